import type { ServiceLine } from '../../rules/index.ts';
import { type BilledProblem, leftOut, notRead } from './billed-problem.ts';
import { placeIn, type Row, rowsOf, type Token, tokensOf } from './billed-text.ts';
import { isDate, isModifier, isSpoiltHead, isUnits, keywordOf, readHead } from './code-words.ts';
import { readDiagnosisList } from './diagnosis-list.ts';
import { type Heads, otherColumns, readColumns, readHeads } from './read-columns.ts';
import { type Item, type ItemReading, readItem } from './read-item.ts';
import { diagnosesOfSegment, elementsOf, readSegment } from './read-segment.ts';

export interface BilledReading {
  /** In the order they stand in; lines that repeat stay lines of their own. */
  lines: readonly ServiceLine[];
  /** All that is not on these lines, in the order it stands in. */
  problems: readonly BilledProblem[];
}

/** What pointers in the text can point to: a list that came with it. */
const diagnosesIn = (rows: readonly Row[]): readonly string[] =>
  rows.flatMap((row) => {
    const elements = elementsOf(row);
    return elements ? diagnosesOfSegment(elements) : (readDiagnosisList(row) ?? []);
  });

/**
 * Reads billed lines as they are pasted from a claim: a list ('99213-25, 17003x6'), rows with or without
 * heads, rows of the paper form, service segments of an 837. A number that could be a modifier or units is
 * never guessed: its piece is reported as unread. Never throws; goes over the text a fixed number of times.
 */
export function readBilledLines(text: string): BilledReading {
  const rows = rowsOf(text);
  const diagnoses = diagnosesIn(rows);
  const lines: ServiceLine[] = [];
  const problems: BilledProblem[] = [];
  let heads: Heads | undefined;
  const take = ({ line, problems: found }: ItemReading) => {
    if (line) lines.push(line);
    problems.push(...found);
  };
  for (const row of rows) {
    const elements = elementsOf(row);
    const newHeads = elements ? undefined : readHeads(row);
    if (elements) take(readSegment(row, elements, diagnoses));
    else if (newHeads) {
      heads = newHeads;
      problems.push(...otherColumns(newHeads));
    } else if (readDiagnosisList(row) === undefined) {
      const columns = heads && readColumns(row, heads, diagnoses);
      if (columns) take(columns);
      else for (const reading of readRow(row, diagnoses)) take(reading);
    }
  }
  return { lines, problems };
}

const isHead = ({ key, isNewItem }: Token) =>
  readHead(key) !== undefined || isSpoiltHead(key, isNewItem);

/** The lines of a row without heads: a new one at each code. */
function readRow(row: Row, diagnoses: readonly string[]): readonly ItemReading[] {
  const tokens = tokensOf(row);
  const first = tokens.findIndex(
    (token) => readHead(token.key) !== undefined || (isHead(token) && !isDate(token.key)),
  );
  if (first < 0) return [readRowWithoutCode(row, tokens)];
  const before = readBefore(row, tokens.slice(0, first));
  const readings: ItemReading[] = [{ problems: before.problems }];
  let at = first;
  while (at < tokens.length) {
    let end = at + 1;
    // The head of an item is followed by all that is no head itself.
    while (end < tokens.length && !isHeadAt(tokens, end)) end += 1;
    const head = tokens[at];
    if (head) {
      const item: Item = {
        row,
        head,
        rest: tokens.slice(at + 1, end),
        isFormRow: before.hasDate,
        diagnoses,
        ...(at === first && before.number && { numberBefore: before.number }),
      };
      readings.push(readItem(item));
    }
    at = end;
  }
  return readings;
}

/** A five-digit number behind a currency sign or an announced charge is no code. */
const isHeadAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token || !isHead(token) || isDate(token.key)) return false;
  return keywordOf(tokens[at - 1]?.key ?? '') !== 'charge';
};

interface Before {
  problems: readonly BilledProblem[];
  hasDate: boolean;
  number?: Token;
}

/** '1.', '2)', '#3' or a bullet: the mark of a list. */
const isNumbering = ({ key }: Token) =>
  /^(?:\d{1,3}[.):]|#\d{1,3}:?|[-*•·])$/u.test(key) || key === ')';

/** What stands in front of the first code: the number of the row, dates, the place. */
function readBefore(row: Row, tokens: readonly Token[]): Before {
  const others = tokens.filter(
    (token) => !isNumbering(token) && !/^(?:code|lead)$/u.test(keywordOf(token.key) ?? ''),
  );
  const twoDigits = others.filter(({ key }) => /^\d{2}$/u.test(key));
  const hasDate = others.some(({ key }) => isDate(key)) || twoDigits.length >= 6;
  const numbers = hasDate ? [] : others.filter(({ key }) => isUnits(key));
  const last = numbers.at(-1);
  const words = others.filter(
    (token) => token !== last || tokens.some((each) => keywordOf(each.key) === 'lead'),
  );
  const [from] = words;
  const until = words.at(-1);
  return {
    hasDate,
    ...(last && words.length < others.length && { number: last }),
    problems:
      from && until
        ? [
            leftOut(
              placeIn(row, from.start, until.end),
              `“${placeIn(row, from.start, until.end).text}” is no part of a line and was left out.`,
            ),
          ]
        : [],
  };
}

/** A row without a code. Made of numbers and modifiers alone it may belong to a line, so it is not passed over. */
function readRowWithoutCode(row: Row, tokens: readonly Token[]): ItemReading {
  const keys = tokens.map(({ key }) => key);
  if (keys.every((key) => key === 'NONE' || keywordOf(key) !== undefined) && keys.length > 0)
    return { problems: [] };
  const couldBelong = keys.every(
    (key) =>
      '()'.includes(key) ||
      isUnits(key) ||
      isModifier(key) ||
      /^(?:units|modifiers)$/u.test(keywordOf(key) ?? '') ||
      /^(?:[X*]\d*|(?:-[A-Z\d]{2})+)$/u.test(key),
  );
  return {
    problems: [
      couldBelong && keys.length > 0
        ? notRead(row, `Write “${row.text.trim()}” behind the code it belongs to.`)
        : leftOut(row, `“${shortened(row.text.trim())}” has no procedure code and was left out.`),
    ],
  };
}

const MOST_QUOTED = 80;

const shortened = (text: string) =>
  text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text;
