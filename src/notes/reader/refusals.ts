import type { RefusalReason } from '../note-reading.ts';
import { means, sense, type Term } from './terms.ts';

/** Between two numbers that share a unit: '4-6 mm', '2 x 3 cm', '10 to 15 seconds'. */
const BETWEEN = new Set(['-', '–', '—', 'x', '×', 'to', 'by', '/', '*']);
/** May stand before what is measured: 'two full freeze-thaw cycles'. */
const MOST_ADJECTIVES = 2;

/** Why the number at a place is no count of lesions, by its own shape or the words that touch it. */
export function refusalAt(terms: readonly Term[], at: number): RefusalReason | undefined {
  const term = terms[at];
  if (!term) return undefined;
  return (
    ownShape(term) ??
    measuredAt(terms, at) ??
    datedAt(terms, at) ??
    labelledAt(terms, at) ??
    cyclesAt(terms, at)
  );
}

function ownShape({ key, kind }: Term): RefusalReason | undefined {
  if (kind !== 'number') return undefined;
  if (/^(?:19|20)\d\d$/u.test(key)) return 'date-or-time';
  if (/^\d{5}$/u.test(key)) return 'code';
  return /^\d{4,}$/u.test(key) ? 'other' : undefined;
}

/** The unit behind the number, over the second number of a range: sizes, seconds, cycles, doses, ages. */
function measuredAt(terms: readonly Term[], at: number): RefusalReason | undefined {
  const { unit, numbers } = unitAfter(terms, at);
  if (unit !== undefined) {
    // '2 x 5 s': twice, five seconds each time.
    const isTimes = unit === 'duration' && numbers > 1 && isX(terms[at + 1]);
    return isTimes ? 'freeze-cycle' : unit;
  }
  if (means(terms[at - 1], 'number') && means(terms[at + 1], 'unit')) return undefined;
  return cyclesNearby(terms, at) ? 'freeze-cycle' : undefined;
}

/** The sign of multiplication, however it is typed. */
export const isX = (term: Term | undefined): boolean =>
  term?.key === 'x' || term?.key === '×' || term?.key === '*';

interface UnitAfter {
  unit?: RefusalReason;
  /** How many numbers share it. */
  numbers: number;
  /** The place behind it. */
  after: number;
}

/** The unit that a number carries, alone or together with the numbers behind it. */
export function unitAfter(terms: readonly Term[], at: number): UnitAfter {
  let numbers = 1;
  let next = at + 1;
  while (next - at < 8) {
    const term = terms[next];
    const unit = unitOf(terms, next);
    if (unit !== undefined) return { unit, numbers, after: next + 1 };
    if (term?.key === '-' && term.joined && unitOf(terms, next + 1) !== undefined) {
      next += 1;
      continue;
    }
    const isShared = term !== undefined && BETWEEN.has(term.key) && !isDashOfList(terms, at, next);
    if (!isShared || !means(terms[next + 1], 'number')) break;
    numbers += 1;
    next += 2;
  }
  return { numbers, after: at + 1 };
}

/** 'AK - 3 - 0.3 to 0.6 cm': the dashes part the fields, they do not span a range. */
const isDashOfList = (terms: readonly Term[], at: number, dash: number) =>
  terms[dash]?.key === '-' &&
  !terms[dash]?.joined &&
  (terms[at - 1]?.kind === 'mark' || means(terms[at - 1], 'lesion', 'site') || isX(terms[at - 1]));

function unitOf(terms: readonly Term[], at: number): RefusalReason | undefined {
  const term = terms[at];
  const unit = sense(term, 'unit')?.of;
  if (unit === undefined || !term) return ageMark(terms, at);
  // 'in' and the like are units only right behind a number; 'once daily' is none.
  return unit;
}

/** '63M', '71 F': an age with the sex behind it. */
function ageMark(terms: readonly Term[], at: number): RefusalReason | undefined {
  const term = terms[at];
  return (term?.key === 'm' || term?.key === 'f') && term.joined ? 'age' : undefined;
}

/** 'two full freeze-thaw cycles', 'two 10-second freezes': the cycles stand a little further on. */
function cyclesNearby(terms: readonly Term[], at: number): boolean {
  let next = at + 1;
  for (let words = 0; words <= MOST_ADJECTIVES; words += 1) {
    const term = terms[next];
    if (!term) return false;
    if (sense(term, 'unit')?.of === 'freeze-cycle') return true;
    const measure = means(term, 'number') ? unitAfter(terms, next) : undefined;
    if (measure?.unit === 'duration') {
      if (terms[measure.after - 1]?.key.includes('freeze')) return true;
      next = measure.after;
      continue;
    }
    if (term.kind !== 'word' || (term.senses.length > 0 && !means(term, 'method'))) return false;
    next += 1;
  }
  return false;
}

const DAY = /^(?:[012]?\d|3[01])$/u;

/** Dates with strokes or hyphens, times of day, a day beside its month. */
function datedAt(terms: readonly Term[], at: number): RefusalReason | undefined {
  const [before, term, after] = [terms[at - 1], terms[at], terms[at + 1]];
  if (!term || term.kind !== 'number') return undefined;
  for (const mark of ['/', '-', '.']) {
    if (isJoinedBy(terms, at, mark, 2) || isInside(terms, at, mark)) return 'date-or-time';
  }
  if (isJoinedBy(terms, at, '/', 1)) return isDayAndMonth(terms, at) ? 'date-or-time' : 'other';
  if (isBehind(terms, at, '/')) return isDayAndMonth(terms, at - 2) ? 'date-or-time' : 'other';
  if (isJoinedBy(terms, at, ':', 1) || isBehind(terms, at, ':')) return 'date-or-time';
  if (!DAY.test(term.key)) return undefined;
  if (isMonth(before) || (isMonth(after) && !after?.joined)) return 'date-or-time';
  return after?.key === 'am' || after?.key === 'pm' ? 'date-or-time' : undefined;
}

const isDayAndMonth = (terms: readonly Term[], at: number) =>
  [terms[at], terms[at + 2]].every((term) => DAY.test(term?.key ?? ''));

const isMonth = (term: Term | undefined) =>
  term !== undefined &&
  (sense(term, 'label')?.of === 'date-or-time' || (term.key === 'may' && term.capital));

/** Does the number begin a chain of so many more, all written without blanks? */
function isJoinedBy(terms: readonly Term[], at: number, mark: string, more: number): boolean {
  for (let step = 1; step <= more; step += 1) {
    const [sign, number] = [terms[at + 2 * step - 1], terms[at + 2 * step]];
    if (sign?.key !== mark || !sign.joined || number?.kind !== 'number' || !number.joined)
      return false;
  }
  return true;
}

const isBehind = (terms: readonly Term[], at: number, mark: string) =>
  at >= 2 && terms[at - 2]?.kind === 'number' && isJoinedBy(terms, at - 2, mark, 1);

const isInside = (terms: readonly Term[], at: number, mark: string) =>
  (isBehind(terms, at, mark) && isJoinedBy(terms, at, mark, 1)) ||
  (at >= 4 && terms[at - 4]?.kind === 'number' && isJoinedBy(terms, at - 4, mark, 2));

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss']);

/** 'grade 2', 'room 4', 'CPT 17004', 'modifier -25', 'age: 63'. */
function labelledAt(terms: readonly Term[], at: number): RefusalReason | undefined {
  // 'Ms. K., 58, has'
  const isAside = terms[at - 1]?.key === ',' && terms[at + 1]?.key === ',';
  const isPerson = terms.slice(Math.max(0, at - 5), at).some(({ key }) => TITLES.has(key));
  if (isAside && isPerson) return 'age';
  // 'handout #112'
  const named = terms[at - 2];
  const isNameless =
    named?.kind === 'word' && (named.senses.length === 0 || means(named, 'method'));
  if (terms[at - 1]?.key === '#' && isNameless) return 'other';
  // 'CryAC-3'
  if (terms[at - 1]?.key === '-' && terms[at - 1]?.joined && terms[at]?.joined && isNameless)
    return 'other';
  for (let back = at - 1; back >= 0 && at - back <= 5; back -= 1) {
    const term = terms[back];
    const label = sense(term, 'label');
    // 'Procedure 2' is one of several, 'Procedure: 2 lesions' is not.
    const isNumbered = label?.of !== 'list-number' || back === at - 1 || terms[at - 1]?.key === '#';
    // 'Bay: 4 AKs frozen' counts lesions all the same.
    const isOfLesions = [terms[at + 1], terms[at + 2]].some((next) => means(next, 'lesion'));
    if (label && !isMonth(term) && isNumbered && !(back < at - 1 && isOfLesions)) return label.of;
    // 'Cycles: 2', 'Freeze time: 10'.
    const unit = sense(term, 'unit');
    const isField = terms.slice(back + 1, at).some(({ key }) => key === ':');
    if (unit && term?.kind === 'word' && isField && !means(terms[back - 1], 'number'))
      return unit.of;
    if (!term || !(term.kind === 'mark' || isX(term) || term.key === 'of' || term.key === 'is'))
      return undefined;
    if (term.key === ',' || (term.key === ')' && terms[at - 1]?.key !== ':')) return undefined;
  }
  return undefined;
}

/** 'freeze-thaw x 2', '10 seconds x 2', '17003 x 5': what is multiplied is no lesion. */
function cyclesAt(terms: readonly Term[], at: number): RefusalReason | undefined {
  if (!isX(terms[at - 1])) return undefined;
  const before = terms[at - 2];
  const unit = sense(before, 'unit')?.of;
  if (unit === 'duration' || unit === 'freeze-cycle') return 'freeze-cycle';
  if (before?.kind === 'number' && /^\d{5}$/u.test(before.key)) return 'code';
  return undefined;
}
