import type { VisitColumn } from './columns.ts';

/** Says why a cell cannot be read. `says` names the column and the remedy. */
export type Report = (column: VisitColumn, says: string) => void;

const LONGEST_QUOTATION = 40;

/** What stands in the cell, as a message quotes it. */
export const quotedCell = (text: string): string =>
  `“${text.length > LONGEST_QUOTATION ? `${text.slice(0, LONGEST_QUOTATION)}…` : text}”`;
