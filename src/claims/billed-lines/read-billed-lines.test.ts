import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ServiceLine, showLine } from '../../rules/index.ts';
import { printBilledLines, rewriteBilled } from './print-billed-lines.ts';
import { readBilledLines } from './read-billed-lines.ts';

const shown = ({ lines }: { lines: readonly ServiceLine[] }) =>
  lines.map(
    (line) => showLine(line) + (line.diagnoses ? ` to ${line.diagnoses.join(' ') || 'none'}` : ''),
  );

const unread = ({ problems }: ReturnType<typeof readBilledLines>) =>
  problems.flatMap((problem) => problem.unread ?? []);

describe('what is read without a question', () => {
  it.each<[string, readonly string[]]>([
    ['99213-25, 17000, 17003x6, 17004', ['99213-25', '17000', '17003x6', '17004']],
    ['99213-25; 17000; 17003x5', ['99213-25', '17000', '17003x5']],
    ['17000\n17003x6\n17004', ['17000', '17003x6', '17004']],
    ['17000\r\n17003x6', ['17000', '17003x6']],
    ['17000 17003x11', ['17000', '17003x11']],
    ['17003 x 6', ['17003x6']],
    ['17003 (6)', ['17003x6']],
    ['17003(6)', ['17003x6']],
    ['17003 Qty: 6', ['17003x6']],
    ['17003 Qty:6', ['17003x6']],
    ['17003*6', ['17003x6']],
    ['17003 * 6', ['17003x6']],
    ['17003×6', ['17003x6']],
    ['17003x 6', ['17003x6']],
    ['17003 6 units', ['17003x6']],
    ['17003 13 units', ['17003x13']],
    ['CPT 17003-59 Units 2', ['17003-59x2']],
    ['CPT: 17003', ['17003']],
    ['11102 59 1', ['11102-59']],
    ['17000 59 1', ['17000-59']],
    ['17003 59,51 6 A,B 240.00', ['17003-59-51x6']],
    ['17003 59 51 6', ['17003-59-51x6']],
    ['17003 XS x 6', ['17003-XSx6']],
    ['17003 59 x6', ['17003-59x6']],
    ['17003 -59 x6', ['17003-59x6']],
    ['17003 -59x6', ['17003-59x6']],
    ['17003 mod 59 51 qty 6', ['17003-59-51x6']],
    ['17003 6', ['17003x6']],
    ['１７００３ｘ６，１７０００', ['17003x6', '17000']],
    ['17003–59', ['17003-59']],
    ['1. 17000\n2. 17003x6', ['17000', '17003x6']],
    ['1) 17000\n2) 17003x6', ['17000', '17003x6']],
    ['- 17000\n• 17003x6', ['17000', '17003x6']],
    ['17003\n17003\n17003', ['17003', '17003', '17003']],
    ['17000 L57.0; 17003x5 L57.0', ['17000 to L57.0', '17003x5 to L57.0']],
    ['17000@l57.0+d48.5', ['17000 to L57.0 D48.5']],
    ['17000 dx L57.0 D48.5 x1', ['17000 to L57.0 D48.5']],
    ['Dx: L57.0, D48.5\n17000 A,B\n17003x5 A', ['17000 to L57.0 D48.5', '17003x5 to L57.0']],
    ['A. L57.0  B. D48.5\n17000 A', ['17000 to L57.0']],
    ['SV1*HC:17003:59*240*UN*6***1~', ['17003-59x6']],
    [
      'HI*ABK:L570*ABF:D485~SV1*HC:17003:59*240*UN*6***1:2~SV1*HC:17000*80*UN*1***1~',
      ['17003-59x6 to L57.0 D48.5', '17000 to L57.0'],
    ],
    ['11 20 26 11 20 26 11  17003 59 AB 120 00 6 1234567890', ['17003-59x6']],
    ['11/20/2026 11/20/2026 11 17003 59 A 120.00 6', ['17003-59x6']],
    ['A. L57.0\n11/20/2026 11/20/2026 11 17003 59 A 120.00 6', ['17003-59x6 to L57.0']],
    ['Code\tMod\tUnits\n17000\t\t1\n17003\t59\t12', ['17000', '17003-59x12']],
    ['CPT | Modifier(s) | Qty | Charge\n17003 | 59,51 | 12 | 240.00', ['17003-59-51x12']],
    ['CPT,Mod,Units,Dx\n17003,"59,51",12,L57.0', ['17003-59-51x12 to L57.0']],
    ['Proc  Units  Fee\n17000  1  80.00\n17003  12  240.00', ['17000', '17003x12']],
    ['Code Units\n17000 25', ['17000x25']],
    ['DOS\tCode\tPOS\tUnits\n11/20/2026\t17000\t11\t1', ['17000']],
    ['17000\tDestruction of 1 premalignant lesion\t1', ['17000']],
    ['17003\t59\t6\tL57.0', ['17003-59x6 to L57.0']],
    ['"17000","17003x6"', ['17000', '17003x6']],
    ['17000. 17003: 6', ['17000', '17003x6']],
    ['17000 59x1', ['17000-59']],
    ['17000 1P', ['17000-1P']],
    ['none', []],
    ['', []],
    ['  \n ', []],
  ])('%j', (text, lines) => {
    const reading = readBilledLines(text);
    expect(shown(reading)).toEqual(lines);
    expect(unread(reading)).toEqual([]);
  });
});

describe('what is never guessed', () => {
  it.each<[string, readonly string[], string]>([
    ['17000 25', [], 'could be a modifier or the units. Write 17000-25 or 17000x25.'],
    ['17003 13', [], 'Write 17003-13 or 17003x13.'],
    ['17003 59 12', [], 'Write 17003-59-12 or 17003-59x12.'],
    ['17003 59,51 12', [], 'could be a modifier or the units'],
    ['17003 1 6', [], 'It is not clear which of 1, 6'],
    ['17003 59 120', [], 'It is not clear which of 59, 120'],
    ['17003 6.00', [], 'could be units or a charge. Write 17003x6, or $6.00.'],
    ['17003x6 qty 5', [], 'Write the units of 17003 once'],
    ['17003x6 5', [], 'it has 6 and 5'],
    ['17003 x', [], 'Write'],
    ['17003x', [], 'Write the units behind the x'],
    ['17003x0', [], 'Write whole units from 1'],
    ['17003 qty many', [], 'Write the units behind “qty”'],
    ['17003 6u', [], '“6u” behind 17003 could be its units'],
    ['17003 6x', [], '“6x” behind 17003 could be its units'],
    ['17003 #6', [], '“#6” behind 17003 could be its units'],
    ['17003-6', [], '“17003-6” is not one'],
    ['17000/17003x5', [], '“17000/17003x5” is not one'],
    ['17000+17003', [], '“17000+17003” is not one'],
    ['17000.59', [], '“17000.59” is not one'],
    ['170O3x6', [], '“170O3x6” is not one'],
    ['17000, 1700x2', ['17000'], '“1700x2” is not one'],
    ['17000, 170033', ['17000'], '“170033” is not one'],
    ['17000, 17003 25, 17004', ['17000', '17004'], 'Write 17003-25 or 17003x25'],
    ['2 17003', [], 'could be the number of its row or the units'],
    ['6 x 17003', [], 'take it out'],
    ['17000\nx6', ['17000'], 'Write “x6” behind the code it belongs to'],
    ['17000\n59', ['17000'], 'behind the code it belongs to'],
    ['17003 AB 6', [], 'could be a modifier or two pointers'],
    ['17003 destruction 6', [], 'if “6” is their number'],
    ['Code\tUnits\n17003\tsix', [], 'Write whole units from 1. “six” is not one.'],
    ['Code\tUnits\n17003\t', [], 'the cell is empty'],
    ['Code\tMod\tUnits\n17003\t590\t6', [], '“590” is not one'],
    ['Code\tUnits\n1700\t6', [], '“1700” is not one'],
    ['SV1*HC:17003*240*MJ*6***1~', [], 'it has “MJ”'],
    ['SV1*HC:17003*240*UN*1.5***1~', [], 'whole units from 1 in SV1-04'],
    ['SV1*ER:17003*240*UN*1***1~', [], 'Write HC, the code'],
  ])('%j', (text, lines, says) => {
    const reading = readBilledLines(text);
    expect(shown(reading)).toEqual(lines);
    expect(unread(reading).length).toBe(1);
    expect(reading.problems.find((each) => each.unread !== undefined)?.says).toContain(says);
  });
});

describe('what is left out is said', () => {
  it.each<[string, readonly string[], string]>([
    ['17003 59,51 6 A,B 240.00', ['17003-59-51x6'], 'Pointers A, B of 17003 were left out'],
    ['17003 59 6 240.00', ['17003-59x6'], 'Charge of 17003 left out: 240.00.'],
    ['17003x6 Destruction premalignant', ['17003x6'], '“Destruction premalignant” beside 17003x6'],
    [
      'CPT\tUnits\tCharge\n17000\t1\t80',
      ['17000'],
      'Left out, for they are no part of the lines: Charge.',
    ],
    ['Claim 4711\n17000', ['17000'], '“Claim 4711” has no procedure code'],
    ['Total  360.00\n17000', ['17000'], 'has no procedure code and was left out'],
    ['Code\tUnits\n17000\t1\nTotal\t1', ['17000'], 'This row has no procedure code'],
    ['SV1*HC:17003*240*UN*6***1~', ['17003x6'], 'no HI segment lists'],
    ['LX*1~SV1*HC:17000*80*UN*1~', ['17000'], 'Segment LX is no service line'],
    ['11/20/2026 17000', ['17000'], '“11/20/2026” is no part of a line'],
    ['Code\tDx\n17000\tkeratosis', ['17000'], 'it is no ICD-10-CM code'],
    ['Dx: L57.0\n17000 B x1', ['17000'], 'no list says what they point to'],
  ])('%j', (text, lines, says) => {
    const reading = readBilledLines(text);
    expect(shown(reading)).toEqual(lines);
    expect(unread(reading)).toEqual([]);
    expect(reading.problems.map((problem) => problem.says).join('\n')).toContain(says);
  });

  it('at its place', () => {
    const text = '17000\r\n17003x5, 17004 25';
    const [problem] = readBilledLines(text).problems;
    expect(problem).toMatchObject({ text: '17004 25', row: 2 });
    expect(text.slice(problem?.start, problem?.end)).toBe('17004 25');
  });
});

const lines: fc.Arbitrary<readonly ServiceLine[]> = fc.array(
  fc.record(
    {
      code: fc.constantFrom('17000', '17003', '17004', '99213', '0001F', 'G2211', 'J7308', '1111X'),
      units: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 9999 })),
      modifiers: fc.array(fc.constantFrom('25', '59', 'XS', 'AB', 'X1', '1P'), { maxLength: 4 }),
      diagnoses: fc.array(fc.constantFrom('L57.0', 'B07.8', 'X32.XXXA', 'L91.8'), { maxLength: 4 }),
    },
    { requiredKeys: ['code', 'units', 'modifiers'] },
  ),
  { maxLength: 6 },
);

const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '17000',
        '17003',
        '17003x6',
        '59',
        '25',
        '6',
        '13',
        'x',
        '*',
        '(',
        ')',
        ',',
        ';',
        '|',
      ),
      fc.constantFrom(
        'Qty',
        'Mod',
        'Dx',
        'CPT',
        'Units',
        'Code\tUnits',
        'L57.0',
        'A',
        'AB',
        '240.00',
        '$',
        '@',
        '-',
      ),
      fc.constantFrom(
        'SV1*HC:17003*1*UN*6~',
        'HI*ABK:L570~',
        '11/20/2026',
        '170O3',
        '１',
        '\u00a0',
        '"',
        '\u0000',
        '😀',
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .chain((parts) => fc.constantFrom(' ', '\t', '\n', ', ', '  ', '').map((by) => parts.join(by)));

describe('for any text', () => {
  it('the printed lines are read back as they are', () => {
    fc.assert(
      fc.property(lines, (own) => {
        expect(readBilledLines(printBilledLines(own))).toEqual({ lines: own, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('nothing throws, and each problem quotes the text at its place', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        for (const { start, end, text: own, says } of readBilledLines(text).problems) {
          expect(text.slice(start, end)).toBe(own);
          expect(says).toMatch(/^\S.*\.$/su);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('every five-digit code that stands alone is on a line or in a piece that was not read', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const reading = readBilledLines(`${text}\n17004`);
        const pending = unread(reading).join('\n');
        expect(
          reading.lines.some(({ code }) => code === '17004') || pending.includes('17004'),
        ).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('other lines in their place leave what was not read, or it can be read on a row of its own', () => {
    fc.assert(
      fc.property(pieces, lines, (text, own) => {
        const { problems } = readBilledLines(text);
        const again = readBilledLines(rewriteBilled(own, problems));
        expect(again.lines.slice(0, own.length)).toEqual(own);
        const isUnread = ({ unread: piece }: (typeof problems)[number]) => piece !== undefined;
        const isThere = again.problems.some(isUnread) || again.lines.length > own.length;
        expect(isThere || !problems.some(isUnread)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('a long text is read in time that grows with it', () => {
    for (const part of [
      '17000 ',
      'x',
      ' x',
      '(',
      '1 ',
      '"',
      'a\t',
      '17003 59 ',
      ',;',
      '~',
      '-59',
      'A. ',
    ]) {
      const text = part.repeat(Math.ceil(100_000 / part.length));
      const start = performance.now();
      readBilledLines(text);
      expect(performance.now() - start).toBeLessThan(1500);
    }
  });
});
