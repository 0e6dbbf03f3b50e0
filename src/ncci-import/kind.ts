import type { IsoDate } from '../rules/vocabulary/iso-date.ts';
import type { RowProblem } from './problem.ts';

/** What a row said: an entry of the table, a row that is left out and why, or what is wrong with it. */
export type ReadRow<Entry> =
  | { is: 'entry'; entry: Entry }
  | { is: 'left-out'; because: LeftOut }
  | { is: 'problem'; problem: RowProblem };

export type LeftOut = 'not ours' | 'ended before' | 'begins later' | 'indicator 9';

/** The cells of a row by the name this import gives their columns. */
export type Cells = (column: string) => string;

/** What the import has to know about one kind of published file. */
export interface Kind<Entry> {
  id: 'ptp' | 'mue' | 'add-on';
  name: string;
  /** How each heading begins, without white space and in lower case, by our name of the column. */
  headings: Readonly<Record<string, string>>;
  /** A header that lacks columns may belong to a file that looks alike. */
  mistakenFor?(headings: readonly string[]): RowProblem | undefined;
  read(cells: Cells, date: IsoDate): ReadRow<Entry>;
  /** Names the entry; no table has two of one key. */
  keyOf(entry: Entry): string;
  /** What the table says about it, in the words of the report. */
  valueOf(entry: Entry): string;
  /** The code that the counts of the report go by. */
  codeOf(entry: Entry): string;
  /** Two entries that may not stand in one table although their keys differ. */
  conflictOf?(entry: Entry, keys: ReadonlySet<string>): RowProblem | undefined;
  /** The days of the editions at hand, oldest first. */
  editions: readonly IsoDate[];
  /** The entries of an edition at hand. */
  entriesOf(edition: IsoDate): readonly Entry[];
  /** The type a data file's groups have, and the file it stands in. */
  group: { type: string; file: string };
  /** The groups of a data file, as source text; the same for the same entries in any order. */
  printGroups(entries: readonly Entry[]): string;
  /** What a data file holds, for its first line. */
  describe(count: number): string;
}

export const entry = <Entry>(value: Entry): ReadRow<Entry> => ({ is: 'entry', entry: value });

export const leftOut = <Entry>(because: LeftOut): ReadRow<Entry> => ({ is: 'left-out', because });

export const badField = <Entry>(column: string, got: string): ReadRow<Entry> => ({
  is: 'problem',
  problem: { code: 'bad-field', column, got },
});

/** Why an edit that is in force from one day to another, both included, is not in force on a date. */
export function outOfForce(
  date: IsoDate,
  effective: IsoDate,
  lastDay: IsoDate | undefined,
): LeftOut | undefined {
  if (effective > date) return 'begins later';
  return lastDay !== undefined && lastDay < date ? 'ended before' : undefined;
}
