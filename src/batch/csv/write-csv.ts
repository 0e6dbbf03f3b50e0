import { guarded } from '../../claims/visits-file/formula-guard.ts';

/**
 * One row as text: RFC 4180 quoting, and an apostrophe in front of what a spreadsheet would run. `readRows`
 * gives the same cells back. Takes cells as they were read, without such an apostrophe. For a row that has not
 * changed, write its `raw` instead.
 */
export function csvLine(cells: readonly string[], delimiter: string, lineEnd: string): string {
  const line = cells.map((cell) => csvCell(cell, delimiter)).join(delimiter);
  // A single empty cell would be a blank line.
  return (line.trim() === '' && cells.length === 1 ? `"${line}"` : line) + lineEnd;
}

function csvCell(cell: string, delimiter: string): string {
  const text = guarded(cell);
  const isPlain = !text.includes('"') && !text.includes(delimiter) && !/[\r\n]/u.test(text);
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
