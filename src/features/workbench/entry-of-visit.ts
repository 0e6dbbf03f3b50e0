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

/** The value every group has; '' where they differ or none has one. */
function shared<T extends string>(values: readonly (T | undefined)[]): T | '' {
  const [first, ...others] = values;
  return first !== undefined && others.every((value) => value === first) ? first : '';
}

/** A nature is only written down where it is not the one its diagnosis stands for. */
const natureText = ({ nature, diagnosis }: LesionGroup) =>
  nature !== undefined && diagnosis !== undefined && natureOfDiagnosis(diagnosis) === nature
    ? ''
    : (nature ?? '');

function rowOf(group: LesionGroup, visit: Pick<Entry, 'method' | 'diagnosis'>): LesionRow {
  return {
    count: countText(group),
    site: textOf(group.site),
    side: group.side ?? '',
    nature: natureText(group),
    diagnosis: visit.diagnosis === '' ? textOf(group.diagnosis) : '',
    method: visit.method === '' ? (group.method ?? '') : '',
    diameterCm: textOf(group.diameterCm),
  };
}

function lesionFields({ lesions, statedLesionTotal }: Encounter): Partial<Entry> {
  const [only, ...others] = lesions;
  const visit = {
    method: shared(lesions.map(({ method }) => method)),
    diagnosis: shared(lesions.map(({ diagnosis }) => diagnosis)),
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
    ...lesionFields(encounter),
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

/**
 * The entry after a fix: its patch applied to the visit as it stands. Facts that only the office's default
 * filled in stay unanswered in the form.
 */
export function patchEntry(entry: Entry, encounter: Encounter, patch: Partial<Encounter>): Entry {
  const patched = entryOfVisit({ ...encounter, ...patch }, entry);
  return {
    ...patched,
    evaluation: entry.evaluation,
    otherProcedures: entry.otherProcedures,
    priorProcedures: entry.priorProcedures,
    additionalDiagnoses: entry.additionalDiagnoses,
    documented: { ...entry.documented, ...patched.documented },
  };
}
