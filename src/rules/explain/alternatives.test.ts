import { describe, expect, it } from 'vitest';
import {
  apart,
  carcinoma,
  earlier,
  evaluated,
  keratoses,
  onDestroyed,
  unasked,
  visit,
  warts,
  without,
} from '../catalog/example-visits.ts';
import { readGroups } from '../facts/lesion-standing.ts';
import type { Encounter, LesionGroup } from '../vocabulary/encounter.ts';
import {
  type Alternative,
  otherAnswers,
  otherCounts,
  otherDiameters,
  otherKinds,
} from './alternatives.ts';

const told = ({ asks, fact }: Alternative) => `${fact}: ${asks}`;

const ofOneRow = (
  group: LesionGroup,
  alternativesOf: (...facts: Parameters<typeof otherDiameters>) => readonly Alternative[],
) => {
  const encounter = visit([group]);
  return readGroups(encounter).flatMap((row) => alternativesOf(encounter, {}, row));
};

/** Every part of the visit answered, but for one procedure and one earlier one. */
const answered: Encounter = visit([keratoses(3)], {
  payer: 'medicare',
  evaluation: evaluated({ separatelyIdentifiable: true }),
  otherProcedures: [apart('11102'), unasked('17340')],
  priorProcedures: [earlier('17110', '2024-08-10', 'unrelated'), earlier('11402', '2024-08-12')],
});

describe('other answers about the rest of the visit', () => {
  it('are all that can be given but the one that was', () => {
    expect(otherAnswers(answered).map(told)).toEqual([
      'evaluation.separatelyIdentifiable: Was all work of 99213 about treating these lesions?',
      'evaluation.unrelatedToEarlierProcedure: Was 99213 about something other than the earlier procedure?',
      'evaluation.unrelatedToEarlierProcedure: Was 99213 a follow-up of the earlier procedure?',
      'otherProcedures.0.sameLesion: Was 11102 taken from a lesion that was destroyed too?',
      'otherProcedures.1.sameLesion: Was 17340 done on a lesion that was destroyed too?',
      'otherProcedures.1.sameLesion: Was 17340 done on a separate lesion?',
      'priorProcedures.0.relation: Was today’s treatment planned or staged with 17110 of 2024-08-10?',
      'priorProcedures.0.relation: Was today’s treatment on the lesions of 17110 of 2024-08-10?',
      'priorProcedures.0.relation: Was today’s treatment a return to the operating room after 17110 of 2024-08-10?',
      'priorProcedures.1.relation: Was today’s treatment unrelated to 11402 of 2024-08-12?',
      'priorProcedures.1.relation: Was today’s treatment planned or staged with 11402 of 2024-08-12?',
      'priorProcedures.1.relation: Was today’s treatment on the lesions of 11402 of 2024-08-12?',
      'priorProcedures.1.relation: Was today’s treatment a return to the operating room after 11402 of 2024-08-12?',
      'payer: Is the payer Medicare Advantage?',
      'payer: Is the payer Medicaid?',
      'payer: Is the payer a commercial one?',
      'payer: Is the payer the patient alone?',
    ]);
  });

  it('change what they are about and nothing beside it', () => {
    const afterwards = (asked: string) =>
      otherAnswers(answered)
        .find((alternative) => told(alternative).endsWith(asked))
        ?.change(answered);
    expect(afterwards('11102 taken from a lesion that was destroyed too?')).toEqual({
      ...answered,
      otherProcedures: [onDestroyed('11102'), unasked('17340')],
    });
    expect(afterwards('on the lesions of 11402 of 2024-08-12?')).toEqual({
      ...answered,
      priorProcedures: [
        earlier('17110', '2024-08-10', 'unrelated'),
        earlier('11402', '2024-08-12', 'same-lesion'),
      ],
    });
    expect(afterwards('Medicaid?')).toEqual({ ...answered, payer: 'medicaid' });
  });
});

describe('other numbers', () => {
  it.each<[string, LesionGroup, readonly string[]]>([
    [
      '54 keratoses: 14 is the farthest number still looked at',
      keratoses(54),
      ['lesions.0.count: Were 14 lesions destroyed, 40 fewer than entered?'],
    ],
    ['55 keratoses: no other code within 40', keratoses(55), []],
    [
      '3 warts: 15 of them, or none',
      warts(3),
      [
        'lesions.0.count: Were 15 lesions destroyed, 12 more than entered?',
        'lesions.0.count: Were 0 lesions destroyed, 3 fewer than entered?',
      ],
    ],
  ])('%s', (_name, group, expected) => {
    const counts = ofOneRow(group, (encounter, context, row) =>
      otherCounts(encounter, context, row, group.count ?? 0),
    );
    expect(counts.map(told)).toEqual(expected);
  });
});

describe('other diameters', () => {
  it.each<[about: string, site: string, diameterCm: number, readonly number[]]>([
    ['the nearest to both sides', 'back', 0.8, [1.1, 0.5]],
    ['of the smallest tier only a larger one, and none of 0 cm', 'back', 0.3, [0.6]],
    ['of the largest tier only a smaller one', 'nose', 4.1, [4]],
    ['4 cm away and no farther', 'back', 8, [4]],
    ['none, 4.1 cm away from the next tier', 'back', 8.1, []],
  ])('are %s (%s, %d cm)', (_about, site, diameterCm, expected) => {
    expect(ofOneRow(carcinoma(site, diameterCm), otherDiameters).map(told)).toEqual(
      expected.map((cm) => `lesions.0.diameterCm: Was the diameter ${cm} cm?`),
    );
  });

  it('alter the diameter and nothing else', () => {
    const group = carcinoma('back', 8);
    const [alternative] = ofOneRow(group, otherDiameters);
    expect(alternative?.change(visit([warts(2), group])).lesions).toEqual([
      { ...warts(2), diameterCm: 4 },
      group,
    ]);
  });
});

const kindsOf = (group: LesionGroup) =>
  ofOneRow(group, (_encounter, _context, row) => otherKinds(row)).map(({ asks }) => asks);

describe('other kinds', () => {
  it('name the place', () => {
    expect(kindsOf(keratoses(3))).toEqual([
      'Was the method at left forearm something other than destruction?',
      'Does the provider call the lesions at left forearm benign?',
      'Is it still open what the lesions at left forearm are?',
    ]);
  });

  it('name none where there is no other row to tell it from', () => {
    expect(kindsOf(without(keratoses(3), 'site', 'side'))).toEqual([
      'Was the method something other than destruction?',
      'Does the provider call the lesions benign?',
      'Is it still open what the lesions are?',
    ]);
  });
});
