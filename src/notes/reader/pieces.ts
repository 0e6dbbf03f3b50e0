import type { Method } from '../../rules/index.ts';
import type { Section, Standing } from './lexicon/sense.ts';
import type { Sentence } from './sentences.ts';
import { means, sense, type Term } from './terms.ts';

/**
 * What a part of a sentence says was done: `applied` names the treatment and no verb, `intended` does so
 * under the heading of a plan.
 */
export type PieceStanding = Standing | 'applied' | 'intended' | 'other-procedure';

/** A part of a sentence with a verb of its own, or without any. Places are those of the sentence's terms. */
export interface Piece {
  first: number;
  last: number;
  standing: PieceStanding | undefined;
  /** The words themselves say so, not the heading above. */
  isSaid: boolean;
  isToday: boolean;
  methods: readonly Method[];
  /** A biopsy, an excision, PDT and the like are named. */
  procedures: readonly string[];
  /** 'all', 'these', 'it': speaks of lesions named before. */
  isSame: boolean;
  /** 'the rest', 'half of': a number that would have to be worked out. */
  isRest: boolean;
  isExample: boolean;
  /** 'e.g.': whatever else the note is. */
  isSurelyExample: boolean;
  isDoubt: boolean;
}

/** Divides a sentence where a new verb begins, and says of each part what it reports. */
export function piecesOf({ terms, section }: Sentence): readonly Piece[] {
  const parts: Part[] = [];
  for (const [first, last] of atomsOf(terms)) {
    const part = { first, last, said: saidIn(terms, first, last) };
    const open = parts.at(-1);
    if (!open || beginsAnew(terms, open, part)) {
      parts.push(part);
      continue;
    }
    open.last = last;
    // Looked at anew only where the part adds to it.
    if (part.said !== undefined) open.said = saidIn(terms, open.first, last);
  }
  return parts.map((part) => pieceOf(terms, part, section));
}

/** A stretch of the sentence and what its words say. */
interface Part {
  first: number;
  last: number;
  said: PieceStanding | undefined;
}

const SEPARATORS = new Set([',', ':', '—', '–', '(', ')', '/', '|', '->', '→', '&']);

function atomsOf(terms: readonly Term[]): readonly [number, number][] {
  const atoms: [number, number][] = [];
  let first = 0;
  for (let at = 0; at < terms.length; at += 1) {
    if (!isSeparator(terms, at)) continue;
    if (at > first) atoms.push([first, at - 1]);
    first = at;
  }
  if (first < terms.length) atoms.push([first, terms.length - 1]);
  return atoms;
}

function isSeparator(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (!term) return false;
  if (term.key === '/' && term.joined && terms[at - 1]?.kind === 'number') return false;
  if (term.key === '-') return !term.joined && !terms[at + 1]?.joined;
  return SEPARATORS.has(term.key) || term.key === 'and' || means(term, 'but');
}

/** Does a part begin a piece of its own, or go on with the one before? */
function beginsAnew(terms: readonly Term[], open: Part, part: Part): boolean {
  const { said: before } = open;
  const { first, last, said: here } = part;
  if (here === undefined) return false;
  const hasNumber = terms.slice(first, last + 1).some((term) => means(term, 'number', 'vague'));
  // 'In 2023, 14 were treated', 'If they persist, freeze 4': the words before the comma hold for the rest.
  if (!isHereOrOpen(before) && isAdverb(terms, open)) return false;
  // 'Cancelled: destruction of 15 lesions', 'Copied from last year: 9 frozen'.
  if (terms[first]?.key === ':' && before !== undefined && !isHere(before)) return false;
  if (before === undefined)
    return isOwnCount(terms, first, last) || isOwnObject(terms, first, last);
  if (terms[first]?.key === '(' && !hasNumber && (here === 'done' || here === 'applied'))
    return false;
  // 'noted and treated': one subject, two verbs.
  const isVerbOnly = isVerbAt(terms, first + 1) && here === 'done' && !hasNumber;
  if (before === 'seen' && isVerbOnly) return false;
  if (before === 'seen' && here === 'applied' && !hasNumber) return false;
  if ((before === 'done' || before === 'applied') && (here === 'done' || here === 'applied')) {
    return hasNumber && terms[first]?.key !== '(' && isOwnClause(terms, first, last);
  }
  return true;
}

/** A time or a condition that names neither lesions nor a treatment. */
const isAdverb = (terms: readonly Term[], { first, last }: Part) =>
  last - first < 5 &&
  !terms
    .slice(first, last + 1)
    .some((term) => means(term, 'lesion', 'method', 'procedure', 'heading'));

const isHereOrOpen = (standing: PieceStanding | undefined) =>
  standing !== 'history' && standing !== 'planned';

const isHere = (standing: PieceStanding) =>
  standing === 'done' ||
  standing === 'applied' ||
  standing === 'seen' ||
  standing === 'other-procedure';

/** Subject and verb: 'five AKs were destroyed', not 'three on the ear treated'. */
const isOwnClause = (terms: readonly Term[], first: number, last: number) =>
  terms.slice(first, last + 1).some((term) => means(term, 'lesion', 'method', 'procedure'));

/** 'LN2 to AK only' behind a list of what was seen: the treatment names its lesions itself. */
function isOwnObject(terms: readonly Term[], first: number, last: number): boolean {
  const own = terms.slice(first, last + 1);
  const method = own.findIndex((term) => means(term, 'method'));
  const lesion = own.findIndex((term) => means(term, 'lesion'));
  return method >= 0 && lesion > method && !own.some((term) => means(term, 'number', 'vague'));
}

/** '7 treated' behind '9 AKs': the number has a verb and no site. */
function isOwnCount(terms: readonly Term[], first: number, last: number): boolean {
  const number = terms.findIndex(
    (term, at) => at >= first && at <= last && means(term, 'number', 'vague'),
  );
  if (number < 0 || number > first + 2) return false;
  return isVerbAt(terms, number + 1) || means(terms[number + 1], 'procedure');
}

const VERB_HELPERS = new Set([
  'were',
  'was',
  'are',
  'is',
  'have',
  'been',
  'subsequently',
  'all',
  'each',
  'both',
  'of',
  'them',
]);

function isVerbAt(terms: readonly Term[], at: number): boolean {
  let next = at;
  while (next - at < 3 && VERB_HELPERS.has(terms[next]?.key ?? '')) next += 1;
  const term = terms[next];
  const standing = sense(term, 'standing');
  return (
    (standing !== undefined && !standing.weak) ||
    sense(term, 'method')?.done === true ||
    sense(term, 'procedure')?.done === true
  );
}

function pieceOf(
  terms: readonly Term[],
  { first, last, said }: Part,
  section: Section | undefined,
): Piece {
  const own = terms.slice(first, last + 1);
  const isToday = own.some((term) => means(term, 'today'));
  return {
    first,
    last,
    standing: underHeading(said, section, isToday),
    isSaid: said !== undefined,
    isToday,
    methods: own.flatMap((term, at) =>
      isNegatedAt(own, at)
        ? []
        : term.senses.flatMap((one) => (one.is === 'method' ? [one.method] : [])),
    ),
    procedures: own.flatMap((term) =>
      term.senses.flatMap((one) => (one.is === 'procedure' ? [one.what] : [])),
    ),
    isSame: own.some((term) => means(term, 'same')),
    isRest: own.some((term) => means(term, 'rest')),
    isExample: own.some((term) => means(term, 'example')),
    isSurelyExample: own.some((term) => sense(term, 'example')?.isCertain),
    isDoubt: own.some((term) => means(term, 'doubt') && term.key !== 'or'),
  };
}

/** What the heading makes of it: done under 'History' was done before, a bare treatment under 'Plan' is planned. */
function underHeading(
  said: PieceStanding | undefined,
  section: Section | undefined,
  isToday: boolean,
): PieceStanding | undefined {
  if (section === 'history') {
    const isPast = said === undefined || said === 'done' || said === 'applied' || said === 'seen';
    if (isToday && said === 'done') return 'done';
    return isPast && !(said === 'seen') ? 'history' : said;
  }
  if (section === 'plan' && !isToday && said === 'applied') return 'intended';
  if (section === 'plan' && !isToday && said === undefined) return 'intended';
  if (section === 'procedure' && said === undefined) return 'done';
  if (section === 'exam' && said === undefined) return 'seen';
  return said;
}

/** What the words of a part say by themselves. */
function saidIn(terms: readonly Term[], first: number, last: number): PieceStanding | undefined {
  const own = terms.slice(first, last + 1);
  const has = (name: Standing, weak = false) =>
    own.some((term) =>
      term.senses.some(
        (one) => one.is === 'standing' && one.standing === name && (one.weak ?? false) === weak,
      ),
    );
  const isToday = own.some((term) => means(term, 'today'));
  const isDone = has('done') || own.some((term) => sense(term, 'method')?.done);
  // 'possible cryotherapy' is none yet.
  const isApplied =
    has('done', true) ||
    own.some((term, at) => means(term, 'method') && !means(own[at - 1], 'doubt'));
  if (own.some((term, at) => isNotDone(own, term, at))) return 'not-treated';
  if (has('not-treated')) return 'not-treated';
  if (has('declined')) return 'declined';
  if ((has('history') || isDated(own)) && !(isToday && (isDone || isApplied))) return 'history';
  if (has('planned')) return 'planned';
  const isProcedure = own.some((term) => means(term, 'procedure'));
  if (isProcedure && !own.some((term) => means(term, 'method'))) {
    return has('planned', true) && !isDone && !own.some((term) => sense(term, 'procedure')?.done)
      ? 'planned'
      : 'other-procedure';
  }
  if (isDone) return 'done';
  if (has('planned', true)) return 'planned';
  if (has('not-treated', true)) return 'not-treated';
  if (isApplied) return 'applied';
  return has('seen') || has('seen', true) ? 'seen' : undefined;
}

/** 'in March', 'since 2019': before today, whatever the verb. */
function isDated(own: readonly Term[]): boolean {
  return own.some((term, at) => {
    // '6 treated 2023'.
    if (/^(?:19|20)\d\d$/u.test(term.key) && sense(own[at - 1], 'standing')?.standing === 'done') {
      return true;
    }
    const before = own[at - 1]?.kind === 'number' ? own[at - 2]?.key : own[at - 1]?.key;
    if (before !== 'in' && before !== 'since' && before !== 'last' && before !== 'from')
      return false;
    return sense(term, 'label')?.of === 'date-or-time' || /^(?:19|20)\d\d$/u.test(term.key);
  });
}

/** 'not treated', 'none were frozen', 'no cryotherapy', 'not yet treated'. */
function isNotDone(own: readonly Term[], term: Term, at: number): boolean {
  const isVerb =
    (sense(term, 'standing')?.standing === 'done' && !sense(term, 'standing')?.weak) ||
    means(term, 'method');
  return isVerb && isNegatedAt(own, at);
}

function isNegatedAt(own: readonly Term[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= 6; back -= 1) {
    const term = own[back];
    if (!term || term.kind === 'mark') return false;
    if (NONE.has(term.key)) return true;
    if (at - back <= 3 && NOT.has(term.key)) return back === at - 1 || term.key !== 'no';
    // 'None of the 4 AKs were treated', 'no lesions were frozen': over the lesions to the word before them.
    if (means(term, 'lesion', 'number')) {
      if (own[back - 1]?.key === 'no') return true;
      continue;
    }
    if (at - back > 3 && !CROSSED.has(term.key)) return false;
  }
  return false;
}

const NONE = new Set(['none', 'neither', 'none of']);
const NOT = new Set(['not', 'no', 'never', 'without']);
/** Between 'none' and its verb. */
const CROSSED = new Set(['of', 'the', 'these', 'those', 'were', 'was', 'been', 'have']);
