import { describe, expect, it } from 'vitest';
import {
  casesOf,
  deadEnds,
  faultsOfAnswer,
  faultsOfWording,
  judgeBy,
  provenIds,
  rulesById,
} from '../../testing/golden-cases.ts';
import type { FactKey } from '../facts/facts.ts';
import { evaluate } from '../kernel/evaluate.ts';
import type { Rule } from '../kernel/rule.ts';
import { sources } from '../sources/registry.ts';
import { NEWEST_EDITION, TABLES_IN_FORCE } from '../tables/edition.ts';
import { showLines } from '../vocabulary/service-line.ts';
import { catalog, claimRules, recordRules, shapingRules } from './catalog.ts';

const files = Object.entries(
  import.meta.glob<Record<string, Rule>>('./**/*.rule.ts', { eager: true }),
).map(([path, module]) => [path.replace(/^\.\/|\.rule\.ts$/gu, ''), module] as const);

/** Facts of the claim: its lines, how far it is put together, and what an earlier day leaves of it. */
const OF_THE_CLAIM: readonly FactKey[] = ['lines', 'draft', 'pairs', 'isReview', 'earlier'];

const readsTheClaim = ({ reads }: Rule) => reads.some((key) => OF_THE_CLAIM.includes(key));

describe('the files of the catalog', () => {
  it.each(files)(
    '%s holds one rule, named after its place, and it is in the catalog',
    (id, module) => {
      const [rule, ...others] = Object.values(module);
      expect(others).toEqual([]);
      expect(rule?.id).toBe(id);
      expect(catalog).toContain(rule);
    },
  );

  it('are all there is to the catalog, each once and with a title of its own', () => {
    expect(catalog.map(({ id }) => id).toSorted()).toEqual(files.map(([id]) => id).toSorted());
    expect(new Set(catalog.map(({ title }) => title)).size).toBe(catalog.length);
  });

  it('have a case file each', () => {
    expect(provenIds.toSorted()).toEqual(files.map(([id]) => id).toSorted());
  });

  it('judge the record without the claim, and the claim after it', () => {
    expect(recordRules.filter(readsTheClaim)).toEqual([]);
    expect(claimRules.filter(readsTheClaim)).toEqual(claimRules);
  });

  it('put the claim together in the order their findings are given', () => {
    expect(catalog.filter((rule) => 'shape' in rule)).toEqual(shapingRules);
  });
});

const TONE = {
  denial: /\b(?:only|never|must|no)\b/iu,
  warning: /\b(?:check|consider)\b/iu,
  advice: /\bconsider\b/iu,
};

describe.each(rulesById)('%s', (_id, rule) => {
  const { asks, checklist, effective, severity, statement, tables = [], title } = rule;

  it('rests on sources of the registry, each named once', () => {
    const cited = [...rule.sources, ...tables.map(({ source }) => source)];
    expect(Object.keys(sources)).toEqual(expect.arrayContaining(cited));
    expect([...new Set(rule.sources)]).toEqual(rule.sources);
  });

  it('looks up tables that reach as far as it is in force, without a gap', () => {
    expect(effective).toEqual(TABLES_IN_FORCE);
    for (const { rows } of tables) {
      expect(rows[0]?.from).toBe(effective.from);
      expect(rows.map(({ until }) => until)).toEqual([
        ...rows.slice(1).map(({ from }) => from),
        effective.until,
      ]);
    }
  });

  it('is worded in plain words, as strictly as its severity', () => {
    expect(statement).toMatch(TONE[severity]);
    expect(title.length).toBeLessThanOrEqual(70);
    expect(statement.length).toBeLessThanOrEqual(400);
    expect([title, statement, asks ?? 'nothing'].flatMap(faultsOfWording)).toEqual([]);
  });

  it('has nothing to say of a visit of which nothing is known, but its question', () => {
    const on = { date: TABLES_IN_FORCE.from, edition: NEWEST_EDITION };
    const { outcome } = evaluate(rule, { facts: {}, missing: {} }, on).finding;
    expect(['not-applicable', ...(asks === undefined ? [] : ['needs-facts'])]).toContain(outcome);
  });

  it('speaks of denial where its element of the record is required, and only there', () => {
    expect(checklist?.required ?? severity === 'denial').toBe(severity === 'denial');
  });
});

describe.each(rulesById)('cases of %s', (id, rule) => {
  const cases = casesOf(id);
  const named = cases.map((golden) => [golden.name, golden] as const);
  const outcomes = new Set(cases.map((golden) => golden.expect.outcome));

  it.each(named)('%s', (_name, golden) => {
    const { outcome, says = '', check, lines, pointers, missing, fixes = [] } = golden.expect;
    const { judged, suggested } = judgeBy(rule, golden);
    const { finding } = judged;
    expect({
      outcome: finding.outcome,
      severity: finding.severity,
      says: finding.says,
      missing: finding.missing,
      fixes: (finding.fixes ?? []).map((fix) => fix.says),
      check: check && judged.check,
      lines: lines && showLines(suggested),
      pointers: pointers && suggested.map(({ diagnoses = [] }) => diagnoses.join(', ')),
    }).toEqual({
      outcome,
      severity: rule.severity,
      says: expect.stringContaining(says) as string,
      missing,
      fixes,
      check,
      lines,
      pointers,
    });
    expect(faultsOfAnswer(rule, judged)).toEqual([]);
    expect(deadEnds(rule, golden, finding)).toEqual([]);
  });

  it('say what they expect, not only which outcome', () => {
    const isSilent = cases.filter(({ billed, expect: { outcome, says, lines, missing, check } }) =>
      [
        outcome !== 'not-applicable' && !says,
        !billed && !lines,
        outcome === 'needs-facts' && !missing,
        rule.checklist && outcome !== 'not-in-force' && !check,
      ].some(Boolean),
    );
    expect(isSilent.map(({ name }) => name)).toEqual([]);
  });

  it('have names of their own, with a number in them', () => {
    const names = cases.map(({ name }) => name);
    expect([...new Set(names)]).toEqual(names);
    expect(names.filter((name) => !/\d|\bno\b/u.test(name))).toEqual([]);
  });

  it('show a visit it judges, one that does not concern it and one its tables do not reach', () => {
    expect(outcomes.has('met') || outcomes.has('broken')).toBe(true);
    expect(outcomes).toContain('not-applicable');
    expect(outcomes).toContain('not-in-force');
  });

  it('ask for a fact where the rule has a question, and only there', () => {
    expect(outcomes.has('needs-facts')).toBe(rule.asks !== undefined);
  });
});
