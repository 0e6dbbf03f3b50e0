import type { FileProblem } from '../../claims/filed-visit.ts';

/** A row whose cells could be read. */
export interface SoundRow {
  /** The physical line it begins on, from 1. */
  line: number;
  /** Exactly as in the file, its line end included. */
  raw: string;
  /** Without quotation marks and without the quote that guards a formula. */
  cells: readonly string[];
}

/** A physical line that is no row. It comes back as it is. */
interface FaultyRow {
  line: number;
  raw: string;
  fault: FileProblem;
}

/** Nothing but spaces: not a row, and not lost either. */
export interface BlankLine {
  line: number;
  raw: string;
  blank: true;
}

/** What a stretch of the file holds. Their `raw`, joined, is the stretch. */
export type CsvRow = SoundRow | FaultyRow | BlankLine;

/** The longest cell that is read, in characters (UTF-16 units). */
export const LONGEST_CELL = 10_000;
