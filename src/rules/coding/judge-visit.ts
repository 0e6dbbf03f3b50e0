import { pairsAmong } from '../catalog/ncci/pairs-among.ts';
import { claimRules, recordRules, shapingRules } from '../catalog/catalog.ts';
import { type FactsAtHand, factsOf, type Known } from '../facts/facts.ts';
import { inForce } from '../kernel/dated-table.ts';
import { type DraftLine, onClaim } from '../kernel/draft-line.ts';
import {
  asOfJudgement,
  evaluate,
  type Judged,
  type Judgement,
  shaped,
} from '../kernel/evaluate.ts';
import { type CodePair, ptpPairs } from '../tables/ptp-pairs.ts';
import type { Context } from '../vocabulary/coding.ts';
import type { Encounter } from '../vocabulary/encounter.ts';
import type { ServiceLine } from '../vocabulary/service-line.ts';
import { inClaimOrder, rateOf } from './claim-order.ts';
import { judgementFor } from './judgement.ts';

/** A visit with what every rule made of it. */
export interface JudgedVisit {
  on: Judgement;
  known: Known;
  /** What the record supports in claim order, with the services that are kept off the claim. */
  draft: readonly DraftLine[];
  /** The place is unknown, and an office and a facility would order these lines differently. */
  orderDepends: boolean;
  record: readonly Judged[];
  /** Judged on the lines that `known` holds: the billed ones, or else the suggested ones. */
  claim: readonly Judged[];
}

/** The lines that rules about the record put on the claim, each with the rule that did. */
function proposed(judged: readonly Judged[]): readonly DraftLine[] {
  const draft: DraftLine[] = [];
  for (const { lines, finding } of judged)
    for (const { code, units, modifiers, diagnoses, groups } of lines) {
      const line: DraftLine = { code, units, modifiers, groups, because: [finding.rule] };
      if (diagnoses) line.diagnoses = diagnoses;
      draft.push(line);
    }
  return draft;
}

const isLeftOut = ({ leftOut }: DraftLine) => leftOut !== undefined;

/** Puts the claim as far as it has come, and what is judged of it, among the facts. */
function keep(
  facts: FactsAtHand,
  draft: readonly DraftLine[],
  lines: readonly ServiceLine[],
  pairs: ReadonlyMap<string, CodePair> | undefined,
): void {
  facts.draft = draft;
  facts.lines = lines;
  facts.pairs = pairs ? pairsAmong(lines === draft ? draft : [...draft, ...lines], pairs) : [];
}

/** The claim as the shaping rules leave it, one after the other. `facts` follows along. */
function shapedClaim(
  known: Known,
  on: Judgement,
  lines: readonly DraftLine[],
  pairs: ReadonlyMap<string, CodePair> | undefined,
): readonly DraftLine[] {
  const { facts } = known;
  let draft = lines;
  keep(facts, draft, draft, pairs);
  for (const rule of shapingRules) {
    const next = shaped(rule, known, on, draft);
    if (next === draft) continue;
    draft = next;
    keep(facts, draft, onClaim(draft), pairs);
  }
  return draft;
}

/**
 * Judges a visit by every rule. Rules about the record see the visit alone and propose lines; shaping rules
 * make the claim of them; rules about the claim see the lines that were billed, or those the record supports
 * where none were.
 */
export function judgeVisit(
  encounter: Encounter,
  context: Context = {},
  billed?: readonly ServiceLine[],
): JudgedVisit {
  const on = judgementFor(encounter, context);
  const known = factsOf(encounter, context);
  const pairs = inForce(ptpPairs, on.date);
  const record = recordRules.map((rule) => evaluate(rule, known, on));
  const shape = shapedClaim(known, on, proposed(record), pairs);
  const asOf = asOfJudgement(on);
  const entered = onClaim(shape);
  const suggested = inClaimOrder(entered, rateOf(encounter.placeOfService), asOf);
  const orderDepends =
    encounter.placeOfService === undefined &&
    inClaimOrder(entered, 'facility', asOf).some((line, at) => line !== suggested[at]);
  // A line that was left out holds no place: nothing stands under it.
  const draft =
    entered.length === shape.length ? suggested : [...suggested, ...shape.filter(isLeftOut)];
  keep(known.facts, draft, billed ?? suggested, pairs);
  known.facts.isReview = billed !== undefined;
  const claim = claimRules.map((rule) => evaluate(rule, known, on));
  return { on, known, draft, orderDepends, record, claim };
}
