import {
  type Evaluation,
  isProcedureCode,
  type OtherProcedure,
  type PriorProcedure,
  type ServiceLine,
} from '../../rules/index.ts';
import { readDate } from '../shorthand/calendar-date.ts';
import { known } from '../shorthand/known.ts';
import { quotedCell, type Report } from './cell-problem.ts';
import { meaningIn, RELATION_WORDS, readYesOrNo } from './cell-words.ts';
import type { VisitColumn } from './columns.ts';
import { wordOf } from './lesion-count.ts';

/** A claim line has room for four modifiers. Four digits right behind 'x': with a space it may be a code. */
const CODED = /^([a-z\d]{5})((?: ?- ?[a-z\d]{2}){0,4})(?:x(\d{1,4})| x ?(\d{1,3})|x (\d{1,3}))?$/iu;

interface Coded {
  code: string;
  modifiers: readonly string[];
  units?: number;
}

/** 'CODE-25x2'. Five characters to the letter: a leading zero or a decimal makes it another text. */
function codedIn(text: string): Coded | undefined {
  const parts = CODED.exec(text);
  if (!parts) return undefined;
  const [, five = '', hyphened = '', ...counts] = parts;
  const code = five.toUpperCase();
  const digits = counts.find((count) => count !== undefined);
  if (!isProcedureCode(code) || Number(digits) === 0) return undefined;
  const modifiers = hyphened.toUpperCase().replaceAll(' ', '').split('-').slice(1);
  return { code, modifiers, ...(digits !== undefined && { units: Number(digits) }) };
}

/** A code and nothing else. */
const codeIn = (text: string): string | undefined =>
  text.length === 5 ? codedIn(text)?.code : undefined;

/** One entry of a list: how it is read, and what a message asks for. */
interface EntryForm<T> {
  form: string;
  read: (entry: string) => T | undefined;
}

/**
 * The entries of a cell, divided by semicolons or commas. Undefined for an empty cell and when one cannot be
 * read; empty for 'none'.
 */
function readEntries<T>(
  column: VisitColumn,
  cell: string,
  { form, read }: EntryForm<T>,
  report: Report,
): readonly T[] | undefined {
  if (cell === '') return undefined;
  if (cell.toLowerCase() === 'none') return [];
  const entries = cell
    .split(/[;,]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  if (entries.length === 0) {
    report(column, `Write ${form} in ${column}, or none, in place of ${quotedCell(cell)}.`);
    return undefined;
  }
  const items: T[] = [];
  for (const entry of entries) {
    const item = read(entry);
    if (item !== undefined) items.push(item);
    else if (entry.toLowerCase() === 'none') {
      report(
        column,
        `Write none alone in ${column}, or take it out: it says that there is nothing to list.`,
      );
    } else report(column, `Write ${form} in ${column} in place of ${quotedCell(entry)}.`);
  }
  return items;
}

/** The parts of an entry between its '@'. */
const partsOf = (entry: string) => entry.split('@').map((part) => part.trim());

const SAME_LESION: ReadonlyMap<string, boolean> = new Map([
  ['same', true],
  ['separate', false],
]);

/** 'CODEx1@separate'. Units and '@' may be left out: then they are not known. */
const OTHER_PROCEDURE: EntryForm<OtherProcedure> = {
  form: 'a code of five characters with its units and @same or @separate, as CODEx1@separate,',
  read(entry) {
    const [coded = '', place, ...more] = partsOf(entry);
    const said = codedIn(coded);
    const sameLesion = place === undefined ? undefined : SAME_LESION.get(place.toLowerCase());
    const isUnclear = place !== undefined && sameLesion === undefined;
    if (!said || said.modifiers.length > 0 || isUnclear || more.length > 0) return undefined;
    return { code: said.code, ...known({ units: said.units, sameLesion }) };
  },
};

/** 'CODE@2026-11-14@unrelated'. The relation may be left out, the date may not. */
const PRIOR_PROCEDURE: EntryForm<PriorProcedure> = {
  form: `CODE@DATE@RELATION with a day such as 2026-11-14 and ${RELATION_WORDS.offered}`,
  read(entry) {
    const [coded = '', date = '', word, ...more] = partsOf(entry);
    const code = codeIn(coded);
    const dateOfService = readDate(wordOf(date));
    const relation = word === undefined ? undefined : meaningIn(RELATION_WORDS, word);
    const isUnclear = word !== undefined && relation === undefined;
    if (!code || dateOfService === undefined || isUnclear || more.length > 0) return undefined;
    return { code, dateOfService, ...known({ relation }) };
  },
};

/** 'CODE-25x2': one unit unless it says how many. Pointers are no part of it. */
const BILLED_LINE: EntryForm<ServiceLine> = {
  form: 'a code of five characters, with modifiers as -25 and units from 1 as x2 behind it,',
  read(entry) {
    const said = codedIn(entry);
    return said && { code: said.code, units: said.units ?? 1, modifiers: said.modifiers };
  },
};

export const readOtherProcedures = (cell: string, report: Report) =>
  readEntries('other_procedures', cell, OTHER_PROCEDURE, report);

export const readPriorProcedures = (cell: string, report: Report) =>
  readEntries('prior_procedures', cell, PRIOR_PROCEDURE, report);

/** Undefined: nothing is known to be billed. */
export const readBilled = (cell: string, report: Report) =>
  readEntries('billed', cell, BILLED_LINE, report);

/**
 * The E/M of a row. An answer in `em_separate` needs the code it is about; with 'none' a 'no' says nothing
 * more, and a 'yes' contradicts it.
 */
export function readEvaluation(
  cells: { code: string; separate: string },
  report: Report,
): Evaluation | 'none' | undefined {
  const isSeparate = readYesOrNo('em_separate', cells.separate, report);
  if (cells.code.toLowerCase() === 'none') {
    if (isSeparate) {
      report('em_separate', 'Write the code in em_code, or no in em_separate: em_code says none.');
    }
    return 'none';
  }
  if (cells.code === '') {
    if (isSeparate !== undefined) {
      report('em_code', 'Write the code or none in em_code, or leave em_separate empty too.');
    }
    return undefined;
  }
  const code = codeIn(cells.code);
  if (code === undefined) {
    report(
      'em_code',
      `Write a code of five characters or none in em_code in place of ${quotedCell(cells.code)}.`,
    );
    return undefined;
  }
  return { code, ...known({ separatelyIdentifiable: isSeparate }) };
}
