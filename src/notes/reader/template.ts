import { means, sense, type Term } from './terms.ts';

const OPEN = new Map([
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
]);
const BLANKS = new Set(['*', '_', '@', '?']);
const LONGEST_BLANK = 24;

/** Takes out blanks, help text in brackets and the boxes that are not ticked with what stands behind them. */
export function withoutTemplate(all: readonly Term[]): {
  terms: readonly Term[];
  placeholders: readonly Term[];
} {
  const terms: Term[] = [];
  const placeholders: Term[] = [];
  let at = 0;
  while (at < all.length) {
    const term = all[at];
    if (!term) break;
    const box = boxAt(all, at);
    if (box !== undefined) {
      at += box.length;
      if (!box.isTicked) while (at < all.length && !isNextChoice(all, at)) at += 1;
      continue;
    }
    const length = blankLengthAt(all, at);
    if (length > 0) {
      const last = all[at + length - 1] ?? term;
      terms.push({
        ...term,
        kind: 'mark',
        end: last.end,
        senses: [{ is: 'placeholder' }],
        key: '***',
      });
      placeholders.push(...all.slice(at, at + length));
      at += length;
      continue;
    }
    terms.push(term);
    at += 1;
  }
  return { terms, placeholders };
}

/** '[x]', '[ ]', '(x)', '☐': a box, and whether it is ticked. */
function boxAt(all: readonly Term[], at: number) {
  const [first, second, third] = all.slice(at, at + 3);
  if (first?.key === '☐' || first?.key === '□') return { length: 1, isTicked: false };
  if (first?.key === '☑' || first?.key === '☒' || first?.key === '■')
    return { length: 1, isTicked: true };
  if (first?.key !== '[' && first?.key !== '(') return undefined;
  const close = first.key === '[' ? ']' : ')';
  if (second?.key === close) return { length: 2, isTicked: false };
  const isTick = second?.key === 'x' || second?.key === '✓' || second?.key === '✔';
  return isTick && third?.key === close ? { length: 3, isTicked: true } : undefined;
}

const isNextChoice = (all: readonly Term[], at: number) =>
  all[at]?.kind === 'break' || all[at]?.key === ';' || boxAt(all, at) !== undefined;

/** How many terms a blank takes that begins here: '***', '___', '[Number]', '${count}', '{site}'. */
function blankLengthAt(all: readonly Term[], at: number): number {
  const term = all[at];
  if (!term || term.kind !== 'mark') return 0;
  if (BLANKS.has(term.key)) {
    const run = runLength(all, at);
    return run >= 2 ? run : 0;
  }
  if (term.key === '(' && all[at + 1]?.key === '#' && all[at + 2]?.key === ')') return 3;
  if (term.key === '$' && all[at + 1]?.key === '{') return 1 + bracketLength(all, at + 1, '}');
  if (term.key === '<' && !(all[at + 1]?.kind === 'word' && all[at + 1]?.joined)) return 0;
  const close = OPEN.get(term.key);
  // Quoted names in braces are data, filled in.
  if (close === undefined || (term.key === '{' && all[at + 1]?.key === '"')) return 0;
  const length = bracketLength(all, at, close);
  // A treatment in brackets is a heading, and so is '[copied forward]'; a number alone was filled in.
  const inside = all.slice(at, at + length);
  if (inside.some((one) => means(one, 'method') || isOfThePast(one))) return 0;
  return length === 3 && means(all[at + 1], 'number') ? 0 : length;
}

const isOfThePast = (term: Term) => sense(term, 'standing')?.standing === 'history';

function runLength(all: readonly Term[], at: number): number {
  let length = 1;
  while (
    length < LONGEST_BLANK &&
    all[at + length]?.key === all[at]?.key &&
    all[at + length]?.joined
  ) {
    length += 1;
  }
  return length;
}

export function bracketLength(all: readonly Term[], at: number, close: string): number {
  for (let length = 2; length <= LONGEST_BLANK; length += 1) {
    const term = all[at + length - 1];
    if (!term || term.kind === 'break') return 0;
    if (term.key === close) return length;
  }
  return 0;
}
