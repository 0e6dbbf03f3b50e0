import {
  type Account,
  accountsIn,
  isNumber,
  isOfOtherKind,
  isOfToday,
  type Note,
} from './account.ts';
import type { LesionCount } from './lesion-count.ts';
import { isX } from './refusals.ts';
import { means } from './terms.ts';

/** 'An actinic keratosis on the nose was frozen', 'AK L ear - LN2': one by its grammar, each at its place. */
export function fromSingles(note: Note, treated: readonly Account[]): LesionCount | undefined {
  if (treated.some(({ quantity }) => quantity.how === 'some')) return undefined;
  if (leavesAnyNumber(note)) return undefined;
  if (hasUnclearTimes(note)) return { noCount: 'vague' };
  const ones = treated.filter(({ quantity }) => quantity.how === 'one');
  const singles = ones.length > 0 ? ones : treated.filter(isNamedAtPlace);
  if (singles.length === 0) return undefined;
  if (isListed(singles, note)) return { value: singles.length, from: singles };
  const places = new Map(singles.map((one) => [placeOf(one), one]));
  const isUnclear = places.size !== singles.length || places.has('');
  return places.size > 1 && isUnclear
    ? undefined
    : { value: places.size, from: [...places.values()] };
}

/** 'Lesion 1: AK, temple. Lesion 2: AK, temple.': each has a number of its own. */
const isListed = (singles: readonly Account[], note: Note) =>
  new Set(singles.map(({ sentence }) => sentence)).size === singles.length &&
  singles.every(({ sentence }) =>
    note[sentence]?.refusals.some(({ reason }) => reason === 'list-number'),
  );

const placeOf = ({ sites }: Account) => sites.map(({ words }) => words).join(' ');

/** A single lesion without an article, at one place: 'AK, left ear'. */
const isNamedAtPlace = ({ quantity, sites: [site, ...others], isLabel }: Account) =>
  quantity.how === 'named' &&
  !isLabel &&
  site !== undefined &&
  others.length === 0 &&
  !site.many &&
  site.side !== 'both';

export const isSingle = (account: Account): boolean =>
  account.quantity.how === 'one' || isNamedAtPlace(account);

/** One lesion by its grammar is one only where no number in the note could be of lesions. */
export const leavesAnyNumber = (note: Note): boolean =>
  accountsIn(note).some(
    (one) =>
      !isOfOtherKind(one) && (isNumber(one) || one.quantity.how === 'inexact') && isOfToday(one),
  ) ||
  note.some(
    ({ refusals, sentence }) =>
      sentence.section !== 'history' && refusals.some(({ unread }) => unread),
  );

/** 'LN2 x 2' beside one lesion: two freezes or two lesions, nobody can tell. */
export const hasUnclearTimes = (note: Note): boolean =>
  note.some(({ refusals, sentence: { terms } }) =>
    refusals.some(
      ({ at, reason }) =>
        reason === 'freeze-cycle' && isX(terms[at - 1]) && !means(terms[at + 1], 'unit'),
    ),
  );
