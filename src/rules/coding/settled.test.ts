import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  completeGroups,
  lesionGroups,
  openEncounters,
} from '../../testing/encounter-arbitraries.ts';
import {
  evaluationValues,
  otherProcedureValues,
  priorProcedureValues,
} from '../../testing/fact-values.ts';
import {
  claimFor,
  decisive,
  everyRow,
  filledUp,
  restAnswered,
  wholeVisits,
} from '../../testing/probing.ts';
import {
  earlier,
  evaluated,
  keratoses,
  notAsked,
  skinTags,
  visit as aVisit,
  warts,
} from '../catalog/example-visits.ts';
import type { Encounter } from '../vocabulary/encounter.ts';
import { showLines } from '../vocabulary/service-line.ts';
import { codeEncounter } from './code-encounter.ts';

vi.setConfig({ testTimeout: 60_000 });

const REST = ['evaluation', 'otherProcedures', 'priorProcedures'];
const office = { payer: 'commercial', placeOfService: '11' } as const;

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

  it('means the same for visits with an E/M, other procedures and earlier ones', () => {
    fc.assert(
      fc.property(wholeVisits, (visit) => {
        fc.pre(codeEncounter(visit).status === 'settled');
        expect(decisive(visit)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('means the same for every way to answer the rest of a visit with 3 keratoses', () => {
    const visits = evaluationValues.flatMap((evaluation) =>
      otherProcedureValues.flatMap((otherProcedures) =>
        priorProcedureValues('2024-08-15').map((priorProcedures) =>
          aVisit([keratoses(3)], { evaluation, otherProcedures, priorProcedures }),
        ),
      ),
    );
    const settled = visits.filter((visit) => codeEncounter(visit).status === 'settled');
    expect(settled.length).toBeGreaterThan(visits.length / 20);
    expect(settled.filter((visit) => decisive(visit).length > 0)).toEqual([]);
  });

  it('holds when every empty field is filled at once', () => {
    fc.assert(
      fc.property(wholeVisits, fc.infiniteStream(fc.nat()), (visit, picks) => {
        fc.pre(codeEncounter(visit).status === 'settled');
        expect(claimFor(filledUp(visit, picks))).toBe(claimFor(visit));
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, Encounter, string]>([
    [
      'several families on one claim, and the payer',
      aVisit([keratoses(5), warts(3)], { payer: 'medicare' }),
      '17110; 17000-59; 17003-59x4',
    ],
    [
      'a same-day E/M and its answer',
      aVisit([keratoses(5)], { evaluation: evaluated({ separatelyIdentifiable: true }) }),
      '99213-25; 17000; 17003x4',
    ],
    [
      'a same-day E/M that is not separate: what it was about cannot matter any more',
      aVisit([keratoses(5)], {
        evaluation: evaluated({ separatelyIdentifiable: false }),
        priorProcedures: [earlier('17000', '2024-08-10', 'unrelated')],
      }),
      '17000-79; 17003-79x4',
    ],
    [
      'a biopsy of the destroyed lesion',
      aVisit([keratoses(5)], { otherProcedures: [{ code: '11102', sameLesion: true }] }),
      '17000; 17003x4',
    ],
    [
      'a biopsy, not answered of which lesion, where 0 were destroyed',
      aVisit([keratoses(0)], { otherProcedures: [{ code: '11102' }] }),
      '11102',
    ],
    [
      'Mohs surgery, which is in no pair with 17000, not answered of which lesion',
      aVisit([keratoses(5)], { otherProcedures: [{ code: '17311' }] }),
      '17311; 17000; 17003x4',
    ],
    [
      'an earlier procedure and its relation',
      aVisit([keratoses(5)], { priorProcedures: [earlier('17000', '2024-08-10', 'unrelated')] }),
      '17000-79; 17003-79x4',
    ],
    [
      'an earlier procedure 11 days back, whatever its relation',
      aVisit([keratoses(5)], { priorProcedures: [earlier('17000', '2024-08-04')] }),
      '17000; 17003x4',
    ],
  ])('is said of a visit with %s', (_name, encounter, lines) => {
    const coding = codeEncounter(encounter);
    expect(coding).toMatchObject({ status: 'settled', openFacts: [] });
    expect(showLines(coding.lines)).toBe(lines);
  });

  it.each<[string, Encounter, readonly string[]]>([
    [
      'a same-day E/M without its answer',
      aVisit([keratoses(5)], { evaluation: evaluated() }),
      ['evaluation.separatelyIdentifiable'],
    ],
    [
      'an E/M inside a period, not answered what it was about',
      aVisit([keratoses(0)], {
        evaluation: evaluated(),
        priorProcedures: [earlier('17000', '2024-08-10', 'unrelated')],
      }),
      ['evaluation.unrelatedToEarlierProcedure'],
    ],
    [
      'an E/M beside lesions that no answer makes codable, and maybe none was destroyed',
      aVisit([{ nature: 'uncertain', diagnosis: 'L57.9', method: 'laser' }], {
        evaluation: evaluated({ separatelyIdentifiable: true }),
      }),
      ['lesions.0.count'],
    ],
    [
      'a biopsy beside such lesions',
      aVisit([{ nature: 'uncertain', diagnosis: 'L57.9', method: 'laser' }], {
        ...office,
        otherProcedures: [{ code: '11102', sameLesion: true }],
      }),
      ['lesions.0.count'],
    ],
    [
      'a biopsy of who knows which lesion',
      aVisit([keratoses(5)], { ...office, otherProcedures: [{ code: '11102' }] }),
      ['otherProcedures.0.sameLesion'],
    ],
    [
      'warts of which some may have been the keratoses that 17110 was entered for',
      aVisit([keratoses(5)], { ...office, otherProcedures: [{ code: '17110' }] }),
      ['otherProcedures.0.sameLesion'],
    ],
    [
      '17110 on some of the keratoses: how many are left is not known',
      aVisit([keratoses(5)], {
        ...office,
        otherProcedures: [{ code: '17110', sameLesion: true }],
      }),
      ['lesions.0.count'],
    ],
    [
      'an earlier procedure without its relation',
      aVisit([keratoses(5)], { priorProcedures: [earlier('17000', '2024-08-10')] }),
      ['priorProcedures.0.relation'],
    ],
    [
      'an earlier procedure and no date to count its days to',
      notAsked(
        aVisit([keratoses(5)], { priorProcedures: [earlier('17000', '2024-08-10', 'unrelated')] }),
        'dateOfService',
      ),
      ['dateOfService'],
    ],
    ['a modifier that NCCI asks for, and no payer', aVisit([keratoses(5), warts(3)]), ['payer']],
    [
      'the visit add-on beside modifier 25, and no payer',
      aVisit([keratoses(5)], {
        evaluation: evaluated({ separatelyIdentifiable: true }),
        otherProcedures: [{ code: 'G2211' }],
      }),
      ['payer'],
    ],
    [
      'two families that a hospital ranks otherwise, and no place',
      aVisit([skinTags(2), warts(2)]),
      ['placeOfService'],
    ],
  ])('is not said of a visit with %s', (_name, encounter, openFacts) => {
    expect(codeEncounter(encounter)).toMatchObject({ status: 'unsettled', openFacts });
  });

  it('is never said while a part of the visit around the lesions is unknown, nor with a question', () => {
    fc.assert(
      fc.property(fc.oneof(openEncounters, wholeVisits), (encounter) => {
        const { status, openFacts } = codeEncounter(encounter);
        const left = REST.filter((key) => !Object.hasOwn(encounter, key));
        expect(openFacts).toEqual(expect.arrayContaining(left));
        expect(status === 'settled').toBe(status !== 'not-codable' && openFacts.length === 0);
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
