import { isPaired } from './lexicon/sites.ts';
import type { Mention, Quantity, SiteMention } from './mention.ts';
import { means, type Term } from './terms.ts';

/** How many times over a count holds: '2 on each hand' and 'both hands, 2 each' are twice two. */
function timesOver(
  terms: readonly Term[],
  { first, last, sites, perSite, total }: Mention,
  own: readonly SiteMention[],
): number {
  if (total) return 1;
  const [site] = perSite ? sites : own;
  if (!perSite && own.length > 1 && means(terms[last + 1], 'each')) return own.length;
  if (!site || !isPaired(site.site) || own.length > 1) return 1;
  if (terms[site.first - 1]?.key === 'either') return 2;
  const isPerSide =
    perSite &&
    site.last < first &&
    terms.slice(last + 1, last + 4).some(({ key }) => key === 'each' || key === 'on each');
  if (isPerSide && site.side === 'both') return 2;
  const isBeforeSite =
    means(terms[site.first - 1], 'each') ||
    terms[site.first - 1]?.key === 'each' ||
    means(terms[site.first], 'each');
  if (isBeforeSite) return site.side === undefined || site.side === 'both' ? 2 : 1;
  const isBehind = means(terms[last + 1], 'each') && !means(terms[last + 1], 'side');
  const isBoth = site.side === 'both' || (site.side === undefined && site.many);
  return isBehind && isBoth && perSite && first <= last ? 2 : 1;
}

/** 'one lesion at each location': how many in all depends on what the note lists elsewhere. */
function isOnEach(
  mention: Mention,
  terms: readonly Term[],
  places: readonly SiteMention[],
): boolean {
  const { last, perSite, quantity } = mention;
  if (quantity.how !== 'exact' || timesOver(terms, mention, places) > 1) return false;
  const behind = terms.slice(last + 1, last + 4);
  const end = behind.findIndex(({ kind }) => kind === 'mark');
  const each = behind.findIndex((term) => means(term, 'each') && term.key !== 'ea');
  if (each < 0 || (end >= 0 && end < each)) return false;
  const next = behind[each + 1];
  const isHow = next?.key === 'for' || next?.key === 'with' || means(next, 'number');
  return !isHow && !(perSite && each > 0);
}

/** The number with the sides and sites it holds for; inexact where those are listed elsewhere. */
export function quantityOver(
  mention: Mention,
  terms: readonly Term[],
  places: readonly SiteMention[],
): Quantity {
  const { quantity } = mention;
  if (quantity.how !== 'exact') return quantity;
  if (isOnEach(mention, terms, places)) return { how: 'inexact' };
  return { how: 'exact', value: quantity.value * timesOver(terms, mention, places) };
}
