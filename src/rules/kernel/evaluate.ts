import type { Facts, Known } from '../facts/facts.ts';
import type { Edition } from '../tables/edition.ts';
import type { CheckStatus, FactPath, Finding, Step } from '../vocabulary/coding.ts';
import { covers, type IsoDate } from '../vocabulary/iso-date.ts';
import { asOfDate, type AsOf, inForce } from './dated-table.ts';
import type { DraftLine } from './draft-line.ts';
import type { CodedLine, Rejected, Rule, Verdict } from './rule.ts';

/** The day a visit is judged by and the edition of the tables that answers for it, if one does. */
export interface Judgement {
  date: IsoDate;
  edition?: Edition;
  /** The edition that was asked for by name, where none of that name is at hand. */
  unknownEdition?: string;
  /** What the day decides, kept from the first visit of that day for the others. */
  day?: { asOf: AsOf; inForce: Map<Rule, boolean> };
}

/** A finding with what the rule contributes to the claim and to the checklist. */
export interface Judged {
  finding: Finding;
  lines: readonly CodedLine[];
  check: CheckStatus;
}

const NONE: readonly Step[] = [];
const NO_LINES: readonly CodedLine[] = [];

/** A finding without a judgement: nothing is put on the claim and no reason is given. */
const unjudged = (
  rule: Rule,
  outcome: Finding['outcome'],
  check: CheckStatus,
  says: string,
): Judged => ({
  finding: { rule: rule.id, outcome, severity: rule.severity, says, because: NONE },
  lines: NO_LINES,
  check,
});

const needsFacts = (
  { id: rule, severity }: Rule,
  says: string,
  missing: readonly FactPath[],
): Judged => ({
  finding: { rule, outcome: 'needs-facts', severity, says, because: NONE, missing },
  lines: NO_LINES,
  check: 'missing',
});

function fromVerdict(judging: Rule, verdict: Verdict): Judged {
  const { id: rule, severity, denial } = judging;
  const { says } = verdict;
  switch (verdict.status) {
    case 'met': {
      const { because, lines = NO_LINES } = verdict;
      return { finding: { rule, outcome: 'met', severity, says, because }, lines, check: 'met' };
    }
    case 'broken': {
      const { because, fixes, gap = 'missing' } = verdict;
      const finding: Finding = { rule, outcome: 'broken', severity, says, because };
      if (denial) finding.denial = denial;
      if (fixes) finding.fixes = fixes;
      return { finding, lines: NO_LINES, check: gap };
    }
    case 'open':
      return needsFacts(judging, says, verdict.missing);
  }
}

const reaches = (rule: Rule, { date, edition }: Judgement): boolean =>
  edition !== undefined &&
  covers(rule.effective, date) &&
  (rule.tables === undefined || rule.tables.every((table) => inForce(table, date) !== undefined));

function isInForce(rule: Rule, on: Judgement): boolean {
  const known = on.day?.inForce.get(rule);
  if (known !== undefined) return known;
  const is = reaches(rule, on);
  on.day?.inForce.set(rule, is);
  return is;
}

/** What is said of a rule that does not concern a visit is always the same, so it is made once. */
const notConcerned = new WeakMap<Rule, Judged>();

function notApplicable(rule: Rule): Judged {
  const known = notConcerned.get(rule);
  if (known) return known;
  const made = unjudged(rule, 'not-applicable', 'not-needed', 'Does not concern this visit.');
  notConcerned.set(rule, made);
  return made;
}

/** What stands between a rule and its judgement; undefined where nothing does. */
function hindrance(rule: Rule, known: Known, on: Judgement): Judged | undefined {
  if (!isInForce(rule, on)) {
    const says =
      on.unknownEdition === undefined
        ? `Not checked: the tables at hand do not reach ${on.date}.`
        : `Not checked: no edition named “${on.unknownEdition}” is at hand.`;
    return unjudged(rule, 'not-in-force', 'unclear', says);
  }
  if (!rule.matches(known.facts)) return notApplicable(rule);
  const missing = missingFacts(rule, known);
  if (missing) return needsFacts(rule, rule.asks ?? rule.title, missing);
  // Every fact the rule reads was just seen to be there.
  const uncovered = rule.uncovered?.(known.facts as Facts, asOfJudgement(on));
  return uncovered === undefined ? undefined : unjudged(rule, 'not-in-force', 'unclear', uncovered);
}

/** Where the facts would be entered that the rule reads and the visit lacks; undefined where it lacks none. */
function missingFacts({ reads }: Rule, { facts, missing }: Known): readonly FactPath[] | undefined {
  let paths: FactPath[] | undefined;
  for (const key of reads) {
    if (facts[key] !== undefined && missing[key] === undefined) continue;
    paths = [...(paths ?? []), ...(missing[key] ?? [key])];
  }
  return paths;
}

/**
 * Judges one rule, in this order: in force? concerns the visit? facts at hand? tables reach? then the rule
 * itself. A rule that throws is reported as crashed, which is never taken for met.
 */
export function evaluate(rule: Rule, known: Known, on: Judgement): Judged {
  try {
    return (
      hindrance(rule, known, on) ??
      // Nothing hinders it, so every fact it reads is there.
      fromVerdict(rule, rule.evaluate(known.facts as Facts, asOfJudgement(on)))
    );
  } catch (error) {
    const says = `Could not be checked: ${error instanceof Error ? error.message : String(error)}`;
    return unjudged(rule, 'crashed', 'unclear', says);
  }
}

/** The draft as a rule shapes it; the same where the rule shapes nothing, cannot judge or throws. */
export function shaped(
  rule: Rule,
  known: Known,
  on: Judgement,
  draft: readonly DraftLine[],
): readonly DraftLine[] {
  try {
    if (!rule.shape || hindrance(rule, known, on)) return draft;
    // Nothing hinders it, so every fact it reads is there.
    return rule.shape(known.facts as Facts, asOfJudgement(on));
  } catch {
    // The same rule judges the claim afterwards and is reported as crashed there.
    return draft;
  }
}

/** The codes a rule weighed and left out; none where it could not judge. */
export function rejectedBy(rule: Rule, known: Known, on: Judgement): readonly Rejected[] {
  if (evaluate(rule, known, on).finding.outcome !== 'met') return [];
  // It was met, so every fact it reads is there.
  return rule.rejects?.(known.facts as Facts, asOfJudgement(on)) ?? [];
}

/** Looks tables up as the judgement would; for use outside rules. */
export const asOfJudgement = ({ date, day }: Judgement): AsOf => day?.asOf ?? asOfDate(date);
