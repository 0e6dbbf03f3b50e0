import { describe, expect, it } from 'vitest';
import { makePerson, writeInOrder, writeLastFirst } from '../testing/identifier-corpus/people.ts';
import { seeded } from '../testing/identifier-corpus/seeded.ts';
import { drawVisits, SAMPLE } from '../testing/visits/make-visits-file.ts';
import { COLUMNS, printCells } from '../testing/visits/print-row.ts';
import { identifierColumns } from './identifier-columns.ts';

const seed = seeded(42);
const ROWS = 60;
const rows = [...drawVisits({ ...SAMPLE, rows: ROWS })].map((visit, at) =>
  printCells(`V-${at}`, seed.pick(['north', 'river', 'south']), visit),
);
const referenceAt = COLUMNS.indexOf('visit_id');

/** The made-up file with a column of its own beside the others. */
const withColumn = (heading: string, cellAt: (row: number) => string) =>
  identifierColumns(
    [...COLUMNS, heading],
    rows.map((row, at) => [...row, cellAt(at)]),
  );

/** The made-up file with other references. */
const withReferences = (cellAt: (row: number) => string) =>
  identifierColumns(
    COLUMNS,
    rows.map((row, at) => row.with(referenceAt, cellAt(at))),
  );

/** What most of the references are, when they are none. */
const told = (cellAt: (row: number) => string) => withReferences(cellAt)[0]?.found[0]?.kind;

const people = Array.from({ length: ROWS }, () => makePerson(seed));
const inOrder = people.map((person) => writeInOrder(person, seed));
const lastFirst = people.map((person) => writeLastFirst(person, seed));
const nameAt = (names: readonly string[]) => (row: number) => names[row] ?? '';

const pad = (value: number, digits: number) => String(value).padStart(digits, '0');
const mixed = (row: number, digits: number) =>
  pad((row * 7_368_787 + 1_234_567) % 10 ** digits, digits);
const birthday = (row: number) => `19${pad(20 + (row % 70), 2)}-0${1 + (row % 9)}-1${row % 9}`;

describe('a file of visits', () => {
  it('holds none: references, codes, dates of service, sites and counts are what they are', () => {
    expect(identifierColumns(COLUMNS, rows)).toEqual([]);
  });

  it.each<[string, (row: number) => string]>([
    ['numbered through', (row) => String(row)],
    ['numbered by day', (row) => `20261120-${pad(row, 3)}`],
    ['in six digits', (row) => pad(104_000 + row, 6)],
    ['in nine digits', (row) => pad(204_517_000 + row, 9)],
    ['in seven digits behind a letter', (row) => `V-${pad(1_000_000 + row, 7)}`],
    ['by year', (row) => `2026/V/${row}`],
  ])('may have references %s', (_how, cellAt) => {
    expect(withReferences(cellAt)).toEqual([]);
  });

  it.each<[string, (row: number) => string]>([
    ['clinic_room', (row) => `Room ${row % 4}`],
    ['team', (row) => ['Blue', 'Green', 'Harbor'][row % 3] ?? ''],
    ['lesion_size', (row) => `${row % 9} mm`],
    ['charge', (row) => `${100 + row}.00`],
    ['age_band', (row) => (row % 2 === 0 ? '65-74' : '75-84')],
    [
      'remarks',
      (row) => (row % 2 === 0 ? '15 AKs frozen, 17000 and 17003' : 'L57.0, left forearm'),
    ],
    ['coder_note', () => ''],
    ['second_look', (row) => (row % 2 === 0 ? 'yes' : 'no')],
  ])('may have a column %s', (heading, cellAt) => {
    expect(withColumn(heading, cellAt)).toEqual([]);
  });

  it('may have its date of service under another heading and beside it again', () => {
    const header = COLUMNS.map((column) => (column === 'date_of_service' ? 'DOS' : column));
    const dateAt = header.indexOf('DOS');
    const again = rows.map((row) => [...row, row[dateAt] ?? '']);
    expect(identifierColumns([...header, 'checked'], again)).toEqual([]);
  });
});

describe('a column that tells who the patient is', () => {
  it.each<[string, string, (row: number) => string]>([
    ['record-number', 'mrn', (row) => mixed(row, 8)],
    ['record-number', 'Chart_No', (row) => mixed(row, 6)],
    ['record-number', 'key', (row) => mixed(row, 9)],
    ['name', 'who', nameAt(inOrder)],
    ['name', 'Name', nameAt(lastFirst)],
    ['name', 'PatientName', nameAt(lastFirst)],
    ['name', 'who', (row) => people[row]?.family ?? ''],
    ['date-of-birth', 'dob', birthday],
    ['date-of-birth', 'Birth Date', birthday],
    ['date', 'born_or_seen', birthday],
    ['phone', 'contact', (row) => `(555) 201-${pad(row, 4)}`],
    ['phone', 'mobile', (row) => `555-201-${pad(row, 4)}`],
    ['email', 'reach', (row) => `someone${row}@example.org`],
    ['ssn', 'number', (row) => `${pad(100 + row, 3)}-12-${pad(row, 4)}`],
    ['medicare-id', 'insurer_ref', () => '1EG4-TE5-MK73'],
    ['address', 'where', (row) => `${12 + row} Main Street`],
  ])('for its %s: %s', (kind, heading, cellAt) => {
    const [suspect, ...others] = withColumn(heading, cellAt);
    expect(others).toEqual([]);
    expect(suspect).toMatchObject({ at: COLUMNS.length, column: heading });
    const found = suspect?.found.find((one) => one.kind === kind);
    expect(found?.cells).toBeGreaterThan(0.7 * ROWS);
  });

  it.each([
    ['patient_name', 'name'],
    ['Last Name', 'name'],
    ['DOB', 'date-of-birth'],
    ['MRN', 'record-number'],
    ['PatientID', 'record-number'],
    ['Social Security', 'ssn'],
    ['Member ID', 'plan-id'],
    ['Home Phone', 'phone'],
    ['E-mail', 'email'],
    ['Street', 'address'],
    ['ZIP', 'zip'],
  ])('is told by its heading alone: %s', (heading, kind) => {
    expect(withColumn(heading, () => '')).toMatchObject([
      { column: heading, found: [], cells: 0, heading: [kind] },
    ]);
  });

  it('may be the one of the references', () => {
    expect(told(nameAt(inOrder))).toBe('name');
    expect(told(nameAt(lastFirst))).toBe('name');
    expect(told((row) => people[row]?.family ?? '')).toBe('name');
    expect(told((row) => `${pad(100 + row, 3)}-12-${pad(row, 4)}`)).toBe('ssn');
    expect(told((row) => mixed(row, 9))).toBe('ssn');
    expect(told((row) => `someone${row}@example.org`)).toBe('email');
  });

  it('is one of ours where a cell holds what does not belong there', () => {
    const sitesAt = COLUMNS.indexOf('sites');
    const strayed = rows.map((row, at) =>
      at === 3 ? row.with(sitesAt, 'scalp, SSN 123-45-6789') : row,
    );
    expect(identifierColumns(COLUMNS, strayed)).toMatchObject([
      { column: 'sites', found: [{ kind: 'ssn', cells: 1 }], cells: ROWS },
    ]);
  });
});

const laterRecords = (row: number) => (row < 10 ? '' : mixed(row, 8));

describe('in words', () => {
  it('says what was found, in how many cells, and what the heading says', () => {
    expect(withColumn('mrn', laterRecords).map(({ says }) => says)).toEqual([
      'Column “mrn” may tell who the patient is: record or account number in 50 of 50 cells and its heading says record or account number.',
    ]);
    expect(withColumn('dob', () => '').map(({ says }) => says)).toEqual([
      'Column “dob” may tell who the patient is: its heading says date of birth.',
    ]);
  });
});

describe('a file with little in it', () => {
  it('gives no column away', () => {
    expect(identifierColumns([], [])).toEqual([]);
    expect(identifierColumns(COLUMNS, [])).toEqual([]);
    expect(identifierColumns(['visit_id', 'note'], [['V-1'], []])).toEqual([]);
  });
});
