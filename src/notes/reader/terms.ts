import { lesionPhrases } from './lexicon/lesions.ts';
import { quantityPhrases } from './lexicon/quantities.ts';
import type { Sense } from './lexicon/sense.ts';
import { sidePhrases, sitePhrases } from './lexicon/sites.ts';
import { headingPhrases, standingPhrases } from './lexicon/standings.ts';
import { doubleMethodPhrases, treatmentPhrases } from './lexicon/treatments.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A phrase of the note, or a word that the lexicon does not know, with all it can mean. */
export interface Term {
  kind: Token['kind'];
  start: number;
  end: number;
  key: string;
  /** Nothing stands between it and the term before. */
  joined: boolean;
  /** Begins with a capital letter. */
  capital: boolean;
  senses: readonly Sense[];
}

/** What a term means in one way; undefined where it does not. */
export function sense<K extends Sense['is']>(
  term: Term | undefined,
  is: K,
): Extract<Sense, { is: K }> | undefined {
  // Sound: `is` tells the members of the union apart.
  return term?.senses.find((one) => one.is === is) as Extract<Sense, { is: K }> | undefined;
}

export const means = (term: Term | undefined, ...kinds: readonly Sense['is'][]): boolean =>
  term?.senses.some(({ is }) => kinds.includes(is)) ?? false;

const lexicon = new Map<string, Sense[]>();
for (const [phrase, meaning] of [
  ...lesionPhrases,
  ...treatmentPhrases,
  ...doubleMethodPhrases,
  ...sitePhrases,
  ...sidePhrases,
  ...standingPhrases,
  ...headingPhrases,
  ...quantityPhrases,
]) {
  const senses = lexicon.get(phrase);
  if (senses) senses.push(meaning);
  else lexicon.set(phrase, [meaning]);
}
const LONGEST = Math.max(...[...lexicon.keys()].map((phrase) => phrase.split(' ').length));

/** The terms of a note: at each place the longest phrase of the lexicon. */
export function termsOf(text: string): readonly Term[] {
  const tokens = tokensOf(text).filter((token, at, all) => !isPointOf(token, all[at - 1]));
  const terms: Term[] = [];
  let at = 0;
  while (at < tokens.length) {
    const length = phraseLengthAt(tokens, at);
    const first = tokens[at];
    const last = tokens[at + length - 1];
    if (!first || !last) break;
    terms.push(termOf(text, first, last, keyOf(tokens, at, length)));
    at += length;
  }
  return terms;
}

/** A point behind a shortened word does not end the sentence: 'approx. 6', 'No. of lesions'. */
const POINTED = new Set('no nos approx rt lt dr mr mrs ms pt pts vs est incl tot e.g'.split(' '));

const isPointOf = (token: Token, before: Token | undefined): boolean =>
  token.key === '.' && token.joined && before !== undefined && POINTED.has(before.key);

function keyOf(tokens: readonly Token[], at: number, length: number): string {
  const parts = tokens.slice(at, at + length);
  if (length === 1) return parts[0]?.key ?? '';
  return parts
    .filter((token) => token.key !== '-')
    .map(({ key }) => key)
    .join(' ');
}

/** How many tokens the longest phrase takes that begins here; 1 where there is none. */
function phraseLengthAt(tokens: readonly Token[], at: number): number {
  let key = '';
  let words = 0;
  let longest = 1;
  for (let next = at; words < LONGEST; next += 1) {
    const token = tokens[next];
    if (!token || token.kind === 'break') break;
    if (isHyphen(token, tokens[next + 1], words)) continue;
    key = words === 0 ? token.key : `${key} ${token.key}`;
    words += 1;
    if (lexicon.has(key)) longest = next - at + 1;
  }
  return longest;
}

/** Between two words without blanks: 'freeze-thaw'. */
const isHyphen = (token: Token, next: Token | undefined, words: number) =>
  words > 0 && token.key === '-' && token.joined && next?.joined === true && next.kind === 'word';

function termOf(text: string, first: Token, last: Token, key: string): Term {
  const char = text.charAt(first.start);
  return {
    kind: first === last ? first.kind : 'word',
    start: first.start,
    end: last.end,
    key,
    joined: first.joined,
    capital: first.kind === 'word' && char !== char.toLowerCase(),
    senses: first === last && first.kind === 'number' ? numberSense(key) : (lexicon.get(key) ?? []),
  };
}

const numberSense = (digits: string): readonly Sense[] => [{ is: 'number', value: Number(digits) }];
