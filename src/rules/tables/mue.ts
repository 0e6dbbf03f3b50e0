import { defineTable } from '../kernel/dated-table.ts';
import { mueEditions } from './imported/mue-editions.ts';
import { codesOf, importedRows } from './imported-rows.ts';

/** The most units of a code Medicare accepts per patient and day, and how the limit is adjudicated (MAI). */
export interface UnitLimit {
  units: number;
  mai: 1 | 2 | 3;
}

export const unitLimits = defineTable<ReadonlyMap<string, UnitLimit>>({
  name: 'Medically Unlikely Edits',
  source: 'cms-mue-2024q3',
  rows: importedRows(
    mueEditions,
    ({ groups }) =>
      new Map(
        groups.flatMap(({ units, mai, codes }) =>
          codesOf(codes).map((code) => [code, { units, mai }] as const),
        ),
      ),
  ),
});
