import type { Evidence } from '../note-reading.ts';

/** Characters taken on either side of the words at most, for notes that are one long line. */
const REACH = 240;

const ABBREVIATED = new Set([
  'dr',
  'mr',
  'mrs',
  'ms',
  'no',
  'approx',
  'vs',
  'pt',
  'st',
  'lt',
  'rt',
]);

const isLowerCase = (char: string | undefined) => char !== undefined && /\p{Ll}/u.test(char);
const isBlank = (char: string | undefined) => char === undefined || char.trim() === '';

function nextVisible(note: string, from: number): string | undefined {
  for (let at = from; at < note.length && at < from + REACH; at += 1)
    if (!isBlank(note[at])) return note[at];
  return undefined;
}

function wordBefore(note: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 8 && /[a-z]/iu.test(note[start - 1] ?? '')) start -= 1;
  return note.slice(start, end).toLowerCase();
}

/** Does a sentence end with the character at this place? A line that runs on in small letters does not. */
function endsAt(note: string, at: number): boolean {
  const char = note[at];
  if (char === '\n') return !isLowerCase(nextVisible(note, at + 1));
  if (char !== '.' && char !== '!' && char !== '?') return false;
  if (!isBlank(note[at + 1])) return false;
  if (char === '.' && ABBREVIATED.has(wordBefore(note, at))) return false;
  return !/[\p{Ll}\d]/u.test(nextVisible(note, at + 1) ?? '');
}

/** The sentence of the note in which the words stand, exactly as written; a very long one in part. */
export function sentenceAround(note: string, words: Pick<Evidence, 'start' | 'end'>): Evidence {
  const first = Math.min(Math.max(words.start, 0), note.length);
  const last = Math.min(Math.max(words.end, first), note.length);
  let start = first;
  while (start > 0 && first - start < REACH && !endsAt(note, start - 1)) start -= 1;
  // Cut short inside a word: begin with the next one.
  if (first - start >= REACH) {
    const gap = note.slice(start, first).search(/\s/u);
    if (gap >= 0) start += gap;
  }
  let end = last;
  // The words may reach the end of their sentence themselves.
  if (last === first || !endsAt(note, last - 1)) {
    while (end < note.length && end - last < REACH && !endsAt(note, end)) end += 1;
    if (end - last >= REACH) end = Math.max(last, lastGap(note, last, end));
    else if (end < note.length) end += 1;
  }
  while (start < end && isBlank(note[start])) start += 1;
  while (end > start && isBlank(note[end - 1])) end -= 1;
  return { start, end, text: note.slice(start, end) };
}

function lastGap(note: string, from: number, to: number): number {
  for (let at = to; at > from; at -= 1) if (isBlank(note[at])) return at;
  return to;
}

/** The sentences around several words, each once, in the order of the note. */
export function sentencesAround(
  note: string,
  words: readonly Pick<Evidence, 'start' | 'end'>[],
): readonly Evidence[] {
  const found = words.map((each) => sentenceAround(note, each)).filter(({ text }) => text !== '');
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = -1;
  return found.filter(({ end }) => {
    const isNew = end > reached;
    reached = Math.max(reached, end);
    return isNew;
  });
}

/** Text on one line, as it is quoted. */
export const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
