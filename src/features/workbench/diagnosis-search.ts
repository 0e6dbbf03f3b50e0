import { diagnoses, findDiagnosis } from '../../rules/index.ts';

const bareCode = (code: string) => code.toLowerCase().replace('.', '');

/** Diagnoses whose code or name has the typed words, the table's order kept. */
export function searchDiagnoses(typed: string) {
  const words = typed.trim().toLowerCase();
  const bare = words.replace('.', '');
  return diagnoses
    .filter(({ secondary }) => secondary !== true)
    .filter(
      ({ code, label }) =>
        words === '' || bareCode(code).startsWith(bare) || label.toLowerCase().includes(words),
    )
    .map(({ code, label }) => ({
      id: code,
      text: code.replace('.-', '.'),
      detail: label,
      // A category is not a code yet, so Enter leaves it to be finished.
      begins:
        !code.endsWith('-') &&
        [bareCode(code), ...label.toLowerCase().split(' ')].some((word) => word.startsWith(bare)),
    }));
}

/** What a code stands for, in our words; '' for a code the table does not list. */
export const nameDiagnosis = (code: string): string => findDiagnosis(code)?.label ?? '';
