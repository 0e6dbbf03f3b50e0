import {
  type Account,
  accountsIn,
  isDone,
  isNumber,
  isOfOtherKind,
  isPremalignant,
  isRough,
  isSeen,
  isTreated,
  type Note,
} from './account.ts';
import type { LesionCount } from './lesion-count.ts';
import { sumOf } from './lesion-sum.ts';
import type { Piece } from './pieces.ts';
import { PARTIAL } from './little-words.ts';
import { isPartOf } from './regions.ts';
import { hasUnclearTimes, isSingle, leavesAnyNumber } from './single-lesion.ts';
import { means, type Term } from './terms.ts';
import { agreesWithUnnamed, leavesNumbers, type Value } from './whole-count.ts';

/** A part of a sentence that says lesions were treated, with its terms. */
interface Treatment {
  piece: Piece;
  own: readonly Term[];
}

/** The treatment speaks of the lesions found before, without a number: 'All were frozen.' */
export function fromSeen(note: Note, treated: readonly Account[]): LesionCount | undefined {
  const seen = accountsIn(note).filter((one) => isPremalignant(one) && isSeen(one));
  if (seen.some(isRough)) return undefined;
  if (seen.some(({ isMixed }) => isMixed)) return { noCount: 'conflict' };
  const treatments = treatmentsIn(note);
  if (!isOfSeen(note, treatments, treated)) return undefined;
  const sum = sumOf(seen.filter(isNumber));
  if (differsBySection(seen.filter(isNumber), note)) return { noCount: 'conflict' };
  if (sum === 'conflict') return { noCount: 'conflict' };
  if (sum !== 'none') return isTreatedWhole(sum, note) ? sum : { noCount: 'conflict' };
  if (hasUnclearTimes(note)) return { noCount: 'vague' };
  const isPlural = [...seen, ...treated].some(({ quantity }) => quantity.how === 'some');
  return isPlural || leavesAnyNumber(note)
    ? undefined
    : fromSingle(seen.filter(isSingle), treatments);
}

/** The exam names four, the assessment three: nobody can tell which were treated. */
function differsBySection(seen: readonly Account[], note: Note): boolean {
  const sectionOf = ({ sentence }: Account) => note[sentence]?.sentence.section;
  const values = [...new Set(seen.map(sectionOf))].map((section) => {
    const sum = sumOf(seen.filter((one) => sectionOf(one) === section));
    return typeof sum === 'string' ? sum : sum.value;
  });
  return new Set(values).size > 1;
}

const treatmentsIn = (note: Note): readonly Treatment[] =>
  note.flatMap(({ pieces, sentence: { terms } }) =>
    pieces
      .filter(({ standing, isSaid }) => isDone(standing) && isSaid)
      .map((piece) => ({ piece, own: terms.slice(piece.first, piece.last + 1) })),
  );

/** Do the treatments take up all lesions seen, and no others? */
function isOfSeen(
  note: Note,
  treatments: readonly Treatment[],
  treated: readonly Account[],
): boolean {
  if (treatments.some(({ piece }) => piece.isRest)) return false;
  if (note.some(isHalf)) return false;
  if (!treatments.some((treatment) => takesUp(treatment, treated, accountsIn(note)))) return false;
  const hasOthers = accountsIn(note).some(
    (one) => isTreated(one) && isNumber(one) && !isPremalignant(one),
  );
  const isNamed = treated.some(
    ({ quantity }) =>
      quantity.how === 'some' || quantity.how === 'named' || quantity.how === 'code',
  );
  if (hasOthers && !isNamed) return false;
  return !isPutOff(
    note,
    treatments.some(({ piece }) => piece.standing === 'done'),
  );
}

const isHalf = ({ sentence: { terms, section } }: Note[number]) =>
  section !== 'history' && terms.some(({ key }) => key === 'half' || key === 'half of');

const isTreatedWhole = (sum: Value, note: Note) =>
  agreesWithUnnamed(sum.value, note) &&
  !leavesNumbers(note, sum.from) &&
  reachesAll(sum.from, note);

/** One lesion seen, however often it is named; several, where the treatment says 'each' or 'all'. */
function fromSingle(
  ones: readonly Account[],
  treatments: readonly Treatment[],
): LesionCount | undefined {
  const places = new Set(ones.flatMap(({ sites }) => sites.map(({ words }) => words)));
  if (ones.length === 0) return undefined;
  if (places.size <= 1) return { value: 1, from: ones };
  const isEach = treatments.some(({ own }) =>
    own.some((term) => means(term, 'each') || term.key === 'both' || term.key === 'all'),
  );
  return isEach && places.size === ones.length ? { value: ones.length, from: ones } : undefined;
}

/** Some treatment of the lesions was put off or refused, and nothing says outright that it was done. */
const isPutOff = (note: Note, isStrong: boolean) =>
  note.some(({ pieces, sentence: { terms } }) =>
    pieces.some(
      (piece) =>
        piece.isSaid &&
        (piece.standing === 'declined' ||
          piece.standing === 'not-treated' ||
          (piece.standing === 'planned' && !isStrong)) &&
        (piece.isSame ||
          piece.methods.length > 0 ||
          terms.slice(piece.first, piece.last + 1).some((term) => TREATMENT_WORDS.has(term.key))),
    ),
  );

const TREATMENT_WORDS = new Set([
  'treat',
  'treatment',
  'treated',
  'treating',
  'freeze',
  'freezing',
]);

/** 'Liquid nitrogen to those on the face only': the sites treated have to be all where lesions were seen. */
function reachesAll(seen: readonly Account[], note: Note): boolean {
  const counted = new Set(seen.map(({ sentence }) => sentence));
  const reached = new Set(
    note.flatMap(({ sites, pieces, accounts }, index) =>
      counted.has(index) || accounts.some(isOfOtherKind)
        ? []
        : sites.flatMap(({ site, first, last }) =>
            isTreatedAt(pieces, first, last) ? [site] : [],
          ),
    ),
  );
  if (reached.size === 0) return true;
  return seen.every(({ sites }) =>
    sites.every(
      ({ site }) => reached.has(site) || [...reached].some((whole) => isPartOf(site, whole)),
    ),
  );
}

const isTreatedAt = (pieces: readonly Piece[], first: number, last: number) =>
  pieces.some(
    (piece) =>
      isDone(piece.standing) &&
      piece.methods.length > 0 &&
      piece.first <= first &&
      last <= piece.last,
  );

/** Without an object, or with 'all', 'the lesions', 'them'; not where only some of them are meant. */
function takesUp(
  { piece, own }: Treatment,
  treated: readonly Account[],
  accounts: readonly Account[],
): boolean {
  if (own.some(({ key }) => PARTIAL.has(key))) return false;
  const start = own[0]?.start ?? 0;
  const end = own.at(-1)?.end ?? 0;
  const inside = accounts.filter((one) => one.start >= start && one.end <= end);
  if (inside.some(isOfOtherKind) && !inside.some(isPremalignant)) return false;
  const isNamed = treated.some(
    (one) => one.start >= start && one.end <= end && !isNumber(one) && !isRough(one),
  );
  return isNamed || piece.methods.length > 0 || piece.isSame;
}
