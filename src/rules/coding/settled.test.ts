import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  completeGroups,
  lesionGroups,
  openEncounters,
} from '../../testing/encounter-arbitraries.ts';
import { fillings } from '../../testing/fact-values.ts';
import { claimFor, decisive, everyRow, isAnswer, restAnswered } from '../../testing/probing.ts';
import { keratoses, visit as aVisit, warts } from '../catalog/example-visits.ts';
import type { Encounter } from '../vocabulary/encounter.ts';
import { codeEncounter } from './code-encounter.ts';

vi.setConfig({ testTimeout: 60_000 });

const REST = ['evaluation', 'otherProcedures', 'priorProcedures'];

describe('settled', () => {
  it('means that no empty field can change the lines: every visit with one row', () => {
    const wrong = everyRow.filter((group) => {
      const visit = { ...restAnswered, lesions: [group] };
      return codeEncounter(visit).status === 'settled' && decisive(visit).length > 0;
    });
    expect(wrong).toEqual([]);
  });

  it('is said of some visits of every family, and of a visit where none was destroyed', () => {
    const settled = everyRow.filter(
      (group) => codeEncounter({ ...restAnswered, lesions: [group] }).status === 'settled',
    );
    expect(new Set(settled.map(({ nature }) => nature)).size).toBe(6);
    expect(settled.some(({ count }) => count === 0)).toBe(true);
  });

  it('means the same for visits of several rows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(completeGroups, lesionGroups), { minLength: 1, maxLength: 4 }),
        (lesions) => {
          const visit = { ...restAnswered, lesions };
          fc.pre(codeEncounter(visit).status === 'settled');
          expect(decisive(visit)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('holds when every empty field is filled at once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(completeGroups, lesionGroups), { minLength: 1, maxLength: 3 }),
        fc.infiniteStream(fc.nat()),
        (lesions, picks) => {
          const visit: Encounter = { ...restAnswered, lesions };
          fc.pre(codeEncounter(visit).status === 'settled');
          let full = visit;
          for (const pick of picks) {
            const open = fillings(full).filter(isAnswer);
            const answers = open.filter(({ path }) => path === open[0]?.path);
            const answer = answers[pick % answers.length];
            if (!answer) break;
            full = answer.encounter;
          }
          expect(claimFor(full)).toBe(claimFor(visit));
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each<[string, Partial<Encounter>, string]>([
    ['several families on one claim', { lesions: [keratoses(5), warts(3)] }, 'lines'],
    ['a same-day E/M', { evaluation: { code: '99213' } }, 'evaluation'],
    ['a biopsy', { otherProcedures: [{ code: '11102' }] }, 'otherProcedures'],
    [
      'an earlier procedure',
      { priorProcedures: [{ code: '17000', dateOfService: '2024-08-10' }] },
      'priorProcedures',
    ],
  ])('is not said of a visit with %s, whose rules are not there yet', (_name, more, about) => {
    const coding = codeEncounter({ ...aVisit([keratoses(5)]), ...more });
    expect(coding.status).toBe('unsettled');
    expect(coding.notChecked.map((outside) => outside.about)).toEqual([about]);
  });

  it('is never said while the rest of the visit is unknown, or holds what no rule judges', () => {
    fc.assert(
      fc.property(openEncounters, (encounter) => {
        const { status, openFacts, notChecked } = codeEncounter(encounter);
        const left = REST.filter((key) => !Object.hasOwn(encounter, key));
        expect(openFacts).toEqual(expect.arrayContaining(left));
        expect(status === 'settled' && (openFacts.length > 0 || notChecked.length > 0)).toBe(false);
      }),
    );
  });
});

describe('not-codable', () => {
  it('is said where nothing can be derived, and of a visit before the tables begin', () => {
    expect(codeEncounter({ lesions: [] })).toMatchObject({
      status: 'not-codable',
      lines: [],
    });
    expect(codeEncounter({ lesions: [] }).openFacts[0]).toBe('lesions');
    expect(
      codeEncounter({
        ...restAnswered,
        dateOfService: '2024-06-30',
        lesions: [{ nature: 'premalignant', diagnosis: 'L57.0', count: 3, method: 'laser' }],
      }),
    ).toMatchObject({ status: 'not-codable', openFacts: ['dateOfService'], lines: [] });
  });

  it('is said of a visit whose keratoses are vague, though its warts are coded', () => {
    const visit: Encounter = {
      ...restAnswered,
      lesions: [
        { nature: 'benign', diagnosis: 'B07.8', count: 3, method: 'laser', site: 'hand' },
        { nature: 'premalignant', diagnosis: 'L57.0', countAsWritten: 'several', method: 'laser' },
      ],
    };
    expect(codeEncounter(visit)).toMatchObject({
      status: 'not-codable',
      openFacts: ['lesions.1.count'],
      lines: [{ code: '17110' }],
    });
  });

  it('always comes with a question', () => {
    fc.assert(
      fc.property(openEncounters, (encounter) => {
        const { status, openFacts } = codeEncounter(encounter);
        expect(status === 'not-codable' && openFacts.length === 0).toBe(false);
      }),
    );
  });
});
