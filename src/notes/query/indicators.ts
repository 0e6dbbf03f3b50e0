import { onOneLine } from './sentence-around.ts';

interface Range {
  start: number;
  end: number;
}

/** A passage of the note left whole between two marks; shorter bits could be picked to say anything. */
const FEWEST_WORDS = 3;

/** What a coder takes out of a quotation: a name in square brackets, or dots for words left out. */
const LEFT_OUT = /\[[^\]\n]{0,40}\]|…/u;

/**
 * Where a query quotes the note: the words between quotation marks that stand in one of the `quotes`, which
 * may be single sentences or the whole note. Words left out count, words put in do not.
 */
export function indicatorsIn(text: string, quotes: readonly string[]): readonly Range[] {
  const sources = quotes.map(onOneLine).filter((quote) => quote !== '');
  return [...wholeQuotes(text, sources), ...passages(text, sources)];
}

function wholeQuotes(text: string, sources: readonly string[]): readonly Range[] {
  const found: Range[] = [];
  for (const source of sources)
    for (const [open, close] of [
      ['“', '”'],
      ['"', '"'],
    ]) {
      const marked = `${open}${source}${close}`;
      for (let at = text.indexOf(marked); at >= 0; at = text.indexOf(marked, at + 1))
        found.push({ start: at, end: at + marked.length });
    }
  return found;
}

function passages(text: string, sources: readonly string[]): readonly Range[] {
  const found: Range[] = [];
  for (const { 0: marked, index } of text.matchAll(/“[^“”]{1,1200}”|"[^"]{1,1200}"/gu))
    if (isFromNote(marked.slice(1, -1), sources))
      found.push({ start: index, end: index + marked.length });
  return found;
}

function isFromNote(passage: string, sources: readonly string[]): boolean {
  const parts = passage
    .split(LEFT_OUT)
    .map(onOneLine)
    .filter((part) => part !== '');
  if (parts.length === 0 || wordsOf(parts) < FEWEST_WORDS) return false;
  return sources.some((source) => {
    let from = 0;
    return parts.every((part) => {
      const at = source.indexOf(part, from);
      from = at + part.length;
      return at >= 0;
    });
  });
}

const wordsOf = (parts: readonly string[]) =>
  parts.reduce((sum, part) => sum + part.split(' ').length, 0);

/** The text with some ranges blanked, every other character in its place. */
export function blank(text: string, ranges: readonly Range[]): string {
  const pieces: string[] = [];
  let reached = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (end <= reached) continue;
    const from = Math.max(start, reached);
    pieces.push(text.slice(reached, from), text.slice(from, end).replace(/[^\n]/g, ' '));
    reached = end;
  }
  return [...pieces, text.slice(reached)].join('');
}
