import type { ServiceLine } from '../../rules/index.ts';
import { inlineDiagnosisIn } from '../shorthand/diagnosis-code.ts';
import { type BilledProblem, leftOut, notRead } from './billed-problem.ts';
import { placeIn, type Row, type Token } from './billed-text.ts';
import {
  isDate,
  isModifier,
  isMoney,
  isOddModifier,
  isPointers,
  isUnits,
  keywordOf,
  readHead,
} from './code-words.ts';
import { pointedTo } from './diagnosis-list.ts';
import { noDiagnosis } from './read-columns.ts';

export interface ItemReading {
  line?: ServiceLine;
  problems: readonly BilledProblem[];
}

/** A code in a row, with what stands behind it up to the next code. */
export interface Item {
  row: Row;
  head: Token;
  rest: readonly Token[];
  /** A number in front of it may be how many. */
  numberBefore?: Token;
  /** Dates stand in front of it, as in a row of the paper form: letters behind it are pointers. */
  isFormRow: boolean;
  diagnoses: readonly string[];
}

/** What stands behind a code, sorted by what it can be. */
interface Sorted {
  units: number[];
  modifiers: string[];
  codes: string[];
  pointers: string[];
  /** Bare whole numbers in front of any words: modifiers, units or neither. */
  numbers: string[];
  /** Bare whole numbers behind words. */
  laterNumbers: string[];
  /** Amounts of money, and what looks like one. */
  amounts: string[];
  /** Neither: words, dates, places. */
  other: Token[];
  /** A word with a digit that is none of these and could be the units. */
  odd?: string;
  /** Why the line cannot be known. */
  doubt?: string;
}

const isWord = (key: string) => /[A-Z]{3}/u.test(key);

/** Columns that hold words are descriptions; numbers in them say nothing about the line. */
function describing(rest: readonly Token[]): ReadonlySet<Token> {
  const found = new Set<Token>();
  let cell: Token[] = [];
  let hasWords = false;
  let isOfHead = true;
  const close = () => {
    if (hasWords && !isOfHead) for (const token of cell) found.add(token);
  };
  for (const token of rest) {
    if (token.isNewCell) {
      close();
      cell = [];
      hasWords = false;
      isOfHead = false;
    }
    cell.push(token);
    const bare = token.key.split(/[:=#]/u)[0] ?? '';
    hasWords ||=
      isWord(token.key) &&
      keywordOf(bare) === undefined &&
      !isPointers(token.key) &&
      inlineDiagnosisIn(token.key.toLowerCase()) === undefined;
  }
  close();
  return found;
}

/** 'Qty:6' as two words. */
function splitKeyword(token: Token): readonly Token[] {
  const parts = /^([A-Z\d()]{2,20})([:=#])(.+)$/u.exec(token.key);
  if (!parts || keywordOf(parts[1] ?? '') === undefined) return [token];
  const at = token.start + (parts[1] ?? '').length + 1;
  return [
    { ...token, key: parts[1] ?? '', end: at },
    { ...token, key: parts[3] ?? '', start: at, isNewCell: false, isNewItem: false },
  ];
}

function sort(item: Item): Sorted {
  const found: Sorted = {
    units: [],
    modifiers: [],
    codes: [],
    pointers: [],
    numbers: [],
    laterNumbers: [],
    amounts: [],
    other: [],
  };
  const texts = describing(item.rest);
  const rest = item.rest.flatMap((token) => (texts.has(token) ? [token] : splitKeyword(token)));
  let hasWords = false;
  let at = 0;
  const keyAt = (place: number) => rest[place]?.key ?? '';
  /** Takes words from here as long as they are of one kind. */
  const takeWhile = (is: (key: string) => boolean): string[] => {
    const taken: string[] = [];
    while (at + 1 < rest.length && is(keyAt(at + 1))) {
      at += 1;
      taken.push(keyAt(at));
    }
    return taken;
  };
  for (; at < rest.length; at += 1) {
    const token = rest[at];
    if (!token) break;
    const { key } = token;
    const next = keyAt(at + 1).replace(/^[:=]/u, '');
    const keyword = keywordOf(key);
    const diagnosis = inlineDiagnosisIn(key.toLowerCase());
    const pasted = /^((?:-[A-Z\d]{2})+)(?:[X*](\d{1,4}))?$/u.exec(key);
    if (texts.has(token)) {
      found.other.push(token);
    } else if (key === '(' && isUnits(next) && keyAt(at + 2) === ')') {
      found.units.push(Number(next));
      at += 2;
    } else if ((key === 'X' || key === '*') && isUnits(next)) {
      found.units.push(Number(next));
      at += 1;
    } else if (key === 'X' || key === '*') {
      found.doubt ??= 'Write the units behind the x.';
    } else if (/^[X*]\d{1,4}$/u.test(key)) {
      found.units.push(Number(key.slice(1)));
    } else if (pasted) {
      found.modifiers.push(...(pasted[1] ?? '').split('-').slice(1));
      if (pasted[2] !== undefined) found.units.push(Number(pasted[2]));
    } else if (/^[A-Z\d]{2}[X*]\d{1,4}$/u.test(key)) {
      found.modifiers.push(key.slice(0, 2));
      found.units.push(Number(key.slice(3)));
    } else if (keyword === 'units') {
      if (isUnits(next)) {
        found.units.push(Number(next));
        at += 1;
      } else found.doubt ??= `Write the units behind “${key.toLowerCase()}” as a whole number.`;
    } else if (isUnits(key) && keywordOf(next) === 'units' && !isUnits(keyAt(at + 2))) {
      found.units.push(Number(key));
      at += 1;
    } else if (keyword === 'modifiers') {
      const taken = takeWhile(isModifier);
      if (taken.length === 0) found.doubt ??= 'Write modifiers with two characters.';
      found.modifiers.push(...taken);
    } else if (keyword === 'diagnoses') {
      for (const word of takeWhile(
        (each) =>
          isPointers(each) ||
          /^\d$/u.test(each) ||
          inlineDiagnosisIn(each.toLowerCase()) !== undefined,
      )) {
        const code = inlineDiagnosisIn(word.toLowerCase());
        if (code !== undefined) found.codes.push(code);
        else found.pointers.push(...word.split(''));
      }
    } else if (keyword === 'charge' && isUnits(next.replace('$', '').split('.')[0] ?? '')) {
      found.amounts.push(next.startsWith('$') ? next : `$${next}`);
      at += 1;
    } else if (keyword === 'place' || keyword === 'date') {
      found.other.push(token, ...rest.slice(at + 1, at + 2));
      at += 1;
    } else if (isMoney(key)) {
      found.amounts.push(key);
    } else if (isDate(key)) {
      found.other.push(token);
    } else if (diagnosis !== undefined) {
      found.codes.push(diagnosis);
    } else if (isUnits(key)) {
      (hasWords ? found.laterNumbers : found.numbers).push(key);
    } else if (!hasWords && isPointers(key) && (key.length !== 2 || item.isFormRow)) {
      found.pointers.push(...key.split(''));
    } else if (!hasWords && isPointers(key)) {
      found.doubt ??= `“${key}” could be a modifier or two pointers. Write -${key}, or Dx ${key.split('').join(',')}.`;
    } else if (!hasWords && isModifier(key) && !isOddModifier(key)) {
      found.modifiers.push(key);
    } else {
      hasWords ||= isWord(key);
      // A number of ten digits is a provider's, and never units.
      if (/\d/u.test(key) && !/^\d{5,}$/u.test(key)) found.odd ??= key;
      found.other.push(token);
    }
  }
  return found;
}

/** Whole numbers below this are taken for units as soon as for money: '6.00'. */
const COULD_BE_UNITS = 100;

/** Modifiers and units from bare numbers, where there is only one way to take them; else why there is not. */
function readNumbers(
  { numbers, laterNumbers, amounts, units, odd }: Sorted,
  code: string,
): { modifiers: readonly string[]; units: number } | string {
  const given = new Set(units);
  if (given.size > 1) return `Write the units of ${code} once: it has ${[...given].join(' and ')}.`;
  const [explicit] = units;
  const twoDigits = numbers.filter((number) => number.length === 2);
  if (explicit !== undefined) {
    const other = numbers.find((number) => number.length === 1 && Number(number) !== explicit);
    return other === undefined
      ? { modifiers: twoDigits, units: explicit }
      : `Write the units of ${code} once: it has ${explicit} and ${other}.`;
  }
  const last = numbers.at(-1);
  if (laterNumbers.length > 0)
    return `Write the units of ${code} as ${code}x${laterNumbers.at(-1)}, if “${laterNumbers.at(-1)}” is their number; or take it out.`;
  if (last === undefined && odd !== undefined)
    return `“${odd.toLowerCase()}” behind ${code} could be its units. Write them as ${code}x6, or take it out.`;
  if (last === undefined) {
    const amount = amounts.find(
      (each) => /^\d{1,2}\.00$/u.test(each) && Number(each) < COULD_BE_UNITS,
    );
    return amount === undefined
      ? { modifiers: [], units: 1 }
      : `“${amount}” behind ${code} could be units or a charge. Write ${code}x${Number(amount)}, or $${amount}.`;
  }
  const before = numbers.slice(0, -1);
  if (last.length === 1 && before.every((number) => number.length === 2))
    return { modifiers: before, units: Number(last) };
  return ambiguous(code, numbers);
}

function ambiguous(code: string, numbers: readonly string[]): string {
  const last = numbers.at(-1) ?? '';
  const before = numbers
    .slice(0, -1)
    .map((number) => `-${number}`)
    .join('');
  return last.length === 2 && numbers.every((number) => number.length === 2)
    ? `“${last}” behind ${code} could be a modifier or the units. Write ${code}${before}-${last} or ${code}${before}x${last}.`
    : `It is not clear which of ${numbers.join(', ')} behind ${code} are modifiers and which the units. Write them as ${code}-59x6.`;
}

/** The units of a row of the paper form stand behind its charge, which may be divided: '120 00 6'. */
function formUnits(found: Sorted): Sorted {
  const { numbers, amounts, units } = found;
  if (units.length > 0 || numbers.length === 0) return found;
  const money = amounts.length > 0 ? -1 : numbers.findIndex((number) => number.length > 2);
  if (money < 0 || numbers[money + 1]?.length !== 2) return found;
  return {
    ...found,
    amounts: [`${numbers[money]}.${numbers[money + 1]}`],
    numbers: [...numbers.slice(0, money), ...numbers.slice(money + 2)],
  };
}

/** A line from a code and what stands behind it, or why it cannot be known. */
export function readItem(item: Item): ItemReading {
  const { row, head, rest, numberBefore, diagnoses } = item;
  const start = (numberBefore ?? head).start;
  const piece = placeIn(row, start, rest.at(-1)?.end ?? head.end);
  const coded = readHead(head.key);
  if (!coded)
    return {
      problems: [
        notRead(
          piece,
          `Write a five-character procedure code, with modifiers as -25 and units as x2. “${placeIn(row, head.start, head.end).text}” is not one.`,
        ),
      ],
    };
  const sorted = sort(
    coded.unitsFollow ? { ...item, rest: [{ ...head, key: 'X' }, ...rest] } : item,
  );
  const found = item.isFormRow ? formUnits(sorted) : sorted;
  if (coded.units !== undefined) found.units.push(coded.units);
  const numbers = found.doubt ?? readNumbers(found, coded.code);
  if (typeof numbers === 'string') return { problems: [notRead(piece, numbers)] };
  const { units } = numbers;
  if (units === 0)
    return { problems: [notRead(piece, `Write whole units from 1 for ${coded.code}.`)] };
  if (numberBefore && found.units.length === 0 && numberBefore.key !== String(units))
    return {
      problems: [
        notRead(
          piece,
          `“${numberBefore.key}” before ${coded.code} could be the number of its row or the units. Write ${coded.code}x${numberBefore.key}, or take it out.`,
        ),
      ],
    };
  const modifiers = [...coded.modifiers, ...found.modifiers, ...numbers.modifiers];
  const line = { code: coded.code, units, modifiers };
  const pointed = found.pointers.length > 0 ? pointedTo(found.pointers, diagnoses) : undefined;
  const own = coded.diagnoses ?? (found.codes.length > 0 ? found.codes : pointed);
  return {
    line: own ? { ...line, diagnoses: own } : line,
    problems: leftOutOf(item, found, own !== undefined),
  };
}

/** What of an item is no part of its line. */
function leftOutOf(
  { row, head }: Item,
  { pointers, amounts, numbers, laterNumbers, other }: Sorted,
  hasDiagnoses: boolean,
): readonly BilledProblem[] {
  const at = placeIn(row, head.start, head.end);
  const problems: BilledProblem[] = [];
  const say = (what: string, words: readonly string[]) => {
    if (words.length > 0)
      problems.push(leftOut(at, `${what} of ${at.text} left out: ${words.join(', ')}.`));
  };
  if (pointers.length > 0 && !hasDiagnoses)
    problems.push(leftOut(at, noDiagnosis(pointers.join(', '), at.text, true)));
  say('Charge', amounts);
  say('Numbers', [...numbers.filter((number) => number.length > 2), ...laterNumbers]);
  const [first] = other;
  if (first) {
    const text = other.map((token) => row.text.slice(token.start, token.end)).join(' ');
    problems.push(
      leftOut(
        placeIn(row, first.start, first.end),
        `“${text}” beside ${at.text} is no part of the line and was left out.`,
      ),
    );
  }
  return problems;
}
