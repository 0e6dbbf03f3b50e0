import {
  EDITIONS,
  type Encounter,
  type Evaluation,
  type FactPath,
  type IsoDate,
  isDiagnosisCode,
  isLesionCount,
  isProcedureCode,
  type LesionGroup,
  MOST_LESIONS,
  natureOfDiagnosis,
  type OtherProcedure,
  type PriorProcedure,
} from '../../rules/index.ts';
import { type Entry, emptyLesionRow, type LesionRow } from './entry.ts';
import { readDate, showDate } from './read-date.ts';

/** A field that cannot be read, by its path in the entry, and what to do about it. */
export type Problems = Readonly<Record<string, string>>;

/** The visit a form holds, as far as it can be read. */
export interface EntryReading {
  encounter: Encounter;
  /** Facts the office's default filled in. */
  assumed: readonly FactPath[];
  problems: Problems;
  /** A field could not be read at all, so lines would not be the visit's and are held back. */
  heldBack: boolean;
}

export interface EntryTerms {
  /** The day it is where the coder sits: no visit took place later. */
  today: IsoDate;
  /** The office's default: what was not entered did not happen. */
  noneUnlessEntered: boolean;
}

const FIRST_DAY = EDITIONS.map(({ from }) => from).toSorted()[0] ?? '';

/** `kept`: the words went into the visit as they are, for the rules to judge. */
type Report = (path: string, says: string, kept?: boolean) => void;

/** Only what is there: an empty text leaves the key out, for absent means unknown. */
const given = <K extends string, T>(key: K, value: T | '' | undefined) =>
  // The key is the literal passed in, which a computed key widens to string.
  (value === '' || value === undefined ? {} : { [key]: value }) as { [P in K]?: T };

/** A number typed where a count belongs, as the rules take it; words are kept as the note's own. */
function readCount(text: string, path: string, report: Report) {
  const trimmed = text.trim();
  if (trimmed === '') return {};
  const isNumeric = /^[-+]?[\d.,]+$/.test(trimmed);
  const count = Number(trimmed.replace(/^\+/, ''));
  if (isNumeric && isLesionCount(count)) return { count };
  report(
    path,
    isNumeric
      ? `Enter a whole number from 0 to ${MOST_LESIONS}. “${trimmed}” is not one.`
      : `Enter the number of lesions. “${trimmed}” is kept as the note’s words and cannot be billed.`,
    !isNumeric,
  );
  return isNumeric ? {} : { countAsWritten: trimmed };
}

/** The total beside rows. Words have no place in the visit there, and say nothing against the rows. */
function readStatedTotal(text: string, report: Report): { count?: number } {
  const { count, countAsWritten } = readCount(text, 'total', (path, says, kept) => {
    if (!kept) report(path, says);
  });
  if (countAsWritten !== undefined)
    report(
      'total',
      `Enter the total as a number, or leave it empty. “${countAsWritten}” is not compared with the rows.`,
      true,
    );
  return count === undefined ? {} : { count };
}

function readDiameter(text: string, path: string, report: Report): { diameterCm?: number } {
  const trimmed = text.trim();
  if (trimmed === '') return {};
  const diameterCm = Number(trimmed);
  if (Number.isFinite(diameterCm) && diameterCm > 0 && diameterCm <= 30) return { diameterCm };
  report(path, `Enter the diameter in centimeters, such as 1.2. “${trimmed}” is not one.`);
  return {};
}

/** 'l570' and 'L57.0' are one code; what has no such form is left as typed. */
export function normalizeDiagnosis(text: string): string {
  const code = text.trim().toUpperCase();
  if (code.includes('.') || code.length < 4) return code;
  const dotted = `${code.slice(0, 3)}.${code.slice(3)}`;
  return isDiagnosisCode(dotted) ? dotted : code;
}

function readDiagnosis(text: string, path: string, report: Report): { diagnosis?: string } {
  const diagnosis = normalizeDiagnosis(text);
  if (diagnosis === '') return {};
  if (isDiagnosisCode(diagnosis)) return { diagnosis };
  report(path, `Enter an ICD-10-CM code such as L57.0. “${text.trim()}” is not one.`);
  return {};
}

function readDiagnoses(text: string, path: string, report: Report): readonly string[] {
  return text
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
    .flatMap((word) => readDiagnosis(word, path, report).diagnosis ?? []);
}

function readProcedure(text: string, path: string, report: Report): string | undefined {
  const code = text.trim().toUpperCase();
  if (code === '') return undefined;
  if (isProcedureCode(code)) return code;
  report(path, `Enter a five-character procedure code. “${text.trim()}” is not one.`);
  return undefined;
}

function readDateOfService(text: string, path: string, today: IsoDate, report: Report) {
  if (text.trim() === '') return undefined;
  const date = readDate(text);
  if (date === undefined) report(path, `Enter a date such as 11/20/2026. “${text}” is not one.`);
  else if (date > today)
    report(path, `Enter the day of the visit. ${showDate(date)} is still to come.`);
  else return date;
  return undefined;
}

/** A row of lesions with the visit's method and diagnosis where it has none of its own. */
function readGroup(entry: Entry, row: LesionRow, at: number, report: Report): LesionGroup {
  const path = (field: keyof LesionRow) => `lesions.${at}.${field}`;
  const own = readDiagnosis(row.diagnosis, path('diagnosis'), report);
  const { diagnosis } =
    row.diagnosis.trim() === '' ? readDiagnosis(entry.diagnosis, '', () => {}) : own;
  // The nature follows the diagnosis that stands for the row, unless someone set it.
  const set = row.nature || (row.diagnosis.trim() === '' ? entry.nature : '');
  const nature = set || (diagnosis === undefined ? undefined : natureOfDiagnosis(diagnosis));
  return {
    ...given('nature', nature),
    ...given('diagnosis', diagnosis),
    ...readCount(row.count, path('count'), report),
    ...given('method', row.method || entry.method),
    ...given('site', row.site.trim()),
    ...given('side', row.side),
    ...readDiameter(row.diameterCm, path('diameterCm'), report),
  };
}

/** The lesions of the visit and the total its note states. */
function readLesions(
  entry: Entry,
  report: Report,
): Pick<Encounter, 'lesions' | 'statedLesionTotal'> {
  if (entry.lesions.length === 0) {
    const total = readCount(entry.total, 'total', report);
    const group = {
      ...readGroup(entry, emptyLesionRow, 0, report),
      ...readDiameter(entry.diameterCm, 'diameterCm', report),
    };
    const isEntered = Object.keys(total).length > 0 || Object.keys(group).length > 0;
    return { lesions: isEntered ? [{ ...group, ...total }] : [] };
  }
  const { count } = readStatedTotal(entry.total, report);
  return {
    lesions: entry.lesions.map((row, at) => readGroup(entry, row, at, report)),
    ...given('statedLesionTotal', count),
  };
}

const yes = (answer: '' | 'yes' | 'no') => (answer === '' ? undefined : answer === 'yes');

function readEvaluation({ evaluation }: Entry, report: Report): Evaluation | 'none' | undefined {
  if (evaluation.present !== 'some') return evaluation.present || undefined;
  const code = readProcedure(evaluation.code, 'evaluation.code', report);
  if (code === undefined) return undefined;
  const diagnoses = readDiagnoses(evaluation.diagnoses, 'evaluation.diagnoses', report);
  return {
    code,
    ...given('patient', evaluation.patient),
    ...given('separatelyIdentifiable', yes(evaluation.separate)),
    ...given('unrelatedToEarlierProcedure', yes(evaluation.unrelated)),
    ...(diagnoses.length > 0 && { diagnoses }),
  };
}

/** Units of another procedure: whole and at least one. */
function readUnits(text: string, path: string, report: Report): { units?: number } {
  if (text.trim() === '') return {};
  const units = Number(text);
  if (isLesionCount(units) && units > 0) return { units };
  report(path, `Enter whole units from 1. “${text.trim()}” is not one.`);
  return {};
}

/** All rows, or undefined while one of them is unfinished: a list with a gap is not a known list. */
const complete = <T>(rows: readonly (T | undefined)[]): readonly T[] | undefined =>
  rows.every((row) => row !== undefined) && rows.length > 0 ? rows : undefined;

function readOtherProcedures({ otherProcedures }: Entry, report: Report) {
  if (otherProcedures.present !== 'some')
    return otherProcedures.present === 'none' ? [] : undefined;
  return complete<OtherProcedure>(
    otherProcedures.rows.map((row, at) => {
      const path = `otherProcedures.rows.${at}`;
      const code = readProcedure(row.code, `${path}.code`, report);
      const diagnoses = readDiagnoses(row.diagnoses, `${path}.diagnoses`, report);
      const more = {
        ...readUnits(row.units, `${path}.units`, report),
        ...given('sameLesion', row.lesion === '' ? undefined : row.lesion === 'same'),
        ...(diagnoses.length > 0 && { diagnoses }),
      };
      return code === undefined ? undefined : { code, ...more };
    }),
  );
}

function readPriorProcedures({ priorProcedures }: Entry, today: IsoDate, report: Report) {
  if (priorProcedures.present !== 'some')
    return priorProcedures.present === 'none' ? [] : undefined;
  return complete<PriorProcedure>(
    priorProcedures.rows.map((row, at) => {
      const path = `priorProcedures.rows.${at}`;
      const code = readProcedure(row.code, `${path}.code`, report);
      const date = readDateOfService(row.dateOfService, `${path}.dateOfService`, today, report);
      if (code === undefined || date === undefined) return undefined;
      return { code, dateOfService: date, ...given('relation', row.relation) };
    }),
  );
}

function readDocumented({ documented }: Entry): Pick<Encounter, 'documented'> {
  const answers = Object.entries(documented).filter(([, answer]) => answer !== '');
  if (answers.length === 0) return {};
  return { documented: Object.fromEntries(answers.map(([id, answer]) => [id, answer === 'yes'])) };
}

/**
 * Reads the fields of the form as a visit. Empty fields become absent facts; what cannot be read is left
 * out and reported by field, so that no line is ever derived from it. The office's default fills in "none"
 * for the rest of the visit only where the field is untouched, and says so in `assumed`.
 */
export function readEntry(entry: Entry, { today, noneUnlessEntered }: EntryTerms): EntryReading {
  const problems: Record<string, string> = {};
  let heldBack = false;
  const report: Report = (path, says, kept = false) => {
    problems[path] ??= says;
    heldBack ||= !kept;
  };
  readDiagnosis(entry.diagnosis, 'diagnosis', report);
  const date = readDateOfService(entry.dateOfService, 'dateOfService', today, report);
  if (date !== undefined && date < FIRST_DAY)
    report(
      'dateOfService',
      `Enter a date from ${showDate(FIRST_DAY)} on. The tables at hand start there, so an earlier visit is not checked.`,
    );
  const place = entry.placeOfService.trim();
  const isPlace = /^\d{2}$/.test(place);
  if (place !== '' && !isPlace)
    report(
      'placeOfService',
      `Enter two digits, 11 for the office. “${place}” is not a place of service.`,
    );

  const rest = {
    evaluation: readEvaluation(entry, report),
    otherProcedures: readOtherProcedures(entry, report),
    priorProcedures: readPriorProcedures(entry, today, report),
  };
  const assumed = noneUnlessEntered
    ? (['evaluation', 'otherProcedures', 'priorProcedures'] as const).filter(
        (key) => entry[key].present === '',
      )
    : [];
  const additional = readDiagnoses(entry.additionalDiagnoses, 'additionalDiagnoses', report);
  const encounter: Encounter = {
    ...given('dateOfService', date),
    ...given('payer', entry.payer),
    ...given('placeOfService', isPlace ? place : ''),
    ...readLesions(entry, report),
    ...(additional.length > 0 && { additionalDiagnoses: additional }),
    ...readDocumented(entry),
    ...given('evaluation', assumed.includes('evaluation') ? ('none' as const) : rest.evaluation),
    ...given('otherProcedures', assumed.includes('otherProcedures') ? [] : rest.otherProcedures),
    ...given('priorProcedures', assumed.includes('priorProcedures') ? [] : rest.priorProcedures),
  };
  return { encounter, assumed, problems, heldBack };
}
