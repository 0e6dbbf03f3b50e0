import type { DelimitedRow } from './delimited.ts';
import type { Cells, Kind } from './kind.ts';
import type { RowProblem } from './problem.ts';

/** What a header is known by. */
export type Layout = Pick<Kind<unknown>, 'headings'>;

/** Where a kind's columns stand in a file. */
export interface Columns {
  /** The cells of a row, the missing ones empty. */
  cellsOf(row: DelimitedRow): Cells;
  /** Headings that the row lacks. */
  missing: readonly string[];
}

const normal = (heading: string) => heading.replaceAll(/\s+/gu, '').toLowerCase();

/**
 * The columns of a kind, where the row is its header. Headings are known by how they begin: CMS spreads some
 * over several rows and breaks others within their cell. Two are enough, so that one that is missing can be
 * named; one alone may be the title “Column1/Column2 Edits”.
 */
export function columnsOf({ headings }: Layout, { fields }: DelimitedRow): Columns | undefined {
  const written = fields.map(normal);
  const places = new Map<string, number>();
  const missing: string[] = [];
  for (const [column, heading] of Object.entries(headings)) {
    const exact = written.indexOf(heading);
    const at = exact === -1 ? written.findIndex((cell) => cell.startsWith(heading)) : exact;
    if (at === -1) missing.push(column);
    else places.set(column, at);
  }
  if (new Set(places.values()).size < 2) return undefined;
  return {
    cellsOf: (row) => (column) => row.fields[places.get(column) ?? -1] ?? '',
    missing,
  };
}

/** What to say about a header that lacks columns. */
export function headerProblem<Entry>(
  kind: Kind<Entry>,
  { fields }: DelimitedRow,
  { missing: [column] }: Columns,
): RowProblem | undefined {
  if (column === undefined) return undefined;
  return kind.mistakenFor?.(fields) ?? { code: 'missing-column', column };
}
