import type { Entry } from './entry.ts';

/** One change that can be taken back: what it was called, and the entry on its other side. */
interface Change {
  /** 'count', 'load the example visit': shown as 'Undo: …'. */
  name: string;
  entry: Entry;
}

/** The changes of this visit, oldest first, and those taken back. The entry itself lives in the form. */
export interface EntryHistory {
  past: readonly Change[];
  future: readonly Change[];
}

/** As many steps back as anyone takes; older ones are let go. */
const MOST_STEPS = 200;

export const noHistory: EntryHistory = { past: [], future: [] };

/**
 * The history after a change, given the entry before it. Keystrokes in one field are one change while
 * `continues` is true, so that undo takes back a number and not its last digit.
 */
export function record(
  { past }: EntryHistory,
  before: Entry,
  name: string,
  continues = false,
): EntryHistory {
  const isSame = continues && past.at(-1)?.name === name;
  return {
    past: isSame ? past : [...past, { name, entry: before }].slice(-MOST_STEPS),
    future: [],
  };
}

export interface Step {
  history: EntryHistory;
  /** The entry to show. */
  entry: Entry;
  /** What was undone or redone. */
  name: string;
}

/** One change back from the current entry; undefined when there is none. */
export function undo({ past, future }: EntryHistory, current: Entry): Step | undefined {
  const last = past.at(-1);
  if (!last) return undefined;
  return {
    ...last,
    history: {
      past: past.slice(0, -1),
      future: [...future, { name: last.name, entry: current }],
    },
  };
}

/** One undone change forward again; undefined when there is none. */
export function redo({ past, future }: EntryHistory, current: Entry): Step | undefined {
  const next = future.at(-1);
  if (!next) return undefined;
  return {
    ...next,
    history: {
      past: [...past, { name: next.name, entry: current }],
      future: future.slice(0, -1),
    },
  };
}
