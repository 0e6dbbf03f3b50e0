import { diameterAt } from './diameter.ts';
import { exactCountIn, vagueCountLength } from './lesion-count.ts';
import type { Meaning } from './lesion-phrases.ts';
import { type Reader, saidBy } from './lesion-said.ts';
import { meaningOf } from './phrase-at.ts';
import { keyOf, spanOf, textOf } from './words.ts';

export const readVagueCount: Reader = (words, at) => {
  const length = vagueCountLength(words, at);
  const value = textOf(words.slice(at, at + length));
  return length === 0
    ? undefined
    : { says: [{ is: 'count-as-written', value, isQuoted: false }], length };
};

export const readDiameter: Reader = (words, at, report) => {
  const diameter = diameterAt(words, at);
  if (!diameter) return undefined;
  const { cm, length } = diameter;
  if (cm === undefined) report('bad-number', spanOf(words.slice(at, at + length)));
  return { says: cm === undefined ? [] : [{ is: 'diameter', value: cm }], length };
};

export const readExactCount: Reader = (words, at) => {
  const value = exactCountIn(words[at]);
  return value === undefined ? undefined : { says: [{ is: 'count', value }], length: 1 };
};

/** What may follow a count without a space. */
const GLUED_MEANINGS: ReadonlySet<Meaning['is']> = new Set([
  'nature',
  'side',
  'site',
  'method',
  'filler',
]);
const NUMERIC = /^(?:#|[-+−~≈<>≤≥=x]*\.?\d)/;
const ORDINAL = /^\d*(?:1st|2nd|3rd|\dth)$/;
const GLUED = /^[x#]?(\d{1,3})([a-z].*)$/;

/** '4lfa' for '4 lfa', '8ak' for '8 ak'. '4th' may be the fourth or four on the thigh. */
export const readNumeric: Reader = (words, at, report) => {
  const word = words[at];
  const key = keyOf(word) ?? '';
  if (!word || !NUMERIC.test(key)) return undefined;
  const [, digits = '', rest = ''] = GLUED.exec(key) ?? [];
  const meaning = meaningOf(rest);
  const isOrdinal = ORDINAL.test(key);
  if (isOrdinal && !meaning) {
    return { says: [{ is: 'site-words', words: word.text, isQuoted: false }], length: 1 };
  }
  if (isOrdinal || !meaning || !GLUED_MEANINGS.has(meaning.is)) {
    report(isOrdinal ? 'count-or-ordinal' : 'bad-number', word, `${digits} ${rest}`);
    return { says: [], length: 1 };
  }
  return { says: [{ is: 'count', value: Number(digits) }, ...saidBy(meaning, rest)], length: 1 };
};
