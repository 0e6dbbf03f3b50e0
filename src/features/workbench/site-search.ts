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

/** How far up in the list an offer stands for what was typed: 0 not at all, first a short form in full. */
function rank({ words, places }: Offer, typed: string): number {
  const all = [...words, ...places];
  if (all.includes(typed)) return 3;
  if (all.some((word) => word.startsWith(typed))) return 2;
  return all.some((word) => word.includes(typed)) ? 1 : 0;
}

const STARTS = 2;

/**
 * Sites for what was typed, best first; all of them for nothing typed. 'lfa' finds the left forearm. Words that
 * name a place without its side, such as 'forearm', fit no offer: they stand for the place, its side open.
 */
export function searchSites(
  typed: string,
): readonly { id: string; text: string; fit: 'whole' | 'start' | undefined }[] {
  const words = typed.trim().toLowerCase();
  const named = readSite(typed);
  const isNamed = findSite(named.site) !== undefined;
  return offers
    .map((offer) => ({ offer, ranks: words === '' ? 1 : rank(offer, words) }))
    .filter(({ ranks }) => ranks > 0)
    .toSorted((a, b) => b.ranks - a.ranks)
    .map(({ offer, ranks }) => {
      const isWhole = isNamed && keyOf(offer) === keyOf(named);
      const isStart = !isNamed && ranks >= STARTS;
      return {
        id: keyOf(offer),
        text: offer.text,
        fit: isWhole ? 'whole' : isStart ? 'start' : undefined,
      };
    });
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
