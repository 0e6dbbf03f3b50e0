import type { FileProblem } from '../../claims/filed-visit.ts';
import { unguarded } from '../../claims/visits-file/formula-guard.ts';
import { LineFinder } from './line-finder.ts';
import { quotedRecord } from './quoted-record.ts';
import { LONGEST_LINE } from './rows.ts';

/** The most columns a file may have. */
export const MOST_COLUMNS = 1000;

/** The first row of a file, and where the rows begin. */
interface Header {
  is: 'header';
  cells: readonly string[];
  /** Everything in front of the first row as in the file: blank lines, the header with its line end. */
  raw: string;
  /** What follows: the first block of rows, or its beginning. */
  rest: string;
  /** The physical line that `rest` begins with. */
  nextLine: number;
}

export type HeaderReading =
  | Header
  /** The text ends before the header does: read it again with the next block behind it. */
  | { is: 'unfinished' }
  | { is: 'problem'; problem: FileProblem };

const problem = (says: string): HeaderReading => ({ is: 'problem', problem: { says } });

/**
 * The header of a file: its first line that is not blank. A byte order mark in front is left out of `raw`.
 * `isLast`: no text follows. Never throws.
 */
export function readHeader(
  text: string,
  { delimiter, isLast }: { delimiter: string; isLast: boolean },
): HeaderReading {
  const lines = new LineFinder(text, isLast);
  const begin = text.startsWith('\uFEFF') ? 1 : 0;
  let from = begin;
  let line = 1;
  for (;;) {
    if (from === text.length && isLast) {
      return problem('Choose a file with a header row: this one is empty.');
    }
    const physical = lines.lineAt(from);
    if (!physical) {
      return text.length - from > LONGEST_LINE
        ? problem('Choose a table saved as CSV: the first line of this file does not end.')
        : { is: 'unfinished' };
    }
    const { end, next } = physical;
    const content = text.slice(from, end);
    if (content.trim() === '' && !content.includes(delimiter)) {
      from = next;
      line += 1;
      continue;
    }
    const cells = content.includes('"')
      ? quotedCells(content, delimiter)
      : content.split(delimiter);
    if (!cells) {
      return problem(
        `Write the header on one line, with each quotation mark closed: line ${line} has one that is not.`,
      );
    }
    if (cells.length > MOST_COLUMNS) {
      return problem(
        `Take out columns: the header has ${cells.length} and ${MOST_COLUMNS} are read.`,
      );
    }
    return {
      is: 'header',
      cells: cells.map(unguarded),
      raw: text.slice(begin, next),
      rest: text.slice(next),
      nextLine: line + 1,
    };
  }
}

/** The header ends with its physical line: beyond it, an open quotation mark would take up rows. */
function quotedCells(content: string, delimiter: string): readonly string[] | undefined {
  const layout = { delimiter, singleLineColumns: new Set<number>(), isLast: true };
  const record = quotedRecord(content, 0, layout);
  return record?.is === 'record' ? record.cells : undefined;
}
