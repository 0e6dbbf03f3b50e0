import type { Encounter, ServiceLine } from '../../rules/index.ts';

/** A visit as one shorthand line can say it. */
export interface ShorthandVisit {
  encounter: Encounter;
  /** The lines already billed; absent: none are known, code the visit instead of reviewing it. */
  billed?: readonly ServiceLine[];
  /** The office's own reference, its case kept. */
  reference?: string;
}
