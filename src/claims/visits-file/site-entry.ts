import { findSite, type Side, SIDES } from '../../rules/index.ts';
import { SIDE_WORDS } from '../shorthand/lesion-phrases.ts';
import { meaningOf, phraseAt } from '../shorthand/phrase-at.ts';
import { scan } from '../shorthand/words.ts';
import { type CountSaid, countIn, isVagueCount } from './lesion-count.ts';

/** One entry of the `sites` cell: 'forearm/left:4'. */
export interface SiteSaid {
  /** A SiteId of the site table, or the words as written. */
  site: string;
  side?: Side;
  /** Absent: the entry gives no count. */
  counted?: CountSaid;
}

type SiteProblem = 'no-site' | 'bad-count';

const sides: ReadonlyMap<string, Side> = new Map(
  SIDES.flatMap((side) => SIDE_WORDS[side].map((word) => [word, side] as const)),
);

/**
 * Reads one entry. What stands behind the last colon is a count only if it is one, exact or known to be vague,
 * and what stands behind the last stroke a side only if it is one; everything else belongs to the words of the
 * site.
 */
export function readSiteEntry(entry: string): SiteSaid | SiteProblem {
  const { before, behind } = cutAtLast(entry, ':');
  const counted = behind === undefined || behind === '' ? undefined : countIn(behind);
  if (behind !== undefined && behind !== '' && !counted) return 'bad-count';
  const isCount = counted && ('count' in counted || isVagueCount(counted.countAsWritten));
  const place = isCount ? before : entry;
  const said = placeIn(place);
  if (said.site === '') return 'no-site';
  return isCount ? { ...said, counted } : said;
}

function placeIn(text: string): Pick<SiteSaid, 'site' | 'side'> {
  const { before, behind } = cutAtLast(text, '/');
  const side = behind === undefined ? undefined : sides.get(behind.toLowerCase());
  if (side === undefined) return knownPlace(text) ?? { site: text };
  const known = knownPlace(before);
  // 'left forearm/right' names two sides: its words are kept whole.
  if (known?.side !== undefined && known.side !== side) return { site: text };
  return { site: known?.site ?? before, side };
}

/** A site of the table by its name, or with its side in front: 'Lower leg', 'left forearm', 'lfa'. */
function knownPlace(text: string): Pick<SiteSaid, 'site' | 'side'> | undefined {
  const id = text.toLowerCase();
  if (findSite(id)) return { site: id };
  const words = scan(text)[0]?.[0] ?? [];
  const [first] = words;
  const lead = first && !first.quoted ? meaningOf(first.key) : undefined;
  const side = lead?.is === 'side' ? lead.value : undefined;
  const rest = side === undefined ? words : words.slice(1);
  const phrase = phraseAt(rest, 0);
  const end = rest.at(-1)?.end;
  if (!phrase || phrase.length !== rest.length || end !== text.length) return undefined;
  const { meaning } = phrase;
  if (meaning.is !== 'site' || (side !== undefined && meaning.side !== undefined)) return undefined;
  const known = side ?? meaning.side;
  return known === undefined ? { site: meaning.value } : { site: meaning.value, side: known };
}

function cutAtLast(text: string, sign: string): { before: string; behind?: string } {
  const at = text.lastIndexOf(sign);
  if (at < 0) return { before: text };
  return { before: text.slice(0, at).trim(), behind: text.slice(at + 1).trim() };
}
