import { LOOSE_NAMES } from './lexicon/lesions.ts';
import type { Family } from './lexicon/sense.ts';
import { ADJECTIVE_TOO, isBeing, isOutOf, isUnknown, PREPOSITIONS, REACH } from './little-words.ts';
import type { SiteMention } from './mention.ts';
import { isX, unitAfter } from './refusals.ts';
import { unlistedSite } from './sites-in.ts';
import { means, sense, type Term } from './terms.ts';

/** What follows a number. Places are those of the sentence's terms. */
export interface Ahead {
  /** The lesions it counts. */
  noun?: { at: number; family: Family };
  /** The site it stands for. */
  site?: SiteMention;
  /** 'actinic', 'seborrheic' in the place of the lesions. */
  quality?: Family;
  total: boolean;
  more: boolean;
  /** It is the subject of a verb: '6 treated', 'nine were seen'. */
  hasVerb: boolean;
  isProcedure: boolean;
  /** 'three body areas': where, not how many lesions. */
  isPlaces: boolean;
  last: number;
  /** Places of other numbers that it has used up: the 7 of 'seven (7)'. */
  takes: readonly number[];
}

/** Looks behind a number, word by word, until something tells what it counts. */
export function aheadOf(terms: readonly Term[], at: number, sites: readonly SiteMention[]): Ahead {
  const ahead: Ahead = {
    total: false,
    more: false,
    hasVerb: false,
    isProcedure: false,
    isPlaces: false,
    last: at,
    takes: [],
  };
  let isPlaced = false;
  let next = at + 1;
  for (let step = 0; step < REACH; step += 1) {
    const term = terms[next];
    if (!term) return ahead;
    const site = sites.find(({ first }) => first === next);
    if (means(term, 'lesion')) return withLesion(terms, next, ahead, isPlaced);
    if (site !== undefined) return withSite(terms, site, ahead, isPlaced);
    if (means(term, 'number')) {
      const length = numberLength(terms, at, next, isPlaced);
      if (length === 0) return ahead;
      if (!isMeasure(terms, next)) ahead.takes = [...ahead.takes, next];
      next += length;
      continue;
    }
    if (means(term, 'procedure')) return { ...ahead, isProcedure: true };
    if (isVerb(term) && !isPlaced) return { ...ahead, hasVerb: true, last: next };
    if (LOOSE_NAMES.has(term.key) && !isPlaced) return { ...ahead, isPlaces: true };
    if (PREPOSITIONS.has(term.key)) {
      const unlisted = unlistedSite(terms, next);
      if (unlisted !== undefined) return { ...ahead, site: unlisted };
      isPlaced = true;
    } else if (!takeIn(terms, at, next, sites, ahead) && !(isBeing(term) && !isPlaced)) {
      return ahead;
    }
    next += 1;
  }
  return ahead;
}

function withLesion(terms: readonly Term[], at: number, ahead: Ahead, isPlaced: boolean): Ahead {
  const lesion = sense(terms[at], 'lesion');
  // 'five on the lesion' are not five lesions; 'five of the lesions' are.
  const isOf = terms[at - 1]?.key === 'of' || isOfThe(terms, at) || ahead.takes.length > 0;
  if (!lesion || (isPlaced && (lesion.label || !isOf))) return ahead;
  const named = ahead.quality ?? bracketedQuality(terms, at);
  const family = lesion.family === 'generic' && named !== undefined ? named : lesion.family;
  const { quality: _, ...others } = ahead;
  return { ...others, noun: { at, family }, last: at };
}

const isOfThe = (terms: readonly Term[], next: number) =>
  terms[next - 2]?.key === 'of' && PREPOSITIONS.has(terms[next - 1]?.key ?? '');

/** 'keratoses (actinic)'. */
const bracketedQuality = (terms: readonly Term[], at: number) =>
  terms[at + 1]?.key === '(' ? sense(terms[at + 2], 'quality')?.family : undefined;

/** A site, or the lesions of one: '3 scalp lesions'. */
function withSite(
  terms: readonly Term[],
  site: SiteMention,
  ahead: Ahead,
  isPlaced: boolean,
): Ahead {
  const noun = sense(terms[site.last + 1], 'lesion');
  if (!noun || isPlaced) return { ...ahead, site };
  const { quality: _, ...others } = ahead;
  return { ...others, noun: { at: site.last + 1, family: noun.family }, last: site.last + 1 };
}

const isMeasure = (terms: readonly Term[], at: number) => unitAfter(terms, at).unit === 'size';

/** How far to go over a second number: a size, the same number in brackets, the 9 of '7 of 9 AKs'. */
function numberLength(terms: readonly Term[], at: number, next: number, isPlaced: boolean): number {
  if (isMeasure(terms, next)) return unitAfter(terms, next).after - next;
  if (isSameInBrackets(terms, at, next)) return 2;
  return isOutOf(terms, next) && isPlaced ? 1 : 0;
}

/** 'seven (7)'. */
function isSameInBrackets(terms: readonly Term[], at: number, next: number): boolean {
  const value = sense(terms[next], 'number')?.value;
  const isBracketed = terms[next - 1]?.key === '(' && terms[next + 1]?.key === ')';
  return value !== undefined && isBracketed && value === sense(terms[at], 'number')?.value;
}

function isVerb(term: Term): boolean {
  const standing = sense(term, 'standing');
  return (standing !== undefined && !standing.weak) || sense(term, 'method')?.done === true;
}

const OF_THEM = new Set(['of these', 'of those', 'of them', 'of which']);

/** Takes in a word that may stand between a number and what it counts; false where the number ends. */
function takeIn(
  terms: readonly Term[],
  at: number,
  next: number,
  sites: readonly SiteMention[],
  ahead: Ahead,
): boolean {
  const term = terms[next];
  if (!term) return false;
  const quality = sense(term, 'quality');
  if (quality) {
    ahead.quality ??= quality.family;
    ahead.last = next;
    return true;
  }
  if (means(term, 'total')) {
    ahead.total = true;
    ahead.last = next;
    return true;
  }
  if (means(term, 'more')) {
    ahead.more = true;
    return true;
  }
  if (term.key === '(') {
    // '3 (left hand)'; in '8 (scalp 5, ear 3)' a list begins.
    const site = sites.find(({ first }) => first === next + 1);
    const isSite = site !== undefined && terms[site.last + 1]?.key === ')';
    return isSite || isSameInBrackets(terms, at, next + 1);
  }
  // The number itself stands in brackets: '(12) actinic keratoses'.
  if (term.key === ')') return next === at + 1 && terms[at - 1]?.key === '(';
  if (term.key === '-' || term.key === '+') return term.joined;
  if (means(term, 'side', 'each') || OF_THEM.has(term.key)) return true;
  return ADJECTIVE_TOO.has(term.key) || isAdjective(term, terms[next + 1]);
}

/** Joins another thought to the number: '2 for thick lesions'. */
const LINKS = new Set(
  'for with when because until as after before if who which that whose since by per during once via using'.split(
    ' ',
  ),
);

/** A word that the lexicon does not know, or the comma or 'and' between two of them. */
function isAdjective(term: Term, next: Term | undefined): boolean {
  if (isX(term)) return true;
  if (term.kind === 'mark') return term.key === ',' && isPlain(next) && next?.key !== 'and';
  if (term.key === 'and') return isPlain(next);
  return !LINKS.has(term.key) && (isUnknown(term) || means(term, 'a', 'same'));
}

const isPlain = (term: Term | undefined) =>
  (isUnknown(term) || (term?.kind === 'word' && means(term, 'quality'))) &&
  !PREPOSITIONS.has(term?.key ?? '');
