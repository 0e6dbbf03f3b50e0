import { defineTable } from '../kernel/dated-table.ts';
import { addOnEditions } from './imported/add-on-editions.ts';
import { codesOf, importedRows } from './imported-rows.ts';

/** Add-on codes of this family and the primary codes one of which must stand on the same claim. */
export const addOnPrimaries = defineTable<ReadonlyMap<string, readonly string[]>>({
  name: 'Add-on codes and their primaries',
  source: 'cms-add-on-2024',
  rows: importedRows(
    addOnEditions,
    ({ groups }) => new Map(groups.map(({ addOn, primaries }) => [addOn, codesOf(primaries)])),
  ),
});
