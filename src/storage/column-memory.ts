import * as z from 'zod/mini';
import { VISIT_COLUMNS, type VisitColumn } from '../claims/visits-file/columns.ts';
import { readRow, writeRow } from './database.ts';

/** Which header cell is which column, from 0. */
export type ColumnPlaces = ReadonlyMap<VisitColumn, number>;

const rowSchema = z.array(
  z.tuple([z.enum(VISIT_COLUMNS.map(({ name }) => name)), z.int().check(z.nonnegative())]),
);

/**
 * The row of a header. Only its digest is kept: the first line of a file that has no header is a patient's.
 */
async function keyOf(header: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(header));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `columns/${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * The columns as they were last chosen for a file with this header; undefined where none were, or none that can
 * be read. Rejects where the browser keeps nothing.
 */
export async function rememberedPlaces(
  header: readonly string[],
): Promise<ColumnPlaces | undefined> {
  const { success, data } = rowSchema.safeParse(await readRow('settings', await keyOf(header)));
  const areThere = success && data.every(([, place]) => place < header.length);
  return areThere ? new Map(data) : undefined;
}

/** Keeps the columns for the next file with this header. */
export async function rememberPlaces(
  header: readonly string[],
  places: ColumnPlaces,
): Promise<void> {
  await writeRow('settings', await keyOf(header), [...places]);
}
