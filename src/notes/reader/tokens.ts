/** A word, a number, a mark or the end of a line, with its place in the note. */
export interface Token {
  kind: 'word' | 'number' | 'mark' | 'break';
  start: number;
  end: number;
  /** Lower case; of a word without the possessive: 'AK’s' is 'ak'. */
  key: string;
  /** Nothing stands between it and the token before. */
  joined: boolean;
}

const isDigit = (char: string) => char >= '0' && char <= '9';
const isLetter = (char: string) => char.toLowerCase() !== char.toUpperCase() || char === 'µ';
const isSpace = (char: string) => char.trim() === '';
const isX = (char: string) => char === 'x' || char === 'X';
const isApostrophe = (char: string) => char === "'" || char === '’';

/** Divides a note into tokens. Goes over the text once, whatever it holds. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let lastEnd = -1;
  while (at < text.length) {
    const char = text.charAt(at);
    if (isSpace(char) && char !== '\n') {
      at += 1;
      continue;
    }
    for (const token of tokensAt(text, at)) {
      tokens.push({ ...token, joined: token.start === lastEnd });
      lastEnd = token.end;
    }
    at = lastEnd;
  }
  return tokens;
}

type Bare = Omit<Token, 'joined'>;

function tokensAt(text: string, start: number): readonly Bare[] {
  const char = text.charAt(start);
  if (char === '\n') return [{ kind: 'break', start, end: start + 1, key: '\n' }];
  if (isDigit(char)) return [numberAt(text, start)];
  if (isLetter(char)) return wordsAt(text, start);
  return [{ kind: 'mark', start, end: start + 1, key: char }];
}

/** Digits, with decimals where a digit follows the point: '6.' at the end of a sentence is a 6. */
function numberAt(text: string, start: number): Bare {
  let end = start + 1;
  while (isDigit(text.charAt(end))) end += 1;
  if (text.charAt(end) === '.' && isDigit(text.charAt(end + 1))) {
    end += 2;
    while (isDigit(text.charAt(end))) end += 1;
  }
  return { kind: 'number', start, end, key: text.slice(start, end) };
}

/** A word with its digits, as in 'LN2' and 'L57'; 'AKx6' and 'x6' fall apart at the x. */
function wordsAt(text: string, start: number): readonly Bare[] {
  let end = start + 1;
  while (isLetter(text.charAt(end)) || isDigit(text.charAt(end))) end += 1;
  const shortened = shortenedAt(text, start, end);
  if (shortened !== undefined) return [shortened];
  const codeEnd = codeEndAt(text, start, end);
  if (codeEnd !== undefined) return [wordOf(text, start, codeEnd)];
  // '2x10s': the digits behind an x are a number of their own.
  if (isX(text.charAt(start)) && isDigit(text.charAt(start + 1))) {
    return [wordOf(text, start, start + 1)];
  }
  const times = timesIn(text.slice(start, end));
  if (times !== undefined) return splitTimes(text, start, end, times);
  const word = wordOf(text, start, end);
  const suffix = suffixAt(text, end);
  if (suffix === '') return [word];
  const key = suffix === 's' ? word.key : word.key + suffix;
  return [{ ...word, key, end: end + 1 + suffix.length }];
}

/** The letters behind an apostrophe: 's', the 'd' of 'tx'd', the 't' of 'wasn't'. */
function suffixAt(text: string, at: number): string {
  if (!isApostrophe(text.charAt(at))) return '';
  let end = at + 1;
  while (end - at <= 3 && isLetter(text.charAt(end))) end += 1;
  return end - at > 3 ? '' : text.slice(at + 1, end).toLowerCase();
}

const wordOf = (text: string, start: number, end: number): Bare => ({
  kind: 'word',
  start,
  end,
  key: text.slice(start, end).toLowerCase(),
});

/** A diagnosis code goes on behind its point: 'L57.0'. */
function codeEndAt(text: string, start: number, end: number): number | undefined {
  const isCategory =
    end - start === 3 && isDigit(text.charAt(start + 1)) && isDigit(text.charAt(start + 2));
  if (!isCategory || text.charAt(end) !== '.' || !isDigit(text.charAt(end + 1))) return undefined;
  let last = end + 2;
  while (isLetter(text.charAt(last)) || isDigit(text.charAt(last))) last += 1;
  return last;
}

/** Written with a stroke and one word all the same. 'AK/SK' is two. */
const SHORTENED = new Set('a/p b/l c/w d/t d/w f/u h/o n/v r/o s/p t/o w/ w/o y/o yr/o'.split(' '));

function shortenedAt(text: string, start: number, end: number): Bare | undefined {
  if (text.charAt(end) !== '/' || end - start > 2) return undefined;
  let last = end + 1;
  while (last - end < 4 && isLetter(text.charAt(last))) last += 1;
  const key = text.slice(start, last).toLowerCase();
  if (SHORTENED.has(key)) return { kind: 'word', start, end: last, key };
  return key.startsWith('w/') ? { kind: 'word', start, end: end + 1, key: 'w/' } : undefined;
}

/** Where 'x' stands before the closing digits: 'x6' at 0, 'AKx6' at 2. */
function timesIn(word: string): number | undefined {
  let at = word.length;
  while (at > 0 && isDigit(word.charAt(at - 1))) at -= 1;
  if (at === word.length || at === 0 || word.charAt(at - 1).toLowerCase() !== 'x') return undefined;
  return at - 1;
}

function splitTimes(text: string, start: number, end: number, times: number): readonly Bare[] {
  const at = start + times;
  const word = { kind: 'word', start, end: at, key: text.slice(start, at).toLowerCase() } as const;
  const x = { kind: 'word', start: at, end: at + 1, key: 'x' } as const;
  const number = { kind: 'number', start: at + 1, end, key: text.slice(at + 1, end) } as const;
  return times === 0 ? [x, number] : [word, x, number];
}
