import { aheadOf } from './ahead-of-number.ts';
import { behindOf, qualityBefore } from './behind-number.ts';
import { ADJECTIVE_TOO, isAmong, PREPOSITIONS } from './little-words.ts';
import type { Mention, Quantity, SiteMention } from './mention.ts';
import { unitAfter } from './refusals.ts';
import { means, sense, type Term } from './terms.ts';

/** What is said of lesions without a number: vague words, blanks, single ones, and those that are only named. */
export function wordMentions(
  terms: readonly Term[],
  sites: readonly SiteMention[],
  used: ReadonlySet<number>,
): readonly Mention[] {
  const mentions: Mention[] = [];
  const taken = new Set(used);
  const add = (quantity: Quantity, first: number, last: number, more: Partial<Mention> = {}) => {
    for (let at = first; at <= last; at += 1) taken.add(at);
    mentions.push({
      quantity,
      at: last,
      first,
      last,
      family: undefined,
      sites: [],
      perSite: false,
      total: false,
      more: false,
      among: isAmong(terms, first),
      isField: false,
      outOf: false,
      ...more,
    });
  };
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at];
    if (taken.has(at) || !term) continue;
    if (isBothLesions(terms, at)) {
      const ahead = aheadOf(terms, at, sites);
      if (ahead.noun)
        add({ how: 'exact', value: 2 }, at, ahead.noun.at, { family: ahead.noun.family });
      continue;
    }
    if (isTally(terms, at)) {
      add({ how: 'inexact' }, at, at);
      continue;
    }
    if (means(term, 'placeholder')) {
      const ahead = aheadOf(terms, at, sites);
      const behind = behindOf(terms, at, sites);
      const isCount =
        ahead.noun !== undefined ||
        behind.isField ||
        behind.total ||
        (behind.lesion !== undefined && ahead.site === undefined) ||
        ahead.hasVerb;
      const unit = unitAfter(terms, at).unit;
      if (isCount && unit === undefined)
        add({ how: 'placeholder' }, at, at, { family: ahead.noun?.family });
      continue;
    }
    // 'a dozen (12)'
    if (terms[at + 1]?.key === '(' && means(terms[at + 2], 'number')) continue;
    if (means(term, 'vague')) {
      const ahead = aheadOf(terms, at, sites);
      if (ahead.noun !== undefined)
        add({ how: 'vague' }, at, ahead.noun.at, { family: ahead.noun.family });
      else if (
        ahead.site !== undefined &&
        !ADJECTIVE_TOO.has(term.key) &&
        term.key !== 'extensive' &&
        term.key !== 'widespread'
      ) {
        add({ how: 'vague' }, at, ahead.site.last, {
          sites: [ahead.site],
          perSite: true,
          family: ahead.quality,
        });
      } else if (ahead.hasVerb && !ADJECTIVE_TOO.has(term.key))
        add({ how: 'vague' }, at, ahead.last);
      else if (behindOf(terms, at, sites).isField) add({ how: 'vague' }, at, at);
    }
  }
  for (let at = 0; at < terms.length; at += 1) {
    const lesion = sense(terms[at], 'lesion');
    if (!lesion || taken.has(at) || isNamedByLetter(terms, at) || isOfAnyone(terms, at)) continue;
    if (lesion.family === 'malignant' && isFeared(terms, at)) continue;
    const first = nounStart(terms, at, taken);
    const quality = qualityBefore(terms, at);
    const family = lesion.family === 'generic' && quality !== undefined ? quality : lesion.family;
    const isNone = isNegated(terms, first);
    const quantity: Quantity = { how: isNone ? 'none' : howNamed(lesion, terms[first]) };
    add(quantity, first, at, { family, more: terms[first]?.key === 'another' });
  }
  return mentions;
}

/** 'Lesion A:', 'Lesion 2 -': a name in a list. */
function isNamedByLetter(terms: readonly Term[], at: number): boolean {
  if (sense(terms[at], 'lesion')?.family !== 'generic') return false;
  const next = terms[at + 1];
  const isLetter = next?.kind === 'word' && next.capital && next.end - next.start === 1;
  return (isLetter || next?.kind === 'number') && terms[at + 2]?.kind === 'mark';
}

/** 'progression to SCC', 'risk of skin cancer': no lesion of this patient. */
const isFeared = (terms: readonly Term[], at: number) =>
  terms.slice(Math.max(0, at - 4), at).some(({ key }) => FEARS.has(key));

const FEARS = new Set(
  'progress progression progressing into transform transformation risk potential prevent evolve become becoming develop developing turn turning precursor precursors'.split(
    ' ',
  ),
);

/** 'AKs can become cancerous': of such lesions in general. */
const isOfAnyone = (terms: readonly Term[], at: number) =>
  terms[at + 1]?.key === 'can' || terms[at + 1]?.key === 'may' || terms[at + 1]?.key === 'could';

/** 'both AKs', 'both of the lesions'; 'both hands' is a side. */
function isBothLesions(terms: readonly Term[], at: number): boolean {
  if (terms[at]?.key !== 'both') return false;
  let next = at + 1;
  while (next - at < 4 && PREPOSITIONS.has(terms[next]?.key ?? '')) next += 1;
  return sense(terms[next], 'lesion')?.many === true || means(terms[next], 'quality');
}

/** 'AK iii', 'scalp IIIII': a tally, which is not read as a number. */
const isTally = (terms: readonly Term[], at: number) =>
  /^i{2,}$|^i[vx]$|^vi{1,3}$/u.test(terms[at]?.key ?? '') &&
  means(terms[at - 1], 'lesion', 'site', 'side') &&
  !means(terms[at + 1], 'number') &&
  terms[at + 1]?.key !== '(';

/** 'AKs', 'an AK', 'AK'; 'L57.0' names the diagnosis and is no lesion. */
function howNamed(
  { many, label }: { many: boolean; label?: true },
  first: Term | undefined,
): 'some' | 'one' | 'code' | 'named' {
  if (many) return 'some';
  if (label) return 'code';
  return isOne(first) ? 'one' : 'named';
}

const isOne = (term: Term | undefined) => means(term, 'a') || term?.key === 'another';

/** Where the words for a lesion begin: at its article, over its adjectives. */
function nounStart(terms: readonly Term[], at: number, taken: ReadonlySet<number>): number {
  let first = at;
  for (let back = at - 1; back >= 0 && at - back <= 6; back -= 1) {
    const term = terms[back];
    if (!term || taken.has(back)) break;
    if (means(term, 'a') || term.key === 'another') return back;
    const isPart =
      term.kind === 'word' && (term.senses.length === 0 || means(term, 'quality', 'site', 'side'));
    if (!isPart || term.key === 'and' || PREPOSITIONS.has(term.key)) break;
    first = back;
  }
  return means(terms[first], 'quality') ? first : at;
}

/** 'no AKs', 'without any actinic keratoses', 'no clearly definable AKs'. */
function isNegated(terms: readonly Term[], first: number): boolean {
  for (let back = first - 1; back >= 0 && first - back <= 3; back -= 1) {
    const term = terms[back];
    if (means(term, 'not')) return true;
    if (!term || term.kind !== 'word' || (term.senses.length > 0 && !means(term, 'more')))
      return false;
  }
  return false;
}
