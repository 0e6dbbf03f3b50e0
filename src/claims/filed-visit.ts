import type { Encounter, ServiceLine } from '../rules/index.ts';

/** One visit of a file: what is documented, and what was billed for it. */
export interface FiledVisit {
  /** The office's own reference: `visit_id` of a visits file, CLM01 of an 837P. Never empty. */
  reference: string;
  encounter: Encounter;
  /** Absent: nothing is known to be billed, so the visit is coded instead of reviewed. */
  billed?: readonly ServiceLine[];
  /** Only the claim is known: nothing says what was documented. */
  isUndocumented?: true;
}

/** Why something in a file could not be read, and what to do about it. */
export interface FileProblem {
  /** The column or element that is meant: 'lesion_count', 'SV1-04'. Absent: the whole record. */
  field?: string;
  /** A sentence naming the field and the remedy. */
  says: string;
}
