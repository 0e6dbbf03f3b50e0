/** A local calendar date, 'YYYY-MM-DD'. Compared as text; no time zone can move it. */
export type IsoDate = string;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** True for text that names a day of the calendar: '2024-02-29' does, '2026-02-29' does not. */
export function isIsoDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const days = DAYS_IN_MONTH[month - 1];
  if (days === undefined) return false;
  return day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : days);
}

/** A stretch of dates of service: `from` is in it, `until` is not. No `until`: still running. */
export interface Interval {
  from: IsoDate;
  until?: IsoDate;
}

export const covers = ({ from, until }: Interval, date: IsoDate): boolean =>
  date >= from && (until === undefined || date < until);

const DAY = 86_400_000;

const dayNumber = (date: IsoDate): number => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY;
};

/** Whole days from one calendar date to another; negative where the second is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);
