import type { Family } from './lexicon/sense.ts';
import { isBeing, PREPOSITIONS, REACH } from './little-words.ts';
import type { SiteMention } from './mention.ts';
import { isX } from './refusals.ts';
import { means, sense, type Term } from './terms.ts';

/** What stands before a number. Places are those of the sentence's terms. */
export interface Behind {
  site?: SiteMention;
  lesion?: { at: number; family: Family };
  total: boolean;
  /** 'Number of', 'count': the value of a field. */
  isField: boolean;
  /** 'treated 6', 'there were ten'. */
  hasVerb: boolean;
  /** 'LN2 x 2': lesions or freezes, nobody can tell. */
  isTimes: boolean;
  isProcedure: boolean;
  /** 'Lesion 2', 'AK #1': which one, not how many. */
  isOrdinal: boolean;
}

/** More words that say nothing, and the number belongs to something else. */
const MOST_WORDS = 2;
const AIDS = new Set(['with', 'by', 'using', 'via']);
const MARKS = new Set([':', '=', '-', '–', '—', '|', '/', '(', '[', '>']);

/** Looks back from a number: 'Scalp: 4', 'AKs (7)', 'Number treated - 6', 'LN2 x 2'. */
export function behindOf(
  terms: readonly Term[],
  at: number,
  sites: readonly SiteMention[],
): Behind {
  const behind: Behind = {
    total: false,
    isField: false,
    hasVerb: false,
    isTimes: false,
    isProcedure: false,
    isOrdinal: false,
  };
  /** What stands between: a times sign, a mark that sets values off, words without meaning. */
  const between = { x: false, mark: false, words: 0 };
  for (let back = at - 1, step = 0; back >= 0 && step < REACH; back -= 1, step += 1) {
    const term = terms[back];
    if (!term || means(term, 'number')) return behind;
    const site = sites.find(({ last }) => last === back);
    if (site) return { ...behind, site };
    if (means(term, 'lesion')) return withLesion(terms, at, back, behind, between);
    if (isX(term)) {
      between.x = true;
    } else if (means(term, 'total')) {
      behind.total = true;
    } else if (means(term, 'counter') && term.key !== 'n' && term.key !== 'no') {
      behind.isField = true;
    } else if (means(term, 'method', 'procedure')) {
      // 'the number treated with LN2 was 7': how it was done stands aside.
      if (AIDS.has(terms[back - 1]?.key ?? '') && !between.x) continue;
      const found = withTreatment(term, behind, between);
      if (found !== undefined) return found;
    } else if (isVerbOf(terms, at, back)) {
      behind.hasVerb = true;
    } else if (term.kind === 'mark') {
      if (term.key === ')' && (between.x || between.mark)) back = openOf(terms, back);
      else if (term.key === ')' || (term.key === ',' && !isAside(terms, at, back))) return behind;
      else between.mark ||= MARKS.has(term.key);
    } else if (!isLittle(term)) {
      between.words += 1;
      if (between.words > MOST_WORDS) return behind;
    }
  }
  return behind;
}

interface Between {
  x: boolean;
  mark: boolean;
  words: number;
}

const isLittle = (term: Term) =>
  means(term, 'side', 'a', 'today', 'each', 'inexact') ||
  PREPOSITIONS.has(term.key) ||
  isBeing(term) ||
  term.key === 'is';

/** The lesions before the number, unless it only says which of them. */
function withLesion(
  terms: readonly Term[],
  at: number,
  back: number,
  behind: Behind,
  between: Between,
): Behind {
  const lesion = sense(terms[back], 'lesion');
  if (!lesion) return behind;
  // 'AKs #1 through #6': numbers of a list, though the word is plural.
  const isOneOfList = terms[at - 1]?.key === '#' && isListedTo(terms, at);
  if (isOneOfList) return { ...behind, isOrdinal: true };
  const quality = lesion.family === 'generic' ? qualityBefore(terms, back) : undefined;
  const family = quality ?? lesion.family;
  const isField = behind.isField || means(terms[back - 1], 'counter');
  if (isField || behind.total) return { ...behind, isField, lesion: { at: back, family } };
  const isBracketed = terms[at - 1]?.key === '(' || terms[at - 1]?.key === '[';
  const isCounted = between.x || isBracketed;
  if (!lesion.many && !isCounted && between.words === 0) {
    const isSetOff = between.mark && terms[at - 1]?.key !== '#';
    if (!isSetOff && isWhichOne(terms, at, family)) return { ...behind, isOrdinal: true };
  }
  if (lesion.label && !isCounted) return behind;
  if (between.words > 0 && !between.x && !between.mark) return behind;
  return { ...behind, lesion: { at: back, family } };
}

const isListedTo = (terms: readonly Term[], at: number) =>
  terms.slice(at + 1, at + 3).some(({ key }) => key === '#');

/** 'Lesion 2', 'AK 1:', 'AK #3': one of a list. 'AK 6' alone counts. */
function isWhichOne(terms: readonly Term[], at: number, family: Family): boolean {
  if (family === 'generic' || terms[at - 1]?.key === '#' || terms[at + 1]?.key === ':') return true;
  return sense(terms[at], 'number')?.value === 1 && terms[at + 1] !== undefined;
}

/** The quality before a lesion that has no name of its own: 'premalignant keratosis'. */
export function qualityBefore(terms: readonly Term[], at: number): Family | undefined {
  for (let back = at - 1; back >= 0 && at - back <= 3; back -= 1) {
    const quality = sense(terms[back], 'quality');
    if (quality) return quality.family;
    if (terms[back]?.kind !== 'word' || (terms[back]?.senses.length ?? 1) > 0) return undefined;
  }
  return undefined;
}

/** A treatment before the number; undefined where the way back goes on over it. */
function withTreatment(term: Term, behind: Behind, between: Between): Behind | undefined {
  if (sense(term, 'method')?.done && !between.x) {
    behind.hasVerb = true;
    return undefined;
  }
  if (means(term, 'method') && between.mark && !between.x) return undefined;
  if (means(term, 'procedure')) return { ...behind, isProcedure: true };
  if (between.x && between.words === 0) return { ...behind, isTimes: true };
  return behind.isField ? undefined : behind;
}

/** 'treated 6'; 'there were ten' where the sentence goes no further. */
function isVerbOf(terms: readonly Term[], at: number, back: number): boolean {
  const standing = sense(terms[back], 'standing')?.standing;
  return standing === 'done' || (standing === 'seen' && back === at - 1 && isEnd(terms[at + 1]));
}

const isEnd = (term: Term | undefined) => term === undefined || term.key === ',';

/** A comma that does not part the number from its words. */
function isAside(terms: readonly Term[], at: number, comma: number): boolean {
  // A row of a file: 'scalp,10,LN2'.
  if (terms[comma]?.joined && terms[comma + 1]?.joined) return true;
  // 'ears, bilateral (3)'.
  if (!means(terms[comma - 1], 'lesion')) return means(terms[comma + 1], 'side');
  // 'AK, 3, vertex', 'keratoses, four in number', 'spots, four of them'.
  const next = terms[at + 1];
  return (
    isEnd(next) || next?.key === 'in number' || (next?.key === 'of them' && isEnd(terms[at + 2]))
  );
}

function openOf(terms: readonly Term[], close: number): number {
  let back = close;
  while (back > 0 && close - back < REACH && terms[back]?.key !== '(') back -= 1;
  return back;
}
