import { describe, expect, it } from 'vitest';
import {
  apart,
  earlier,
  evaluated,
  keratoses,
  onDestroyed,
  visit,
} from '../catalog/example-visits.ts';
import type { Encounter, Evaluation } from '../vocabulary/encounter.ts';
import { codeEncounter } from './code-encounter.ts';

const office = { payer: 'medicare', placeOfService: '11' } as const;
const beforeToday = { priorProcedures: [earlier('17000', '2024-08-07', 'unrelated')] };
const again = { priorProcedures: [earlier('17000', '2024-08-07', 'same-lesion')] };

/** Three keratoses and an E/M with these answers. */
const withVisit = (answers: Partial<Evaluation>, more: Partial<Encounter> = {}) =>
  visit([keratoses(3)], { ...office, evaluation: evaluated(answers), ...more });

const PERIOD = 'global-period/modifier-by-relation';
const IN_PERIOD = 'global-period/evaluation-in-the-period';
const SEPARATE = 'evaluation/separately-identifiable';

describe('a service that is kept off the claim', () => {
  it.each<[string, Encounter, readonly string[]]>([
    [
      'an E/M that only decided to treat',
      withVisit({ separatelyIdentifiable: false }),
      [
        `99213 ${SEPARATE} Only the decision to treat: it is part of the procedure, for a new patient too.`,
      ],
    ],
    [
      'an E/M not answered yet',
      withVisit({}),
      [
        `99213 ${SEPARATE} Waits for the answer whether the record shows work beyond deciding to treat.`,
      ],
    ],
    [
      'a follow-up inside the period',
      withVisit({ separatelyIdentifiable: true, unrelatedToEarlierProcedure: false }, beforeToday),
      [`99213 ${IN_PERIOD} Inside the global period and not about something unrelated to it.`],
    ],
    [
      'an E/M inside the period, not answered what it was about',
      withVisit({ separatelyIdentifiable: true }, beforeToday),
      [`99213 ${IN_PERIOD} Waits for the answer what it was about, inside the global period.`],
    ],
    [
      'an E/M inside the period that fails for both reasons: the period speaks',
      withVisit({ separatelyIdentifiable: false, unrelatedToEarlierProcedure: false }, beforeToday),
      [`99213 ${IN_PERIOD} Inside the global period and not about something unrelated to it.`],
    ],
    [
      'an E/M inside the period that only decided to treat: what it was about is not waited for',
      withVisit({ separatelyIdentifiable: false }, beforeToday),
      [
        `99213 ${SEPARATE} Only the decision to treat: it is part of the procedure, for a new patient too.`,
      ],
    ],
    [
      'lesions treated again inside their period',
      visit([keratoses(2)], { ...office, ...again }),
      ['17000', '17003'].map(
        (code) =>
          `${code} ${PERIOD} Not payable again: the lesions were treated with 17000 8 days before. If only some were, ask how many and enter the others alone.`,
      ),
    ],
    [
      'a biopsy of a destroyed lesion',
      visit([keratoses(3)], { ...office, otherProcedures: [onDestroyed('11102')] }),
      [
        '11102 other-procedures/biopsy-of-a-destroyed-lesion The biopsied lesion was destroyed too, so the biopsy is part of that.',
      ],
    ],
    [
      'the visit add-on beside 25, for Medicare',
      withVisit({ separatelyIdentifiable: true }, { otherProcedures: [{ code: 'G2211' }] }),
      [
        'G2211 evaluation/complexity-add-on-beside-25 Medicare does not pay it beside an E/M that carries 25 for a procedure.',
      ],
    ],
    [
      'the visit add-on of a visit that is not reported: both',
      withVisit({ separatelyIdentifiable: false }, { otherProcedures: [{ code: 'G2211' }] }),
      [
        `99213 ${SEPARATE} Only the decision to treat: it is part of the procedure, for a new patient too.`,
        'G2211 evaluation/complexity-add-on-needs-its-visit The E/M it adds to is not on the claim.',
      ],
    ],
    [
      'a nerve block that NCCI never pays beside 17000',
      visit([keratoses(3)], { ...office, otherProcedures: [apart('64400')] }),
      ['64400 ncci/never-together NCCI never pays it beside 17000; no modifier separates them.'],
    ],
    ['nothing of a plain visit', visit([keratoses(3)], office), []],
  ])('%s, with its rule and reason', (_name, encounter, expected) => {
    const { notReported } = codeEncounter(encounter);
    expect(notReported.map(({ code, rule, says }) => `${code} ${rule} ${says}`)).toEqual(expected);
  });

  it('keeps its units', () => {
    const { notReported } = codeEncounter(visit([keratoses(9)], { ...office, ...again }));
    expect(notReported.map(({ code, units }) => `${code}x${units}`)).toEqual([
      '17000x1',
      '17003x8',
    ]);
  });
});
