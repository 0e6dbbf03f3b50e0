import type { Entry } from './entry.ts';

/** One change that can be taken back: what it was called, and the entry on its other side. */
interface Change<T extends Entry> {
  /** 'count', 'load the example visit': shown as 'Undo: …'. */
  name: string;
  /** With whatever else of the visit is to come back along with its fields. */
  entry: T;
}

/** The changes of this visit, oldest first, and those taken back. The entry itself lives in the form. */
export interface EntryHistory<T extends Entry = Entry> {
  past: readonly Change<T>[];
  future: readonly Change<T>[];
}

/** As many steps back as anyone takes; older ones are let go. */
const MOST_STEPS = 200;

export const noHistory: EntryHistory<never> = { past: [], future: [] };

/**
 * The history after a change, given the entry before it. Keystrokes in one field are one change while
 * `continues` is true, so that undo takes back a number and not its last digit.
 */
export function record<T extends Entry>(
  { past }: EntryHistory<T>,
  before: T,
  name: string,
  continues = false,
): EntryHistory<T> {
  const isSame = continues && past.at(-1)?.name === name;
  return {
    past: isSame ? past : [...past, { name, entry: before }].slice(-MOST_STEPS),
    future: [],
  };
}

export interface Step<T extends Entry> {
  history: EntryHistory<T>;
  /** The entry to show. */
  entry: T;
  /** What was undone or redone. */
  name: string;
}

/** One change back from the current entry; undefined when there is none. */
export function undo<T extends Entry>(
  { past, future }: EntryHistory<T>,
  current: T,
): Step<T> | undefined {
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
export function redo<T extends Entry>(
  { past, future }: EntryHistory<T>,
  current: T,
): Step<T> | undefined {
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
