import { defineTable } from '../kernel/dated-table.ts';
import { TABLES_IN_FORCE } from './edition.ts';
import { feeSchedule } from './fee-schedule.ts';

/** Days after the procedure that its fee takes in; an add-on code shares the period of its primary. */
export type GlobalPeriod = 0 | 10 | 90 | 'add-on';

const PERIODS = { '000': 0, '010': 10, '090': 90, ZZZ: 'add-on', XXX: undefined } as const;

/** Codes the period does not apply to, such as visits, are not in it. */
export const globalPeriods = defineTable<ReadonlyMap<string, GlobalPeriod>>({
  name: 'Global periods',
  source: 'cms-rvu-2026c',
  rows: [
    {
      from: TABLES_IN_FORCE.from,
      value: new Map(
        feeSchedule.flatMap(({ code, globalDays }) => {
          const period = PERIODS[globalDays];
          return period === undefined ? [] : [[code, period] as const];
        }),
      ),
    },
  ],
});
