import { codeEncounter } from '../coding/code-encounter.ts';
import { type GroupFacts, readGroups } from '../facts/lesion-standing.ts';
import type { Coding, Context, FactPath, RuleId } from '../vocabulary/coding.ts';
import type { Encounter } from '../vocabulary/encounter.ts';
import { type ServiceLine, showLines } from '../vocabulary/service-line.ts';
import {
  type Alternative,
  otherAnswers,
  otherCounts,
  otherDiameters,
  otherKinds,
} from './alternatives.ts';

/** A smallest set of facts that would alter the answer, as questions to verify, and the lines then. */
export interface Change {
  asks: readonly string[];
  facts: readonly FactPath[];
  lines: readonly ServiceLine[];
}

/** What would change the answer: for the lines of the visit, and for each finding that is not just passed. */
export interface Changes {
  lines: readonly Change[];
  findings: Readonly<Record<RuleId, readonly Change[]>>;
}

/** With several rows, a question about one of them names it. */
const inRow = ({ at, isOnly }: GroupFacts, alternative: Alternative): Alternative =>
  isOnly ? alternative : { ...alternative, asks: `Row ${at + 1}: ${alternative.asks}` };

const allAlternatives = (encounter: Encounter, context: Context): readonly Alternative[] => [
  ...readGroups(encounter).flatMap((group) =>
    [
      ...otherCounts(encounter, context, group, group.count ?? 0),
      ...otherDiameters(encounter, context, group),
      ...otherKinds(group),
    ].map((alternative) => inRow(group, alternative)),
  ),
  ...otherAnswers(encounter),
];

const outcomesOf = ({ findings }: Coding) =>
  new Map(findings.map(({ rule, outcome }) => [rule, outcome]));

const change = (alternatives: readonly Alternative[], { lines }: Coding): Change => ({
  asks: alternatives.map(({ asks }) => asks),
  facts: alternatives.map(({ fact }) => fact),
  lines,
});

/**
 * The smallest sets of facts that would alter the lines, and those that would alter the outcome of a finding: every
 * single fact that does, and pairs of facts neither of which does so alone. They are questions to verify
 * against the record, never advice to document more. Found by asking the rules again, so it takes as long as
 * a few hundred codings; call it when someone looks.
 */
export function whatWouldChange(encounter: Encounter, context: Context = {}): Changes {
  const now = codeEncounter(encounter, context);
  const shown = showLines(now.lines);
  const isIdle = new Set(
    now.findings.filter(({ outcome }) => outcome === 'not-applicable').map(({ rule }) => rule),
  );
  const outcomes = outcomesOf(now);
  const findings: Record<RuleId, Change[]> = {};
  const lines: Change[] = [];

  const note = (alternatives: readonly Alternative[], then: Coding, isPair: boolean) => {
    const found = change(alternatives, then);
    if (showLines(then.lines) !== shown) lines.push(found);
    for (const [rule, outcome] of outcomesOf(then)) {
      if (isIdle.has(rule) || outcome === outcomes.get(rule)) continue;
      const own = (findings[rule] ??= []);
      // A pair is only worth naming where no single fact does it.
      if (!isPair || own.every(({ facts }) => facts.length > 1)) own.push(found);
    }
  };

  const alternatives = allAlternatives(encounter, context);
  const still: Alternative[] = [];
  for (const alternative of alternatives) {
    const then = codeEncounter(alternative.change(encounter), context);
    if (showLines(then.lines) === shown) still.push(alternative);
    note([alternative], then, false);
  }
  still.forEach((first, index) => {
    for (const second of still.slice(index + 1)) {
      if (first.fact === second.fact) continue;
      const then = codeEncounter(second.change(first.change(encounter)), context);
      if (showLines(then.lines) !== shown) note([first, second], then, true);
    }
  });
  return { lines, findings };
}
