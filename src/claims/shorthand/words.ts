/** A stretch of the line: `start` is in it, `end` is not. */
export interface Span {
  start: number;
  end: number;
}

/** A word as typed. */
export interface Word extends Span {
  /** In a quoted word: what stands between the marks. */
  text: string;
  /** What it is looked up by: lower case, without one '.' or ':' at its end. */
  key: string;
  /** A quoted word stands for itself and is never looked up. */
  quoted: boolean;
  /** A quoted word whose second mark is missing runs to the end of the line. */
  open?: true;
}

/** What stands between two semicolons, divided at its commas. */
export type Clause = readonly (readonly Word[])[];

const CLOSING_MARKS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
]);

const isSpace = (char: string) => char.trim() === '';
const endsWord = (char: string) =>
  char === ';' || char === ',' || CLOSING_MARKS.has(char) || isSpace(char);

/** Divides a line into clauses, groups and words. Goes over the line once, whatever it holds. */
export function scan(line: string): readonly Clause[] {
  let group: Word[] = [];
  let clause = [group];
  const clauses = [clause];
  let at = 0;
  while (at < line.length) {
    const char = line.charAt(at);
    if (char === ';') {
      group = [];
      clause = [group];
      clauses.push(clause);
    } else if (char === ',') {
      group = [];
      clause.push(group);
    } else if (!isSpace(char)) {
      const word = CLOSING_MARKS.has(char) ? quotedWord(line, at) : plainWord(line, at);
      group.push(word);
      at = word.end;
      continue;
    }
    at += 1;
  }
  return clauses;
}

function plainWord(line: string, start: number): Word {
  let end = start + 1;
  while (end < line.length && !endsWord(line.charAt(end))) end += 1;
  const text = line.slice(start, end);
  const last = text.at(-1);
  const bare = text.length > 1 && (last === '.' || last === ':') ? text.slice(0, -1) : text;
  return { text, key: bare.toLowerCase(), quoted: false, start, end };
}

/** A doubled closing mark inside stands for the mark itself. */
function quotedWord(line: string, start: number): Word {
  const mark = CLOSING_MARKS.get(line.charAt(start)) ?? '"';
  let close = line.indexOf(mark, start + 1);
  while (close >= 0 && line.charAt(close + 1) === mark) close = line.indexOf(mark, close + 2);
  const inside = line.slice(start + 1, close < 0 ? line.length : close);
  const text = inside.replaceAll(mark + mark, mark);
  const word = { text, key: text, quoted: true, start };
  return close < 0 ? { ...word, end: line.length, open: true } : { ...word, end: close + 1 };
}

/** The text in quotation marks, to be read back as it is. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Words as typed, one space apart. */
export const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

/** From the first word to the last. */
export const spanOf = (words: readonly Word[]): Span => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
});

/** What a word is looked up by; nothing for a quoted word. */
export const keyOf = (word: Word | undefined): string | undefined =>
  word?.quoted === false ? word.key : undefined;

export const isNone = (word: Word | undefined): boolean => keyOf(word) === 'none';
