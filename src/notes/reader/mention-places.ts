import type { Mention, Quantity, SiteMention } from './mention.ts';
import type { Piece } from './pieces.ts';
import type { Term } from './terms.ts';

/** The sites that a number of lesions stands for: those behind it, else those that open its part. */
export function sitesFor(
  { last, first }: Mention,
  at: number,
  mentions: readonly Mention[],
  sites: readonly SiteMention[],
  owned: ReadonlySet<SiteMention>,
  piece: Piece,
): readonly SiteMention[] {
  const free = sites.filter(
    (site) => !owned.has(site) && site.first >= piece.first && site.last <= piece.last,
  );
  const next = mentions.slice(at + 1).find((one) => isCount(one) && !one.perSite)?.first;
  const behind = free.filter(
    (site) => site.first > first && (next === undefined || site.first < next),
  );
  const before = mentions.slice(0, at).findLast(isCount)?.last ?? -1;
  const ahead = free.filter((site) => site.last < last && site.first > before);
  if (opensWithSite(free, mentions.filter(isCount))) return ahead;
  return behind.length > 0 ? behind : ahead;
}

/**
 * A number of lesions, and behind it the sites with a number each. With a site of its own it is a part like
 * the others, unless a colon or a bracket opens the list.
 */
export function isHead(
  mention: Mention,
  next: Mention | undefined,
  hasOwnSite: boolean,
  terms: readonly Term[],
): boolean {
  const isCount = mention.quantity.how === 'exact' || mention.quantity.how === 'vague';
  if (mention.perSite || !isCount || !next?.perSite) return false;
  if (next.quantity.how !== 'exact' || next.family !== undefined) return false;
  const between = terms.slice(mention.last + 1, next.first);
  return !hasOwnSite || between.some(({ key }) => key === ':' || key === '(' || key === '-');
}

/** 'Right forearm 6 AKs, right hand 3 AKs': each site stands before its number. */
function opensWithSite(sites: readonly SiteMention[], counts: readonly Mention[]): boolean {
  const [first, last] = [counts[0], counts.at(-1)];
  if (!first || !last) return false;
  return (
    sites.some((site) => site.last < first.first) && !sites.some((site) => site.first > last.last)
  );
}

const isCount = ({ quantity }: Mention) => COUNTS.has(quantity.how);

const COUNTS: ReadonlySet<Quantity['how']> = new Set(['exact', 'vague', 'one', 'named']);
