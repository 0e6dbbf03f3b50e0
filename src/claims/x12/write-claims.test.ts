import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ServiceLine } from '../../rules/index.ts';
import {
  interchangeText,
  type TestClaim,
  type TestLine,
} from '../../testing/x12/interchange-text.ts';
import { readClaimsOf } from '../../testing/x12/read-parts.ts';
import {
  familyFile,
  keratosesClaim,
  seedFiles,
  smallFile,
  twoDatesClaim,
  unusualFile,
  wartsClaim,
} from '../../testing/x12/seed-files.ts';
import type { Envelope } from './claim-envelope.ts';
import type { FiledClaim } from './filed-claim.ts';
import { type ClaimCorrection, writeClaims } from './write-claims.ts';

const containing = (words: string): unknown => expect.stringContaining(words);

const envelope: Envelope = {
  senderQualifier: 'ZZ',
  senderId: 'OURCLINIC',
  receiverQualifier: '30',
  receiverId: 'CLEARING',
  applicationSender: 'OURAPP',
  applicationReceiver: 'THEIRAPP',
  usage: 'T',
  interchangeControl: '41',
  groupControl: '7',
  date: '2026-11-24',
  time: '0915',
};

const charges = new Map([
  ['17000', '150'],
  ['17003', '20.15'],
  ['17004', '900'],
  ['17110', '180'],
  ['99213', '110.5'],
]);

const day = '2026-11-20';

const ownLines = ({ at, visits }: FiledClaim): ClaimCorrection => ({
  at,
  visits: visits.map(({ encounter, billed }) => ({
    dateOfService: encounter.dateOfService ?? '',
    lines: billed,
  })),
});

const textIn =
  (text: string) =>
  ({ offset, length }: { offset: number; length: number }) =>
    text.slice(offset, offset + length);

const claimOf = (text: string, reference = 'V-0142'): FiledClaim => {
  const claim = readClaimsOf(text).claims.find((each) => each.reference === reference);
  if (!claim) throw new Error('The seed has no such claim.');
  return claim;
};

function write(text: string, corrections: readonly ClaimCorrection[], schedule = charges) {
  const result = writeClaims(corrections, envelope, schedule, textIn(text));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

const fileWith = (claim: TestClaim) =>
  interchangeText({ sets: [{ providers: [[{ claims: [claim] }]] }] });

/** The claim of a small file with other lines, from CLM to the last line. */
function rewrite(claim: TestClaim, lines: readonly ServiceLine[], schedule = charges) {
  const text = fileWith(claim);
  const { at } = claimOf(text, claim.reference);
  const { text: written, left } = write(
    text,
    [{ at, visits: [{ dateOfService: day, lines }] }],
    schedule,
  );
  const [read] = readClaimsOf(written).claims;
  return {
    text: read ? written.slice(read.at.offset, read.at.offset + read.at.length) : '',
    read,
    left,
  };
}

const first = { code: '17000', units: 1, modifiers: [], diagnoses: ['L57.0'] };
const further = (units: number): ServiceLine => ({ ...first, code: '17003', units });
const visit = { code: '99213', units: 1, modifiers: ['25'], diagnoses: ['L57.0', 'Z85.828'] };
const benign = { code: '17110', units: 1, modifiers: [], diagnoses: ['B07.8'] };

describe('a corrected claim', () => {
  it('changes units and charge of a line, keeps its other segments, and adds up anew', () => {
    const { text } = rewrite(keratosesClaim, [visit, first, further(7)]);
    expect(text.split('\n')).toEqual([
      'CLM*V-0142*401.55***11:B:1*Y*A*Y*Y~',
      'HI*ABK:L570*ABF:Z85828~',
      'NM1*82*1*SAMPLEPROVIDER*TESTC****XX*1999999992~',
      'LX*1~',
      'SV1*HC:99213:25*110.5*UN*1***1:2~',
      'DTP*472*D8*20261120~',
      'REF*6R*LINE-1~',
      'LX*2~',
      'SV1*HC:17000*150*UN*1***1~',
      'DTP*472*D8*20261120~',
      'REF*6R*LINE-2~',
      'LX*3~',
      'SV1*HC:17003*141.05*UN*7***1~',
      'DTP*472*D8*20261120~',
      'REF*6R*LINE-3~',
      'NTE*ADD*SEVEN LESIONS IN ALL~',
      '',
    ]);
  });

  it('loses the lines that are removed with all their segments, and counts on', () => {
    const { text } = rewrite(keratosesClaim, [first, further(6)]);
    expect(text).toContain('CLM*V-0142*270*');
    expect(text).not.toContain('LINE-1');
    expect(text).toMatch(
      /LX\*1~\nSV1\*HC:17000\*[^]*REF\*6R\*LINE-2~\nLX\*2~\nSV1\*HC:17003\*120\*/,
    );
  });

  it('gets added lines charged by the schedule, with date and pointers', () => {
    const { text, read } = rewrite(keratosesClaim, [
      visit,
      { code: '17004', units: 1, modifiers: ['79', '59'], diagnoses: ['L57.0'] },
    ]);
    expect(text).toContain('LX*2~\nSV1*HC:17004:79:59*900*UN*1***1~\nDTP*472*D8*20261120~\n');
    expect(read?.lines.map(({ line }) => line.code)).toEqual(['99213', '17004']);
  });

  it('gets a diagnosis that HI has not', () => {
    const { text } = rewrite(keratosesClaim, [
      visit,
      { ...first, diagnoses: ['D48.5', 'L57.0'] },
      further(6),
    ]);
    expect(text).toContain('HI*ABK:L570*ABF:Z85828*ABF:D485~');
    expect(text).toContain('SV1*HC:17000*150*UN*1***3:1~');
  });

  it('gets it behind the last that is listed', () => {
    const original = fileWith(keratosesClaim).replace(
      '*ABF:Z85828~',
      '~\nHI*ABF:Z85828~\nHI*BG:17~',
    );
    const { at } = claimOf(original);
    const lines = [visit, { ...first, diagnoses: ['D48.5'] }, further(6)];
    const { text } = write(original, [{ at, visits: [{ dateOfService: day, lines }] }]);
    expect(text).toContain('HI*ABK:L570~\nHI*ABF:Z85828*ABF:D485~\nHI*BG:17~');
  });

  it('changes modifiers and keeps charge, description and what stands behind the pointers', () => {
    const original = fileWith(wartsClaim).replace(
      'SV1*HC:17110*180*UN*1***1~',
      'SV1*HC:17110:::::WARTS*180*UN*1.0***1**Y~',
    );
    const { at } = claimOf(original, 'V-0143');
    const lines = [{ ...benign, modifiers: ['79', '59'] }];
    const { text } = write(original, [{ at, visits: [{ dateOfService: day, lines }] }], new Map());
    expect(text).toContain('SV1*HC:17110:79:59:::WARTS*180*UN*1.0***1**Y~');
  });

  it('moves lines with all their segments', () => {
    const { text } = rewrite(keratosesClaim, [first, further(6), visit]);
    expect(text).toMatch(
      /LX\*1~\nSV1\*HC:17000[^]*LX\*3~\nSV1\*HC:99213:25[^]*REF\*6R\*LINE-1~\n$/,
    );
  });

  it('keeps the lines of its other dates', () => {
    const text = fileWith(twoDatesClaim);
    const { at } = claimOf(text, 'V-0144');
    const visits = [{ dateOfService: '2026-11-02', lines: [first, further(3)] }];
    const [read] = readClaimsOf(write(text, [{ at, visits }]).text).claims;
    expect(
      read?.lines.map(({ line, dateOfService }) => [line.code, line.units, dateOfService]),
    ).toEqual([
      ['17000', 1, '2026-11-02'],
      ['17003', 3, '2026-11-02'],
      ['17110', 1, '2026-11-16'],
    ]);
  });

  it('adds at the place of service of the lines beside it', () => {
    const claim = { ...wartsClaim, lines: [{ code: '17110', charge: '180', place: '22' }] };
    const { text } = rewrite(claim, [benign, { ...benign, code: '17000' }]);
    expect(text).toContain('SV1*HC:17000*150*UN*1*22**1~');
  });
});

describe('a claim is not written and told', () => {
  const lineNaming: TestLine = {
    code: '17110',
    also: [['NM1', '82', '1', 'SAMPLEOTHER', 'TESTD', '', '', '', 'XX', '1999999976']],
  };
  it.each([
    [
      'without a charge for changed units',
      keratosesClaim,
      [visit, first, { ...further(7), code: '17003' }],
      'SV1-02',
      'Add 17003',
    ],
    [
      'without a charge for an added line',
      wartsClaim,
      [benign, { ...benign, code: '17111' }],
      'SV1-02',
      'Add 17111',
    ],
    [
      'with five modifiers',
      wartsClaim,
      [{ ...benign, modifiers: ['24', '25', '57', '59', '79'] }],
      'SV1-01-3',
      'at most 4',
    ],
    [
      'with five pointers',
      wartsClaim,
      [{ ...benign, diagnoses: ['B07.8', 'L57.0', 'L82.0', 'L82.1', 'D22.9'] }],
      'SV1-07',
      'at most 4',
    ],
    ['with no line', wartsClaim, [], 'LX', 'no line would be left'],
    ['with 51 lines', wartsClaim, Array.from({ length: 51 }, () => benign), 'LX', '51 lines'],
    [
      'with a delimiter in a modifier',
      wartsClaim,
      [{ ...benign, modifiers: ['5~'] }],
      'SV1-01-3',
      '“5~”',
    ],
    [
      'with a delimiter in a code',
      wartsClaim,
      [{ ...benign, code: '1711*' }],
      'SV1-01-2',
      '“1711*”',
    ],
    ['with half a unit', wartsClaim, [{ ...benign, units: 0.5 }], 'SV1-04', '0.5 is none'],
    [
      'with what is no diagnosis',
      wartsClaim,
      [{ ...benign, diagnoses: ['wart'] }],
      'SV1-07',
      '“wart”',
    ],
    [
      'with an added line that points to nothing',
      wartsClaim,
      [benign, { code: '17000', units: 1, modifiers: [] }],
      'SV1-07',
      'which diagnosis 17000',
    ],
    [
      'with pointers taken away',
      wartsClaim,
      [{ ...benign, diagnoses: [] }],
      'SV1-07',
      'which diagnosis 17110',
    ],
    [
      'with 13 diagnoses',
      { ...wartsClaim, diagnoses: Array.from({ length: 12 }, (_, at) => `B07${at % 10}`) },
      [{ ...benign, diagnoses: ['L57.0'] }],
      'HI',
      'at most 12',
    ],
    [
      'without a place for a diagnosis',
      { ...wartsClaim, diagnoses: [], lines: [{ code: '17110', charge: '180', pointers: [] }] },
      [benign],
      'HI',
      'no place for B07.8',
    ],
    [
      'with an added line among lines with own providers',
      { ...wartsClaim, lines: [lineNaming] },
      [benign, { ...benign, code: '17000' }],
      'NM1',
      'providers of their own',
    ],
    [
      'with an added line among lines at several places',
      { ...wartsClaim, lines: [{ code: '17110' }, { code: '17110', place: '22' }] },
      [benign, benign, { ...benign, code: '17000' }],
      'SV1-05',
      'different places',
    ],
    [
      'over the largest amount',
      wartsClaim,
      [{ ...benign, units: 99_999 }],
      'SV1-02',
      'comes to 179998200',
    ],
  ])('%s', (_, claim, lines, field, says) => {
    const schedule = new Map([...charges, ['17110', '1800']]);
    if (says === 'Add 17003') schedule.delete('17003');
    const { left, text } = rewrite(claim, lines, schedule);
    expect(text).toBe('');
    expect(left).toMatchObject([{ reference: claim.reference }]);
    expect(left[0]?.problems).toContainEqual({ field, says: containing(says) });
  });

  it('on a date it has no line on', () => {
    const { at } = claimOf(smallFile);
    const { left } = write(smallFile, [
      { at, visits: [{ dateOfService: '2026-01-01', lines: [first] }] },
    ]);
    expect(left[0]?.problems).toMatchObject([{ field: 'DTP-03', says: containing('2026-01-01') }]);
  });

  it('a second time', () => {
    const claim = claimOf(smallFile);
    const { left, written } = write(smallFile, [ownLines(claim), ownLines(claim)]);
    expect(written).toBe(1);
    expect(left[0]?.problems).toMatchObject([{ says: containing('named twice') }]);
  });

  it('from another file', () => {
    const { left, text } = write(familyFile.slice(5), [ownLines(claimOf(smallFile))]);
    expect(text).toBe('');
    expect(left[0]?.problems[0]?.says).toContain('Choose the file that was read');
  });
});

describe('the file that is written', () => {
  it('has the envelope that was entered', () => {
    const { text } = write(smallFile, [ownLines(claimOf(smallFile))]);
    const segments = text.split('\n');
    expect(segments[0]).toBe(
      'ISA*00*          *00*          *ZZ*OURCLINIC      *30*CLEARING       *261124*0915*^*00501*000000041*0*T*:~',
    );
    expect(segments[1]).toBe('GS*HC*OURAPP*THEIRAPP*20261124*0915*7*X*005010X222A1~');
    expect(segments.slice(-3)).toEqual(['GE*1*7~', 'IEA*1*000000041~', '']);
  });

  it('has only the levels that lead to its claims, numbered anew', () => {
    const { text } = write(familyFile, [
      ownLines(claimOf(familyFile, 'V-0144')),
      ownLines(claimOf(familyFile, 'V-0152')),
      ownLines(claimOf(familyFile, 'V-0151')),
    ]);
    expect(text.match(/(?:ST|HL|CLM|SE)\*[^*~]*\*[^*~]*(?:\*2\d\*\d)?/g)).toEqual([
      'ST*837*0001',
      'HL*1**20*1',
      'HL*2*1*22*1',
      'HL*3*2*23*0',
      'CLM*V-0144*370',
      'HL*4**20*1',
      'HL*5*4*22*0',
      'CLM*V-0151*380.5',
      containing('SE*'),
      'ST*837*0002',
      'HL*1**20*1',
      'HL*2*1*22*0',
      'CLM*V-0152*180',
      containing('SE*'),
    ]);
    const { claims, unread } = readClaimsOf(text);
    expect(unread).toEqual([]);
    expect(claims.map(({ at }) => at.context.payer)).toEqual([
      'commercial',
      'medicare-advantage',
      undefined,
    ]);
  });

  it('has an interchange for each kind of delimiters', () => {
    const { claims } = readClaimsOf(unusualFile);
    const { text } = write(unusualFile, claims.map(ownLines));
    expect(text).toMatch(/^ISA\|.*\|000000041\|0\|T\|>\r\n/);
    expect(text).toMatch(/IEA\|1\|000000041\r\nISA\*.*\*000000042\*0\*T\*:~GS/);
    expect(readClaimsOf(text).unread).toEqual([]);
  });

  it.each(seedFiles)('%s: has each claim as filed where its lines are its own', (_, text) => {
    const { claims } = readClaimsOf(text);
    const result = write(text, claims.map(ownLines), new Map());
    const again = readClaimsOf(result.text);
    expect(again.unread).toEqual([]);
    expect(result).toMatchObject({ left: [], written: claims.length });
    expect(again.claims.map(({ at }) => textIn(result.text)(at))).toEqual(
      claims.map(({ at }) => textIn(text)(at)),
    );
  });

  it('is empty where nothing could be written', () => {
    expect(write(smallFile, [])).toEqual({ ok: true, text: '', written: 0, left: [] });
  });

  it.each([
    ['senderId', 'A*B'],
    ['senderId', 'SIXTEEN-LETTERS-'],
    ['receiverId', ''],
    ['receiverQualifier', 'zz'],
    ['applicationReceiver', 'X'],
    ['applicationSender', 'caf\u00e9'],
    ['interchangeControl', '0'],
    ['groupControl', '1234567890'],
    ['date', '2026-11-31'],
    ['time', '2460'],
  ] as const)('is not written with %s %s', (field, value) => {
    const corrections = [ownLines(claimOf(smallFile))];
    expect(
      writeClaims(corrections, { ...envelope, [field]: value }, charges, textIn(smallFile)),
    ).toEqual({
      ok: false,
      problems: [{ field, says: expect.any(String) as unknown }],
    });
  });
});

describe('any corrected lines', () => {
  const diagnoses = ['L57.0', 'Z85.828', 'B07.8', 'L82.1', 'D48.5'];
  const line: fc.Arbitrary<ServiceLine> = fc.record({
    code: fc.constantFrom(...charges.keys()),
    units: fc.integer({ min: 1, max: 99 }),
    modifiers: fc.uniqueArray(fc.constantFrom('25', '59', '79', 'XS', 'GA'), { maxLength: 4 }),
    diagnoses: fc.uniqueArray(fc.constantFrom(...diagnoses), { minLength: 1, maxLength: 4 }),
  });

  it('are read again as they were written, and add up', () => {
    const { claims } = readClaimsOf(familyFile);
    const corrected = fc.array(fc.array(line, { minLength: 1, maxLength: 6 }), {
      minLength: claims.length,
      maxLength: claims.length,
    });
    fc.assert(
      fc.property(corrected, fc.subarray(claims, { minLength: 1 }), (all, chosen) => {
        const corrections = chosen.map((claim, index) => ({
          at: claim.at,
          visits: claim.visits.map(({ encounter }) => ({
            dateOfService: encounter.dateOfService ?? '',
            lines: all[index] ?? [],
          })),
        }));
        const { text, left } = write(familyFile, corrections);
        const again = readClaimsOf(text);
        expect(left).toEqual([]);
        expect(again.unread).toEqual([]);
        expect(
          again.claims.map(({ reference, visits }) => [
            reference,
            visits.map(({ billed }) => billed),
          ]),
        ).toEqual(
          chosen.map(({ reference, visits }, index) => [reference, visits.map(() => all[index])]),
        );
        for (const claim of again.claims) {
          const [, total] = /CLM\*[^*]*\*([^*]*)/.exec(textIn(text)(claim.at)) ?? [];
          const sum = claim.lines.reduce(
            (cents, { charge }) => cents + Math.round(Number(charge) * 100),
            0,
          );
          expect(Math.round(Number(total) * 100)).toBe(sum);
          expect(claim.lines.map(({ number }) => number)).toEqual(
            claim.lines.map((_, at) => String(at + 1)),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
