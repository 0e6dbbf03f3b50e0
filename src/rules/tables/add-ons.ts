import { defineTable } from '../kernel/dated-table.ts';
import { NEWEST_EDITION } from './edition.ts';

/** Add-on codes of this family and the primary codes one of which must stand on the same claim. */
export const addOnPrimaries = defineTable<ReadonlyMap<string, readonly string[]>>({
  name: 'Add-on codes and their primaries',
  source: 'cms-add-on-2024',
  rows: [
    {
      from: NEWEST_EDITION.from,
      value: new Map([
        ['17003', ['17000']],
        ['11201', ['11200']],
      ]),
    },
  ],
});
