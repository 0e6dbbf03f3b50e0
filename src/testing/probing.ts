import { codeEncounter } from '../rules/coding/code-encounter.ts';
import { findDiagnosis } from '../rules/tables/diagnoses.ts';
import type { Encounter, LesionGroup } from '../rules/vocabulary/encounter.ts';
import { type Filled, fillings } from './fact-values.ts';

/** The parts of a visit that no rule judges yet, answered with none. */
export const restAnswered = {
  evaluation: 'none',
  otherProcedures: [],
  priorProcedures: [],
} as const;

/** Lines with their order, units and pointers: all that a change of facts can change today. */
export const claimFor = (encounter: Encounter): string =>
  JSON.stringify(codeEncounter(encounter).lines);

/** A nature that contradicts a diagnosis which states one is a conflict, not the answer to an open question. */
export function isAnswer({ path, encounter }: Filled): boolean {
  const [, at, field] = path.split('.');
  const { diagnosis = '', nature } = encounter.lesions[Number(at)] ?? {};
  const stated = findDiagnosis(diagnosis)?.statesNature;
  return field !== 'nature' || stated === undefined || nature === stated;
}

/** Empty fields that can still change the lines, found by trying every value. */
export function decisive(encounter: Encounter): readonly string[] {
  const before = claimFor(encounter);
  const changes = fillings(encounter).filter(
    (filled) => isAnswer(filled) && claimFor(filled.encounter) !== before,
  );
  return [...new Set(changes.map(({ path }) => path))];
}

/** Rows of every combination of these values; undefined leaves the field out. */
function rows(
  values: {
    [F in 'nature' | 'diagnosis' | 'count' | 'method' | 'site' | 'diameterCm']: readonly (
      | LesionGroup[F]
      | undefined
    )[];
  },
): readonly LesionGroup[] {
  return Object.entries(values).reduce<readonly LesionGroup[]>(
    (groups, [field, options]) =>
      groups.flatMap((group) =>
        options.map((value) => (value === undefined ? group : { ...group, [field]: value })),
      ),
    [{}],
  );
}

/** One row in every state of knowledge: what can be there, and what can be missing. */
export const everyRow: readonly LesionGroup[] = [
  ...rows({
    nature: [undefined, 'premalignant', 'benign', 'skin-tag', 'malignant', 'uncertain'],
    diagnosis: [undefined, 'L57.0', 'B07.8', 'D48.5', 'L56.5', 'X32.XXXA', 'Z99.9'],
    count: [undefined, 0, 3, 15],
    method: [undefined, 'laser', 'excision', 'biopsy'],
    site: [undefined],
    diameterCm: [undefined],
  }),
  ...rows({
    nature: ['malignant'],
    diagnosis: [undefined, 'C44.91'],
    count: [undefined, 0, 1, 2],
    method: [undefined, 'laser'],
    site: [undefined, 'back', 'anus', 'left pinna'],
    diameterCm: [undefined, 0, 1.5],
  }),
];
