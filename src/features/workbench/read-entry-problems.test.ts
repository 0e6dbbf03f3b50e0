import { describe, expect, it } from 'vitest';
import { type Entry, emptyEntry, emptyLesionRow, emptyOtherProcedure } from './entry.ts';
import { readEntry } from './read-entry.ts';

const TODAY = '2026-11-23';

/** A visit that can be read in every field; each test spoils one of them. */
const GOOD: Entry = {
  ...emptyEntry,
  dateOfService: '11/20/2026',
  payer: 'medicare',
  placeOfService: '11',
  total: '6',
  diagnosis: 'L57.0',
  method: 'cryosurgery',
  lesions: [
    { ...emptyLesionRow, count: '4', site: 'forearm', side: 'left' },
    { ...emptyLesionRow, count: '2', site: 'scalp', diagnosis: 'B07.8', diameterCm: '1' },
  ],
  additionalDiagnoses: 'X32.XXXA',
  evaluation: {
    ...emptyEntry.evaluation,
    present: 'some',
    code: '99213',
    diagnoses: 'L82.1',
  },
  otherProcedures: {
    present: 'some',
    rows: [{ ...emptyOtherProcedure, code: '11102', units: '1', diagnoses: 'D48.5' }],
  },
  priorProcedures: {
    present: 'some',
    rows: [{ code: '17000', dateOfService: '11/01/2026', relation: 'unrelated' }],
  },
};

const read = (entry: Entry) => readEntry(entry, { today: TODAY, noneUnlessEntered: false });

/** The same entry with another text in the field of that path. */
function spoil(path: string, text: string): Entry {
  const entry = structuredClone(GOOD);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<unknown>((part, key) => Reflect.get(Object(part), key), entry);
  Reflect.set(Object(holder), last, text);
  return entry;
}

const NO_COUNT = 'Enter a whole number from 0 to 999.';
const NO_DATE = 'Enter a date such as 11/20/2026.';
const NO_DIAGNOSIS = 'Enter an ICD-10-CM code such as L57.0.';
const NO_PROCEDURE = 'Enter a five-character procedure code.';
const NO_DIAMETER = 'Enter the diameter in centimeters, such as 1.2.';
const NO_UNITS = 'Enter whole units from 1.';
const NO_PLACE = 'Enter two digits, 11 for the office.';
const TO_COME = 'Enter the day of the visit.';
const TOO_EARLY = 'Enter a date from 07/01/2024 on.';

const UNREADABLE: readonly (readonly [path: string, typed: string, remedy: string])[] = [
  ...['total', 'lesions.0.count', 'lesions.1.count'].flatMap((path) =>
    ['1.5', '-3', '1,000', '1000', '10000', '.', '1.2.3'].map(
      (typed) => [path, typed, NO_COUNT] as const,
    ),
  ),
  ['dateOfService', '11/31/2026', NO_DATE],
  ['dateOfService', 'yesterday', NO_DATE],
  ['dateOfService', '11/20', NO_DATE],
  ['dateOfService', '11/24/2026', TO_COME],
  ['dateOfService', '06/30/2024', TOO_EARLY],
  ['dateOfService', '11/20/1999', TOO_EARLY],
  ['placeOfService', '1', NO_PLACE],
  ['placeOfService', '111', NO_PLACE],
  ['placeOfService', 'office', NO_PLACE],
  ['diagnosis', 'L57.', NO_DIAGNOSIS],
  ['diagnosis', 'keratosis', NO_DIAGNOSIS],
  ['lesions.0.diagnosis', '57.0', NO_DIAGNOSIS],
  ['lesions.1.diagnosis', 'B07.', NO_DIAGNOSIS],
  ['lesions.1.diameterCm', '0', NO_DIAMETER],
  ['lesions.1.diameterCm', '-1', NO_DIAMETER],
  ['lesions.1.diameterCm', '1,2', NO_DIAMETER],
  ['lesions.1.diameterCm', '31', NO_DIAMETER],
  ['lesions.1.diameterCm', '12 mm', NO_DIAMETER],
  ['additionalDiagnoses', 'X32.XXXA sun', NO_DIAGNOSIS],
  ['evaluation.code', '9921', NO_PROCEDURE],
  ['evaluation.code', 'level 3', NO_PROCEDURE],
  ['evaluation.diagnoses', 'L82.1, ?', NO_DIAGNOSIS],
  ['otherProcedures.rows.0.code', 'biopsy', NO_PROCEDURE],
  ['otherProcedures.rows.0.units', '0', NO_UNITS],
  ['otherProcedures.rows.0.units', '1.5', NO_UNITS],
  ['otherProcedures.rows.0.units', 'two', NO_UNITS],
  ['otherProcedures.rows.0.units', '1000', NO_UNITS],
  ['otherProcedures.rows.0.diagnoses', 'D48.', NO_DIAGNOSIS],
  ['priorProcedures.rows.0.code', '1700', NO_PROCEDURE],
  ['priorProcedures.rows.0.dateOfService', '11/31/2026', NO_DATE],
  ['priorProcedures.rows.0.dateOfService', '11/24/2026', TO_COME],
];

/** Top-level facts of the visit, without the one a field belongs to. */
function restOf(entry: Entry, path: string) {
  const { encounter } = read(entry);
  const [head = ''] = path.split('.');
  const own = { total: 'statedLesionTotal', diagnosis: 'lesions' }[head] ?? head;
  return Object.fromEntries(Object.entries(encounter).filter(([key]) => key !== own));
}

it('the visit these tests start from can be read in every field', () => {
  expect(read(GOOD)).toMatchObject({ problems: {}, heldBack: false });
});

describe('what cannot be read is named with its remedy, and the lines are held back', () => {
  it.each(UNREADABLE)('%s: “%s” asks “%s”', (path, typed, remedy) => {
    const { problems, heldBack } = read(spoil(path, typed));
    expect(Object.keys(problems)).toEqual([path]);
    expect(problems[path]).toContain(remedy);
    expect(heldBack).toBe(true);
  });

  it.each(UNREADABLE)('%s: “%s” costs nothing of the rest', (path, typed) => {
    expect(restOf(spoil(path, typed), path)).toEqual(restOf(GOOD, path));
  });

  it.each(UNREADABLE.filter(([, , remedy]) => ![TO_COME, TOO_EARLY].includes(remedy)))(
    '%s: the message repeats the “%s” that was typed',
    (path, typed) => {
      const wrong = typed.split(/[\s,]+/).at(-1) ?? '';
      expect(read(spoil(path, typed)).problems[path]).toContain(wrong);
    },
  );

  it('a diameter without rows is asked for at its own field', () => {
    const { problems, heldBack } = read({ ...GOOD, lesions: [], diameterCm: 'big' });
    expect(Object.keys(problems)).toEqual(['diameterCm']);
    expect(problems['diameterCm']).toContain(NO_DIAMETER);
    expect(heldBack).toBe(true);
  });

  it('an unreadable place, date or number does not get into the visit', () => {
    expect(read(spoil('placeOfService', 'office')).encounter).not.toHaveProperty('placeOfService');
    expect(read(spoil('dateOfService', '11/24/2026')).encounter).not.toHaveProperty(
      'dateOfService',
    );
    expect(read(spoil('lesions.0.count', '-3')).encounter.lesions[0]).toEqual({
      site: 'forearm',
      side: 'left',
      method: 'cryosurgery',
      diagnosis: 'L57.0',
      nature: 'premalignant',
    });
  });

  it('of a list of diagnoses the readable ones stay', () => {
    expect(read(spoil('additionalDiagnoses', 'X32.XXXA sun Z85.828')).encounter).toMatchObject({
      additionalDiagnoses: ['X32.XXXA', 'Z85.828'],
    });
  });

  it('each field has its own message', () => {
    const entry = { ...spoil('lesions.0.count', '-3'), dateOfService: 'x', placeOfService: 'y' };
    expect(Object.keys(read(entry).problems).toSorted()).toEqual([
      'dateOfService',
      'lesions.0.count',
      'placeOfService',
    ]);
  });
});

describe('the note’s own words for a number', () => {
  it.each(['multiple', '10-12', 'about 6', '6 or 7', '~6', '1e2', 'six'])(
    '“%s” is kept for the rules to judge, with a message, and holds nothing back',
    (typed) => {
      const { encounter, problems, heldBack } = read(spoil('lesions.0.count', typed));
      expect(encounter.lesions[0]).toMatchObject({ countAsWritten: typed });
      expect(encounter.lesions[0]).not.toHaveProperty('count');
      expect(problems).toEqual({
        'lesions.0.count': `Enter the number of lesions. “${typed}” is kept as the note’s words and cannot be billed.`,
      });
      expect(heldBack).toBe(false);
    },
  );

  it('do not let through what another field holds back', () => {
    const { heldBack } = read({ ...spoil('lesions.1.count', 'multiple'), dateOfService: 'soon' });
    expect(heldBack).toBe(true);
  });

  it('as a total above rows are not compared with them, and the message says so', () => {
    const { encounter, problems, heldBack } = read(spoil('total', 'multiple'));
    expect(encounter).not.toHaveProperty('statedLesionTotal');
    expect(problems).toEqual({
      total:
        'Enter the total as a number, or leave it empty. “multiple” is not compared with the rows.',
    });
    expect(heldBack).toBe(false);
  });
});

describe('messages say what to do', () => {
  it.each(UNREADABLE)('%s: “%s” starts with a verb and ends its sentence', (path, typed) => {
    expect(read(spoil(path, typed)).problems[path]).toMatch(/^Enter .*\.$/);
  });
});
