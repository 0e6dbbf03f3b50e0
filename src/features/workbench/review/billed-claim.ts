import type { BilledProblem } from '../../../claims/billed-lines/billed-problem.ts';
import { printBilledLines } from '../../../claims/billed-lines/print-billed-lines.ts';
import {
  type BilledReading,
  readBilledLines,
} from '../../../claims/billed-lines/read-billed-lines.ts';
import type { Entry } from '../entry.ts';
import { billedOf, billedText } from '../shorthand-field.tsx';

/** A longer text is no claim of one visit, and reading it would hold up the typing. */
const MOST_CHARACTERS = 20_000;

/** What the billed claim is in an entry. */
type Billed = Pick<Entry, 'billed' | 'billedUnread'>;

export const isUnread = ({ unread }: BilledProblem): boolean => unread !== undefined;

/** As many service lines as an electronic claim holds. What has more is several claims. */
const MOST_LINES = 50;

/** The whole text as one piece that is not read. */
const notReadAtAll = (text: string, says: string): BilledReading & Billed => ({
  lines: [],
  problems: [{ says, text, row: 1, start: 0, end: text.length, unread: text }],
  billed: '',
  billedUnread: 1,
});

/** A claim as typed or pasted. A text without a line is no claim, save for the word that says so. */
export function readClaim(text: string): BilledReading & Billed {
  if (text.length > MOST_CHARACTERS)
    return notReadAtAll(
      text,
      `Shorten the text to have it read: up to ${MOST_CHARACTERS.toLocaleString('en-US')} characters are read. Nothing of it is lost.`,
    );
  const { lines, problems } = readBilledLines(text);
  if (lines.length > MOST_LINES)
    return notReadAtAll(
      text,
      `Paste one claim at a time: this text has ${lines.length} lines, and up to ${MOST_LINES} are read. Nothing of it is lost.`,
    );
  const isNone = text.trim().toLowerCase() === 'none';
  return {
    lines,
    problems,
    billed: lines.length > 0 || isNone ? billedText(lines) : '',
    billedUnread: problems.filter(isUnread).length,
  };
}

export interface ClaimInHand extends BilledReading {
  text: string;
  /** Pieces that could not be read and whose text is gone: the page was left since. */
  lost: number;
}

/** The billed claim of an entry with the text it was read from, or its lines where it came another way. */
export function claimInHand(entry: Billed, text: string): ClaimInHand {
  const { billed, billedUnread, ...reading } = readClaim(text);
  if (billed === entry.billed && billedUnread === entry.billedUnread)
    return { ...reading, text, lost: 0 };
  const lines = billedOf({ billed: entry.billed });
  return {
    lines: lines ?? [],
    problems: [],
    text: lines ? printBilledLines(lines) : '',
    lost: entry.billedUnread,
  };
}
