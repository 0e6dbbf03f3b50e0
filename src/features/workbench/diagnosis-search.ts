import { diagnoses, findDiagnosis } from '../../rules/index.ts';

const bareCode = (code: string) => code.toLowerCase().replace('.', '');

/** Is it the whole of the code or the name, or the start of the code or of a word of the name? */
function fitOf(code: string, label: string, words: string): 'whole' | 'start' | undefined {
  const bare = words.replace('.', '');
  if (words === '') return undefined;
  if (bareCode(code) === bare || label === words) return 'whole';
  return bareCode(code).startsWith(bare) || ` ${label}`.includes(` ${words}`) ? 'start' : undefined;
}

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
      fit: fitOf(code, label.toLowerCase(), words),
    }));
}

/** What a code stands for, in our words; '' for a code the table does not list. */
export const nameDiagnosis = (code: string): string => findDiagnosis(code)?.label ?? '';
