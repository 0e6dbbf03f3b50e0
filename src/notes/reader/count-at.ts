import type { RefusalReason } from '../note-reading.ts';
import { type Ahead, aheadOf } from './ahead-of-number.ts';
import { type Behind, behindOf } from './behind-number.ts';
import { isInexact, rangeEnd, sumAt } from './inexact.ts';
import { isAmong, isOutOf, isUnknown } from './little-words.ts';
import type { Mention, Quantity, SiteMention } from './mention.ts';
import { besideSite, isSiteFirst } from './sites-in.ts';
import { means, sense, type Term } from './terms.ts';

/** A number that counts lesions, with the places of other numbers that it has used up. */
export interface Counted {
  mention: Mention;
  takes: readonly number[];
}

/** What a number counts; why it counts nothing; undefined where nothing around it tells. */
export function countAt(
  terms: readonly Term[],
  at: number,
  sites: readonly SiteMention[],
): Counted | { reason: RefusalReason } | undefined {
  const { value, end: sumEnd, takes: summed } = sumAt(terms, at);
  const other = rangeEnd(terms, at);
  const end = other ?? sumEnd;
  const ahead = aheadOf(terms, end, sites);
  const behind = behindOf(terms, at, sites);
  if (behind.isOrdinal && ahead.noun === undefined && other === undefined) {
    return { reason: 'list-number' };
  }
  const counted = whatIsCounted(terms, { at, end }, sites, { ahead, behind });
  if (counted === undefined || 'reason' in counted) return counted;
  const isRough = isInexact(terms, at);
  const quantity: Quantity =
    other !== undefined ? { how: 'range' } : isRough ? { how: 'inexact' } : { how: 'exact', value };
  return {
    mention: {
      quantity,
      at,
      first: isRough && means(terms[at - 1], 'inexact') ? at - 1 : at,
      last: end,
      family: undefined,
      sites: [],
      perSite: false,
      total: ahead.total || (behind.total && counted.perSite !== true),
      isField: behind.isField,
      more: ahead.more || means(terms[at - 1], 'more'),
      among: isAmong(terms, at),
      // 'six, not seven', 'the seven above is an error': said to be set aside.
      outOf: isOutOf(terms, at) || terms[at - 1]?.key === 'not' || terms[end + 1]?.key === 'above',
      ...counted,
    },
    takes: [...summed, ...(other === undefined ? [] : [other]), ...ahead.takes],
  };
}

/** No other number stands between the site and this one: 'hand = 3', not 'hand (4) = 19'. */
const isAlone = (terms: readonly Term[], at: number, site: SiteMention | undefined) =>
  site !== undefined && !terms.slice(site.last + 1, at).some((term) => means(term, 'number'));

const isAdjectiveOne = (term: Term | undefined) =>
  term?.kind === 'word' && term.key !== 'one' && sense(term, 'number')?.value === 1;

interface Around {
  ahead: Ahead;
  behind: Behind;
}

/** The parts of the mention that the words around a number decide, the surest first. */
function whatIsCounted(
  terms: readonly Term[],
  { at, end }: { at: number; end: number },
  sites: readonly SiteMention[],
  { ahead, behind }: Around,
): Partial<Mention> | { reason: RefusalReason } | undefined {
  if (ahead.isPlaces) return { reason: 'other' };
  if (ahead.noun) return { last: ahead.noun.at, family: ahead.noun.family };
  const beside = besideSite(terms, at, end, sites);
  // 'single' and 'solitary' are said of many things; only before lesions do they count them.
  if (isAdjectiveOne(terms[at]) && !ahead.quality) return undefined;
  if (beside && means(terms[at - 1], 'side') && !ahead.site) return atSite(beside);
  const isSiteBefore = behind.site !== undefined && isSiteFirst(terms, at, sites);
  const sign = terms[at - 1]?.key;
  const isTotal =
    (sign === '=' && !(isSiteBefore && isAlone(terms, at, behind.site))) || sign === 'n =';
  if (isTotal || (ahead.total && !ahead.site)) return { total: true };
  if (behind.site && (isSiteBefore || !ahead.site)) {
    return { ...atSite(behind.site), first: behind.site.first };
  }
  if (ahead.site) return { ...atSite(ahead.site), last: ahead.site.last, family: ahead.quality };
  if (beside) return atSite(beside);
  if (behind.isProcedure) return { reason: 'other-procedure' };
  if (behind.isTimes) return { reason: 'freeze-cycle' };
  if (ahead.quality) return { last: ahead.last, family: ahead.quality };
  if (behind.lesion) return { first: behind.lesion.at, family: behind.lesion.family };
  if (ahead.isProcedure) return { reason: 'other-procedure' };
  // 'all 11'
  const isAll = sign === 'all' || sign === 'these';
  if (ahead.hasVerb) return { last: ahead.last };
  // 'treated 6'; 'curetted in three directions' counts no lesions.
  const isObject = behind.hasVerb && !isUnknown(terms[end + 1]);
  return isAll || behind.total || behind.isField || isObject ? {} : undefined;
}

const atSite = (site: SiteMention): Partial<Mention> => ({ sites: [site], perSite: true });
