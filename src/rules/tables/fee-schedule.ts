import { feeSchedule2026c } from './imported/fee-schedule-2026c.ts';

/** A row of the physician fee schedule: total relative values and the global period as published. */
interface FeeScheduleRow {
  code: string;
  nonFacility: number;
  facility: number;
  globalDays: keyof typeof feeSchedule2026c;
}

const rowsOf = (globalDays: FeeScheduleRow['globalDays']): FeeScheduleRow[] =>
  Array.from(
    feeSchedule2026c[globalDays].matchAll(/(\S+) (\S+) (\S+)/gu),
    ([, code = '', ...totals]) => {
      const [nonFacility = 0, facility = 0] = totals.map(Number);
      return { code, nonFacility, facility, globalDays };
    },
  );

export const feeSchedule: readonly FeeScheduleRow[] = [
  ...rowsOf('000'),
  ...rowsOf('010'),
  ...rowsOf('090'),
  ...rowsOf('ZZZ'),
  ...rowsOf('XXX'),
];
