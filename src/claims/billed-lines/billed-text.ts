import type { Place } from './billed-problem.ts';

/** A row of the pasted text, and the same with one character for each that means the same. */
export interface Row extends Place {
  plain: string;
}

/** A piece of a row between two separators. */
export interface Token {
  /** Without spaces, in capitals, with plain characters. */
  key: string;
  start: number;
  end: number;
  /** It begins a column: a tab, a bar or two spaces stand before it. */
  isNewCell: boolean;
  /** It begins a list item: a comma or semicolon stands before it. */
  isNewItem: boolean;
}

const PLAIN: ReadonlyMap<string, string> = new Map([
  ['\u00a0', ' '],
  ['\u2007', ' '],
  ['\u202f', ' '],
  ['\u3000', ' '],
  ['\u00d7', 'x'],
  ['\u2715', 'x'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['\u2013', '-'],
  ['\u2212', '-'],
  ['\u3001', ','],
]);

/** Full-width forms stand this far from the plain ones. */
const FULL_WIDTH = 0xfee0;

function plainOf(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - FULL_WIDTH);
  return PLAIN.get(char) ?? char;
}

/** The text with plain characters in place of those that look like them, each at its place. */
const plainText = (text: string): string => {
  let plain = '';
  for (let at = 0; at < text.length; at += 1) plain += plainOf(text.charAt(at));
  return plain;
};

/** The rows of a text; an electronic claim also ends one at each tilde. */
export function rowsOf(text: string): readonly Row[] {
  const rows: Row[] = [];
  let row = 1;
  let start = 0;
  const close = (end: number) => {
    const own = text.slice(start, end);
    if (own.trim() !== '') rows.push({ text: own, plain: plainText(own), row, start });
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char !== '\n' && char !== '\r' && char !== '~') continue;
    close(at);
    start = at + 1;
    if (char === '\n' || (char === '\r' && text.charAt(at + 1) !== '\n')) row += 1;
  }
  close(text.length);
  return rows;
}

/** Quotation marks hold cells together; to a list they are nothing. */
const isBlank = (char: string) => char.trim() === '' || '"\u201c\u201d'.includes(char);

/** The tokens of a row. Parentheses stand for themselves. Goes over the row once. */
export function tokensOf({ plain }: Row): readonly Token[] {
  const tokens: Token[] = [];
  let blanks = 0;
  let isNewCell = true;
  let isNewItem = true;
  let at = 0;
  const take = (end: number) => {
    const key = plain.slice(at, end).toUpperCase();
    tokens.push({ key, start: at, end, isNewCell: isNewCell || blanks > 1, isNewItem });
    isNewCell = false;
    isNewItem = false;
    blanks = 0;
    at = end;
  };
  while (at < plain.length) {
    const char = plain.charAt(at);
    if (char === ',' || char === ';') isNewItem = true;
    else if (char === '\t' || char === '|') isNewCell = true;
    else if (char === '(' || char === ')') {
      take(at + 1);
      continue;
    } else if (!isBlank(char)) {
      let end = at + 1;
      while (end < plain.length && !endsToken(plain.charAt(end))) end += 1;
      take(end);
      continue;
    }
    if (isBlank(char)) blanks += 1;
    at += 1;
  }
  return tokens;
}

const endsToken = (char: string) => ',;|()'.includes(char) || isBlank(char);

/** The part of a row between two of its places. */
export const placeIn = ({ text, row, start }: Row, from: number, to: number): Place => ({
  text: text.slice(from, to),
  row,
  start: start + from,
});
