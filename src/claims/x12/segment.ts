import type { Delimiters } from './delimiters.ts';

/** A stretch of the file. One character of the text is one byte of the file. */
export interface Span {
  offset: number;
  length: number;
}

/** One segment as it was filed. */
export class Segment implements Span {
  /** Counted in the whole file, from 1. */
  readonly number: number;
  readonly offset: number;
  readonly length: number;
  /** With terminator and line breaks; of a segment that is too long, the beginning. */
  readonly text: string;
  /** What stands before the first separator: 'SV1'. */
  readonly name: string;
  readonly state: 'whole' | 'cut-off' | 'too-long';
  readonly #body: number;
  readonly #separator: string;
  #elements: readonly string[] | undefined;

  /** `body`: how many characters stand before the terminator. */
  constructor(
    fields: Pick<Segment, 'number' | 'offset' | 'length' | 'text' | 'state'> & { body: number },
    { element }: Delimiters,
  ) {
    this.number = fields.number;
    this.offset = fields.offset;
    this.length = fields.length;
    this.text = fields.text;
    this.state = fields.state;
    this.#body = fields.body;
    this.#separator = element;
    const nameEnd = fields.text.indexOf(element);
    this.name = fields.text.slice(0, nameEnd < 0 ? fields.body : Math.min(nameEnd, fields.body));
  }

  /** The name first: element 4 of an SV1 is SV104. Split when first asked for: most never are. */
  get elements(): readonly string[] {
    this.#elements ??= this.text.slice(0, this.#body).split(this.#separator);
    return this.#elements;
  }

  /** Terminator and line breaks. */
  get ending(): string {
    return this.text.slice(this.#body);
  }
}

/** The element, '' where the segment ends before it. */
export const elementAt = (segment: Segment, at: number): string => segment.elements[at] ?? '';

/** The components of an element, the first at 0. */
export const componentsAt = (segment: Segment, at: number, { component }: Delimiters): string[] =>
  elementAt(segment, at).split(component);

/** The segment with other elements and its own ending. Empty elements at the end are left out. */
export function withElements(
  segment: Segment,
  elements: readonly string[],
  { element }: Delimiters,
): string {
  return joined(elements, element) + segment.ending;
}

/** The segment's elements with another one at a place, which may lie behind the last. */
export function elementsWith(segment: Segment, at: number, value: string): string[] {
  const length = Math.max(segment.elements.length, at + 1);
  return Array.from({ length }, (_, each) => (each === at ? value : elementAt(segment, each)));
}

/** Elements or components with their separator, none behind the last that is filled. */
export function joined(parts: readonly string[], separator: string): string {
  const filled = parts.findLastIndex((part) => part !== '') + 1;
  return parts.slice(0, filled).join(separator);
}

/** Does the segment have the name of one: two or three capital letters and digits? */
export const hasName = (segment: Segment): boolean => /^[A-Z][A-Z\d]{1,2}$/.test(segment.name);
