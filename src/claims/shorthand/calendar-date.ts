import { type IsoDate, isIsoDate } from '../../rules/index.ts';
import { quoted, type Word } from './words.ts';

/** Meant as a date, whether or not there is such a day. */
export const looksLikeDate = (word: Word): boolean => /^\d{1,4}[-/]\d{1,2}[-/]/.test(word.key);

/** '2026-11-20' or '11/20/2026'; undefined for a day no calendar has. */
export function readDate(word: Word): IsoDate | undefined {
  const parts = word.quoted ? null : /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(word.key);
  const [, month = '', day = '', year = ''] = parts ?? [];
  const date = parts ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : word.key;
  return !word.quoted && isIsoDate(date) ? date : undefined;
}

/** What no calendar has is quoted, and refused when read back. */
export const printDate = (date: IsoDate): string => (isIsoDate(date) ? date : quoted(date));
