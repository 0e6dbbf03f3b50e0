import { LONGEST_CELL } from './csv-row.ts';

/** Why a record with quotation marks in it is none. */
export type RecordFault =
  | { is: 'open-quote'; cell: number }
  | { is: 'text-behind-quote'; cell: number }
  | { is: 'too-many-cells' }
  | { is: 'too-few-cells'; cells: number }
  | { is: 'broken-cell'; cell: number }
  | { is: 'long-cell'; cell: number };

/** A sound record. */
export interface QuotedRecord {
  is: 'record';
  cells: string[];
  /** Where the next record begins. */
  next: number;
  /** How many lines end within its cells. */
  lineEndsInside: number;
  /** The last cell, from 0, within which a line ends; -1 if there is none. */
  lastBrokenCell: number;
}

/** How the cells of a file stand in its text. */
export interface RecordLayout {
  /** One character: ',', ';', tab or '|'. */
  delimiter: string;
  /** How many cells each record has; absent: as many as there are. */
  columns?: number;
  /** Columns, from 0, in whose cells no line may end. */
  singleLineColumns: ReadonlySet<number>;
  /** No text follows. */
  isLast: boolean;
}

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * The record that begins at `from`, when quotation marks stand on its first line. Undefined: its end has not
 * been read yet. Looks no further than `columns` cells of the longest length, so that a quotation mark that
 * is never closed costs no more than that.
 */
export function quotedRecord(
  text: string,
  from: number,
  layout: RecordLayout,
): QuotedRecord | RecordFault | undefined {
  const { delimiter, columns, singleLineColumns, isLast } = layout;
  const separator = delimiter.charCodeAt(0);
  const cells: string[] = [];
  let lineEndsInside = 0;
  let lastBrokenCell = -1;
  let at = from;
  for (;;) {
    const cell = cells.length;
    if (cell === columns) return { is: 'too-many-cells' };
    let end: number;
    if (text.charCodeAt(at) === QUOTE) {
      const close = closingQuote(text, at + 1, isLast);
      if (close === 'unread') return undefined;
      if (close === 'open') return { is: 'open-quote', cell };
      end = close + 1;
      // The next block may begin with the second mark of a doubled one.
      if (end === text.length && !isLast) return undefined;
      const inside = text.slice(at + 1, close);
      const lineEnds = lineEndsIn(inside);
      if (lineEnds > 0 && singleLineColumns.has(cell)) return { is: 'broken-cell', cell };
      if (lineEnds > 0) lastBrokenCell = cell;
      lineEndsInside += lineEnds;
      cells.push(inside.includes('"') ? inside.replaceAll('""', '"') : inside);
    } else {
      end = endOfPlainCell(text, at, separator);
      if (end - at > LONGEST_CELL) return { is: 'long-cell', cell };
      cells.push(text.slice(at, end));
    }
    if (end === text.length && !isLast) return undefined;
    const behind = text.charCodeAt(end);
    if (behind === separator) {
      at = end + 1;
      continue;
    }
    const isLineEnd = behind === LINE_FEED || behind === CARRIAGE_RETURN;
    if (end < text.length && !isLineEnd) return { is: 'text-behind-quote', cell };
    if (behind === CARRIAGE_RETURN && end + 1 === text.length && !isLast) return undefined;
    if (columns !== undefined && cells.length < columns)
      return { is: 'too-few-cells', cells: cells.length };
    return { is: 'record', cells, next: behindLineEnd(text, end), lineEndsInside, lastBrokenCell };
  }
}

/** 'unread': it may follow in the next block. 'open': there is none within the longest cell. */
function closingQuote(text: string, from: number, isLast: boolean): number | 'unread' | 'open' {
  let at = text.indexOf('"', from);
  while (at >= 0 && at - from <= LONGEST_CELL && text.charCodeAt(at + 1) === QUOTE) {
    at = text.indexOf('"', at + 2);
  }
  if (at >= 0 && at - from <= LONGEST_CELL) return at;
  return isLast || text.length - from > LONGEST_CELL ? 'open' : 'unread';
}

function endOfPlainCell(text: string, from: number, separator: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === separator || unit === LINE_FEED || unit === CARRIAGE_RETURN) break;
    at += 1;
  }
  return at;
}

function behindLineEnd(text: string, end: number): number {
  if (end === text.length) return end;
  const isPair = text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED;
  return end + (isPair ? 2 : 1);
}

const lineEndsIn = (cell: string): number =>
  cell.includes('\n') || cell.includes('\r') ? (cell.match(/\r\n|\r|\n/gu)?.length ?? 0) : 0;
