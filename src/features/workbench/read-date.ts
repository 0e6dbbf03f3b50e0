import { type IsoDate, isIsoDate } from '../../rules/index.ts';

const pad = (part: string) => part.padStart(2, '0');

/**
 * Reads a calendar date as coders type it: 2026-11-20, 11/20/2026, 11-20-26 or 11202026. Undefined for
 * anything that is not a day of the calendar. Two-digit years are this century.
 */
export function readDate(text: string): IsoDate | undefined {
  const trimmed = text.trim();
  if (isIsoDate(trimmed)) return trimmed;
  const [, month, day, year] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(trimmed) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(trimmed) ??
    [];
  if (month === undefined || day === undefined || year === undefined) return undefined;
  const date = `${year.length === 2 ? `20${year}` : year}-${pad(month)}-${pad(day)}`;
  return isIsoDate(date) ? date : undefined;
}

/** The date as American forms show it: 11/20/2026. */
export const showDate = (date: IsoDate): string => {
  const [year, month, day] = date.split('-');
  return `${month}/${day}/${year}`;
};
