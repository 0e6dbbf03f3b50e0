import type { NoCountReason, RefusalReason } from '../../notes/index.ts';
import type { Method, Side } from '../../rules/index.ts';

/** A composed note and what a coder may take from it. The labels judge the reader, never the reverse. */
export interface LabelledNote {
  text: string;
  /** Premalignant lesions destroyed at this visit; null when the note supports no single number. */
  count: number | null;
  /** Other answers a careful coder could defend. */
  accept?: readonly (number | null)[];
  /** What was done at this visit, of the ways a note can name; more may be mentioned. */
  methods: readonly Method[];
  /** Whether the note names a premalignant nature at all, be it past, planned or ruled out. */
  premalignantStated: boolean;
  /** Why there is no count, where one reason stands out. */
  noCount?: NoCountReason;
  /** Some of the numbers that must not be counted, as they stand in the text, and why. */
  refused?: readonly { text: string; reason: RefusalReason }[];
  /** Where premalignant lesions were treated, by site id; not always all of them. */
  sites?: readonly LabelledSite[];
}

export interface LabelledSite {
  site: string;
  side?: Side;
  count?: number;
}

/** The counts a reader may give; null stands for giving none. */
export const acceptedCounts = ({
  count,
  accept = [],
}: LabelledNote): readonly (number | null)[] => [count, ...accept];

/** Whether the note supports a count of one or more. */
export const isCounted = ({ count }: LabelledNote): boolean => count !== null && count > 0;
