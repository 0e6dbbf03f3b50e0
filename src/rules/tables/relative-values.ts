import { defineTable } from '../kernel/dated-table.ts';
import { TABLES_IN_FORCE } from './edition.ts';
import { feeSchedule } from './fee-schedule.ts';

/** Total relative value units of a code, without geographic adjustment. */
export interface RelativeValue {
  nonFacility: number;
  facility: number;
}

/** Used to rank lines, never to price them: one release serves every date the tables cover. */
export const relativeValues = defineTable<ReadonlyMap<string, RelativeValue>>({
  name: 'Relative values for line order',
  source: 'cms-rvu-2026c',
  rows: [
    {
      from: TABLES_IN_FORCE.from,
      value: new Map(
        feeSchedule.map(({ code, nonFacility, facility }) => [code, { nonFacility, facility }]),
      ),
    },
  ],
});
