import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encounters } from '../../testing/encounter-arbitraries.ts';
import { inWords, keratoses, visit } from '../catalog/example-visits.ts';
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

  it('counts every part of the visit that no rule judges', () => {
    const coding = codeEncounter(
      visit([keratoses(3)], {
        evaluation: { code: '99213' },
        otherProcedures: [{ code: '11102' }],
        priorProcedures: [{ code: '17000', dateOfService: '2024-08-10' }],
      }),
    );
    expect(coding.notChecked.map(({ about }) => about)).toEqual([
      'evaluation',
      'otherProcedures',
      'priorProcedures',
    ]);
    expect(coding.notChecked.map(({ says }) => says).join(' ')).toMatch(/99213.*11102.*17000/u);
    expect(coverage(coding).notChecked).toBe(3);
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
        expect(passed + failed + notes + notChecked).toBe(
          concerned.length + coding.notChecked.length,
        );
      }),
    );
  });
});
