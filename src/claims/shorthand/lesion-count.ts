import { isLesionCount } from '../../rules/index.ts';
import { meaningOf, phraseAt } from './phrase-at.ts';
import { keyOf, type Word } from './words.ts';

const VAGUE_NUMBER = /^(?:[~≈<>≤≥]=?)?\d{1,4}(?:[-–—]\d{1,4})?(?:\+|ish|\?)?$/;
const BETWEEN: ReadonlySet<string> = new Set(['to', 'or', 'thru', 'through', '-', '–', '—']);
const AFTER: readonly (readonly string[])[] = [
  ['plus'],
  ['+'],
  ['or', 'so'],
  ['or', 'more'],
  ['or', 'fewer'],
  ['or', 'less'],
];

/** '8', 'x8', '#8', '8x', 'eight'. */
export function exactCountIn(word: Word | undefined): number | undefined {
  if (!word || word.quoted) return undefined;
  const digits = /^[x#]?(\d{1,3})x?$/.exec(word.key)?.[1];
  if (digits !== undefined) return Number(digits);
  const meaning = meaningOf(word.key);
  return meaning?.is === 'count' ? meaning.value : undefined;
}

/** How many words from here on give a count that is not exact: 'several', '10-12', 'about 5', '10 to 12'. */
export function vagueCountLength(words: readonly Word[], at: number): number {
  const phrase = phraseAt(words, at);
  if (phrase?.meaning.is !== 'hedge') return unhedgedLength(words, at);
  const next = at + phrase.length;
  const hedged = unhedgedLength(words, next) || (exactCountIn(words[next]) === undefined ? 0 : 1);
  return hedged === 0 ? 0 : phrase.length + hedged;
}

function unhedgedLength(words: readonly Word[], at: number): number {
  const phrase = phraseAt(words, at);
  if (phrase?.meaning.is === 'vague') return phrase.length;
  if (exactCountIn(words[at]) === undefined) return isVagueNumber(words[at]) ? 1 : 0;
  const isRange = BETWEEN.has(keyOf(words[at + 1]) ?? '');
  if (isRange && exactCountIn(words[at + 2]) !== undefined) return 3;
  const after = AFTER.find((tail) => tail.every((key, by) => keyOf(words[at + 1 + by]) === key));
  return after ? 1 + after.length : 0;
}

function isVagueNumber(word: Word | undefined): boolean {
  const key = keyOf(word) ?? '';
  return /\D/.test(key) && VAGUE_NUMBER.test(key);
}

/** A number no visit can have is marked as one, so that it is refused when read back. */
export function printCount(count: number): string {
  const digits = String(count);
  return isLesionCount(count) ? digits : `#${digits}`;
}
