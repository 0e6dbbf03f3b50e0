import { readAssertion } from '../assertion/read-assertion.ts';
import type { Finding, ClaimReview, Context } from '../vocabulary/coding.ts';
import type { Encounter } from '../vocabulary/encounter.ts';
import type { ServiceLine } from '../vocabulary/service-line.ts';
import { notReportedIn, supportedLines } from './code-encounter.ts';
import { judgeVisit } from './judge-visit.ts';
import { statusOf } from './open-facts.ts';

/** Does the finding leave the claim in doubt? Advice never does. */
const standsAgainst = ({ outcome, severity }: Finding): boolean => {
  if (outcome === 'broken') return severity !== 'advice';
  return outcome === 'needs-facts' || outcome === 'not-in-force' || outcome === 'crashed';
};

/**
 * Reviews a billed claim beside the documented visit: what its lines assert on their own, what every rule
 * makes of them, and the lines the record supports instead. Clean only where nothing speaks against the
 * claim and no empty fact could still change it. Pure; never throws on well-formed input.
 */
export function reviewClaim(
  encounter: Encounter,
  billed: readonly ServiceLine[],
  context: Context = {},
): ClaimReview {
  const visit = judgeVisit(encounter, context, billed);
  const { status } = statusOf(encounter, visit);
  const findings = [...visit.record, ...visit.claim].map(({ finding }) => finding);
  const corrected = supportedLines(visit.draft);
  return {
    asserts: readAssertion(billed),
    findings,
    corrected: status === 'not-codable' && corrected.length === 0 ? null : corrected,
    clean: status === 'settled' && !findings.some(standsAgainst),
    notReported: notReportedIn(visit.draft),
  };
}
