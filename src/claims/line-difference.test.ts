import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ServiceLine, showLine } from '../rules/index.ts';
import { readBilledLines } from './billed-lines/read-billed-lines.ts';
import { differenceBetween, type LineDifference, putRight } from './line-difference.ts';

const lines = (text: string) => readBilledLines(text).lines;
const between = (billed: string, supported: string) =>
  differenceBetween(lines(billed), lines(supported));
const shown = ({ is, billed, supported, says }: LineDifference) =>
  `${is}: ${billed.map(showLine).join('; ')} | ${supported.map(showLine).join('; ')} | ${says}`;

describe('billed lines beside the supported ones', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'one line less, units too many',
      '17000, 17003x6, 17004',
      '17000; 17003x5',
      [
        'same: 17000 | 17000 | ',
        'changed: 17003x6 | 17003x5 | units 6 billed, 5 supported',
        'removed: 17004 |  | billed, not supported',
      ],
    ],
    [
      '15 lesions billed by tier',
      '17000; 17003x14',
      '17004',
      [
        'removed: 17000 |  | billed, not supported',
        'removed: 17003x14 |  | billed, not supported',
        'added:  | 17004 | supported, not billed',
      ],
    ],
    [
      'the add-on a line a lesion',
      '17000; 17003; 17003',
      '17000; 17003x2',
      ['same: 17000 | 17000 | ', 'same: 17003; 17003 | 17003x2 | '],
    ],
    [
      'a split add-on with units too many',
      '17003; 17003x2',
      '17003x2',
      ['changed: 17003; 17003x2 | 17003x2 | units 3 billed, 2 supported'],
    ],
    [
      'another line that repeats is one too many',
      '17000; 17000',
      '17000',
      ['same: 17000 | 17000 | ', 'removed: 17000 |  | billed, not supported'],
    ],
    [
      'a modifier that is missing',
      '11102; 17000',
      '11102; 17000-59',
      ['same: 11102 | 11102 | ', 'changed: 17000 | 17000-59 | modifiers none billed, 59 supported'],
    ],
    [
      'modifiers in another order',
      '99213-25-24',
      '99213-24-25',
      ['same: 99213-25-24 | 99213-24-25 | '],
    ],
    [
      'claim order, whatever the order billed',
      '17003x2; 17000',
      '17000; 17003x2',
      ['same: 17000 | 17000 | ', 'same: 17003x2 | 17003x2 | '],
    ],
    [
      'diagnoses where the billed line has them',
      '17000@D48.5',
      '17000@L57.0',
      ['changed: 17000 | 17000 | diagnoses D48.5 billed, L57.0 supported'],
    ],
    ['no diagnoses where it has none', '17000', '17000@L57.0', ['same: 17000 | 17000 | ']],
    [
      'the nearest line is the one that was meant',
      '17000x2; 17000-59',
      '17000-59; 17000',
      ['same: 17000-59 | 17000-59 | ', 'changed: 17000x2 | 17000 | units 2 billed, 1 supported'],
    ],
    [
      'a line that was removed stands where it was billed',
      '99213-25; 17000',
      '17000',
      ['removed: 99213-25 |  | billed, not supported', 'same: 17000 | 17000 | '],
    ],
    ['nothing on either side', 'none', 'none', []],
  ])('%s', (_name, billed, supported, rows) => {
    expect(between(billed, supported).map(shown)).toEqual(rows);
  });
});

const claim: fc.Arbitrary<readonly ServiceLine[]> = fc.array(
  fc.record(
    {
      code: fc.constantFrom('17000', '17003', '17004', '99213', '11102', '11103'),
      units: fc.integer({ min: 1, max: 5 }),
      modifiers: fc.uniqueArray(fc.constantFrom('25', '59', 'XS'), { maxLength: 2 }),
      diagnoses: fc.uniqueArray(fc.constantFrom('L57.0', 'B07.8'), { maxLength: 2 }),
    },
    { requiredKeys: ['code', 'units', 'modifiers'] },
  ),
  { maxLength: 6 },
);

const all = (own: readonly ServiceLine[]) => own.map((line) => JSON.stringify(line)).toSorted();

describe('for any two claims', () => {
  it('each line stands in one row, so putting every row right gives the supported lines', () => {
    fc.assert(
      fc.property(claim, claim, (billed, supported) => {
        const rows = differenceBetween(billed, supported);
        expect(all(rows.flatMap((row) => row.billed))).toEqual(all(billed));
        expect(all(rows.flatMap((row) => row.supported))).toEqual(all(supported));
        const right = rows.reduce((now, row) => putRight(now, rows, row), billed);
        expect(all(right)).toEqual(all(supported));
      }),
      { numRuns: 1000 },
    );
  });

  it('rows that stay or come are in claim order', () => {
    fc.assert(
      fc.property(claim, claim, (billed, supported) => {
        const firsts = differenceBetween(billed, supported).flatMap((row) =>
          row.supported.slice(0, 1),
        );
        const places = firsts.map((line) => supported.indexOf(line));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });

  it('a claim beside itself has no difference', () => {
    fc.assert(
      fc.property(claim, (billed) => {
        const copy = structuredClone(billed);
        expect(
          differenceBetween(billed, copy).every(({ is, says }) => is === 'same' && says === ''),
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('one row put right leaves one difference less', () => {
    fc.assert(
      fc.property(claim, claim, (billed, supported) => {
        const rows = differenceBetween(billed, supported);
        const faults = rows.filter(({ is }) => is !== 'same');
        for (const row of faults.slice(0, 1)) {
          const after = differenceBetween(putRight(billed, rows, row), supported);
          expect(after.filter(({ is }) => is !== 'same').length).toBeLessThan(faults.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
