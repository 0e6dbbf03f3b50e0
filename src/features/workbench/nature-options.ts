import { LESION_NATURES, type LesionNature, natureOfDiagnosis } from '../../rules/index.ts';
import type { Entry, LesionRow } from './entry.ts';
import { normalizeDiagnosis } from './read-entry.ts';

export const NATURE_NAMES = {
  premalignant: 'Premalignant',
  benign: 'Benign',
  'skin-tag': 'Skin tag',
  malignant: 'Malignant',
  uncertain: 'Uncertain',
} satisfies Record<LesionNature, string>;

/** The nature a diagnosis brings with it, as the first choice of the list. */
export const natureOptions = (diagnosis: string) => {
  const follows = natureOfDiagnosis(normalizeDiagnosis(diagnosis));
  return [
    {
      value: '' as const,
      label: follows ? `${NATURE_NAMES[follows]}, by dx` : 'Not stated',
    },
    ...LESION_NATURES.map((nature) => ({ value: nature, label: NATURE_NAMES[nature] })),
  ];
};

/** Does the diameter choose the code? Asked for a row, or for a visit without rows. */
export function asksDiameter(entry: Entry, row?: LesionRow): boolean {
  const diagnosis = row?.diagnosis || entry.diagnosis;
  const set = row?.nature || (row?.diagnosis ? '' : entry.nature);
  return (set || natureOfDiagnosis(normalizeDiagnosis(diagnosis))) === 'malignant';
}
