import { recordRules } from '../catalog/catalog.ts';
import type { Judged } from '../kernel/evaluate.ts';
import type { Rule } from '../kernel/rule.ts';
import { NEWEST_EDITION } from '../tables/edition.ts';
import type { ChecklistItem, Coding, Context } from '../vocabulary/coding.ts';
import type { Encounter } from '../vocabulary/encounter.ts';
import { judgeVisit } from './judge-visit.ts';
import { outsideChecks, statusOf } from './open-facts.ts';

const COUNTS_AGREE = 'documentation/counts-agree';

/** The documentation elements that rules answer for, with the finding's own sentence. */
function checklistOf(rules: readonly Rule[], judged: readonly Judged[]): readonly ChecklistItem[] {
  return rules.flatMap(({ checklist }, at) => {
    const result = judged[at];
    if (!checklist || !result) return [];
    const { id, required, label } = checklist;
    const says = result.check === 'not-needed' ? `${label}: not needed here.` : result.finding.says;
    return [{ id, required, status: result.check, says }];
  });
}

/**
 * Codes a documented visit: the claim lines its record supports, in claim order, whether any empty field
 * can still change them, the documentation checklist, and one finding for every rule whatever its outcome.
 * Pure: the same visit always gives the same answer. Never throws on a well-formed visit, and never turns
 * an absent fact into a number. Sources are on each finding's steps.
 */
export function codeEncounter(encounter: Encounter, context: Context = {}): Coding {
  const judged = judgeVisit(encounter, context);
  const { on, known, suggested: lines, record, claim, orderDepends } = judged;
  const findings = [...record, ...claim].map(({ finding }) => finding);
  const notChecked = outsideChecks(encounter, lines);
  return {
    edition: on.edition?.id ?? context.edition ?? NEWEST_EDITION.id,
    lines,
    ...statusOf(encounter, known, lines, {
      inForce: on.edition !== undefined,
      disputed: findings.some(({ rule, outcome }) => rule === COUNTS_AGREE && outcome === 'broken'),
      orderDepends,
      unjudged: notChecked.length > 0,
    }),
    checklist: checklistOf(recordRules, record),
    findings,
    notChecked,
  };
}
