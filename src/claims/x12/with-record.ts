import { type Encounter, type ServiceLine, showLine } from '../../rules/index.ts';
import type { FiledVisit, FileProblem } from '../filed-visit.ts';
import type { ClaimVisit } from './filed-claim.ts';

export type VisitWithRecord =
  | { ok: true; visit: FiledVisit }
  /** What claim and record say differently; neither is preferred. */
  | { ok: false; problems: readonly FileProblem[] };

const SHARED = [
  ['dateOfService', 'date of service'],
  ['payer', 'payer'],
  ['placeOfService', 'place of service'],
] as const satisfies readonly (readonly [keyof Encounter, string])[];

/**
 * Puts the documented visit of the same reference beside what was billed. The record says what was done; the
 * claim fills in date, payer and place of service where the record leaves them out.
 */
export function withRecord(claim: ClaimVisit, record: FiledVisit): VisitWithRecord {
  const problems: FileProblem[] = SHARED.flatMap(([field, label]) => {
    const filed = claim.encounter[field];
    const recorded = record.encounter[field];
    if (filed === undefined || recorded === undefined || filed === recorded) return [];
    return {
      field,
      says: `Settle the ${label} of ${record.reference}: the claim has ${filed}, the record ${recorded}.`,
    };
  });
  if (claim.reference !== record.reference) {
    problems.push({
      field: 'reference',
      says: `Choose the record of ${claim.reference}; this one is of ${record.reference}.`,
    });
  }
  if (record.billed && shown(record.billed) !== shown(claim.billed)) {
    problems.push({
      field: 'billed',
      says: `Settle the billed lines of ${record.reference}: the claim has ${shown(claim.billed)}, the record ${shown(record.billed)}.`,
    });
  }
  if (problems.length > 0) return { ok: false, problems };
  const { reference, billed, encounter } = claim;
  return {
    ok: true,
    visit: { reference, encounter: { ...encounter, ...record.encounter }, billed },
  };
}

/** In an order of their own: two lists of the same lines read the same. */
const shown = (lines: readonly ServiceLine[]): string =>
  lines.length === 0 ? 'no line' : lines.map(showLine).toSorted().join('; ');
