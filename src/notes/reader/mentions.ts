import type { RefusalReason } from '../note-reading.ts';
import { countAt } from './count-at.ts';
import type { Mention, Refusal, SentenceMentions } from './mention.ts';
import { refusalAt } from './refusals.ts';
import { sitesIn } from './sites-in.ts';
import { means, sense, type Term } from './terms.ts';
import { wordMentions } from './word-mentions.ts';

/** What a sentence says of numbers of lesions, and the numbers in it that are none. */
export function mentionsIn(terms: readonly Term[]): SentenceMentions {
  const sites = sitesIn(terms);
  const refusals: Refusal[] = [];
  const mentions: Mention[] = [];
  /** Numbers that another one has taken in. */
  const used = new Set<number>();
  /** Words that a number has taken to itself. */
  const spoken = new Set<number>();
  const refuse = (refusal: Refusal) => {
    // 'one' and 'single' are said of many things.
    if (!isWordOne(terms[refusal.at])) refusals.push(refusal);
  };
  for (const at of terms.keys()) {
    if (used.has(at) || !means(terms[at], 'number')) continue;
    const reason = refusalAt(terms, at) ?? ownReason(terms, at);
    const found = reason === undefined ? countAt(terms, at, sites) : { reason };
    if (found === undefined) {
      refuse({ at, reason: 'other', unread: true });
    } else if ('reason' in found) {
      refuse({ at, reason: found.reason });
    } else {
      const { mention, takes } = found;
      for (const place of takes) used.add(place);
      for (let place = mention.first; place <= mention.last; place += 1) spoken.add(place);
      mentions.push(mention);
    }
  }
  mentions.push(...wordMentions(terms, sites, spoken));
  return {
    mentions: mentions.toSorted((one, other) => one.first - other.first),
    refusals,
    sites,
  };
}

const isWordOne = (term: Term | undefined) =>
  term?.kind === 'word' && sense(term, 'number')?.value === 1;

/** No count by its own form: 'one of', a fraction, more digits than a count of lesions has. */
function ownReason(terms: readonly Term[], at: number): RefusalReason | undefined {
  const term = terms[at];
  if (isWordOne(term) && terms[at + 1]?.key === 'of') return 'other';
  return term?.kind === 'number' && !/^\d{1,3}$/u.test(term.key) ? 'other' : undefined;
}
