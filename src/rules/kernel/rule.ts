import type { FactKey, Facts, FactsAtHand } from '../facts/facts.ts';
import type { SourceId } from '../sources/registry.ts';
import type {
  CheckStatus,
  FactPath,
  Fix,
  LikelyDenial,
  RuleId,
  Severity,
  Step,
} from '../vocabulary/coding.ts';
import type { Interval } from '../vocabulary/iso-date.ts';
import type { ServiceLine } from '../vocabulary/service-line.ts';
import type { DraftLine } from './draft-line.ts';
import type { AsOf, DatedTable } from './dated-table.ts';

/** A line a rule puts on the claim, with the lesion groups it stands for by their position in the visit. */
export interface CodedLine extends ServiceLine {
  groups: readonly number[];
}

/** All that a rule may answer. The kernel adds the rest: needs-facts, not-in-force, not-applicable, crashed. */
export type Verdict =
  | {
      status: 'met';
      says: string;
      because: readonly Step[];
      /** Lines this rule puts on the claim. */
      lines?: readonly CodedLine[];
    }
  | {
      status: 'broken';
      says: string;
      because: readonly Step[];
      fixes?: readonly Fix[];
      /** For documentation rules: in what way the element falls short. Absent: missing. */
      gap?: Exclude<CheckStatus, 'met' | 'not-needed'>;
    }
  | {
      /** While judging it turned out that a further fact decides. Becomes needs-facts. */
      status: 'open';
      says: string;
      missing: readonly FactPath[];
    };

/** A code the rule weighed and left out, and why. */
export interface Rejected {
  code: string;
  says: string;
}

/** A documentation element that a rule answers for. */
export interface ChecklistEntry {
  id: string;
  label: string;
  required: boolean;
}

/**
 * One assertion about a claim or its record: what it says, where that was read, when it holds, what it
 * reads, and the judgement. A rule sees only the facts it declares and never sees a clock.
 */
export interface Rule<K extends FactKey = FactKey> {
  /** Its path under `catalog/`. */
  id: RuleId;
  title: string;
  statement: string;
  severity: Severity;
  sources: readonly [SourceId, ...SourceId[]];
  /** Dates of service it holds for. */
  effective: Interval;
  /** Facts without which it cannot judge. */
  reads: readonly K[];
  /** Tables it looks up; outside their range it answers not-in-force. */
  tables?: readonly DatedTable<unknown>[];
  checklist?: ChecklistEntry;
  /** What a payer would likely answer where the rule is broken. */
  denial?: LikelyDenial;
  /** What to ask when a fact is missing; absent where `matches` already demands every fact it reads. */
  asks?: string;
  /** Does this visit concern me at all? Asked before any fact is demanded. */
  matches(known: FactsAtHand<K>): boolean;
  /** Something the tables should list and do not: then the answer is not-in-force, with this sentence. */
  uncovered?(facts: Pick<Facts, K>, asOf: AsOf): string | undefined;
  evaluate(facts: Pick<Facts, K>, asOf: AsOf): Verdict;
  /**
   * For a rule that also makes the claim what it demands: the draft with its lines added, modified or left
   * out. Asked in the order of the catalog, each rule seeing what the earlier ones made of the claim, and
   * only where the rule is in force, concerned, covered and has its facts.
   */
  shape?(facts: Pick<Facts, K>, asOf: AsOf): readonly DraftLine[];
  /** For a rule that puts lines on the claim: the codes it weighed and left out. Only asked for on demand. */
  rejects?(facts: Pick<Facts, K>, asOf: AsOf): readonly Rejected[];
}

export const defineRule = <const K extends FactKey>(rule: Rule<K>): Rule<K> => rule;

/** The verdict of a rule that has one thing to say and nothing against it. */
export const met = (
  says: string,
  cites: SourceId,
  from: Step['from'] = {},
): Verdict & { status: 'met' } => ({ status: 'met', says, because: [{ says, from, cites }] });
