import type { FileProblem } from '../filed-visit.ts';

/** The characters that part an interchange, as its ISA segment uses them. */
export interface Delimiters {
  element: string;
  component: string;
  /** Absent where ISA11 is a letter, as before version 00402. */
  repetition?: string;
  segment: string;
}

/** An ISA segment has fixed widths: this many characters with its terminator. */
export const ISA_LENGTH = 106;

/** Where an element separator stands in every ISA segment. */
const SEPARATORS_AT = [3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103];
const REPETITION_AT = 82;

/** A separator that is a letter, digit, space, point or hyphen could not be told from the data. */
const MAY_BE_DATA = /[A-Za-z\d .-]/;

/**
 * The delimiters of an ISA segment of 106 characters, or why it is none. The character behind the last
 * element separator is the component separator (ISA16), the one behind that the segment terminator.
 */
export function readDelimiters(isa: string): Delimiters | FileProblem {
  const element = isa.charAt(3);
  const component = isa.charAt(104);
  const segment = isa.charAt(105);
  const repetition = isa.charAt(REPETITION_AT);
  if (MAY_BE_DATA.test(element) || SEPARATORS_AT.some((at) => isa.charAt(at) !== element)) {
    return {
      field: 'ISA',
      says: `Write the ISA segment in its fixed widths, ${ISA_LENGTH} characters with the terminator and one separator between its elements; here an element begins elsewhere.`,
    };
  }
  const taken = [element, component, segment];
  const isUnusable = (text: string) => MAY_BE_DATA.test(text) || isBreak(text);
  if (isUnusable(component) || MAY_BE_DATA.test(segment) || new Set(taken).size < taken.length) {
    return {
      field: 'ISA-16',
      says: 'Use three different characters as element separator, component separator and segment terminator, none of them a letter, digit, space, point or hyphen.',
    };
  }
  const repeats = !isUnusable(repetition) && !taken.includes(repetition);
  return { element, component, segment, ...(repeats && { repetition }) };
}

export const isProblem = (read: Delimiters | FileProblem): read is FileProblem => 'says' in read;

/** Is the character part of a line break? Line breaks may follow any segment terminator. */
export const isBreak = (character: string): boolean => character === '\r' || character === '\n';
