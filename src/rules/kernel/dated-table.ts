import type { SourceId } from '../sources/registry.ts';
import { covers, type Interval, type IsoDate } from '../vocabulary/iso-date.ts';

/**
 * Reference data with a history: one row per stretch of dates of service, oldest first. A change of the
 * published table is one more row; the old one stays, so an old visit is still judged by its own day.
 */
export interface DatedTable<T> {
  name: string;
  source: SourceId;
  rows: readonly (Interval & { value: T })[];
}

export const defineTable = <T>(table: DatedTable<T>): DatedTable<T> => table;

/** The row in force on a date of service; undefined outside the table's range. */
export function inForce<T>({ rows }: DatedTable<T>, date: IsoDate): T | undefined {
  for (const row of rows) if (covers(row, date)) return row.value;
  return undefined;
}

/** Looks a table up on the day the visit is judged by. Throws where the table does not reach. */
export type AsOf = <T>(table: DatedTable<T>) => T;

export const asOfDate =
  (date: IsoDate): AsOf =>
  (table) => {
    const value = inForce(table, date);
    if (value === undefined) throw new Error(`${table.name} has no row for ${date}`);
    return value;
  };
