import type { Section } from './lexicon/sense.ts';
import { bracketLength, withoutTemplate } from './template.ts';
import { means, sense, type Term } from './terms.ts';

/** What stands between two full stops or line ends, without marks of the layout. */
export interface Sentence {
  terms: readonly Term[];
  /** The part of the note it stands in; undefined before the first heading. */
  section: Section | undefined;
  /** Which line it begins on. */
  line: number;
  /** Its line begins with a bullet, a number or a site, or it is indented under one that ends in a colon. */
  isItem: boolean;
}

export interface Layout {
  sentences: readonly Sentence[];
  /** Numbers that only count the points of a list. */
  listNumbers: readonly Term[];
  /** Blanks of a template, and the words inside them. */
  placeholders: readonly Term[];
}

const ENDS = new Set(['.', ';', '!']);
const BULLETS = new Set(['-', '*', '•', '·', '–', '—', '>', '●', '◦', '▪', '+', '✓', '→']);
/** A line that is this long was broken by the margin, not by its writer. */
const FULL_LINE = 50;
/** More terms than a sentence has that was written to be read. */
const LONG_SENTENCE = 120;

/** Divides a note into sentences, each with the part of the note it stands in. */
export function layoutOf(all: readonly Term[]): Layout {
  const { terms, placeholders } = withoutTemplate(all);
  const sentences: Sentence[] = [];
  const listNumbers: Term[] = [];
  let section: Section | undefined;
  /** The section was named in a line with other words: it ends with its paragraph. */
  let isInline = false;
  let sentence: Term[] = [];
  let line = 0;
  let lineStart = 0;
  let startLine = 0;
  let isItem = false;
  const finish = () => {
    if (sentence.length > 0) sentences.push({ terms: sentence, section, line: startLine, isItem });
    sentence = [];
    startLine = line;
  };
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at];
    if (!term) break;
    const next = terms[at + 1];
    if (term.kind === 'break') {
      if (isSoft(term, terms[at - 1], next, lineStart)) continue;
      // A line of dashes under a heading of columns parts nothing.
      const isRule =
        sentence.length === 0 && sentences.at(-1)?.line !== line && !isLineStart(terms, at);
      finish();
      const isBlank = next === undefined || next.kind === 'break';
      if (isInline && (isBlank || section === 'aside')) section = undefined;
      if (!isRule) line += 1;
      lineStart = term.end;
      startLine = line;
      isItem = false;
      continue;
    }
    const atStart = sentence.length === 0;
    if (atStart && BULLETS.has(term.key)) {
      isItem = true;
      continue;
    }
    const isListed = atStart || isPoint(terms, at, sentence);
    const listed = isListed ? listNumberAt(terms, at) : 0;
    if (listed > 0) {
      finish();
      isItem = true;
      listNumbers.push(...terms.slice(at, at + listed).filter(({ kind }) => kind === 'number'));
      at += listed - 1;
      continue;
    }
    const heading = headingAt(terms, at, atStart);
    if (heading !== undefined) {
      finish();
      section = heading.section;
      isInline = !isOwnLine(terms, at);
      // The heading stays in its sentence: 'Cryotherapy:' names a method as well.
      sentence.push(term);
      continue;
    }
    if (term.key === '.' && next?.key === '.' && next.joined) {
      // Dots lead the eye to the value: 'Lesions ..... 7'.
      while (terms[at + 1]?.key === '.' && terms[at + 1]?.joined) at += 1;
      sentence.push({ ...term, key: ':', end: terms[at]?.end ?? term.end });
      continue;
    }
    // 'Today' ends the account of earlier visits.
    if (atStart && means(term, 'today') && section === 'history') section = undefined;
    if (ENDS.has(term.key) && endsHere(term, next)) {
      finish();
      continue;
    }
    sentence.push(term);
    if (term.key === '?' && next?.kind === 'word' && next.capital && !next.joined) finish();
    // What looks at a sentence as a whole stays in proportion to the note, however long the sentence.
    if (
      sentence.length >= LONG_SENTENCE &&
      (term.key === ',' || sentence.length >= 2 * LONG_SENTENCE)
    ) {
      finish();
    }
  }
  finish();
  const { numbered, numbers } = withoutEnumeration(sentences);
  return { sentences: numbered, listNumbers: [...listNumbers, ...numbers], placeholders };
}

/** Only marks are left on the line: '--- Prior note ---'. */
function isRestEmpty(terms: readonly Term[], at: number): boolean {
  const rest = terms.slice(at, at + 5);
  const end = rest.findIndex(({ kind }) => kind === 'break');
  return rest.slice(0, end < 0 ? rest.length : end).every(({ key }) => BULLETS.has(key));
}

/** Nothing follows the heading on its line. */
const isOwnLine = (terms: readonly Term[], at: number) => {
  const behind = terms[at + 1]?.key === ':' ? at + 2 : at + 1;
  return terms[behind] === undefined || terms[behind]?.kind === 'break';
};

/** Lines that begin 'Loc 1', 'Loc 2' or 1, 2, 3 are numbered: the number says which, not how many. */
function withoutEnumeration(sentences: readonly Sentence[]) {
  const heads = sentences.map(headNumber);
  const numbers: Term[] = [];
  const numbered = sentences.map((sentence, at) => {
    const head = heads[at];
    if (!head || !isInRow(heads, at)) return sentence;
    numbers.push(head.term);
    return { ...sentence, isItem: true, terms: sentence.terms.slice(head.length) };
  });
  return { numbered, numbers };
}

interface HeadNumber {
  term: Term;
  word: string;
  value: number;
  /** How many terms it takes. */
  length: number;
}

function headNumber({ terms }: Sentence): HeadNumber | undefined {
  const [first, second, third] = terms;
  if (first?.key === '(' && second?.kind === 'number' && third?.key === ')') {
    return { term: second, word: '(', value: Number(second.key), length: 3 };
  }
  if (first?.kind === 'number')
    return { term: first, word: '', value: Number(first.key), length: 1 };
  const isNamed = first?.kind === 'word' && first.senses.length === 0 && second?.kind === 'number';
  return isNamed
    ? { term: second, word: first.key, value: Number(second.key), length: 2 }
    : undefined;
}

/** Is the number one of a row that begins with 1: two with a word before them, three without? */
function isInRow(heads: readonly (HeadNumber | undefined)[], at: number): boolean {
  const own = heads[at];
  if (!own) return false;
  const start = at - own.value + 1;
  const needed = own.word === '' ? 3 : 2;
  let length = 0;
  while (heads[start + length]?.value === length + 1 && heads[start + length]?.word === own.word)
    length += 1;
  // A row that begins with 1 begins the list: in '(3) temple, (1) ear' the 1 is a count.
  const isStart = heads[start - 1]?.word !== own.word;
  return start >= 0 && isStart && length >= needed && own.value <= length;
}

const isLineStart = (terms: readonly Term[], at: number) =>
  at === 0 || terms[at - 1]?.kind === 'break';

/** The writer did not mean this line to end: it is full, and the next goes on in lower case. */
function isSoft(end: Term, before: Term | undefined, next: Term | undefined, lineStart: number) {
  if (end.start - lineStart < FULL_LINE || !before || !next) return false;
  if (before.kind === 'mark' && before.key !== ',') return false;
  return (next.kind === 'word' && !next.capital) || next.kind === 'number';
}

/** A full stop inside '0.7' never comes here; one before a small letter is an abbreviation. */
function endsHere(term: Term, next: Term | undefined): boolean {
  if (term.key !== '.') return true;
  if (!next || next.kind !== 'word') return true;
  if (next.joined) return next.capital;
  return true;
}

/** 'A: 1) AK 2) SK': a number before a bracket that was never opened. */
const isPoint = (terms: readonly Term[], at: number, sentence: readonly Term[]) =>
  terms[at]?.kind === 'number' &&
  terms[at + 1]?.key === ')' &&
  !sentence.some(({ key }) => key === '(');

/** How many terms a list number takes that begins here: '1.', '2)', '#4:'. 0 where there is none. */
function listNumberAt(terms: readonly Term[], at: number): number {
  const [first, second, third] = terms.slice(at, at + 3);
  if (first?.kind === 'number' && isWhole(first)) {
    const isMarked = second?.key === '.' || second?.key === ')' || second?.key === ':';
    if (isMarked && second?.joined && third && third.kind !== 'break' && !third.joined) return 2;
    return 0;
  }
  if (second?.kind !== 'number' || !isWhole(second)) return 0;
  if (first?.key === '#' && second.joined && third?.kind === 'word' && !third.joined) {
    // '#12 AKs' counts; '#2 AK' and '#3 Rosacea' are points of a list.
    return means(third, 'lesion') && sense(third, 'lesion')?.many ? 0 : 2;
  }
  const isMarked = third?.key === ':' || third?.key === '.' || third?.key === ')';
  return first?.key === '#' && isMarked && third?.joined ? 3 : 0;
}

const isWhole = ({ key }: Term) => key.length <= 2 && !key.includes('.');

/** A heading is followed by a colon, or is a line of its own. */
function headingAt(terms: readonly Term[], at: number, atStart: boolean) {
  const heading = sense(terms[at], 'heading');
  if (!heading) return undefined;
  const next = terms[at + 1];
  const isAlone = atStart && isRestEmpty(terms, at + 1);
  const bracketed = next?.key === '(' ? bracketLength(terms, at + 1, ')') : 0;
  const isBracketed = bracketed > 0 && terms[at + 1 + bracketed]?.key === ':';
  const isNumbered = next?.kind === 'number' && terms[at + 2]?.key === ':';
  const isTitle =
    (next?.key === ':' || isNumbered || isBracketed) && (atStart || terms[at]?.capital === true);
  const isDashed =
    isLineStart(terms, at) && terms[at]?.capital && next?.key === '-' && !next.joined;
  return isAlone || isTitle || isDashed ? heading : undefined;
}
