import {
  codeEncounter,
  type Finding,
  findRule,
  reviewClaim,
  type RuleId,
  type SourceId,
} from '../../rules/index.ts';
import { sources } from '../../rules/sources/registry.ts';
import type { PacketAnswer, PacketFinding, PacketInputs, PacketReason } from './packet.ts';

/** Findings that nobody would ask about later. */
const isPlain = ({ outcome }: Finding): boolean =>
  outcome === 'met' || outcome === 'not-applicable';

function reasonsFor(rules: Iterable<RuleId>): readonly PacketReason[] {
  return [...new Set(rules)].toSorted().flatMap((id) => {
    const rule = findRule(id);
    return rule ? [{ rule: id, statement: rule.statement, sources: [...rule.sources] }] : [];
  });
}

function sourceOf(id: SourceId) {
  const { title, publisher, locator, edition } = sources[id];
  return { id, title, publisher, locator, edition };
}

/** Asks the rules, and keeps what a later reader needs to see why. */
export function answerTo({ encounter, billed, context }: PacketInputs): PacketAnswer {
  const coding = codeEncounter(encounter, context);
  const review = billed && reviewClaim(encounter, billed, context);
  const findings = (review ?? coding).findings.filter((finding) => !isPlain(finding));
  const lines = review ? review.corrected : coding.lines;
  const { notReported } = review ?? coding;
  const ruleIds = [
    ...(lines ?? []).flatMap(({ because }) => because),
    ...notReported.map(({ rule }) => rule),
    ...findings.map(({ rule }) => rule),
  ];
  const cited = new Set<SourceId>([
    ...ruleIds.flatMap((id) => findRule(id)?.sources ?? []),
    ...findings.flatMap(({ because }) => because.map(({ cites }) => cites)),
  ]);
  return {
    edition: coding.edition,
    status: coding.status,
    ...(review && { clean: review.clean }),
    lines,
    notReported,
    findings: findings.map(({ rule, outcome, severity, says }): PacketFinding => {
      return { rule, outcome, severity, says };
    }),
    reasons: reasonsFor(ruleIds),
    sources: [...cited].toSorted().map(sourceOf),
  };
}
