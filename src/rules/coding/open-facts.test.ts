import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { openEncounters } from '../../testing/encounter-arbitraries.ts';
import { changesOf, groupValues } from '../../testing/fact-values.ts';
import { claimFor, decisive, everyRow, restAnswered } from '../../testing/probing.ts';
import { readGroups } from '../facts/lesion-standing.ts';
import type { LesionGroup } from '../vocabulary/encounter.ts';
import { codeEncounter } from './code-encounter.ts';

vi.setConfig({ testTimeout: 60_000 });

const REST = ['evaluation', 'otherProcedures', 'priorProcedures'];

/** Honest answers to the open questions of a row, one set for each family. */
const details = { count: 3, method: 'laser', site: 'back', diameterCm: 1 } as const;
const answers: readonly LesionGroup[] = [
  { nature: 'premalignant', diagnosis: 'L57.0', ...details },
  { nature: 'benign', diagnosis: 'B07.8', ...details },
  { nature: 'skin-tag', diagnosis: 'L91.8', ...details },
  { nature: 'malignant', diagnosis: 'C44.91', ...details },
];

/** Does the answer to this question change the lines, once the other questions are answered? */
function matters(group: LesionGroup, field: keyof LesionGroup, others: readonly string[]): boolean {
  // Where a malignant lesion was, and how large, is asked once it is known to be one.
  const isLater = (key: string) => ['site', 'diameterCm'].includes(key) && !(key in group);
  const isAsked = (key: string) => others.includes(`lesions.0.${key}`) || isLater(key);
  return answers.some((answer) => {
    const given = Object.fromEntries(Object.entries(answer).filter(([key]) => isAsked(key)));
    const visit = { ...restAnswered, lesions: [{ ...group, ...given }] };
    const claims = changesOf(visit, 0, field).map(({ encounter }) => claimFor(encounter));
    return new Set(claims).size > 1;
  });
}

describe('openFacts', () => {
  it('names every empty field that can change the lines', () => {
    fc.assert(
      fc.property(openEncounters, (encounter) => {
        const { openFacts } = codeEncounter(encounter);
        expect(openFacts).toEqual(expect.arrayContaining([...decisive(encounter)]));
      }),
      { numRuns: 250 },
    );
  });

  it('names each fact once, and fields that exist', () => {
    fc.assert(
      fc.property(openEncounters, (encounter) => {
        const { openFacts } = codeEncounter(encounter);
        const known = [
          'lesions',
          'statedLesionTotal',
          'placeOfService',
          ...REST,
          ...encounter.lesions.flatMap((_, at) =>
            Object.keys(groupValues).map((field) => `lesions.${at}.${field}`),
          ),
        ];
        expect([...new Set(openFacts)]).toEqual(openFacts);
        expect(known).toEqual(expect.arrayContaining([...openFacts]));
      }),
    );
  });

  it('asks nothing idle: every question about one row can change the lines', () => {
    const idle = everyRow.flatMap((group) => {
      const { openFacts } = codeEncounter({ ...restAnswered, lesions: [group] });
      return Object.keys(groupValues)
        .filter((field): field is keyof LesionGroup => openFacts.includes(`lesions.0.${field}`))
        .filter((field) => {
          const others = openFacts.filter((path) => path !== `lesions.0.${field}`);
          return !matters(group, field, others);
        })
        .map((field) => ({ group, field }));
    });
    expect(idle).toEqual([]);
  });

  it('always names an absent method of lesions that may count', () => {
    fc.assert(
      fc.property(openEncounters, (encounter) => {
        const open = readGroups(encounter).filter(
          ({ group, count, standing }) =>
            group.method === undefined &&
            count !== 0 &&
            (standing.counts || standing.why === 'nature-unknown'),
        );
        const { openFacts } = codeEncounter(encounter);
        expect(openFacts).toEqual(
          expect.arrayContaining(open.map(({ at }) => `lesions.${at}.method`)),
        );
      }),
    );
  });

  it('names a method that the coder did not find in the note, whatever was entered', () => {
    const visit = { ...restAnswered, lesions: [{ ...answers[0] }] };
    expect(codeEncounter(visit).status).toBe('settled');
    expect(codeEncounter({ ...visit, documented: { method: false } })).toMatchObject({
      status: 'unsettled',
      openFacts: ['lesions.0.method'],
    });
  });

  it.each(['X32.XXXA', '702.0'])(
    'names the diagnosis while no line can point to %s',
    (diagnosis) => {
      const visit = { ...restAnswered, lesions: [{ ...answers[0], diagnosis }] };
      expect(codeEncounter(visit)).toMatchObject({
        status: 'unsettled',
        openFacts: ['lesions.0.diagnosis'],
      });
    },
  );

  it('does not ask again for parts of the visit that were entered and are not judged yet', () => {
    const visit = {
      ...restAnswered,
      evaluation: { code: '99213' },
      lesions: [{ ...answers[0] }],
    };
    expect(codeEncounter(visit)).toMatchObject({ status: 'unsettled', openFacts: [] });
  });

  it('names the stated total where it disagrees with the rows, and nowhere else', () => {
    fc.assert(
      fc.property(openEncounters, (encounter) => {
        const { openFacts, findings } = codeEncounter(encounter);
        const dispute = findings.find(({ rule }) => rule === 'documentation/counts-agree');
        expect(openFacts.includes('statedLesionTotal')).toBe(dispute?.outcome === 'broken');
      }),
    );
  });

  it('names a missing diagnosis of the lesions that wait for nothing else', () => {
    const coding = codeEncounter({
      ...restAnswered,
      lesions: [{ nature: 'premalignant', count: 3, method: 'laser', site: 'scalp' }],
    });
    expect(coding).toMatchObject({ status: 'unsettled', openFacts: ['lesions.0.diagnosis'] });
  });
});
