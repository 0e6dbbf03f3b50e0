import { describe, expect, it } from 'vitest';
import { casesOf, rulesById } from '../../testing/golden-cases.ts';
import { inForce } from '../kernel/dated-table.ts';
import type { GoldenCase } from '../kernel/golden-case.ts';
import {
  benignTiers,
  MALIGNANT_SITE_GROUPS,
  malignantTiers,
  premalignantTiers,
  skinTagTiers,
} from '../tables/destruction-tiers.ts';
import { NEWEST_EDITION } from '../tables/edition.ts';
import { unitLimits } from '../tables/mue.ts';
import { findSite } from '../tables/sites.ts';
import type { Encounter, LesionNature } from '../vocabulary/encounter.ts';

// Every number at which an answer changes has a golden case on each side of it.

const today = NEWEST_EDITION.from;

/** The day before each date on which something changes; a new date must be added here. */
const DAY_BEFORE = new Map([
  ['2024-07-01', '2024-06-30'],
  ['2024-10-01', '2024-09-30'],
]);

/** How many lesions of a nature a visit has; not a number where that is not exact. */
const lesionsOf = ({ lesions }: Encounter, nature: LesionNature): number =>
  lesions
    .filter((group) => group.nature === nature)
    .reduce((sum, { count = Number.NaN }) => sum + count, 0);

const countsIn = (rule: string, nature: LesionNature): readonly number[] =>
  casesOf(rule).map(({ encounter }) => lesionsOf(encounter, nature));

const outcomesOn = (cases: readonly GoldenCase[], date: string | undefined) =>
  cases
    .filter(({ encounter }) => encounter.dateOfService === date)
    .map((golden) => golden.expect.outcome);

describe('counts', () => {
  it.each([
    'premalignant-destruction/code-by-lesion-count',
    'claim/lines-assert-the-count',
    'documentation/count-per-site',
  ])('premalignant lesions short of the flat code and at it: %s', (rule) => {
    const flatFrom = inForce(premalignantTiers, today)?.flatFrom ?? 0;
    expect(flatFrom).toBe(15);
    expect(countsIn(rule, 'premalignant')).toEqual(
      expect.arrayContaining([flatFrom - 1, flatFrom]),
    );
  });

  it('premalignant lesions: none, the first, the second', () => {
    expect(countsIn('premalignant-destruction/code-by-lesion-count', 'premalignant')).toEqual(
      expect.arrayContaining([0, 1, 2]),
    );
  });

  it('benign lesions', () => {
    const manyFrom = inForce(benignTiers, today)?.manyFrom ?? 0;
    expect(manyFrom).toBe(15);
    expect(countsIn('benign-destruction/code-by-lesion-count', 'benign')).toEqual(
      expect.arrayContaining([0, 1, 2, manyFrom - 1, manyFrom]),
    );
  });

  it('skin tags', () => {
    const { firstCovers = 0, furtherCovers = 0 } = inForce(skinTagTiers, today) ?? {};
    const full = [firstCovers, firstCovers + furtherCovers];
    expect(full).toEqual([15, 25]);
    expect(countsIn('skin-tags/code-by-tag-count', 'skin-tag')).toEqual(
      expect.arrayContaining([0, 1, ...full, ...full.map((count) => count + 1)]),
    );
  });
});

describe('diameters', () => {
  const lesions = casesOf('malignant-destruction/code-by-site-and-size').flatMap(
    ({ encounter }) => encounter.lesions,
  );

  it.each(MALIGNANT_SITE_GROUPS)('%s', (group) => {
    const bounds = (inForce(malignantTiers, today)?.[group] ?? [])
      .map(({ upToCm }) => upToCm)
      .filter(Number.isFinite);
    const sizes = lesions
      .filter(({ site = '' }) => findSite(site)?.malignantGroup === group)
      .map(({ diameterCm }) => diameterCm);
    expect(bounds).toEqual([0.5, 1, 2, 3, 4]);
    expect(sizes).toEqual(
      expect.arrayContaining([...bounds, ...bounds.map((cm) => Math.round(cm * 10 + 1) / 10)]),
    );
  });
});

describe('units a day', () => {
  const cases = casesOf('claim/units-within-mue');
  const outcomeOf = (code: string, units: number) =>
    cases.find(
      ({ billed: [line, ...others] = [] }) =>
        line?.code === code && line.units === units && others.length === 0,
    )?.expect.outcome;

  it.each([...(inForce(unitLimits, today) ?? [])])('%s', (code, { units }) => {
    expect(outcomeOf(code, units)).toBe('met');
    expect(outcomeOf(code, units + 1)).toBe('broken');
  });
});

describe('dates of service', () => {
  it.each(rulesById)('%s: the eve of each change and the day itself', (id, rule) => {
    const cases = casesOf(id);
    const changes = [rule.effective, ...(rule.tables ?? []).flatMap(({ rows }) => rows)];
    for (const from of new Set(changes.map((change) => change.from))) {
      expect(outcomesOn(cases, DAY_BEFORE.get(from))).toContain('not-in-force');
      expect(outcomesOn(cases, from).length).toBeGreaterThan(0);
      expect(outcomesOn(cases, from)).not.toContain('not-in-force');
    }
  });

  it('the last day of the quarter the tables were published for, and the day after', () => {
    const { until } = NEWEST_EDITION.publishedFor;
    const cases = casesOf('edition/newest-tables-in-use');
    expect(outcomesOn(cases, DAY_BEFORE.get(until))).toEqual(['met']);
    expect(outcomesOn(cases, until)).toEqual(['broken']);
  });
});
