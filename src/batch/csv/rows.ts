import type { FileProblem } from '../../claims/filed-visit.ts';
import { unguarded } from '../../claims/visits-file/formula-guard.ts';
import { type CsvRow, LONGEST_CELL } from './csv-row.ts';
import { nameOfDelimiter } from './delimiters.ts';
import { LineFinder, NextPlace, type PhysicalLine } from './line-finder.ts';
import { type QuotedRecord, quotedRecord, type RecordFault } from './quoted-record.ts';

/** The longest physical line that is waited for, in characters: 200 cells of the longest length. */
export const LONGEST_LINE = 200 * LONGEST_CELL;

export interface RowOptions {
  /** One character: ',', ';', tab or '|'. */
  delimiter: string;
  /** The cells of the header: every row has as many, and problems name them. */
  header: readonly string[];
  /** The number of the physical line that the text begins with, from 1. */
  firstLine: number;
  /** No text follows: what stands at the end is a line without a line end. */
  isLast: boolean;
  /** Columns, from 0, in whose cells no line may end: those that the rules read. */
  singleLineColumns: ReadonlySet<number>;
}

export interface RowReading {
  rows: CsvRow[];
  /** The unfinished last record: goes in front of the next block. Empty when `isLast`. */
  rest: string;
  /** `firstLine` of the next block. */
  nextLine: number;
  /** A line without end, for which reading stops. */
  stop?: FileProblem;
}

/**
 * The rows of a block of decoded text. The `raw` of all rows and `rest`, joined, are the text, but for a byte
 * order mark in front of line 1; how the text is cut into blocks makes no difference. Never throws.
 *
 * A quotation mark that is never closed costs the physical line it stands on and no other: a record is taken
 * over a line end only if all of its cells are sound and as many as the header has.
 */
export function readRows(text: string, options: RowOptions): RowReading {
  const { delimiter, header, singleLineColumns, isLast } = options;
  const layout = { delimiter, columns: header.length, singleLineColumns, isLast };
  const lines = new LineFinder(text, isLast);
  const quotes = new NextPlace(text, '"');
  const apostrophes = new NextPlace(text, "'");
  const rows: CsvRow[] = [];
  let line = options.firstLine;
  let from = line === 1 && text.startsWith('\uFEFF') ? 1 : 0;
  while (from < text.length) {
    const physical = lines.lineAt(from);
    if (!physical) break;
    if (quotes.from(from) < physical.end) {
      const record = quotedRecord(text, from, layout);
      if (!record) break;
      if (record.is === 'record' && !holdsAnotherRow(text, from, record, options)) {
        const { cells, next, lineEndsInside } = record;
        const isPlain = apostrophes.from(from) >= next;
        const raw = text.slice(from, next);
        rows.push({ line, raw, cells: isPlain ? cells : cells.map(unguarded) });
        line += 1 + lineEndsInside;
        from = next;
        continue;
      }
      const fault = record.is === 'record' ? SWALLOWED : problemWith(record, options);
      rows.push({ line, raw: text.slice(from, physical.next), fault });
    } else {
      const isPlain = apostrophes.from(from) >= physical.end;
      rows.push(plainRow(text, from, physical, line, isPlain, options));
    }
    line += 1;
    from = physical.next;
  }
  // With a byte order mark alone, `from` stands behind it and no row has taken it up.
  const rest = rows.length === 0 && !isLast ? text : text.slice(from);
  const reading = { rows, rest, nextLine: line };
  return rest.length > LONGEST_LINE ? { ...reading, stop: lineWithoutEnd(line) } : reading;
}

/** A line without quotation marks. */
function plainRow(
  text: string,
  from: number,
  { end, next }: PhysicalLine,
  line: number,
  isPlain: boolean,
  options: RowOptions,
): CsvRow {
  const { delimiter, header } = options;
  const raw = text.slice(from, next);
  const content = end === next ? raw : text.slice(from, end);
  const cells = content.split(delimiter);
  if (cells.length < 2 && content.trim() === '') return { line, raw, blank: true };
  const fault = plainFault(cells, content, header.length);
  if (fault) return { line, raw, fault: problemWith(fault, options) };
  return { line, raw, cells: isPlain ? cells : cells.map(unguarded) };
}

function plainFault(
  cells: readonly string[],
  content: string,
  columns: number,
): RecordFault | undefined {
  if (cells.length > columns) return { is: 'too-many-cells' };
  if (cells.length < columns) return { is: 'too-few-cells', cells: cells.length };
  if (content.length <= LONGEST_CELL) return undefined;
  const cell = cells.findIndex(({ length }) => length > LONGEST_CELL);
  return cell < 0 ? undefined : { is: 'long-cell', cell };
}

/**
 * Is one of the record's further lines a whole row by itself? Then it is taken for one: between a long note and
 * a row that an open quotation mark would swallow, nothing is lost by reporting the note.
 */
function holdsAnotherRow(
  text: string,
  from: number,
  { next, lineEndsInside, lastBrokenCell }: QuotedRecord,
  { delimiter, header }: RowOptions,
): boolean {
  if (lineEndsInside === 0) return false;
  const further = text
    .slice(from, next)
    .split(/\r\n|\r|\n/u)
    .slice(1, lineEndsInside + 1);
  // Behind a first cell that ends on the last line, that line always has as many cells as the header.
  const judged = lastBrokenCell === 0 ? further.slice(0, -1) : further;
  return judged.some((row) => row.split(delimiter).length === header.length);
}

const SWALLOWED: FileProblem = {
  says: 'Close the quotation mark that opens on this line: the cell would go on over the next rows.',
};

function problemWith(fault: RecordFault, { delimiter, header }: RowOptions): FileProblem {
  const columns = header.length;
  switch (fault.is) {
    case 'too-many-cells':
      return {
        says: `Put quotation marks around each cell with a ${nameOfDelimiter(delimiter)} in it, or take cells out: the row has more than the ${columns} of the header.`,
      };
    case 'too-few-cells':
      return {
        says: `Add the missing cells, empty ones too: the row has ${fault.cells} and the header ${columns}.`,
      };
    case 'open-quote':
      return about(fault.cell, header, (name) => `Close the quotation mark that opens in ${name}.`);
    case 'text-behind-quote':
      return about(
        fault.cell,
        header,
        (name) =>
          `Double each quotation mark that belongs to the text of ${name}, or close the cell behind it.`,
      );
    case 'broken-cell':
      return about(
        fault.cell,
        header,
        (name) => `Write ${name} on one line, or close the quotation mark that opens in it.`,
      );
    case 'long-cell':
      return about(
        fault.cell,
        header,
        (name) => `Shorten ${name} to ${LONGEST_CELL.toLocaleString('en-US')} characters.`,
      );
  }
}

function about(
  cell: number,
  header: readonly string[],
  says: (name: string) => string,
): FileProblem {
  const field = header[cell]?.trim() ?? '';
  return field === '' ? { says: says(`cell ${cell + 1}`) } : { field, says: says(field) };
}

const lineWithoutEnd = (line: number): FileProblem => ({
  says: `Check line ${line}: it goes on for more than ${LONGEST_LINE.toLocaleString('en-US')} characters without an end, so this is no table.`,
});
