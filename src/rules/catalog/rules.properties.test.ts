import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { billedLines, contexts, encounters } from '../../testing/encounter-arbitraries.ts';
import {
  casesOf,
  deadEnds,
  faultsOfAnswer,
  judgeBy,
  rulesById,
} from '../../testing/golden-cases.ts';
import { judgeVisit } from '../coding/judge-visit.ts';
import type { FactKey, Known } from '../facts/facts.ts';
import { evaluate } from '../kernel/evaluate.ts';
import type { OutcomeStatus } from '../vocabulary/coding.ts';

vi.setConfig({ testTimeout: 60_000 });

/** A visit with the lines to judge it on: its own, or any. */
const claims = fc.record(
  { encounter: encounters, context: contexts, billed: billedLines },
  { requiredKeys: ['encounter'] },
);

/** Some facts of a visit and no others. */
function picked({ facts, missing }: Known, keys: readonly FactKey[]): Known {
  const only = <T extends object>(all: T): Partial<T> =>
    Object.fromEntries(
      Object.entries(all).filter(([key]) => keys.some((k) => k === key)),
    ) as Partial<T>;
  return { facts: only(facts), missing: only(missing) };
}

describe.each(rulesById)('%s', (id, rule) => {
  it('reads nothing but what it says it reads', () => {
    const others = (Object.keys(judgeVisit({ lesions: [] }).known.facts) as FactKey[]).filter(
      (key) => !rule.reads.includes(key),
    );
    fc.assert(
      fc.property(claims, claims, (visit, another) => {
        const { known, on } = judgeVisit(visit.encounter, visit.context, visit.billed);
        const strange = judgeVisit(another.encounter, another.context, another.billed).known;
        const own = picked(known, rule.reads);
        const noise = picked(strange, others);
        const answer = evaluate(rule, known, on);
        expect(evaluate(rule, own, on)).toEqual(answer);
        expect(
          evaluate(
            rule,
            {
              facts: { ...noise.facts, ...own.facts },
              missing: { ...noise.missing, ...own.missing },
            },
            on,
          ),
        ).toEqual(answer);
      }),
      { numRuns: 200 },
    );
  });

  it('answers in sentences, with reasons it may cite and ways out that lead out', () => {
    const reached = new Set<OutcomeStatus>();
    fc.assert(
      fc.property(claims, (visit) => {
        const { judged } = judgeBy(rule, visit);
        reached.add(judged.finding.outcome);
        expect(faultsOfAnswer(rule, judged)).toEqual([]);
        expect(deadEnds(rule, visit, judged.finding)).toEqual([]);
      }),
      { numRuns: 300 },
    );
    // Whatever a visit can make of the rule, some golden case shows.
    expect(casesOf(id).map((golden) => golden.expect.outcome)).toEqual(
      expect.arrayContaining([...reached]),
    );
  });
});
