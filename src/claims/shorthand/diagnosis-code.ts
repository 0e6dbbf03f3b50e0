import { findDiagnosis, isDiagnosisCode } from '../../rules/index.ts';
import type { Report } from './problem.ts';
import { isNone, quoted, type Word } from './words.ts';

/** 'L57.0' for 'l57.0' and 'l570'; undefined for what has not the form of ICD-10-CM. */
export function diagnosisIn(key: string): string | undefined {
  if (!/^[a-z\d.]{3,8}$/.test(key)) return undefined;
  const code = key.toUpperCase();
  const dotted =
    code.length === 3 || code.includes('.') ? code : `${code.slice(0, 3)}.${code.slice(3)}`;
  return isDiagnosisCode(dotted) ? dotted : undefined;
}

/** A word where a diagnosis is expected. In quotation marks anything is kept as written. */
export const readDiagnosis = (word: Word): string | undefined =>
  word.quoted ? word.text : diagnosisIn(word.key);

/**
 * A diagnosis among the other words of a lesion group, where 'x32' is a count. Few codes have a letter in
 * third place, so without its dot such a word is taken for a code only if the tables know it.
 */
export function inlineDiagnosisIn(key: string): string | undefined {
  const code = diagnosisIn(key);
  if (code === undefined || key.includes('.')) return code;
  if (/^x\d+$/.test(key)) return undefined;
  return /^..\d/.test(key) || findDiagnosis(code) ? code : undefined;
}

/** A list of codes, or 'none' for an empty one. `after` is the word that announced it. */
export function readDiagnoses(words: readonly Word[], after: Word, report: Report): string[] {
  const codes: string[] = [];
  for (const word of words) {
    if (isNone(word)) {
      if (words.length > 1) report('none-and-more', word);
      continue;
    }
    const code = readDiagnosis(word);
    if (code === undefined) report('bad-diagnosis', word);
    else codes.push(code);
  }
  if (words.length === 0) report('missing-value', after, 'a diagnosis or none');
  return codes;
}

export const printDiagnosis = (code: string): string =>
  isDiagnosisCode(code) ? code.toLowerCase() : quoted(code);

/** As one group says it: announced by 'dx' where the bare code would be read as something else. */
export function printInlineDiagnosis(code: string): string {
  const text = printDiagnosis(code);
  return inlineDiagnosisIn(text) === code ? text : `dx ${text}`;
}

export const printDiagnoses = (codes: readonly string[]): string =>
  codes.length === 0 ? 'none' : codes.map(printDiagnosis).join(' ');
