import { isLesionCount, MOST_LESIONS } from '../../rules/index.ts';
import { exactCountIn, vagueCountLength } from '../shorthand/lesion-count.ts';
import { scan, type Word } from '../shorthand/words.ts';

/** How many lesions a cell says there are: an exact number, or its own words when it gives none. */
export type CountSaid = { count: number } | { countAsWritten: string };

const LOOKS_LIKE_NUMBER = /^[-+−]?[\d.,]+(?:e[-+]?\d+)?%?$/iu;
/** As programs write whole numbers that they keep as decimals. */
const WHOLE_DECIMAL = /^(\d{1,3})\.0{1,6}$/u;

/** Text as one word of the shorthand line, so that both read counts and dates alike. */
export const wordOf = (text: string): Word => ({
  text,
  key: text.toLowerCase(),
  quoted: false,
  start: 0,
  end: text.length,
});

/**
 * Undefined for a number that no visit has: a fraction, a negative one, one over 999. That is bad input, while
 * words are the record's own however it puts them: 'multiple' and 'a good handful' are alike vague, and so is
 * 'none', which may be a count of zero or the lack of a count.
 */
export function countIn(text: string): CountSaid | undefined {
  const count = exactCountIn(wordOf(text)) ?? wholeDecimalIn(text);
  if (isLesionCount(count)) return { count };
  return LOOKS_LIKE_NUMBER.test(text) && /\d/u.test(text) ? undefined : { countAsWritten: text };
}

function wholeDecimalIn(text: string): number | undefined {
  const digits = WHOLE_DECIMAL.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Words known to be a count without a number, such as 'several' or 'about 5', and nothing besides. */
export function isVagueCount(text: string): boolean {
  const [clause, ...clauses] = scan(text);
  const [group, ...groups] = clause ?? [];
  if (!group || group.length === 0 || clauses.length > 0 || groups.length > 0) return false;
  return vagueCountLength(group, 0) === group.length;
}

export const COUNT_REMEDY = `a whole number from 0 to ${MOST_LESIONS}, or the record's own words when it gives none`;
