import type { ServiceLine } from '../../rules/index.ts';
import { diagnosisIn } from '../shorthand/diagnosis-code.ts';
import { type BilledProblem, leftOut, notRead } from './billed-problem.ts';
import type { Row } from './billed-text.ts';
import { isModifier, isPointers, keywordOf, readHead } from './code-words.ts';
import { pointedTo } from './diagnosis-list.ts';

type Column = 'code' | 'units' | 'modifiers' | 'diagnoses' | 'other';

/** A head row: which column holds what, and what divides them. */
export interface Heads {
  row: Row;
  columns: readonly Column[];
  separator: Separator;
}

type Separator = '\t' | '|' | ',' | 'wide' | 'space';

const isReadColumn = (word: string | undefined): word is Exclude<Column, 'other'> =>
  word === 'code' || word === 'units' || word === 'modifiers' || word === 'diagnoses';

/** The cells of a row; in quotation marks a comma is none that divides. */
function cellsOf(plain: string, separator: Separator): readonly string[] {
  if (separator === 'wide') return plain.trim().split(/\t| {2,}/u);
  if (separator === 'space') return plain.trim().split(/\s+/u);
  const cells: string[] = [];
  let isQuoted = false;
  let cell = '';
  for (const char of plain) {
    if (char === '"') isQuoted = !isQuoted;
    else if (char === separator && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += char;
  }
  return [...cells, cell.trim()];
}

/** Tried in this order: what can stand inside a cell of the others comes last. */
const separatorsOf = (plain: string): readonly Separator[] => [
  ...(['\t', '|', ','] as const).filter((separator) => plain.includes(separator)),
  'wide',
  'space',
];

/** The heads in a row that names its columns and holds no code; undefined for any other row. */
export function readHeads(row: Row): Heads | undefined {
  if (/\d{3}/u.test(row.plain) || row.plain.length > MOST_HEAD_CHARACTERS) return undefined;
  for (const separator of separatorsOf(row.plain)) {
    const words = cellsOf(row.plain, separator).map(keywordOf);
    const known = words.filter((word) => word !== undefined).length;
    if (
      words.filter((word) => word === 'code').length === 1 &&
      known > 1 &&
      known * 2 >= words.length
    )
      return {
        row,
        separator,
        columns: words.map((word) => (isReadColumn(word) ? word : 'other')),
      };
  }
  return undefined;
}

const MOST_HEAD_CHARACTERS = 1000;

/** The columns that are no part of a line, said once for all rows. */
export function otherColumns({ row, columns, separator }: Heads): readonly BilledProblem[] {
  const names = cellsOf(row.text, separator).filter(
    (name, at) => columns[at] === 'other' && name !== '',
  );
  return names.length === 0
    ? []
    : [leftOut(row, `Left out, for they are no part of the lines: ${names.join(', ')}.`)];
}

export interface ColumnsReading {
  line?: ServiceLine;
  problems: readonly BilledProblem[];
}

/** A row under its heads; undefined where it is not divided as they are. */
export function readColumns(
  row: Row,
  { row: head, columns, separator }: Heads,
  diagnoses: readonly string[],
): ColumnsReading | undefined {
  const cells = cellsOf(row.plain, separator);
  // Empty columns vanish between spaces, and a list with commas is not a row of a table.
  const isDivided =
    separator === '\t' || separator === '|'
      ? row.plain.includes(separator) && cells.length <= columns.length
      : cells.length === columns.length;
  if (!isDivided) return undefined;
  const cellsUnder = (column: Column) => cells.filter((_, at) => columns[at] === column);
  const refuse = (says: string) => ({ problems: [notRead(row, says, head.text)] });

  const [codeCell = ''] = cellsUnder('code');
  const coded = readHead(codeCell.toUpperCase().replace(/\s+/gu, ''));
  if (!coded)
    return /\d{3}/u.test(codeCell)
      ? refuse(`Write a five-character procedure code. “${codeCell}” is not one.`)
      : { problems: [leftOut(row, 'This row has no procedure code and was left out.')] };

  const modifiers = [
    ...coded.modifiers,
    ...cellsUnder('modifiers').flatMap((cell) => cell.toUpperCase().split(/[\s,;:/-]+/u)),
  ].filter((each) => each !== '');
  const odd = modifiers.find((each) => !isModifier(each));
  if (odd !== undefined) return refuse(`Write modifiers with two characters. “${odd}” is not one.`);

  const [unitsCell] = cellsUnder('units');
  const units = unitsCell === undefined ? (coded.units ?? 1) : Number(unitsCell);
  if (unitsCell === '') return refuse(`Write the units of ${coded.code}; the cell is empty.`);
  if (coded.unitsFollow || !Number.isInteger(units) || units < 1 || units > 9999)
    return refuse(`Write whole units from 1. “${unitsCell ?? codeCell}” is not one.`);
  if (unitsCell !== undefined && coded.units !== undefined && coded.units !== units)
    return refuse(`Write the units of ${coded.code} once: it has ${coded.units} and ${units}.`);

  const line = { code: coded.code, units, modifiers };
  const words = cellsUnder('diagnoses')
    .flatMap((cell) => cell.toUpperCase().split(/[\s,;:|]+/u))
    .filter((word) => word !== '');
  if (words.length === 0)
    return { line: coded.diagnoses ? { ...line, diagnoses: coded.diagnoses } : line, problems: [] };
  const codes = words.flatMap((word) => diagnosisIn(word.toLowerCase()) ?? []);
  if (codes.length === words.length) return { line: { ...line, diagnoses: codes }, problems: [] };
  const arePointers = words.every((word) => isPointers(word) || /^\d{1,2}$/u.test(word));
  const pointers = words.flatMap((word) => (isPointers(word) ? word.split('') : [word]));
  const pointed = arePointers ? pointedTo(pointers, diagnoses) : undefined;
  if (pointed) return { line: { ...line, diagnoses: pointed }, problems: [] };
  return { line, problems: [leftOut(row, noDiagnosis(words.join(', '), coded.code, arePointers))] };
}

/** Why what stands for the diagnoses of a line was left out. */
export const noDiagnosis = (words: string, code: string, arePointers: boolean): string =>
  arePointers
    ? `Pointers ${words} of ${code} were left out: no list says what they point to. Add a row such as Dx: L57.0.`
    : `“${words}” of ${code} was left out: it is no ICD-10-CM code.`;
