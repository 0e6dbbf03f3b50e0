import { refusalAt } from './refusals.ts';
import { means, sense, type Term } from './terms.ts';

/** '3+3' on two sides: both together, with the place of the last number. */
export function sumAt(terms: readonly Term[], at: number) {
  let value = sense(terms[at], 'number')?.value ?? 0;
  let end = at;
  const takes: number[] = [];
  while (terms[end + 1]?.key === '+' && terms[end + 1]?.joined && terms[end + 2]?.joined) {
    const next = sense(terms[end + 2], 'number');
    if (!next) break;
    value += next.value;
    end += 2;
    takes.push(end);
  }
  return { value, end, takes };
}

const DASHES = new Set(['-', '–', '—', 'to', 'or']);

/** The place of the second number of '10-12', '10 to 12', 'ten or twelve'. */
export function rangeEnd(terms: readonly Term[], at: number): number | undefined {
  const [sign, number] = [terms[at + 1], terms[at + 2]];
  if (!sign || !means(number, 'number')) return undefined;
  const isBetween = sign.key === 'and' && terms[at - 1]?.key === 'between';
  if (!DASHES.has(sign.key) && !isBetween) return undefined;
  // A spaced dash parts two fields.
  const isSpaced = sign.key === '-' && !sign.joined;
  return isSpaced || refusalAt(terms, at + 2) !== undefined ? undefined : at + 2;
}

const AFTER = new Set(['or so', 'or more', 'or less', 'or fewer', 'plus']);

/** 'about 6', '15+', '10ish', '12 or so'. */
export function isInexact(terms: readonly Term[], at: number): boolean {
  const [before, after, next] = [terms[at - 1], terms[at + 1], terms[at + 2]];
  // The head of an arrow is no 'more than'.
  if (means(before, 'inexact') && !(before?.key === '>' && before.joined)) return true;
  if (!after) return false;
  if (after.key === '+' && !means(next, 'number')) return after.joined || means(next, 'lesion');
  if (after.joined && (after.key === 'ish' || after.key === '?')) return true;
  return AFTER.has(after.key) || (after.key === '-' && next?.key === 'ish');
}
