import type { LesionGroup, Method, Side } from '../rules/index.ts';

/** A half-open range [start, end) of UTF-16 offsets in the note, and the words that stand there. */
export interface Evidence {
  start: number;
  end: number;
  text: string;
}

/** Why a number in the note was not counted as treated lesions. */
export const REFUSAL_REASONS = [
  'size',
  'duration',
  'freeze-cycle',
  'date-or-time',
  'age',
  'dose-or-strength',
  'history',
  'planned',
  'not-treated',
  'other-lesion-type',
  'other-procedure',
  'list-number',
  'placeholder',
  'code',
  'other',
] as const;

export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** A number the reader saw and did not count, and why. */
export interface RefusedNumber extends Evidence {
  reason: RefusalReason;
}

/** Why a note supports no single number. */
export type NoCountReason =
  | 'not-stated'
  | 'vague'
  | 'range'
  | 'conflict'
  | 'nature-not-stated'
  | 'placeholder'
  | 'not-stated-as-done';

/** What a note supports, each value tied to the words it was read from. */
export interface NoteReading {
  /** Premalignant lesions destroyed at this visit; absent unless the note supports exactly one number. */
  count?: number;
  countEvidence: readonly Evidence[];
  /** Why there is no count. */
  noCount?: NoCountReason;
  /** Words that stand where a number should: 'multiple', 'about', '10-12'. */
  vague: readonly Evidence[];
  premalignantStated: boolean;
  methods: readonly (Evidence & { method: Method })[];
  sites: readonly (Evidence & { site: string; side?: Side; count?: number })[];
  otherProcedures: readonly (Evidence & { code?: string; what: string })[];
  refused: readonly RefusedNumber[];
  /** The visit as far as the note supports it, ready for `codeEncounter`. */
  lesions: readonly LesionGroup[];
}

export type ReadNote = (text: string) => NoteReading;
