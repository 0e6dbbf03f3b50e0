import { isPaired } from './lexicon/sites.ts';
import type { Mention, SiteMention } from './mention.ts';
import { means, type Term } from './terms.ts';

/** How many times over a count holds: '2 on each hand' and 'both hands, 2 each' are twice two. */
export function timesOver(
  terms: readonly Term[],
  { first, last, sites, perSite, total }: Mention,
  own: readonly SiteMention[],
): number {
  if (total) return 1;
  const [site] = perSite ? sites : own;
  if (!perSite && own.length > 1 && means(terms[last + 1], 'each')) return own.length;
  if (!site || !isPaired(site.site) || own.length > 1) return 1;
  if (terms[site.first - 1]?.key === 'either') return 2;
  const isOnEach =
    perSite &&
    site.last < first &&
    terms.slice(last + 1, last + 4).some(({ key }) => key === 'each' || key === 'on each');
  if (isOnEach && site.side === 'both') return 2;
  const isBeforeSite =
    means(terms[site.first - 1], 'each') ||
    terms[site.first - 1]?.key === 'each' ||
    means(terms[site.first], 'each');
  if (isBeforeSite) return site.side === undefined || site.side === 'both' ? 2 : 1;
  const isBehind = means(terms[last + 1], 'each') && !means(terms[last + 1], 'side');
  const isBoth = site.side === 'both' || (site.side === undefined && site.many);
  return isBehind && isBoth && perSite && first <= last ? 2 : 1;
}
