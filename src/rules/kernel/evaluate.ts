import type { FactKey, Facts, Known } from '../facts/facts.ts';
import type { Edition } from '../tables/edition.ts';
import type { CheckStatus, Finding, Step } from '../vocabulary/coding.ts';
import { covers, type IsoDate } from '../vocabulary/iso-date.ts';
import { asOfDate, type AsOf, inForce } from './dated-table.ts';
import type { CodedLine, Rejected, Rule, Verdict } from './rule.ts';

/** The day a visit is judged by and the edition of the tables that answers for it, if one does. */
export interface Judgement {
  date: IsoDate;
  edition?: Edition;
}

/** A finding with what the rule contributes to the claim and to the checklist. */
export interface Judged {
  finding: Finding;
  lines: readonly CodedLine[];
  check: CheckStatus;
}

const NONE: readonly Step[] = [];
const NO_LINES: readonly CodedLine[] = [];

function judged(
  rule: Rule,
  outcome: Finding['outcome'],
  check: CheckStatus,
  says: string,
  more: Partial<Finding> = {},
  lines: readonly CodedLine[] = NO_LINES,
): Judged {
  return {
    finding: { rule: rule.id, outcome, severity: rule.severity, says, because: NONE, ...more },
    lines,
    check,
  };
}

const fromVerdict = (rule: Rule, verdict: Verdict): Judged =>
  verdict.status === 'met'
    ? judged(rule, 'met', 'met', verdict.says, { because: verdict.because }, verdict.lines)
    : judged(rule, 'broken', verdict.gap ?? 'missing', verdict.says, {
        because: verdict.because,
        ...(verdict.fixes && { fixes: verdict.fixes }),
      });

const isInForce = (rule: Rule, { date, edition }: Judgement): boolean =>
  edition !== undefined &&
  covers(rule.effective, date) &&
  (rule.tables ?? []).every((table) => inForce(table, date) !== undefined);

/**
 * Judges one rule, in this order: in force? concerns the visit? facts at hand? tables reach? then the rule
 * itself. A rule that throws is reported as crashed, which is never taken for met.
 */
export function evaluate(rule: Rule, known: Known, on: Judgement): Judged {
  if (!isInForce(rule, on)) {
    const says = `Not checked: the tables at hand do not reach ${on.date}.`;
    return judged(rule, 'not-in-force', 'unclear', says);
  }
  try {
    if (!rule.matches(known.facts)) {
      return judged(rule, 'not-applicable', 'not-needed', 'Does not concern this visit.');
    }
    const missing = rule.reads.flatMap((key) => missingPaths(known, key));
    if (missing.length > 0) {
      return judged(rule, 'needs-facts', 'missing', rule.asks ?? rule.title, { missing });
    }
    // Every fact the rule reads was just seen to be there.
    const facts = known.facts as Facts;
    const asOf = asOfDate(on.date);
    const uncovered = rule.uncovered?.(facts, asOf);
    if (uncovered !== undefined) return judged(rule, 'not-in-force', 'unclear', uncovered);
    return fromVerdict(rule, rule.evaluate(facts, asOf));
  } catch (error) {
    const says = `Could not be checked: ${error instanceof Error ? error.message : String(error)}`;
    return judged(rule, 'crashed', 'unclear', says);
  }
}

const missingPaths = ({ facts, missing }: Known, key: FactKey) =>
  missing[key] ?? (facts[key] === undefined ? [key] : []);

/** The codes a rule weighed and left out; none where it could not judge. */
export function rejectedBy(rule: Rule, known: Known, on: Judgement): readonly Rejected[] {
  if (evaluate(rule, known, on).finding.outcome !== 'met') return [];
  // It was met, so every fact it reads is there.
  return rule.rejects?.(known.facts as Facts, asOfDate(on.date)) ?? [];
}

/** Looks tables up as the judgement would; for use outside rules. */
export const asOfJudgement = ({ date }: Judgement): AsOf => asOfDate(date);
