import { type IsoDate, isIsoDate } from '../../rules/index.ts';
import { type Finder, inTurn, type Span, spansOf } from './mask.ts';

const SLASHED =
  /(?<![\w./-]|\d, ?)(?<a>\d{1,2}) ?(?<dash>[/.-]) ?(?<b>\d{1,2}) ?\k<dash> ?(?<year>'?\d{2}|\d{4})(?![\w/%]|[.-]\d|[ -]{0,2}(?:mm|cm|mg|mcg|ml|sec|seconds|min|minutes|days|weeks|wks|months|x)\b)/dgiu;
const YEAR_FIRST =
  /(?<![\w./-])(?<year>(?:18|19|20)\d{2})(?<dash>[/.-])(?<a>\d{1,2})\k<dash>(?<b>\d{1,2})(?=T\d|[^\w/-]|-\D|$)/dgu;
const MONTH_FIRST =
  /(?<![\p{L}\p{N}])(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?[ \t/-]{0,2}(?<a>\d{1,2})(?:st|nd|rd|th)?[ \t,/-]{1,3}(?<year>\d{4}|['’]\d{2}|(?<=[/-])\d{2})(?![\w]|\.\d)/dgiu;
const DAY_FIRST =
  /(?<![\w./-])(?<a>\d{1,2})(?:st|nd|rd|th)?[ \t/.-]{0,2}(?:of[ \t])?(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?[ \t,/-]{0,3}(?<year>\d{4}|['’]\d{2}|(?<=[/-])\d{2})(?![\w]|\.\d)/dgiu;
const COMPACT = /(?<![\w./-])(?<year>(?:19|20)\d{2})(?<a>[01]\d)(?<b>[0-3]\d)(?![\w/]|[.-]\d)/dgu;
const COMPACT_US =
  /(?<![\w./-])(?<a>[01]\d)(?<b>[0-3]\d)(?<year>(?:19|20)\d{2})(?![\w/]|[.-]\d)/dgu;

const BIRTH =
  /(?:\bd\.? ?o\.? ?b\.?|\bdate of birth|\bbirth ?date|\bborn(?: on| in)?|\bbirthday|\bbday|\bbirth|\bb\.)(?: ?\([a-z/ -]{1,12}\))?(?: is| was)?[ \t:=#.,-]{0,5}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$/iu;
/** After 'DOB' even part of a date is one. */
const PART_OF_BIRTH =
  /(?<![\p{L}\p{N}])(?:d\.?o\.?b\.?|date of birth|birth ?date|birthday)(?: is| was)?[ \t:=#-]{0,5}(?<value>\d{1,2}[/-]\d{4}|\d{1,2}[/-]\d{1,2}|\d{6}|\d{8}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? \d{1,2}(?:,? \d{2}(?:\d{2})?)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? \d{4}|\d{1,2}[ /.-]\d{1,2}[ /.-]\d{2}(?:\d{2})?)(?![\w/]|[.-]\d)/dgiu;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface WrittenDate {
  month: number;
  day: number;
  /** Four digits, or two. */
  year: string;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

function readDate({ groups }: RegExpExecArray): WrittenDate | undefined {
  const { a = '', b = '', month: name, year = '' } = groups ?? {};
  const digits = year.replace(/\D/gu, '');
  const named = name === undefined ? -1 : MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  const readings =
    named >= 0
      ? [[named + 1, Number(a)]]
      : [
          [Number(a), Number(b)],
          [Number(b), Number(a)],
        ];
  for (const [month = 0, day = 0] of readings) {
    // A leap year, so that 29 February passes.
    if (isIsoDate(`2024-${twoDigits(month)}-${twoDigits(day)}`))
      return { month, day, year: digits };
  }
  return undefined;
}

const isLikelyYear = (year: string) => year.length === 2 || /^(?:18[5-9]|19|20)/u.test(year);

/** '1.2.10' numbers a heading; '01.02.10' is a date. */
const isNumbering = (value: string, match: RegExpExecArray) =>
  match.groups?.['dash'] === '.' && match.groups['year']?.length === 2 && value.length < 8;

const isDate = (value: string, match: RegExpExecArray) =>
  readDate(match) !== undefined &&
  isLikelyYear((match.groups?.['year'] ?? '').replace(/\D/gu, '')) &&
  !isNumbering(value, match);

const WRITTEN = [SLASHED, YEAR_FIRST, MONTH_FIRST, DAY_FIRST, COMPACT, COMPACT_US] as const;

const findWritten = inTurn(
  WRITTEN.map(
    (pattern): Finder =>
      (text) =>
        spansOf(text, 'date', pattern, isDate),
  ),
);

/** Full dates; beside a word for birth they are dates of birth. */
export const findDates: Finder = inTurn([
  (text) =>
    findWritten(text).map((span) => {
      const before = text.slice(Math.max(0, span.start - 40), span.start);
      return BIRTH.test(before) ? { ...span, kind: 'date-of-birth' } : span;
    }),
  (text) => spansOf(text, 'date-of-birth', PART_OF_BIRTH),
]);

/** Where the date of service stands, in any way of writing it. */
export function findDatesOfService(text: string, date: IsoDate): readonly Span[] {
  const [year = '', month, day] = date.split('-');
  const isDateOfService = (value: string, match: RegExpExecArray) => {
    if (!isDate(value, match)) return false;
    const read = readDate(match);
    if (read === undefined || read.month !== Number(month) || read.day !== Number(day))
      return false;
    return year.endsWith(read.year);
  };
  return inTurn(
    WRITTEN.map(
      (pattern): Finder =>
        (rest) =>
          spansOf(rest, 'date', pattern, isDateOfService),
    ),
  )(text);
}
