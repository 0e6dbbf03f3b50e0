/** Something in a pasted claim that is not on the lines read, where it stands, and what to do about it. */
export interface BilledProblem {
  /** A sentence naming what stands there and the remedy. */
  says: string;
  /** As it was typed. */
  text: string;
  /** The row it stands in, counted from 1. */
  row: number;
  /** Its place in the text: `start` is in it, `end` is not. */
  start: number;
  end: number;
  /**
   * The piece of text that may be a line and could not be read as one, under its heads where it has them. A
   * claim is not known before these are put right. Absent: what was left out is no part of a line.
   */
  unread?: string;
}

/** A stretch of the text. */
export interface Place {
  text: string;
  row: number;
  start: number;
}

/** What is no part of a line: said, so that nothing goes without a word. */
export const leftOut = ({ text, row, start }: Place, says: string): BilledProblem => ({
  says,
  text,
  row,
  start,
  end: start + text.length,
});

/** A piece that may be a line and cannot be read as one. */
export const notRead = (place: Place, says: string, heads = ''): BilledProblem => ({
  ...leftOut(place, says),
  unread: heads === '' ? place.text : `${heads}\n${place.text}`,
});
