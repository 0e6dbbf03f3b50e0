import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { contexts, encounters, openEncounters } from '../testing/encounter-arbitraries.ts';
import { carefulVisits } from '../testing/probing.ts';
import { catalog, shapingRules } from './catalog/catalog.ts';
import { codeEncounter } from './coding/code-encounter.ts';
import { biopsyKinds } from './tables/biopsies.ts';
import { findDiagnosis, isDiagnosisCode } from './tables/diagnoses.ts';
import { NEWEST_EDITION } from './tables/edition.ts';
import type { ServiceLine, ServiceLineWithReasons } from './vocabulary/service-line.ts';

vi.setConfig({ testTimeout: 60_000 });

/** A value that refuses every change, however deep. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

const PREMALIGNANT_CODES = ['17000', '17003', '17004'];
const isPremalignant = ({ code }: ServiceLine) => PREMALIGNANT_CODES.includes(code);
const unitsOf = (lines: readonly ServiceLine[], code: string) =>
  lines.reduce((sum, line) => sum + (line.code === code ? line.units : 0), 0);

/** The order modifiers stand in on a line. */
const MODIFIER_ORDER = ['24', '25', '78', '58', '79', '59', 'XS'];

/** The rule behind each. */
const BEHIND: Readonly<Record<string, string>> = {
  '24': 'global-period/evaluation-in-the-period',
  '25': 'evaluation/separately-identifiable',
  '78': 'global-period/modifier-by-relation',
  '58': 'global-period/modifier-by-relation',
  '79': 'global-period/modifier-by-relation',
  '59': 'ncci/distinct-modifier',
  XS: 'ncci/distinct-modifier',
};

/** What a rule can have made of a visit on whose claim it left a mark. */
const CONCERNED = ['met', 'broken', 'needs-facts'];

/** A further biopsy may have become the first of its kind. */
const kindOfService = ({ code }: { code: string }) =>
  biopsyKinds.rows.flatMap(({ value }) => value).find(({ addOn }) => addOn === code)?.first ?? code;

const standsForLesions = ({ because }: ServiceLineWithReasons) =>
  /^(?:premalignant|benign|malignant)-destruction|^skin-tags/u.test(because[0] ?? '');

describe('any visit', () => {
  it('is answered by every rule, and none of them crashes', () => {
    fc.assert(
      fc.property(encounters, contexts, (encounter, context) => {
        const { findings } = codeEncounter(encounter, context);
        expect(findings.map(({ rule }) => rule)).toEqual(catalog.map(({ id }) => id));
        expect(findings.filter(({ outcome }) => outcome === 'crashed')).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('gets the same answer twice and is left as it was', () => {
    fc.assert(
      fc.property(encounters, contexts, (encounter, context) => {
        const untouched = structuredClone(encounter);
        const first = codeEncounter(frozen(encounter), frozen(context));
        expect(codeEncounter(untouched, context)).toStrictEqual(first);
      }),
    );
  });

  it('is answered in plain data, which a worker or a database takes', () => {
    fc.assert(
      fc.property(encounters, (encounter) => {
        const coding = codeEncounter(encounter);
        expect(structuredClone(coding)).toStrictEqual(coding);
      }),
    );
  });

  it('gets lines with whole units, each modifier once in claim order, and the rules behind each', () => {
    fc.assert(
      fc.property(encounters, contexts, (encounter, context) => {
        const { lines, findings } = codeEncounter(encounter, context);
        const judged = new Map(findings.map(({ rule, outcome }) => [rule, outcome]));
        for (const { units, modifiers, because } of lines) {
          expect(Number.isInteger(units) && units > 0).toBe(true);
          expect(modifiers).toEqual(MODIFIER_ORDER.filter((each) => modifiers.includes(each)));
          expect(because.length).toBeGreaterThan(0);
          expect([...new Set(because)]).toEqual(because);
          const idle = because.filter((rule) => !CONCERNED.includes(judged.get(rule) ?? 'none'));
          expect(idle).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('puts a modifier on a line only by a rule about modifiers', () => {
    fc.assert(
      fc.property(encounters, contexts, (encounter, context) => {
        for (const { modifiers, because } of codeEncounter(encounter, context).lines)
          for (const modifier of modifiers) expect(because).toContain(BEHIND[modifier]);
      }),
    );
  });

  it('breaks none of the rules that its own claim was made by, or that count its units and modifiers', () => {
    const own = [
      ...shapingRules.map(({ id }) => id).filter((id) => id !== 'other-procedures/passed-through'),
      'claim/lines-assert-the-count',
      'claim/line-order',
      'claim/no-substitute-modifiers',
      'evaluation/never-57',
      'ncci/idle-distinct-modifier',
      'premalignant-destruction/flat-code-stands-alone',
    ];
    fc.assert(
      fc.property(fc.oneof(encounters, carefulVisits), contexts, (encounter, context) => {
        const broken = codeEncounter(encounter, context).findings.filter(
          ({ outcome }) => outcome === 'broken',
        );
        expect(broken.map(({ rule }) => rule).filter((rule) => own.includes(rule))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('tells of every service entered: on the claim, or off it for a reason of a rule that judged', () => {
    fc.assert(
      fc.property(openEncounters, contexts, (encounter, context) => {
        const { lines, notReported, findings, edition } = codeEncounter(encounter, context);
        fc.pre(edition === NEWEST_EDITION.id);
        const { evaluation, otherProcedures = [] } = encounter;
        const entered = [
          ...(evaluation === undefined || evaluation === 'none' ? [] : [evaluation]),
          ...otherProcedures,
        ].map(kindOfService);
        const told = [...lines, ...notReported].map(kindOfService);
        expect(told).toEqual(expect.arrayContaining(entered));
        const judged = new Map(findings.map(({ rule, outcome }) => [rule, outcome]));
        for (const { says, rule } of notReported) {
          expect(says).not.toBe('');
          expect(CONCERNED).toContain(judged.get(rule));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gets pointers of what it treats, at most 4, each once, never a cause or history code', () => {
    fc.assert(
      fc.property(encounters, (encounter) => {
        const entered = encounter.lesions.map(({ diagnosis }) => diagnosis);
        const lines = codeEncounter(encounter).lines.filter(standsForLesions);
        for (const pointers of lines.map(({ diagnoses = [] }) => diagnoses)) {
          expect(entered).toEqual(expect.arrayContaining([...pointers]));
          expect(pointers.filter((code) => findDiagnosis(code)?.secondary)).toEqual([]);
          expect(pointers.filter((code) => !isDiagnosisCode(code))).toEqual([]);
          expect([...new Set(pointers)]).toEqual(pointers);
          expect(pointers.length).toBeLessThanOrEqual(4);
        }
      }),
    );
  });

  it('never gets 17004 beside 17000 or 17003, nor 17003 without 17000 or past 13 units', () => {
    fc.assert(
      fc.property(encounters, (encounter) => {
        const { lines } = codeEncounter(encounter);
        const codes = lines.filter(isPremalignant).map(({ code }) => code);
        expect([[], ['17000'], ['17000', '17003'], ['17004']]).toContainEqual(codes);
        expect(unitsOf(lines, '17000')).toBeLessThanOrEqual(1);
        expect(unitsOf(lines, '17003')).toBeLessThanOrEqual(13);
        expect(unitsOf(lines, '17004')).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });
});
