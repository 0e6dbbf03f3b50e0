import {
  type Encounter,
  type LesionGroup,
  natureOfDiagnosis,
  type OtherProcedure,
  type PriorProcedure,
} from '../../rules/index.ts';
import { type Entry, emptyEntry, emptyLesionRow, type LesionRow } from './entry.ts';

const textOf = (value: string | number | undefined) => (value === undefined ? '' : String(value));

const yesNo = (value: boolean | undefined) => (value === undefined ? '' : value ? 'yes' : 'no');

const countText = ({ count, countAsWritten }: LesionGroup) => textOf(count ?? countAsWritten);

/**
 * The value that stands for the whole visit: the one every group has, else the one it had, as long as every
 * group has some value of its own. A group without one could not be told from one that follows the visit.
 */
function ofVisit<T extends string>(values: readonly (T | undefined)[], before: T | ''): T | '' {
  const [first] = values;
  if (first !== undefined && values.every((value) => value === first)) return first;
  return values.every((value) => value !== undefined) ? before : '';
}

/** A nature is only written down where it is not the one its diagnosis stands for. */
const natureText = ({ nature, diagnosis }: LesionGroup) =>
  nature !== undefined && diagnosis !== undefined && natureOfDiagnosis(diagnosis) === nature
    ? ''
    : (nature ?? '');

/** The text of a row's own method or diagnosis: nothing where it is the visit's. */
const ownText = <T extends string>(own: T | undefined, visit: T | '') =>
  own === undefined || own === visit ? ('' as const) : own;

function rowOf(group: LesionGroup, visit: Pick<Entry, 'method' | 'diagnosis'>): LesionRow {
  return {
    count: countText(group),
    site: textOf(group.site),
    side: group.side ?? '',
    nature: natureText(group),
    diagnosis: ownText(group.diagnosis, visit.diagnosis),
    method: ownText(group.method, visit.method),
    diameterCm: textOf(group.diameterCm),
  };
}

function lesionFields(
  { lesions, statedLesionTotal }: Encounter,
  before: Pick<Entry, 'method' | 'diagnosis'>,
): Partial<Entry> {
  const [only, ...others] = lesions;
  const visit = {
    method: ofVisit(
      lesions.map(({ method }) => method),
      before.method,
    ),
    diagnosis: ofVisit(
      lesions.map(({ diagnosis }) => diagnosis),
      before.diagnosis,
    ),
  };
  const isPlain = only && others.length === 0 && only.site === undefined && only.side === undefined;
  if (isPlain && statedLesionTotal === undefined) {
    return {
      ...visit,
      nature: natureText(only),
      total: countText(only),
      diameterCm: textOf(only.diameterCm),
    };
  }
  return {
    ...visit,
    total: textOf(statedLesionTotal),
    lesions: lesions.map((group) => ({ ...emptyLesionRow, ...rowOf(group, visit) })),
  };
}

const otherRow = ({ code, units, sameLesion, diagnoses = [] }: OtherProcedure) => ({
  code,
  units: textOf(units),
  lesion:
    sameLesion === undefined
      ? ('' as const)
      : sameLesion
        ? ('same' as const)
        : ('separate' as const),
  diagnoses: diagnoses.join(' '),
});

const priorRow = ({ code, dateOfService, relation }: PriorProcedure) => ({
  code,
  dateOfService,
  relation: relation ?? ('' as const),
});

const rowsOf = <T, R>(list: readonly T[] | undefined, row: (item: T) => R) => ({
  present:
    list === undefined ? ('' as const) : list.length === 0 ? ('none' as const) : ('some' as const),
  rows: (list ?? []).map(row),
});

/**
 * The fields that hold a visit, so that a fix, a shorthand line or an example can be shown in the form.
 * `readEntry` of the result gives the visit back, save that a nature follows its diagnosis in the form.
 */
export function entryOfVisit(encounter: Encounter, kept: Partial<Entry> = {}): Entry {
  const { evaluation } = encounter;
  return {
    ...emptyEntry,
    ...kept,
    dateOfService: textOf(encounter.dateOfService),
    payer: encounter.payer ?? '',
    placeOfService: textOf(encounter.placeOfService),
    total: '',
    lesions: [],
    nature: '',
    diameterCm: '',
    ...lesionFields(encounter, emptyEntry),
    additionalDiagnoses: (encounter.additionalDiagnoses ?? []).join(' '),
    evaluation:
      evaluation === undefined || evaluation === 'none'
        ? { ...emptyEntry.evaluation, present: evaluation ?? '' }
        : {
            present: 'some',
            code: evaluation.code,
            patient: evaluation.patient ?? '',
            separate: yesNo(evaluation.separatelyIdentifiable),
            unrelated: yesNo(evaluation.unrelatedToEarlierProcedure),
            diagnoses: (evaluation.diagnoses ?? []).join(' '),
          },
    otherProcedures: rowsOf(encounter.otherProcedures, otherRow),
    priorProcedures: rowsOf(encounter.priorProcedures, priorRow),
    documented: Object.fromEntries(
      Object.entries(encounter.documented ?? {}).map(([id, value]) => [id, value ? 'yes' : 'no']),
    ),
  };
}

const LESION_KEYS: readonly string[] = ['lesions', 'statedLesionTotal'];

/**
 * The entry after a fix: what its patch names, and every other field as it was, those included that cannot
 * be read or that only the office's default fills in.
 */
export function patchEntry(entry: Entry, encounter: Encounter, patch: Partial<Encounter>): Entry {
  const visit = { ...encounter, ...patch };
  const patched = entryOfVisit(visit);
  const keys = Object.keys(patch);
  const isAboutLesions = keys.some((key) => LESION_KEYS.includes(key));
  const others = Object.entries(patched).filter(
    ([key]) => keys.includes(key) && !LESION_KEYS.includes(key),
  );
  return {
    ...entry,
    ...(isAboutLesions && {
      total: '',
      lesions: [],
      nature: '' as const,
      diameterCm: '',
      ...lesionFields(visit, entry),
    }),
    ...Object.fromEntries(others),
    documented: { ...entry.documented, ...patched.documented },
  };
}
