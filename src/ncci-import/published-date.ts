import { type IsoDate, isIsoDate } from '../rules/vocabulary/iso-date.ts';

/** '20240701', as PTP files write a day. */
export function readCompactDate(text: string): IsoDate | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})$/u.exec(text);
  const date = parts?.slice(1).join('-');
  return date !== undefined && isIsoDate(date) ? date : undefined;
}

/** '2024183', as add-on files write a day: the year and the day's number in it. */
export function readOrdinalDate(text: string): IsoDate | undefined {
  const [, year = '', day = ''] = /^(\d{4})(\d{3})$/u.exec(text) ?? [];
  if (year === '' || day === '000') return undefined;
  let left = Number(day);
  for (let month = 1; month <= 12; month += 1) {
    const days = daysIn(year, month);
    if (left <= days) return isoDate(year, month, left);
    left -= days;
  }
  return undefined;
}

const isoDate = (year: string, month: number, day: number): IsoDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const daysIn = (year: string, month: number): number =>
  [31, 30, 29, 28].find((day) => isIsoDate(isoDate(year, month, day))) ?? 0;
