import { claimRules, recordRules } from '../catalog/catalog.ts';
import { factsOf, type Known } from '../facts/facts.ts';
import { asOfJudgement, evaluate, type Judged, type Judgement } from '../kernel/evaluate.ts';
import type { Context } from '../vocabulary/coding.ts';
import type { Encounter } from '../vocabulary/encounter.ts';
import type { ServiceLine, ServiceLineWithReasons } from '../vocabulary/service-line.ts';
import { inClaimOrder, orderDependsOnPlace, rateOf } from './claim-order.ts';
import { judgementFor } from './judgement.ts';

/** A visit with what every rule made of it. */
export interface JudgedVisit {
  on: Judgement;
  known: Known;
  /** What the record supports, in claim order. */
  suggested: readonly ServiceLineWithReasons[];
  /** An office and a facility would order these lines differently. */
  orderDepends: boolean;
  record: readonly Judged[];
  /** Judged on the lines that `known` holds: the billed ones, or else the suggested ones. */
  claim: readonly Judged[];
}

/** The lines that rules put on the claim, each with the rule that did. */
const proposed = (judged: readonly Judged[]): readonly ServiceLineWithReasons[] =>
  judged.flatMap(({ lines, finding }) =>
    lines.map(({ groups: _groups, ...line }) => ({ ...line, because: [finding.rule] })),
  );

/**
 * Judges a visit by every rule. Rules about the record see the visit alone; rules about the claim see the
 * lines that were billed, or those the record supports where none were.
 */
export function judgeVisit(
  encounter: Encounter,
  context: Context = {},
  billed?: readonly ServiceLine[],
): JudgedVisit {
  const on = judgementFor(encounter, context);
  const visit = factsOf(encounter, context);
  const record = recordRules.map((rule) => evaluate(rule, visit, on));
  const lines = proposed(record);
  const asOf = asOfJudgement(on);
  const rate = rateOf(encounter.placeOfService);
  const suggested = lines.length > 1 ? inClaimOrder(lines, rate, asOf) : lines;
  const orderDepends = lines.length > 1 && orderDependsOnPlace(lines, asOf);
  const known = { ...visit, facts: { ...visit.facts, lines: billed ?? suggested } };
  const claim = claimRules.map((rule) => evaluate(rule, known, on));
  return { on, known, suggested, orderDepends, record, claim };
}
