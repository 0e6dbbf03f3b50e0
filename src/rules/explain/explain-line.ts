import { findRule } from '../catalog/catalog.ts';
import { codeEncounter } from '../coding/code-encounter.ts';
import { judgeVisit } from '../coding/judge-visit.ts';
import { readGroups } from '../facts/lesion-standing.ts';
import { type DraftLine, onClaim } from '../kernel/draft-line.ts';
import { rejectedBy } from '../kernel/evaluate.ts';
import type { Rejected } from '../kernel/rule.ts';
import type { Coding, Context, FactPath, RuleId, Step } from '../vocabulary/coding.ts';
import type { Encounter } from '../vocabulary/encounter.ts';
import { type ServiceLine, showLines } from '../vocabulary/service-line.ts';
import {
  type Alternative,
  otherAnswers,
  otherCounts,
  otherDiameters,
  otherKinds,
} from './alternatives.ts';
import type { Change } from './what-would-change.ts';

/** Why a line is what it is. */
export interface LineExplanation {
  line: ServiceLine;
  /** Fact, rule, result, in order, with sources. */
  because: readonly Step[];
  rules: readonly RuleId[];
  /** Codes that were weighed and left out. */
  insteadOf: readonly Rejected[];
  /** The smallest changes of facts about this line that would alter the claim, as questions to verify. */
  wouldChange: readonly Change[];
}

/** A step that names a code is about that code; one that names a pair, about its column two. */
const isAbout = (codes: readonly string[], { from }: Step) =>
  [from['code'], from['columnTwo']].every(
    (named) => named === undefined || codes.some((code) => code === named),
  );

/** What could be otherwise about the lesions or the service that a line stands for. */
function alternativesTo(
  { groups, procedure, visit }: DraftLine,
  encounter: Encounter,
  context: Context,
): readonly Alternative[] {
  const own = readGroups(encounter).filter(({ at }) => groups.includes(at));
  const largest = own.toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0))[0];
  const total = own.reduce((sum, { count = 0 }) => sum + count, 0);
  const about = (fact: FactPath) =>
    (visit === true && fact.startsWith('evaluation.')) ||
    (procedure !== undefined && fact.startsWith(`otherProcedures.${procedure}.`)) ||
    fact.startsWith('priorProcedures.');
  return [
    ...(largest
      ? [
          ...otherCounts(encounter, context, largest, total),
          ...otherDiameters(encounter, context, largest),
          ...otherKinds(largest),
        ]
      : []),
    ...otherAnswers(encounter).filter(({ fact }) => about(fact)),
  ];
}

const changesTo = (
  line: DraftLine,
  encounter: Encounter,
  context: Context,
  before: readonly ServiceLine[],
): readonly Change[] =>
  alternativesTo(line, encounter, context).flatMap(({ asks, fact, change }) => {
    const { lines } = codeEncounter(change(encounter), context);
    return showLines(lines) === showLines(before) ? [] : [{ asks: [asks], facts: [fact], lines }];
  });

/**
 * Explains one line of a coded visit: the steps from fact to result, the codes that were weighed and left
 * out, and the smallest changes of facts that would alter the claim. Undefined for a code not on the claim.
 */
export function explainLine(
  encounter: Encounter,
  coding: Coding,
  code: string,
  context: Context = {},
): LineExplanation | undefined {
  const line = coding.lines.find((candidate) => candidate.code === code);
  if (!line) return undefined;
  const { on, known, draft } = judgeVisit(encounter, context);
  const rules = line.because.flatMap((id) => findRule(id) ?? []);
  const [own] = onClaim(draft).filter((candidate) => candidate.code === code);
  // A biopsy that moved up is also known by the code it was entered under.
  const entered = encounter.otherProcedures?.[own?.procedure ?? -1]?.code;
  const codes = entered === undefined ? [code] : [code, entered];
  return {
    line,
    rules: line.because,
    because: coding.findings
      .filter(({ rule }) => line.because.includes(rule))
      .flatMap(({ because }) => because.filter((step) => isAbout(codes, step))),
    insteadOf: rules.flatMap((rule) => rejectedBy(rule, known, on)),
    wouldChange: own ? changesTo(own, encounter, context, coding.lines) : [],
  };
}
