import type { Side } from '../../rules/index.ts';
import { isUnknown, PREPOSITIONS } from './little-words.ts';
import type { SiteMention } from './mention.ts';
import { isX, refusalAt } from './refusals.ts';
import { means, sense, type Term } from './terms.ts';

/** Every site of the sentence with the side that stands before or behind it. */
export function sitesIn(terms: readonly Term[]): readonly SiteMention[] {
  const found: SiteMention[] = [];
  let side: { side: Side; at: number } | undefined;
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at];
    const said = sense(term, 'side');
    if (said) {
      side = { side: said.side, at };
      continue;
    }
    const place = sense(term, 'site');
    if (!place || !term || isHeadingLike(terms, at)) {
      if (term && !isSiteAdjective(term)) side = undefined;
      continue;
    }
    const behind = sense(terms[at + 1], 'side');
    // 'ear L' and 'forearm, left': the side behind counts where none stood before.
    const after =
      side === undefined && behind && !sense(terms[at + 2], 'site') ? behind.side : undefined;
    const first = side?.at ?? at;
    const last = after === undefined ? at : at + 1;
    const which = side?.side ?? after;
    const words = terms
      .slice(first, last + 1)
      .map(({ key }) => key)
      .join(' ');
    found.push({
      site: place.site,
      many: place.many,
      first,
      last,
      words,
      ...(which && { side: which }),
    });
    side = undefined;
  }
  return found;
}

/** 'FH:' and 'Skin' name parts of the note, unless a number follows. */
const isHeadingLike = (terms: readonly Term[], at: number) =>
  means(terms[at], 'heading') && terms[at + 1]?.key === ':' && !means(terms[at + 2], 'number');

/** Between side and site: 'left dorsal forearm', 'right upper and outer cheek'. */
const isSiteAdjective = (term: Term) =>
  isUnknown(term) && !PREPOSITIONS.has(term.key) && term.key !== 'and';

/**
 * In 'scalp 4 ear 2' the numbers follow their sites, in '4 scalp 2 ear' they go before: the first of the
 * list tells, and a colon or a bracket opens a list.
 */
export function isSiteFirst(
  terms: readonly Term[],
  at: number,
  sites: readonly SiteMention[],
): boolean {
  const start = listStart(terms, at);
  const number = terms.findIndex(
    (term, place) =>
      place > start && means(term, 'number') && refusalAt(terms, place) === undefined,
  );
  const before = sites.findLast(({ last }) => last < number);
  if (before === undefined || (before.last < start && start < number - 1)) return false;
  return terms
    .slice(before.last + 1, number)
    .every(
      (term) =>
        term.kind === 'mark' || isX(term) || isUnknown(term) || means(term, 'counter', 'side'),
    );
}

/** Behind the last colon or open bracket before a place; -1 where there is none. */
function listStart(terms: readonly Term[], at: number): number {
  let closed = 0;
  for (let back = at - 1; back >= 0; back -= 1) {
    const key = terms[back]?.key;
    if (key === ')') closed += 1;
    if (key === '(' && closed > 0) closed -= 1;
    else if (key === '(' || key === ':') return back;
  }
  return -1;
}

const PLACING = new Set(
  'on over along around near onto upon across behind above below under'.split(' '),
);

/** 'two on the right zygomatic arch': a site that no table has, under its own words. */
export function unlistedSite(terms: readonly Term[], at: number): SiteMention | undefined {
  if (!PLACING.has(terms[at]?.key ?? '')) return undefined;
  let first = at + 1;
  while (PREPOSITIONS.has(terms[first]?.key ?? '')) first += 1;
  const side = sense(terms[first], 'side')?.side;
  const start = side === undefined ? first : first + 1;
  let last = start;
  while (isUnknown(terms[last])) last += 1;
  const isEnded =
    terms[last] === undefined || terms[last]?.kind === 'mark' || terms[last]?.key === 'and';
  if (last === start || last - start > 3 || !isEnded) return undefined;
  const words = terms
    .slice(start, last)
    .map(({ key }) => key)
    .join(' ');
  return {
    site: words,
    many: false,
    first,
    last: last - 1,
    words: `${side ?? ''} ${words}`,
    ...(side && { side }),
  };
}

/** 'the hands (left 6, right 4)', 'dorsal hands, three on each': the site was named before. */
export function besideSite(
  terms: readonly Term[],
  at: number,
  end: number,
  sites: readonly SiteMention[],
): SiteMention | undefined {
  const named = sites.findLast(({ last }) => last < at);
  if (!named) return undefined;
  let next = end + 1;
  while (next - end < 4 && PREPOSITIONS.has(terms[next]?.key ?? '')) next += 1;
  const isBehindPreposition = next > end + 1;
  const isEach =
    isBehindPreposition &&
    means(terms[next], 'each') &&
    !sites.some(({ first }) => first === next + 1);
  if (isEach || terms[end + 1]?.key === 'on each') return { ...named, side: 'both' };
  const side = sense(terms[next], 'side') ?? sense(terms[at - 1], 'side');
  const isOfAnother = sites.some(({ first, last }) => first === next || last === at - 1);
  return side && !isOfAnother
    ? { ...named, side: side.side, words: `${side.side} ${named.words}` }
    : undefined;
}
