import type { FiledVisit } from '../../claims/filed-visit.ts';
import type { Entry } from './entry.ts';
import { entryOfVisit } from './entry-of-visit.ts';
import { billedText } from './shorthand-field.tsx';

/** The fields that hold a visit of a file, its reference and its billed lines included. */
export const entryOfFiledVisit = ({ reference, encounter, billed }: FiledVisit): Entry =>
  entryOfVisit(encounter, { reference, ...(billed && { billed: billedText(billed) }) });
