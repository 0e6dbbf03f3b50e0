/** Where a character stands next. Each stretch of the text is searched once, however often it is asked. */
export class NextPlace {
  readonly #text: string;
  readonly #character: string;
  #found = -1;

  constructor(text: string, character: string) {
    this.#text = text;
    this.#character = character;
  }

  /** The first place at or behind `from`, the text's length if there is none. Ask in rising order. */
  from(from: number): number {
    if (this.#found < from) {
      const found = this.#text.indexOf(this.#character, from);
      this.#found = found < 0 ? this.#text.length : found;
    }
    return this.#found;
  }
}

/** A physical line: its text ends before `end`, the next line begins at `next`. */
export interface PhysicalLine {
  end: number;
  next: number;
}

/** Finds the ends of lines, be they LF, CRLF or CR alone, also where a file mixes them. */
export class LineFinder {
  readonly #text: string;
  readonly #isLast: boolean;
  readonly #lineFeed: NextPlace;
  readonly #carriageReturn: NextPlace;

  /** `isLast`: no text follows, so the last line needs no line end. */
  constructor(text: string, isLast: boolean) {
    this.#text = text;
    this.#isLast = isLast;
    this.#lineFeed = new NextPlace(text, '\n');
    this.#carriageReturn = new NextPlace(text, '\r');
  }

  /** The line that begins at `from`; undefined when its end has not been read yet. Ask in rising order. */
  lineAt(from: number): PhysicalLine | undefined {
    const { length } = this.#text;
    const lineFeed = this.#lineFeed.from(from);
    const carriageReturn = this.#carriageReturn.from(from);
    const end = Math.min(lineFeed, carriageReturn);
    if (end === length) return this.#isLast ? { end, next: end } : undefined;
    // A line feed that belongs to this carriage return may be the first character of the next block.
    if (carriageReturn === length - 1 && end === carriageReturn && !this.#isLast) return undefined;
    return { end, next: end + (end === carriageReturn && lineFeed === end + 1 ? 2 : 1) };
  }
}
