import { MOST_LESIONS } from '../../rules/index.ts';
import type { Span } from './words.ts';

/** What to do about each kind of problem. `got` are the words in question, quoted; `about` says what they are for. */
const REMEDIES = {
  'unclosed-quote': (got) => `Close the quotation mark that opens at ${got}.`,
  'bad-number': (got) =>
    `Write a count as a whole number from 0 to ${MOST_LESIONS} or a diameter as 1.2cm; ${got} is neither.`,
  'count-or-ordinal': (got, about) =>
    `Put a space between count and site, “${about}”, or put the words of the site in quotation marks: ${got} may be either.`,
  'bad-total': (got) =>
    `Write the total as a whole number from 0 to ${MOST_LESIONS} in place of ${got}.`,
  'comma-in-number': (got) =>
    `Put a space after the comma between two groups, or write one number without a comma: ${got} may be either.`,
  'said-twice': (got, about) => `Keep one ${about}; ${got} is a second one.`,
  'unknown-words': (got) =>
    `Write lesions such as 4 ak l forearm ln2, or a part that begins with dx, total, em, bx, px, prior, dos, pos or ref, in place of ${got}; in quotation marks it is kept as the words for a site.`,
  'two-sites': (got) =>
    `Write one site in each group, with a comma between groups; ${got} names more than one.`,
  'missing-semicolon': (got) =>
    `Put a semicolon in front of ${got}, or quotation marks around it if it belongs to the site.`,
  'repeated-clause': (got, about) =>
    `Keep one part that says ${about}; ${got} says it a second time.`,
  'missing-value': (got, about) => `Write ${about} after ${got}.`,
  'unexpected-word': (got, about) =>
    `Remove ${got} or put it in a part of its own after a semicolon; ${about} has no place for it.`,
  'none-and-more': (got) =>
    `Remove ${got} or everything beside it: none says that there is nothing to list.`,
  'bad-diagnosis': (got) =>
    `Write an ICD-10-CM code such as l57.0 in place of ${got}, or put it in quotation marks to keep it as written.`,
  'second-diagnosis': (got) =>
    `Write further codes of the visit after also, and other codes of the lesions in their groups; dx gives all groups one code and ${got} is a second.`,
  'unused-diagnosis': (got) =>
    `Add a lesion group without a diagnosis or remove ${got}, which applies to no group.`,
  'bad-procedure-code': (got, about) =>
    `Write a procedure code of five characters${about} in place of ${got}.`,
  'bad-date': (got) =>
    `Write a day of the calendar as 2026-11-20 or 11/20/2026 in place of ${got}.`,
  'bad-place-of-service': (got) =>
    `Write the place of service as two digits, such as 11 for the office, in place of ${got}.`,
  'bad-payer': (got) =>
    `Write medicare, ma for Medicare Advantage, medicaid, commercial or self-pay in place of ${got}.`,
  'unquoted-reference': (got) =>
    `Put quotation marks around a reference of several words, or a semicolon behind it: ${got} may be either.`,
  'unknown-element': (got, about) =>
    `Write ${about} in place of ${got}, or put it in quotation marks to keep it as written.`,
} satisfies Record<string, (got: string, about: string) => string>;

export type ShorthandProblemCode = keyof typeof REMEDIES;

export const SHORTHAND_PROBLEM_CODES: readonly string[] = Object.keys(REMEDIES);

/** Why a stretch of the line could not be read, and what to do about it. */
export interface ShorthandProblem extends Span {
  code: ShorthandProblemCode;
  /** The line from `start` to `end`. */
  words: string;
  /** A sentence for the coder that begins with what to do. */
  says: string;
}

export type Report = (code: ShorthandProblemCode, at: Span, about?: string) => void;

const LONGEST_QUOTATION = 40;

/** Collects the problems of one line. */
export function problemsOf(line: string): { problems: ShorthandProblem[]; report: Report } {
  const problems: ShorthandProblem[] = [];
  return {
    problems,
    report(code, { start, end }, about = '') {
      const words = line.slice(start, end);
      const got =
        words.length > LONGEST_QUOTATION ? `${words.slice(0, LONGEST_QUOTATION)}…` : words;
      problems.push({ code, words, start, end, says: REMEDIES[code](`“${got}”`, about) });
    },
  };
}
