import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openEncounters } from '../../testing/encounter-arbitraries.ts';
import {
  apart,
  carcinoma,
  earlier,
  evaluated,
  inWords,
  keratoses,
  line,
  uncertain,
  visit,
  warts,
} from '../catalog/example-visits.ts';
import { codeEncounter } from '../coding/code-encounter.ts';
import type { Encounter } from '../vocabulary/encounter.ts';
import type { ServiceLine } from '../vocabulary/service-line.ts';
import { threeWayCount } from './three-way-count.ts';

const own = (encounter: Encounter) => threeWayCount(encounter, codeEncounter(encounter).lines);
const exactly = (count: number) => ({ min: count, max: count });

describe('stated total, sum of the sites and lines', () => {
  it.each<[string, Encounter, object]>([
    [
      '15 stated, 8 and 7 in the rows, 17004',
      visit([keratoses(8), keratoses(7)], { statedLesionTotal: 15 }),
      { stated: 15, sumOfSites: 15, lines: { min: 15, max: null }, agree: true },
    ],
    [
      '7 in the rows, nothing stated',
      visit([keratoses(7)]),
      { sumOfSites: 7, lines: exactly(7), agree: true },
    ],
    [
      '15 stated, 14 in the rows',
      visit([keratoses(14)], { statedLesionTotal: 15 }),
      { stated: 15, sumOfSites: 14, lines: exactly(14), agree: false },
    ],
    [
      '8 stated for 5 keratoses and 3 warts together',
      visit([keratoses(5), warts(3)], { statedLesionTotal: 8 }),
      { stated: 8, sumOfSites: 5, lines: exactly(5), agree: true },
    ],
    [
      '16 stated for 10 frozen and 6 under photodynamic light',
      visit([keratoses(10), keratoses(6, { method: 'photodynamic-therapy' })], {
        statedLesionTotal: 16,
      }),
      { stated: 16, sumOfSites: 10, lines: exactly(10), agree: true },
    ],
    [
      '3 stated for 5 keratoses and 3 warts: the warts are not what is asked',
      visit([keratoses(5), warts(3)], { statedLesionTotal: 3 }),
      { stated: 3, sumOfSites: 5, lines: exactly(5), agree: false },
    ],
    [
      '4 stated, 4 warts and no keratosis',
      visit([warts(4)], { statedLesionTotal: 4 }),
      { stated: 4, sumOfSites: 0, lines: exactly(0), agree: true },
    ],
    ['0 destroyed', visit([keratoses(0)]), { sumOfSites: 0, lines: exactly(0), agree: true }],
    [
      '6 under photodynamic light: none destroyed',
      visit([keratoses(6, { method: 'photodynamic-therapy' })]),
      { sumOfSites: 0, lines: exactly(0), agree: true },
    ],
    [
      '7 stated, “multiple” in the row: the sum is unknown, not 0',
      visit([inWords(keratoses(1), 'multiple')], { statedLesionTotal: 7 }),
      { stated: 7, lines: exactly(0), agree: false },
    ],
    [
      '2 uncertain lesions: what they are is unknown, so is their number here',
      visit([uncertain(2)]),
      { lines: exactly(0), agree: false },
    ],
    [
      '3 lesions in conflict: unknown',
      visit([keratoses(3, { diagnosis: 'B07.8' })]),
      { lines: exactly(0), agree: false },
    ],
    [
      '5 keratoses beside 2 uncertain lesions: the keratoses have a sum of their own',
      visit([keratoses(5), uncertain(2)]),
      { sumOfSites: 5, lines: exactly(5), agree: true },
    ],
    [
      '3 warts beside 2 uncertain lesions: how many are premalignant is unknown',
      visit([warts(3), uncertain(2)]),
      { lines: exactly(0), agree: false },
    ],
    ['no row at all: unknown', visit([]), { lines: exactly(0), agree: false }],
  ])('%s', (_name, encounter, expected) => {
    expect(own(encounter)).toEqual(expected);
  });

  it.each<[string, readonly ServiceLine[], object]>([
    ['17000 and 17003x6', [line('17000'), line('17003', 6)], { lines: exactly(7), agree: true }],
    ['one unit short', [line('17000'), line('17003', 5)], { lines: exactly(6), agree: false }],
    ['17004', [line('17004')], { lines: { min: 15, max: null }, agree: false }],
    ['17003 alone', [line('17003', 7)], { lines: null, agree: false }],
    ['no line', [], { lines: exactly(0), agree: false }],
  ])('7 keratoses billed as %s', (_name, billed, expected) => {
    expect(threeWayCount(visit([keratoses(7)]), billed)).toEqual({ sumOfSites: 7, ...expected });
  });

  it('a malignant row without its size still counts as not premalignant', () => {
    expect(own(visit([carcinoma('back', 0)]))).toMatchObject({ sumOfSites: 0, agree: true });
  });

  it('modifiers, an E/M and other procedures say nothing about the number', () => {
    const whole = visit([keratoses(7)], {
      evaluation: evaluated({ separatelyIdentifiable: true }),
      otherProcedures: [apart('11102')],
      priorProcedures: [earlier('17000', '2024-08-10', 'unrelated')],
    });
    expect(own(whole)).toEqual({ sumOfSites: 7, lines: exactly(7), agree: true });
  });

  it('lesions that are not payable again are in the rows and not in the lines', () => {
    const again = visit([keratoses(7)], {
      priorProcedures: [earlier('17000', '2024-08-10', 'same-lesion')],
    });
    expect(own(again)).toEqual({ sumOfSites: 7, lines: exactly(0), agree: false });
  });

  it('a visit’s own lines agree with its rows whenever the rows have a sum and no line is kept off', () => {
    fc.assert(
      fc.property(openEncounters, ({ statedLesionTotal: _total, ...encounter }) => {
        const { sumOfSites, agree } = own(encounter);
        const isKeptOff = codeEncounter(encounter).notReported.some(
          ({ code, rule }) =>
            /^1700[034]$/u.test(code) && rule !== 'other-procedures/passed-through',
        );
        expect(agree).toBe(sumOfSites !== undefined && !(isKeptOff && sumOfSites > 0));
      }),
    );
  });
});
