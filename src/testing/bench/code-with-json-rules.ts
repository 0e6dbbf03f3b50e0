import { Engine, Fact, type RuleResult } from 'json-rules-engine';
import { inClaimOrder, rateOf } from '../../rules/coding/claim-order.ts';
import type { Encounter, ServiceLine } from '../../rules/index.ts';
import { type DraftLine, onClaim } from '../../rules/kernel/draft-line.ts';
import { isEvaluationCode, isProcedure } from '../../rules/tables/service-kinds.ts';
import { asOf, claimFacts, fastPairs, isComplexityAddOn, pairsAnswered } from './claim-facts.ts';
import { claimRules, recordRules, steps } from './json-rules.ts';
import { actOnSteps, type Making } from './make-claim.ts';
import { visitFacts } from './visit-facts.ts';

const makingEngine = new Engine([...steps, ...recordRules]);
actOnSteps(makingEngine);
const judgingEngine = new Engine([...claimRules]);

/** Facts about the claim while it changes: asked anew each time. */
function changingFacts(making: Making, destructionDone: boolean): Record<string, Fact> {
  const { encounter } = making;
  const ask = (id: string, value: (lines: readonly DraftLine[]) => unknown) =>
    [id, new Fact(id, () => value(onClaim(making.draft)), { cache: false })] as const;
  return Object.fromEntries([
    ask('hasProcedure', (lines) => destructionDone || lines.some(({ code }) => isProcedure(code))),
    ask('visitOnClaim', (lines) => lines.some(({ code }) => isEvaluationCode(code))),
    ask('visitMarkedSeparate', (lines) =>
      lines.some(({ code, modifiers }) => isEvaluationCode(code) && modifiers.includes('25')),
    ),
    ask('complexityAddOns', (lines) => lines.filter(isComplexityAddOn).length),
    ask('fastPairs', (lines) => fastPairs(lines).length),
    ask('samePairs', (lines) => pairsAnswered(lines, making.draft, encounter, 'same').length),
    ask('apartPairs', (lines) => pairsAnswered(lines, making.draft, encounter, 'apart').length),
  ]);
}

/** What json-rules-engine makes of a visit. */
export interface JsonCoding {
  lines: readonly ServiceLine[];
  /** Each rule that judged, and whether it is met or broken. */
  outcomes: ReadonlyMap<string, 'met' | 'broken'>;
}

/** Which outcome a result stands for; none where the rule had nothing to judge, and for the steps. */
function outcomeOf({ conditions, event, result }: RuleResult): 'met' | 'broken' | undefined {
  if (event?.type !== 'met' && event?.type !== 'broken') return undefined;
  if (result === true) return event.type;
  if (event.params?.['isWhereJudged'] === true || !('all' in conditions)) return undefined;
  // The type of a result's conditions leaves out that each carries its own result.
  const held = conditions.all as readonly { result?: boolean }[];
  return held.slice(0, -1).every((condition) => condition.result === true) ? 'met' : undefined;
}

/** Codes a visit by the JSON program: the same decisions as `codeEncounter`. */
export async function codeWithJsonRules(encounter: Encounter): Promise<JsonCoding> {
  const { groups, flat } = visitFacts(encounter);
  const making: Making = { encounter, groups, draft: [] };
  const record = await makingEngine.run({
    ...flat,
    making,
    ...changingFacts(making, flat.destructionDone),
  });
  const lines = inClaimOrder(onClaim(making.draft), rateOf(encounter.placeOfService), asOf);
  const draft = [...lines, ...making.draft.filter(({ leftOut }) => leftOut)];
  const claim = await judgingEngine.run({ ...flat, ...claimFacts(draft, encounter, flat) });
  const results = [record, claim].flatMap((run) => [...run.results, ...run.failureResults]);
  return {
    lines,
    outcomes: new Map(
      results.flatMap((result) => {
        const outcome = outcomeOf(result);
        return outcome ? [[result.name, outcome] as const] : [];
      }),
    ),
  };
}
