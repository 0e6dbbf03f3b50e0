import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encounters } from '../../testing/encounter-arbitraries.ts';
import {
  apart,
  earlier,
  evaluated,
  inWords,
  keratoses,
  unasked,
  visit,
} from '../catalog/example-visits.ts';
import { codeEncounter } from '../coding/code-encounter.ts';
import { type Finding, OUTCOMES, SEVERITIES } from '../vocabulary/coding.ts';
import { coverage, coverageOf } from './coverage.ts';

const finding = (outcome: Finding['outcome'], severity: Finding['severity']): Finding => ({
  rule: 'topic/assertion',
  outcome,
  severity,
  says: 'Something.',
  because: [],
});

describe('coverage', () => {
  it.each<[Finding['outcome'], Finding['severity'], string | undefined]>([
    ['met', 'denial', 'passed'],
    ['met', 'advice', 'passed'],
    ['broken', 'denial', 'failed'],
    ['broken', 'warning', 'failed'],
    ['broken', 'advice', 'notes'],
    ['needs-facts', 'denial', 'notChecked'],
    ['not-in-force', 'advice', 'notChecked'],
    ['crashed', 'warning', 'notChecked'],
    ['not-applicable', 'denial', undefined],
  ])('a rule that is %s at %s counts as %s', (outcome, severity, expected) => {
    expect(coverageOf(finding(outcome, severity))).toBe(expected);
  });

  it('takes no outcome but met for passed', () => {
    const passed = OUTCOMES.filter((outcome) =>
      SEVERITIES.some((severity) => coverageOf(finding(outcome, severity)) === 'passed'),
    );
    expect(passed).toEqual(['met']);
  });

  it('counts a clean visit: nothing failed and nothing unchecked', () => {
    const counts = coverage(codeEncounter(visit([keratoses(3)])));
    expect(counts).toMatchObject({ failed: 0, notChecked: 0 });
    expect(counts.passed).toBeGreaterThan(10);
  });

  it('counts a vague visit: the number failed, and what hangs on it is not checked', () => {
    const coding = codeEncounter(visit([inWords(keratoses(1), 'multiple')]));
    expect(coverage(coding)).toMatchObject({ failed: 1, notChecked: 2 });
  });

  it('counts the questions of a visit as not checked, one for each rule that asks', () => {
    const coding = codeEncounter(
      visit([keratoses(3)], {
        payer: 'commercial',
        evaluation: evaluated({ diagnoses: ['L40.0'] }),
        otherProcedures: [unasked('11102')],
        priorProcedures: [earlier('17000', '2024-08-10')],
      }),
    );
    const asking = coding.findings.filter(({ outcome }) => outcome === 'needs-facts');
    expect(asking.map(({ rule }) => rule)).toEqual([
      'other-procedures/biopsy-of-a-destroyed-lesion',
      'evaluation/separately-identifiable',
      'global-period/evaluation-in-the-period',
      'global-period/modifier-by-relation',
      'ncci/distinct-modifier',
    ]);
    expect(coverage(coding)).toMatchObject({ failed: 0, notChecked: asking.length });
  });

  it('counts a period that is not at hand as not checked', () => {
    const coding = codeEncounter(
      visit([keratoses(3)], { priorProcedures: [earlier('19120', '2024-08-10', 'unrelated')] }),
    );
    expect(coverage(coding)).toMatchObject({ failed: 0, notChecked: 1 });
  });

  it('does not count what lies outside the tables: it says nothing against the claim', () => {
    const coding = codeEncounter(
      visit([keratoses(3)], {
        payer: 'medicare',
        otherProcedures: [apart('11102'), apart('17274')],
      }),
    );
    expect(coding.notChecked).toHaveLength(2);
    expect(coverage(coding)).toMatchObject({ failed: 0, notChecked: 0 });
  });

  it('checks nothing before the tables begin', () => {
    const coding = codeEncounter(visit([keratoses(3)], { dateOfService: '2024-06-30' }));
    expect(coverage(coding)).toEqual({
      passed: 0,
      failed: 0,
      notes: 0,
      notChecked: coding.findings.length,
    });
  });

  it('leaves nothing out but rules that do not concern the visit', () => {
    fc.assert(
      fc.property(encounters, (encounter) => {
        const coding = codeEncounter(encounter);
        const { passed, failed, notes, notChecked } = coverage(coding);
        const concerned = coding.findings.filter(({ outcome }) => outcome !== 'not-applicable');
        expect(passed + failed + notes + notChecked).toBe(concerned.length);
      }),
    );
  });
});
