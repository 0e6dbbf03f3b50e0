import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLabels, diagnoses, methods, placesOfService, sites } from '../../rules/index.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { type IdentifierKind, identifierLabels, PLACEHOLDERS } from './identifier.ts';
import { redact } from './redact.ts';

const found = (text: string, dateOfService?: string) =>
  findIdentifiers(text, dateOfService === undefined ? {} : { dateOfService }).map(
    ({ kind, text: words }) => `${kind}: ${words}`,
  );

const capitalised = (words: string) =>
  words.replaceAll(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());

const FOUND: readonly [text: string, ...found: string[]][] = [
  // Names
  ['Patient: Jane Q. Roe', 'name: Jane Q. Roe'],
  ['Patient: Roe, Jane', 'name: Roe, Jane'],
  ['PATIENT NAME: ROE, JANE M.', 'name: ROE, JANE M'],
  ['Pt Jane Roe was seen today.', 'name: Jane Roe'],
  ['name: jane roe', 'name: jane roe'],
  ['Dr. Lindqvist supervised.', 'name: Lindqvist'],
  ['Mrs Brown tolerated this well.', 'name: Brown'],
  ["Ms. O'Hara-Diaz is well.", "name: O'Hara-Diaz"],
  ['Seen by Jane Roe, MD', 'name: Jane Roe'],
  ['Seen by Dr. Jane Roe', 'name: Jane Roe'],
  ['Electronically signed by José Peña PA-C', 'name: José Peña'],
  ['Jan van der Berg, M.D.', 'name: Jan van der Berg'],
  ['PCP: St. Clair, Ana', 'name: St. Clair, Ana'],
  ['Roe, Jane Q.\nCryotherapy to the scalp', 'name: Roe, Jane Q'],
  ['Jane Roe', 'name: Jane Roe'],
  ['Jane Roe presents for rough spots.', 'name: Jane Roe'],
  ['Jane Roe, a 67-year-old, was seen.', 'name: Jane Roe'],
  ['Came with his daughter Linh.', 'name: Linh'],
  ['Mr. Roe agreed. We told Roe to return.', 'name: Roe', 'name: Roe'],
  ["Mr. Roe's scalp was treated.", 'name: Roe'],
  // Dates
  ['DOB: 1/2/1950', 'date-of-birth: 1/2/1950'],
  ['D.O.B. 01-02-50', 'date-of-birth: 01-02-50'],
  ['born on Jan 2, 1950', 'date-of-birth: Jan 2, 1950'],
  ['Date of birth 2 January 1950', 'date-of-birth: 2 January 1950'],
  ['DOB 19500102', 'date-of-birth: 19500102'],
  ['DOB: 03/1950', 'date-of-birth: 03/1950'],
  ['Seen 1950-01-02.', 'date: 1950-01-02'],
  ['Seen 03-MAR-24', 'date: 03-MAR-24'],
  ['Seen 13/02/2024', 'date: 13/02/2024'],
  ['Biopsied 2/29/24', 'date: 2/29/24'],
  ['Seen on the 3rd of March 2024', 'date: 3rd of March 2024'],
  // Contacts
  ['(555) 201-3344', 'phone: (555) 201-3344'],
  ['call 555.201.3344', 'phone: 555.201.3344'],
  ['+1 555 201 3344', 'phone: +1 555 201 3344'],
  ['555-201-3344 ext. 12', 'phone: 555-201-3344 ext. 12'],
  ['Fax: 5552013344', 'phone: 5552013344'],
  ['Tel 201-3344', 'phone: 201-3344'],
  ['+44 20 7946 0958', 'phone: +44 20 7946 0958'],
  ['mail r.roe+skin@example.com.', 'email: r.roe+skin@example.com'],
  ['see https://portal.example.com/p?id=4.', 'url: https://portal.example.com/p?id=4'],
  ['(clinic.example.org)', 'url: clinic.example.org'],
  ['from 192.168.0.12', 'ip: 192.168.0.12'],
  ['from 2001:db8::8a2e:370', 'ip: 2001:db8::8a2e:370'],
  // Numbers
  ['123-45-6789', 'ssn: 123-45-6789'],
  ['SSN 123456789', 'ssn: 123456789'],
  ['SSN: xxx-xx-6789', 'ssn: xxx-xx-6789'],
  ['1EG4-TE5-MK73', 'medicare-id: 1EG4-TE5-MK73'],
  ['Medicare 1EG4TE5MK73', 'medicare-id: 1EG4TE5MK73'],
  ['MRN: 00123456', 'record-number: 00123456'],
  ['MR# 4455667', 'record-number: 4455667'],
  ['Chart no. 30412', 'record-number: 30412'],
  ['Acct 99887766', 'record-number: 99887766'],
  ['Accession S24-10934', 'record-number: S24-10934'],
  ['old number 7654321', 'record-number: 7654321'],
  ['Member ID: W123456789', 'plan-id: W123456789'],
  ['Group # 004512', 'plan-id: 004512'],
  // Places and ages
  ['123 Main St, Apt 4B', 'address: 123 Main St, Apt 4B'],
  ['4 NE 42nd Avenue', 'address: 4 NE 42nd Avenue'],
  ['901 SOUTH OAK DRIVE', 'address: 901 SOUTH OAK DRIVE'],
  ['P.O. Box 212', 'address: P.O. Box 212'],
  ['Springfield, IL 62704-1234', 'zip: Springfield, IL 62704-1234'],
  ['Ohio 44106', 'zip: 44106'],
  ['Annville, PA 17003', 'zip: Annville, PA 17003'],
  ['92-year-old', 'age: 92'],
  ['90 y/o F', 'age: 90'],
  ['Age: 101', 'age: 101'],
  ['ninety-four years old', 'age: ninety-four'],
];

const NOT_FOUND = [
  'CPT 17000, 17003 x 13, 17004, 99213-25, 11102-59, 96567, J7308, A4270',
  'AK 17000; AK 17004. MD 11102 PA 17003',
  'BILLED 17000 OR 17004, IN 11102',
  'L57.0 D04.39 C44.311 L82.0 B07.8 D48.5 Z85.828',
  '0.7 cm, 4-6 mm, 1.2 x 0.8 cm, 3-5-7 mm, 2.5 mL, 10 J/cm2',
  '5-FU 5% BID x 3 weeks, TCA 35%, imiquimod 5% 3x/week, 500 mg BID, 1:100,000',
  '10-second freeze, two 5-10 s cycles, 3 months, 16 min 40 s, for 93 years',
  '89-year-old man, 67 y/o F, Age: 72',
  '15 AKs, 14 lesions, x15, #12, total: 9, 90 AKs, 95 lesions',
  '1.2.10 Treatment',
  '5/10 pain, 132/84, SPF 30+, 98.6 F',
  "Bowen's disease, Fitzpatrick II, Mohs, Levulan, Efudex, CryoPen, Wood's lamp, Breslow, Clark level II",
  'Medicare, Blue Cross Blue Shield, Aetna, United Healthcare, Medicare Advantage, Noridian',
  'Right Forearm, Left Ear\nScalp, Vertex\nCheek, Left',
  'Assessment And Plan',
  'Procedure Note: Cryosurgery',
  'Chief Complaint\nInterval History\nSurgical Pathology',
  'Patient Education Provided. Patient: Tolerated well. Pt: Alert And Oriented',
  'PATIENT TOLERATED THE PROCEDURE WELL. DR NOTIFIED.',
  'Provider: Same\nAssistant: None\nPatient: Established',
  'Last seen in March. In May 2024 three were frozen. On March 3 he called.',
  'May 2, 15 AKs were treated',
  'V-0142',
  'Temp 98 F, T: 99F, turned 95 degrees, 97 female patients',
  'text 10 20 30 40',
  'From: Sun Exposure',
  'Performed by Physician Assistant. Reviewed with Patient. Accompanied by his wife.',
  '10 minutes drive away. 15 Left Temple lesions, Dr to review. 3 Head CT scans',
  'Photo 1, Photo 2: Left Temple Place Band-Aid',
  'Lidocaine, Epinephrine',
  'Version 3.1.2, ratio 1:2:3, at 10:30:15',
];

describe('an identifier is found', () => {
  it.each(FOUND)('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('where it stands', () => {
    expect(findIdentifiers('For Mr. Roe, MRN 00123456')).toEqual([
      { kind: 'name', start: 8, end: 11, text: 'Roe' },
      { kind: 'record-number', start: 17, end: 25, text: '00123456' },
    ]);
  });

  it('in every kind there is', () => {
    const kinds = new Set(FOUND.flatMap(([, ...all]) => all.map((one) => one.split(':')[0])));
    expect(kinds).toEqual(new Set(Object.keys(identifierLabels)));
  });
});

describe('what points to nobody is left alone', () => {
  it.each(NOT_FOUND)('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  const OWN_WORDS = [
    ...codeLabels.keys(),
    ...codeLabels.values(),
    ...sites.map(({ label }) => label),
    ...diagnoses.flatMap(({ code, label }) => [code, label]),
    ...Object.values(methods).map(({ label }) => label),
    ...placesOfService.map(({ label }) => label),
  ];
  it('such as every code and label of the rules, as a cell of a file', () => {
    const cells = OWN_WORDS.flatMap((words) => [words, capitalised(words), words.toUpperCase()]);
    expect(cells.flatMap((cell) => found(cell))).toEqual([]);
  });
});

describe('the date of service', () => {
  it.each([
    '2026-03-02',
    '3/2/2026',
    '03/02/26',
    '03-02-2026',
    'March 2, 2026',
    'Mar 2nd, 2026',
    '2 March 2026',
    '02-MAR-26',
    '20260302',
    '03022026',
    '2026-03-02T10:30',
  ])('%s is not reported', (written) => {
    expect(found(`Seen ${written} for AKs.`, '2026-03-02')).toEqual([]);
    expect(found(`Seen ${written} for AKs.`, '2026-03-03')).not.toEqual([]);
  });

  it('leaves the other dates to be reported', () => {
    expect(found('DOS 3/2/2026, DOB 3/2/1950', '2026-03-02')).toEqual(['date-of-birth: 3/2/1950']);
  });
});

describe('redact', () => {
  it('puts a word for the kind in place of each', () => {
    const note =
      'Patient: Jane Roe\nDOB: 1/2/1950, 92 y/o, MRN 00123456\n4 AKs frozen. Call 555-201-3344.';
    expect(redact(note, findIdentifiers(note))).toBe(
      'Patient: [NAME]\nDOB: [DOB], [AGE] y/o, MRN [RECORD]\n4 AKs frozen. Call [PHONE].',
    );
  });

  it('leaves a text without identifiers as it is', () => {
    expect(redact('4 AKs frozen.', [])).toBe('4 AKs frozen.');
  });

  it.each(Object.values(PLACEHOLDERS))('%s is no identifier', (placeholder) => {
    expect(found(`Patient: ${placeholder} DOB: ${placeholder} MRN ${placeholder}`)).toEqual([]);
  });
});

const anyPieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(...FOUND.map(([text]) => text), ...NOT_FOUND),
      fc.constantFrom(
        ' ',
        '\n',
        '',
        ', ',
        '-',
        '.',
        '/',
        '[NAME]',
        '[',
        'Dr. ',
        'MRN ',
        '12',
        'Xu',
        'MD',
        '@',
        '\uFFFF',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

describe('for any text', () => {
  it('the spans lie in it, in order and apart, and hold its words', () => {
    fc.assert(
      fc.property(anyPieces, (text) => {
        let from = 0;
        for (const { start, end, text: words } of findIdentifiers(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(words).toBe(text.slice(start, end));
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('nothing is left to find after redacting', () => {
    fc.assert(
      fc.property(anyPieces, (text) => {
        const redacted = redact(text, findIdentifiers(text));
        expect(findIdentifiers(redacted)).toEqual([]);
        expect(redact(redacted, findIdentifiers(redacted))).toBe(redacted);
      }),
      { numRuns: 500 },
    );
  });
});

const timeOf = (text: string) => {
  const started = performance.now();
  findIdentifiers(text);
  return performance.now() - started;
};
const leastOf = (text: string) => Math.min(timeOf(text), timeOf(text), timeOf(text));

describe('the time it takes grows with the length, not with its square', () => {
  const HARD = [
    'Mr. Roe 1/2/1950 (555) 201-3344 ',
    'A',
    '1',
    '1-',
    '1.',
    'a@',
    'a.',
    'Aa ',
    'Aa. ',
    'A.',
    'MRN ',
    '12 Main ',
    'jane ',
    ' ',
    '\n',
    'Roe, ',
    'https://',
    '::',
    'A-',
    "'",
    'name: jane ',
    'name: jane roe\n',
    'Patient: ',
    '\u00C9',
    '+1 2 ',
    'St. ',
    'van ',
  ];

  it.each(HARD)('%j over and over', (piece) => {
    const repeat = (length: number) =>
      piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    // Eight times the text: linear is 8 times as long, quadratic 64 times.
    const [short, long] = [leastOf(repeat(5000)), leastOf(repeat(40_000))];
    expect(long).toBeLessThan(30 * short + 100);
  });
});

const KINDS: Record<IdentifierKind, string> = identifierLabels;

it('every kind has words of its own for the screen and a placeholder of its own', () => {
  expect(new Set(Object.values(KINDS)).size).toBe(Object.keys(PLACEHOLDERS).length);
  expect(new Set(Object.values(PLACEHOLDERS)).size).toBe(Object.keys(KINDS).length);
});
