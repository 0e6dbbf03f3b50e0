import {
  type Account,
  accountsIn,
  isDone,
  isNumber,
  isOfOtherKind,
  isPremalignant,
  isTreated,
  isUnnamed,
  type Note,
} from './account.ts';
import type { NoCountReason } from '../note-reading.ts';
import type { LesionCount } from './lesion-count.ts';
import { sumOf } from './lesion-sum.ts';
import { fromSeen } from './lesions-seen.ts';
import type { PieceStanding } from './pieces.ts';
import { fromSingles } from './single-lesion.ts';
import { means, sense } from './terms.ts';
import { isWhole } from './whole-count.ts';

/** Reads the count of a note. At any doubt there is none. */
export function countLesions(note: Note): LesionCount {
  const accounts = accountsIn(note);
  const lesions = accounts.filter(isPremalignant);
  if (accounts.some(isBlank)) return { noCount: 'placeholder' };
  if (lesions.length === 0) return { noCount: withoutNature(accounts) };
  const treated = lesions.filter(isTreated);
  const doubt = doubtIn(note, treated);
  if (doubt !== undefined) return { noCount: doubt };
  const corrected = correctedIn(note, lesions);
  if (corrected !== undefined) return corrected;
  const sum = sumOf(withBase(treated));
  if (sum === 'conflict') return { noCount: 'conflict' };
  if (sum !== 'none') return isWhole(sum, note) ? sum : { noCount: 'conflict' };
  return (
    fromSingles(note, treated) ?? fromSeen(note, treated) ?? { noCount: withoutNumber(accounts) }
  );
}

/** A blank where the number of these lesions should be. */
const isBlank = (account: Account) =>
  account.quantity.how === 'placeholder' &&
  !isOfOtherKind(account) &&
  account.standing !== 'history' &&
  account.standing !== 'planned';

const withoutNature = (accounts: readonly Account[]): NoCountReason =>
  accounts.some((one) => isUnnamed(one) && isTreated(one) && isNumber(one))
    ? 'nature-not-stated'
    : 'not-stated';

function doubtIn(note: Note, treated: readonly Account[]): NoCountReason | undefined {
  if (isForPhotodynamicTherapy(note, treated)) return 'conflict';
  const rough = roughIn(treated);
  if (rough !== undefined) return rough;
  if (treated.some((one) => isSampled(one, note))) return 'conflict';
  if (note.some((one) => isBrokenOff(one, note, treated))) return 'conflict';
  return treated.some(({ isMixed }) => isMixed) ? 'conflict' : undefined;
}

/** Scraped off and sent to pathology: a biopsy as much as a destruction. */
const isSampled = ({ methods, sentence }: Account, note: Note) =>
  methods.includes('curettement') &&
  (note[sentence]?.sentence.terms ?? []).some(
    ({ key }, at, terms) => SAMPLES.has(key) && !means(terms[at - 1], 'not'),
  );

const SAMPLES = new Set(['specimen', 'specimens', 'pathology', 'histology', 'histopathology']);

/** 'Stopped part way because of pain', with the number that was to be treated or right behind it. */
const isBrokenOff = (
  { sentence: { terms, section } }: Note[number],
  note: Note,
  treated: readonly Account[],
) =>
  section !== 'history' &&
  section !== 'aside' &&
  terms.some(({ key }) => STOPS.has(key)) &&
  treated.some((one) => {
    const own = note[one.sentence]?.sentence.terms[0]?.start ?? 0;
    const here = terms[0]?.start ?? 0;
    return here >= own && here - own < NEAR;
  });

const STOPS = new Set(
  'stopped stop interrupted aborted discontinued terminated fainted incomplete partway'.split(' '),
);
/** Characters within which one sentence speaks of the other. */
const NEAR = 300;

/** 'a first lesion and then four additional': the one that is written as a word belongs to the four. */
function withBase(treated: readonly Account[]): readonly Account[] {
  return treated.filter(isNumber).flatMap((account) => {
    if (!account.more) return [account];
    const base = treated.findLast(
      ({ quantity, sentence, start }) =>
        quantity.how === 'one' && account.sentence - sentence <= 1 && start < account.start,
    );
    return base ? [{ ...base, quantity: { how: 'exact', value: 1 } }, account] : [account];
  });
}

/** A range or a vague word stands in for lesions that were treated and that no exact number takes in. */
function roughIn(treated: readonly Account[]): NoCountReason | undefined {
  if (treated.some(({ quantity }) => quantity.how === 'range')) return 'range';
  const isOpen = treated.some(({ quantity }) => quantity.how === 'inexact');
  return isOpen || treated.some((one) => isVagueAlone(one, treated)) ? 'vague' : undefined;
}

function isVagueAlone(one: Account, treated: readonly Account[]): boolean {
  if (one.quantity.how !== 'vague') return false;
  if (one.perSite || one.more) return true;
  const numbers = treated.filter(isNumber);
  if (numbers.some((number) => takesInVague(number, one))) return false;
  // 'Multiple keratoses were treated: scalp 4, ear 2'.
  const parts = numbers.filter(({ perSite, start }) => perSite && start > one.start);
  const reached = new Set(parts.flatMap(({ sites }) => sites.map(({ site }) => site)));
  return parts.length === 0 || one.sites.some(({ site }) => !reached.has(site));
}

/** A number for all of them: without a site, or for the same sites, or said right after the vague word. */
function takesInVague({ perSite, more, sites, start }: Account, vague: Account): boolean {
  if (perSite || more) return false;
  const own = new Set(sites.map(({ site }) => site));
  if (own.size === 0) return true;
  return vague.sites.length === 0
    ? vague.start < start
    : vague.sites.every(({ site }) => own.has(site));
}

/** Scraping before light therapy prepares the field and is no treatment of its own. */
function isForPhotodynamicTherapy(note: Note, treated: readonly Account[]): boolean {
  const isGiven = note.some(({ pieces }) =>
    pieces.some(
      ({ procedures, standing }) =>
        procedures.includes('photodynamic therapy') &&
        (standing === 'other-procedure' || isDone(standing)),
    ),
  );
  return (
    isGiven && treated.every(({ methods }) => methods.every((method) => method === 'curettement'))
  );
}

/** 'Correction: nine were treated, not eight': one number in the words that correct takes the place of all. */
function correctedIn(note: Note, lesions: readonly Account[]): LesionCount | undefined {
  const corrections = note.flatMap(({ sentence }, at) =>
    sentence.terms.some((term) => sense(term, 'correction')?.isCertain) ? [at] : [],
  );
  const from = lesions.filter(
    (one) => corrections.includes(one.sentence) && isNumber(one) && isTreated(one),
  );
  const sum = sumOf(from);
  if (sum === 'none') return undefined;
  return sum === 'conflict' || corrections.length > 1 ? { noCount: 'conflict' } : sum;
}

/** Why lesions of this kind have no number. */
function withoutNumber(accounts: readonly Account[]): NoCountReason {
  const lesions = accounts.filter(isPremalignant);
  const isVague = lesions.some(
    ({ quantity, standing }) => quantity.how === 'vague' && standing !== 'history',
  );
  if (isVague) return 'vague';
  if (lesions.some(({ standing }) => standing !== undefined && NOT_DONE.has(standing))) {
    return 'not-stated-as-done';
  }
  return 'not-stated';
}

const NOT_DONE: ReadonlySet<PieceStanding> = new Set(['planned', 'seen', 'declined']);
