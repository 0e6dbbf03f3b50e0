import { describe, expect, it } from 'vitest';
import { readClaimsOf } from '../../testing/x12/read-parts.ts';
import {
  familyFile,
  smallFile,
  twoDatesClaim,
  unusualFile,
  wartsClaim,
} from '../../testing/x12/seed-files.ts';
import {
  interchangeText,
  type TestClaim,
  usualDelimiters,
} from '../../testing/x12/interchange-text.ts';
import { readClaimAt } from './read-claim.ts';

const withClaim = (claim: TestClaim, filingIndicator = 'MB') =>
  interchangeText({ sets: [{ providers: [[{ filingIndicator, claims: [claim] }]] }] });

const containing = (words: string): unknown => expect.stringContaining(words);
const placeOf = (offset: number, segment: number): unknown =>
  expect.objectContaining({ offset, segment });

const placeWithLinesAt = (...places: string[]) => {
  const lines = places.map((place) => ({ code: '17110', place }));
  const [claim] = readClaimsOf(withClaim({ ...wartsClaim, lines })).claims;
  return claim?.visits[0]?.encounter.placeOfService;
};

const withRange = (range: string) =>
  withClaim(wartsClaim).replace('D8*20261120~\nSE', `RD8*${range}~\nSE`);

const onlyUnread = (text: string) => {
  const { unread, claims } = readClaimsOf(text);
  expect(claims).toEqual([]);
  expect(unread).toHaveLength(1);
  return unread[0];
};

describe('a claim', () => {
  it('is read with its lines, its payer and nothing of the record', () => {
    const { claims, unread } = readClaimsOf(smallFile);
    expect(unread).toEqual([]);
    expect(claims).toEqual([
      {
        reference: 'V-0142',
        placeOfService: '11',
        frequency: '1',
        diagnoses: ['L57.0', 'Z85.828'],
        lines: [
          {
            number: '1',
            dateOfService: '2026-11-20',
            charge: '110.5',
            line: { code: '99213', units: 1, modifiers: ['25'], diagnoses: ['L57.0', 'Z85.828'] },
          },
          {
            number: '2',
            dateOfService: '2026-11-20',
            charge: '150',
            line: { code: '17000', units: 1, modifiers: [], diagnoses: ['L57.0'] },
          },
          {
            number: '3',
            dateOfService: '2026-11-20',
            charge: '120',
            line: { code: '17003', units: 6, modifiers: [], diagnoses: ['L57.0'] },
          },
        ],
        visits: [
          {
            reference: 'V-0142',
            encounter: {
              dateOfService: '2026-11-20',
              payer: 'medicare',
              placeOfService: '11',
              lesions: [{}],
            },
            billed: [
              { code: '99213', units: 1, modifiers: ['25'], diagnoses: ['L57.0', 'Z85.828'] },
              { code: '17000', units: 1, modifiers: [], diagnoses: ['L57.0'] },
              { code: '17003', units: 6, modifiers: [], diagnoses: ['L57.0'] },
            ],
            lines: [0, 1, 2],
          },
        ],
        at: placeOf(smallFile.indexOf('CLM*'), 21),
      },
    ]);
  });

  it('is found under subscribers, their dependents and further providers', () => {
    const { claims, unread } = readClaimsOf(familyFile);
    expect(unread).toEqual([]);
    expect(
      claims.map(({ reference, at }) => [reference, at.context.payer, at.context.levels.length]),
    ).toEqual([
      ['V-0142', 'medicare', 2],
      ['V-0143', 'medicare', 2],
      ['V-0150', 'commercial', 3],
      ['V-0144', 'commercial', 3],
      ['V-0151', 'medicare-advantage', 2],
      ['V-0152', undefined, 2],
    ]);
  });

  it('shares what leads to it with the other claims of the patient', () => {
    const [first, second, third] = readClaimsOf(familyFile).claims;
    expect(first?.at.context).toBe(second?.at.context);
    expect(first?.at.context.set).toBe(third?.at.context.set);
  });

  it('over two dates is two visits with the lines of each', () => {
    const [claim] = readClaimsOf(withClaim(twoDatesClaim)).claims;
    expect(claim?.visits.map(({ encounter, lines }) => [encounter.dateOfService, lines])).toEqual([
      ['2026-11-02', [0, 1]],
      ['2026-11-16', [2]],
    ]);
    expect(claim?.visits[1]?.billed).toEqual([
      { code: '17110', units: 1, modifiers: [], diagnoses: ['L82.1'] },
    ]);
  });

  it('is read with other delimiters and from a second interchange', () => {
    const { claims, unread } = readClaimsOf(unusualFile);
    expect(unread).toEqual([]);
    expect(claims.map(({ reference, at }) => [reference, at.context.payer])).toEqual([
      ['V-0144', 'medicaid'],
      ['V-0142', 'self-pay'],
    ]);
  });

  it.each([
    ['MB', 'medicare'],
    ['MC', 'medicaid'],
    ['16', 'medicare-advantage'],
    ['09', 'self-pay'],
    ['CI', 'commercial'],
    ['BL', 'commercial'],
    ['HM', undefined],
    ['12', undefined],
    ['MA', undefined],
    ['', undefined],
  ])('filed with indicator %s has payer %s', (indicator, payer) => {
    const [claim] = readClaimsOf(withClaim(wartsClaim, indicator)).claims;
    expect(claim?.visits[0]?.encounter.payer).toBe(payer);
  });

  it('takes the place of its lines where they name one', () => {
    expect(placeWithLinesAt('', '')).toBe('11');
    expect(placeWithLinesAt('22', '22')).toBe('22');
    expect(placeWithLinesAt('22', '')).toBeUndefined();
  });

  it('takes a range for a day only where both ends are one', () => {
    expect(readClaimsOf(withRange('20261120-20261120')).claims[0]?.lines[0]?.dateOfService).toBe(
      '2026-11-20',
    );
    expect(onlyUnread(withRange('20261120-20261121'))?.problems).toMatchObject([
      { field: 'DTP-03', says: containing('several days') },
    ]);
  });

  it('is read again by itself from its place', () => {
    for (const text of [smallFile, familyFile, unusualFile]) {
      for (const claim of readClaimsOf(text).claims) {
        const { offset, length } = claim.at;
        expect(readClaimAt(text.slice(offset, offset + length), claim.at)).toEqual({
          ok: true,
          claim,
        });
      }
    }
  });

  it('is not read at a place where another text stands', () => {
    const [claim] = readClaimsOf(smallFile).claims;
    if (!claim) throw new Error('The seed has a claim.');
    const { offset, length } = claim.at;
    const shortened = smallFile.slice(offset, smallFile.indexOf('LX*3'));
    for (const text of [
      'HL*1**20*1~',
      '',
      shortened,
      smallFile.slice(offset + 1, offset + 1 + length),
    ]) {
      expect(readClaimAt(text, claim.at)).toMatchObject({
        ok: false,
        problems: [{ says: containing('Choose the file that was read') }],
      });
    }
  });
});

describe('a claim that cannot be read', () => {
  const text = withClaim(wartsClaim);
  const changed = (from: string | RegExp, to: string) => {
    const { unread, claims } = readClaimsOf(text.replace(from, to));
    const told = unread.filter(({ isClaim }) => isClaim);
    expect(claims).toEqual([]);
    expect(told).toHaveLength(1);
    return told[0];
  };

  it.each([
    ['SV1*HC:17110*180*UN*1', 'SV1*HC:17110*180*UN*1.5', 'SV1-04', 'whole number above 0'],
    ['SV1*HC:17110*180*UN*1', 'SV1*HC:17110*180*UN*0', 'SV1-04', '“0” is none'],
    ['SV1*HC:17110*180*UN*1', 'SV1*HC:17110*180*MJ*45', 'SV1-03', 'units, UN'],
    ['SV1*HC:17110*180', 'SV1*WK:17110*180', 'SV1-01-1', '“WK”'],
    ['SV1*HC:17110*180', 'SV1*HC:1711*180', 'SV1-01-2', '“1711”'],
    ['SV1*HC:17110*180', 'SV1*HC:17110:5*180', 'SV1-01-3', '“5”'],
    ['SV1*HC:17110*180', 'SV1*HC:17110*-180', 'SV1-02', '“-180”'],
    ['UN*1***1~', 'UN*1***2~', 'SV1-07', '“2” points to none'],
    ['UN*1***1~', 'UN*1***1:1:1:1:1~', 'SV1-07', '5 pointers'],
    ['UN*1***1~', 'UN*1*1**1~', 'SV1-05', 'two digits'],
    ['HI*ABK:B078', 'HI*BK:0781', 'HI-01', 'ICD-9'],
    ['HI*ABK:B078', 'HI*ABK:WART', 'HI-01', '“WART” is none'],
    ['11:B:1', '1:B:1', 'CLM-05', 'place of service'],
    ['11:B:1', '11:A:1', 'CLM-05', 'qualifier B'],
    ['CLM*V-0143', 'CLM*', 'CLM-01', 'reference'],
    ['LX*1~\n', '', 'LX', 'Begin each line'],
    ['LX*1', 'LX*A', 'LX-01', '“A”'],
    ['DTP*472*D8*20261120~\n', '', 'DTP-03', 'date of service'],
    ['DTP*472*D8*20261120', 'DTP*472*D8*20261320', 'DTP-03', '“20261320”'],
    ['DTP*472*D8*20261120~', 'DTP*472*D8*20261120~DTP*472*D8*20261121~', 'DTP-03', 'second one'],
    ['SE*', 'LX*1~SV1*HC:17110*1*UN*1~DTP*472*D8*20261120~SE*', 'LX-01', 'upwards'],
    ['SE*', 'HI*ABK:L570~SE*', 'HI', 'before the first line'],
    ['SV1*HC:17110', 'SV2*HC:17110', 'SV2', 'another kind'],
    [/LX\*1~\n[^]*?(?=SE)/, '', 'LX', 'has none'],
  ])('%s -> %s: %s', (from, to, field, says) => {
    const unread = changed(from, to);
    expect(unread?.isClaim).toBe(true);
    expect(unread?.problems).toContainEqual(
      expect.objectContaining({ field, says: containing(says) }),
    );
  });

  it('is told with its reference, the segment and its text', () => {
    expect(changed('UN*1*', 'UN*x*')).toMatchObject({
      is: 'unread',
      isClaim: true,
      reference: 'V-0143',
      offset: text.indexOf('CLM*'),
      problems: [{ field: 'SV1-04', segment: 25, text: 'SV1*HC:17110*180*UN*x***1~\n' }],
    });
  });

  it('leaves the claims around it as they are', () => {
    const broken = familyFile.replace('CLM*V-0143*180', 'CLM*V-0143*180*~?');
    const { claims, unread } = readClaimsOf(broken);
    expect(unread.map(({ reference }) => reference)).toContain('V-0143');
    expect(claims).toHaveLength(5);
  });

  it('is one outside a subscriber', () => {
    expect(changed(/HL\*2\*1\*22\*0~\n/, '')?.problems).toMatchObject([
      { field: 'CLM', says: containing('under a subscriber') },
    ]);
  });

  it('is one with too many lines', () => {
    const lines = Array.from({ length: 51 }, () => ({ code: '17110' }));
    expect(onlyUnread(withClaim({ ...wartsClaim, lines }))?.problems).toMatchObject([
      { says: containing('at most 50 lines') },
    ]);
  });
});

describe('what is no professional claim', () => {
  it.each([
    ['837', '005010X223A3', 'institutional claims (837I)'],
    ['837', '005010X224A2', 'dental claims (837D)'],
    ['837', '004010X098A1', 'the older version 4010'],
    ['835', '005010X221A1', 'payments (835)'],
    ['850', '005010', '“850 005010”'],
  ])('%s %s is told as %s, once', (set, version, says) => {
    const text = smallFile.replace('ST*837*0001*005010X222A1', `ST*${set}*0001*${version}`);
    const unread = onlyUnread(text);
    expect(unread?.isClaim).toBe(false);
    expect(unread?.problems).toMatchObject([{ field: 'ST-03', says: containing(says) }]);
    expect(unread?.problems[0]?.says).toContain('837P');
  });

  it('takes the version of the group where the set names none', () => {
    const text = smallFile.replace('ST*837*0001*005010X222A1', 'ST*837*0001');
    expect(readClaimsOf(text).claims[0]?.at.context.set.version).toBe('005010X222A1');
  });

  it.each(['visit_id,lesion_count\nV-1,6', '{"resourceType":"Claim"}', 'UNB+UNOC:3', 'I', 'ISX'])(
    'a text that is no X12 is told: %s',
    (text) => {
      expect(onlyUnread(text)).toMatchObject({ offset: 0, problems: [{ field: 'ISA' }] });
    },
  );

  it('an empty file has nothing to tell', () => {
    expect(readClaimsOf('')).toEqual({ claims: [], unread: [], parts: [] });
  });

  it.each([
    ['letters', { ...usualDelimiters, element: 'X' }, 'fixed widths'],
    ['digits', { ...usualDelimiters, component: '7' }, 'three different characters'],
    ['a space', { ...usualDelimiters, segment: ' ' }, 'three different characters'],
    ['one character for two', { ...usualDelimiters, component: '*' }, 'three different'],
  ])('refuses %s as delimiters', (_, delimiters, says) => {
    const text = interchangeText({
      sets: [{ providers: [[{ claims: [wartsClaim] }]] }],
      delimiters,
    });
    expect(onlyUnread(text)?.problems).toMatchObject([{ says: containing(says) }]);
  });

  it('reads on at the next ISA', () => {
    const { claims, unread } = readClaimsOf(`ISA*shortened~${smallFile}`);
    expect(unread).toHaveLength(1);
    expect(claims).toHaveLength(1);
  });

  it('passes over a byte order mark, blanks and an end-of-file mark', () => {
    const { claims, unread } = readClaimsOf(`\u00ef\u00bb\u00bf \r\n${smallFile}\u001a\n`);
    expect(unread).toEqual([]);
    expect(claims).toHaveLength(1);
  });

  it('accepts a last segment without its terminator', () => {
    expect(readClaimsOf(smallFile.slice(0, -2)).unread).toEqual([]);
  });
});

describe('a damaged envelope is told beside the claims', () => {
  it.each([
    [/SE\*\d+/, 'SE*99', 'SE-01', '“99”'],
    [/SE\*(\d+)\*0001/, 'SE*$1*0002', 'SE-02', '“0002”'],
    [/IEA\*1\*\d+/, 'IEA*1*000000999', 'IEA-02', '“000000999”'],
    [/SE\*\d+\*0001~\n/, '', 'SE', 'no end (SE)'],
    [/IEA.*\n/, '', 'IEA', 'no end (IEA)'],
    [/HL\*2\*1\*22/, 'HL*2*7*22', 'HL-02', 'under a billing provider'],
  ])('%s -> %s: %s', (from, to, field, says) => {
    expect(readClaimsOf(smallFile.replace(from, to)).unread).toContainEqual(
      expect.objectContaining({
        isClaim: false,
        problems: [expect.objectContaining({ field, says: containing(says) })],
      }),
    );
  });

  it('keeps a claim back where what leads to it cannot be read', () => {
    const { claims, unread } = readClaimsOf(smallFile.replace('PRV*BI', '**BI'));
    expect(claims).toEqual([]);
    expect(unread.map(({ isClaim }) => isClaim)).toEqual([false, true]);
  });
});
