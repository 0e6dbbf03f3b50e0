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
  valueOf,
} from './account.ts';
import { type Sum, sumOf } from './lesion-sum.ts';
import { isPartOf } from './regions.ts';
import { means, sense } from './terms.ts';

/** A sum that came out. */
export type Value = Exclude<Sum, string>;

/** Is a number that of all lesions treated, with nothing beside it that speaks against it? */
export function isWhole(sum: Value, note: Note): boolean {
  const lesions = accountsIn(note).filter(isPremalignant);
  const treated = lesions.filter(isTreated);
  return (
    agreesWithUnnamed(sum.value, note) &&
    takesInAll(sum.from, treated) &&
    !leavesNumbers(note, [...treated, ...sum.from]) &&
    !leavesRest(note) &&
    agreesWithRows(sum, lesions) &&
    !isCorrected(sum.value, note)
  );
}

/** Lesions treated at a site that the counted ones do not reach would be missing from the number. */
function takesInAll(counted: readonly Account[], treated: readonly Account[]): boolean {
  if (counted.some(({ sites }) => sites.length === 0)) return true;
  const reached = new Set(counted.flatMap(({ sites }) => sites.map(({ site }) => site)));
  return treated.every(
    ({ quantity, sites, isLabel, among }) =>
      isLabel ||
      among ||
      (quantity.how !== 'one' && quantity.how !== 'some' && quantity.how !== 'named') ||
      sites.every(
        ({ site }) => reached.has(site) || [...reached].some((part) => isPartOf(part, site)),
      ),
  );
}

/** 'and the same number on the left': more lesions than the numbers say. */
const leavesRest = (note: Note) =>
  note.some(
    ({ accounts, pieces }) =>
      accounts.some((one) => isPremalignant(one) && isTreated(one)) &&
      pieces.some(({ isRest, standing }) => isRest && isDone(standing)),
  );

/** Rows of sites without a verb have to add up to what is said to have been treated. */
function agreesWithRows(
  { value, from }: Exclude<Sum, string>,
  lesions: readonly Account[],
): boolean {
  const rows = lesions.filter(isRow);
  // Rows of the same list of which only some were read as treated.
  if (from.some(({ perSite }) => perSite)) return rows.length === 0;
  if (rows.length < 2) return true;
  const sum = sumOf(rows);
  return typeof sum !== 'string' && sum.value === value;
}

const isRow = (one: Account) => one.perSite && one.standing === undefined && isNumber(one);

/** A correction or an addendum gives another number. */
const isCorrected = (value: number, note: Note) =>
  note.some(
    ({ sentence, accounts, refusals }) =>
      sentence.terms.some((term) => means(term, 'correction')) &&
      (accounts.some((one) => !one.perSite && (valueOf(one) ?? value) !== value) ||
        refusals.some(({ unread }) => unread)),
  );

/** A small number beside the counted or treated lesions that was not understood. */
export const leavesNumbers = (note: Note, lesions: readonly Account[]): boolean =>
  note.some(({ refusals, sentence: { terms, section }, pieces }, index) => {
    const isConcerned =
      lesions.some(({ sentence }) => sentence === index) ||
      (section !== 'history' &&
        section !== 'aside' &&
        pieces.some(({ standing, methods }) => isDone(standing) && methods.length > 0));
    if (!isConcerned) return false;
    return refusals.some(({ at, unread }) => {
      const value = sense(terms[at], 'number')?.value ?? 0;
      return unread === true && Number.isInteger(value) && value > 0 && value < 100;
    });
  });

/** A number of lesions of no stated kind has to be that of all kinds treated, or of these. */
export function agreesWithUnnamed(value: number, note: Note): boolean {
  const treated = accountsIn(note).filter((one) => isTreated(one) && !one.among);
  const others = treated.filter(isOfOtherKind).map((one) => valueOf(one) ?? 0);
  const all = others.reduce((sum, one) => sum + one, value);
  const unnamed = treated.filter((one) => isUnnamed(one) && isNumber(one));
  // Sites with numbers and no kind of lesion are the same lesions by site, if they add up to them.
  const bySites = unnamed
    .filter(({ perSite }) => perSite)
    .reduce((sum, one) => sum + (valueOf(one) ?? 0), 0);
  return unnamed.every(
    (one) => valueOf(one) === value || valueOf(one) === all || (one.perSite && bySites === value),
  );
}
