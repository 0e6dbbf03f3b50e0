import { inlineDiagnosisIn, readDiagnosis } from './diagnosis-code.ts';
import { type Reader, saidBy } from './lesion-said.ts';
import { phraseAt } from './phrase-at.ts';
import { keyOf, textOf } from './words.ts';

export const readQuoted: Reader = (words, at) => {
  const word = words[at];
  if (!word?.quoted) return undefined;
  return { says: [{ is: 'site-words', words: word.text, isQuoted: true }], length: 1 };
};

/** 'count "a good dozen"' where the words of the note are none that are known to be vague. */
export const readQuotedCount: Reader = (words, at) => {
  const next = words[at + 1];
  if (keyOf(words[at]) !== 'count' || !next?.quoted) return undefined;
  return { says: [{ is: 'count-as-written', value: next.text, isQuoted: true }], length: 2 };
};

export const readAnnouncedDiagnosis: Reader = (words, at, report) => {
  const [word, next] = words.slice(at, at + 2);
  if (!word || keyOf(word) !== 'dx') return undefined;
  const value = next && readDiagnosis(next);
  if (value !== undefined) return { says: [{ is: 'diagnosis', value }], length: 2 };
  if (next) report('bad-diagnosis', next);
  else report('missing-value', word, 'a diagnosis');
  return { says: [], length: 2 };
};

export const readPhrase: Reader = (words, at) => {
  const found = phraseAt(words, at);
  if (!found) return undefined;
  const { meaning, length } = found;
  return { says: saidBy(meaning, textOf(words.slice(at, at + length))), length };
};

export const readInlineDiagnosis: Reader = (words, at) => {
  const value = inlineDiagnosisIn(keyOf(words[at]) ?? '');
  return value === undefined ? undefined : { says: [{ is: 'diagnosis', value }], length: 1 };
};
