import { findSite, type Side, SIDES, type SiteEntry, sites } from '../../rules/index.ts';

/** A place with its side, as the list offers it and as the two fields hold it. */
export interface SiteChoice {
  site: string;
  side: Side | '';
}

const SIDED = ['left', 'right', 'both'] as const;

const keyOf = ({ site, side }: SiteChoice) => `${site}/${side}`;

/** The choice behind a list entry's key. */
export function choiceOf(key: string): SiteChoice {
  const [site = '', side = ''] = key.split('/');
  return { site, side: SIDES.find((known) => known === side) ?? '' };
}

/** 'Left forearm', 'Scalp', or the note's own words. */
export function showSite({ site, side }: SiteChoice): string {
  const label = findSite(site)?.label ?? site;
  if (side === '' || side === 'midline' || label === '') return label;
  return `${side === 'both' ? 'Both' : side === 'left' ? 'Left' : 'Right'}: ${label.toLowerCase()}`;
}

interface Offer extends SiteChoice {
  text: string;
  /** Everything a coder may type for the place and its side, lower case. */
  words: readonly string[];
  /** What names the place alone. For a paired place it leaves the side open. */
  places: readonly string[];
}

const offersOf = (entry: SiteEntry): readonly Offer[] =>
  (entry.paired ? SIDED : ['' as const]).map((side) => ({
    site: entry.id,
    side,
    text: showSite({ site: entry.id, side }),
    words: [
      ...entry.short.map((short) => `${side.charAt(0)}${short}`),
      `${side} ${entry.label}`.trim().toLowerCase(),
      `${side.charAt(0)} ${entry.label}`.trim().toLowerCase(),
    ],
    places: [...entry.short, entry.label.toLowerCase()],
  }));

const offers = sites.flatMap(offersOf);

/** How well an offer fits what was typed: 0 not at all, more for a short form in full. */
function fit({ words, places }: Offer, typed: string): number {
  const all = [...words, ...places];
  if (all.includes(typed)) return 3;
  if (all.some((word) => word.startsWith(typed))) return 2;
  return all.some((word) => word.includes(typed)) ? 1 : 0;
}

/**
 * Sites for what was typed, best first; all of them for nothing typed. 'lfa' finds the left forearm. An offer
 * with a side only begins with words that say the side: 'forearm' does not mean the left one.
 */
export function searchSites(
  typed: string,
): readonly { id: string; text: string; begins: boolean }[] {
  const words = typed.trim().toLowerCase();
  return offers
    .map((offer) => ({ offer, fits: words === '' ? 1 : fit(offer, words) }))
    .filter(({ fits }) => fits > 0)
    .toSorted((a, b) => b.fits - a.fits)
    .map(({ offer }) => ({
      id: keyOf(offer),
      text: offer.text,
      begins: offer.words.some((word) => word.startsWith(words)),
    }));
}

/** What finished typing means: the site whose short form or name it is, else the words as written. */
export function readSite(typed: string): SiteChoice {
  const words = typed.trim().toLowerCase();
  const sided = offers.find((offer) => offer.words.includes(words));
  if (sided) return { site: sided.site, side: sided.side };
  const place = offers.find((offer) => offer.places.includes(words));
  // 'forearm' says nothing of the side, and a side is never made up.
  return { site: place?.site ?? typed.trim(), side: '' };
}
