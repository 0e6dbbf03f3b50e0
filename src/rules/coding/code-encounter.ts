import { claimRules, recordRules } from '../catalog/catalog.ts';
import { type DraftLine, onClaim } from '../kernel/draft-line.ts';
import type { Judged } from '../kernel/evaluate.ts';
import { NEWEST_EDITION } from '../tables/edition.ts';
import type { ChecklistItem, Coding, Context, NotReported } from '../vocabulary/coding.ts';
import type { Encounter } from '../vocabulary/encounter.ts';
import type { ServiceLineWithReasons } from '../vocabulary/service-line.ts';
import { judgeVisit } from './judge-visit.ts';
import { statusOf } from './open-facts.ts';
import { outsideChecks } from './outside-checks.ts';

/** The documentation elements that rules answer for, with the place of each rule among the judged ones. */
const ELEMENTS = [...recordRules, ...claimRules].flatMap(({ checklist }, at) =>
  checklist ? [{ at, ...checklist, notNeeded: `${checklist.label}: not needed here.` }] : [],
);

/** The checklist, each element with the sentence of its finding. */
function checklistOf(judged: readonly Judged[]): readonly ChecklistItem[] {
  const checklist: ChecklistItem[] = [];
  for (const { at, id, required, notNeeded } of ELEMENTS) {
    const result = judged[at];
    if (!result) continue;
    const { check: status, finding } = result;
    checklist.push({
      id,
      required,
      status,
      says: status === 'not-needed' ? notNeeded : finding.says,
    });
  }
  return checklist;
}

/** The lines of a draft that are on the claim, as plain claim lines with their rules. */
export const supportedLines = (draft: readonly DraftLine[]): readonly ServiceLineWithReasons[] =>
  onClaim(draft).map(({ code, units, modifiers, diagnoses, because }) =>
    diagnoses
      ? { code, units, modifiers, diagnoses, because }
      : { code, units, modifiers, because },
  );

/** The services of a draft that are kept off the claim. */
export function notReportedIn(draft: readonly DraftLine[]): readonly NotReported[] {
  const left: NotReported[] = [];
  for (const { code, units, leftOut } of draft) if (leftOut) left.push({ code, units, ...leftOut });
  return left;
}

/**
 * Codes a documented visit: the claim lines its record supports, in claim order, whether any empty field
 * can still change them, the documentation checklist, and one finding for every rule whatever its outcome.
 * Pure: the same visit always gives the same answer. Never throws on a well-formed visit, and never turns
 * an absent fact into a number. Sources are on each finding's steps.
 */
export function codeEncounter(encounter: Encounter, context: Context = {}): Coding {
  const visit = judgeVisit(encounter, context);
  const judged = [...visit.record, ...visit.claim];
  return {
    edition: visit.on.edition?.id ?? context.edition ?? NEWEST_EDITION.id,
    lines: supportedLines(visit.draft),
    ...statusOf(encounter, visit),
    checklist: checklistOf(judged),
    findings: judged.map(({ finding }) => finding),
    notReported: notReportedIn(visit.draft),
    notChecked: outsideChecks(visit.known.facts.lines ?? []),
  };
}
