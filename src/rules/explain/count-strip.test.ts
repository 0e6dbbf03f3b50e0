import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { openEncounters } from '../../testing/encounter-arbitraries.ts';
import {
  apart,
  earlier,
  evaluated,
  inWords,
  keratoses,
  payerWants,
  skinTags,
  visit,
  warts,
} from '../catalog/example-visits.ts';
import { codeEncounter } from '../coding/code-encounter.ts';
import type { Encounter } from '../vocabulary/encounter.ts';
import { type ServiceLine, showLines } from '../vocabulary/service-line.ts';
import { countStrip } from './count-strip.ts';

vi.setConfig({ testTimeout: 60_000 });

const cells = (encounter: Encounter) => countStrip(encounter).map(({ lines }) => showLines(lines));
const current = (encounter: Encounter) =>
  countStrip(encounter)
    .filter((cell) => cell.current)
    .map(({ count }) => count);
const unitsByCode = (lines: readonly ServiceLine[]) =>
  lines.map(({ code, units }) => `${code}x${units}`);

const everyTier = [
  'no line',
  '17000',
  '17000; 17003',
  ...Array.from({ length: 12 }, (_, at) => `17000; 17003x${at + 2}`),
  ...Array.from({ length: 6 }, () => '17004'),
];

describe('the count strip', () => {
  it('runs from 0 to 20 and more, and only the last cell is open', () => {
    const strip = countStrip(visit([keratoses(3)]));
    expect(strip.map(({ count }) => count)).toEqual(Array.from({ length: 21 }, (_, at) => at));
    expect(strip.filter(({ orMore }) => orMore).map(({ count }) => count)).toEqual([20]);
  });

  it('shows the code of every number: 17000, 17003 up to 13 units, 17004 from 15', () => {
    expect(cells(visit([keratoses(3)]))).toEqual(everyTier);
  });

  it.each<[string, Encounter]>([
    ['no lesion yet', visit([])],
    ['a number in words', visit([inWords(keratoses(1), 'multiple')])],
    [
      'three rows',
      visit([keratoses(3), keratoses(9, { side: 'right' }), keratoses(1, { site: 'scalp' })]),
    ],
    ['a note without a number', visit([keratoses(3)], { documented: { 'exact-count': false } })],
    [
      'a note that does not say premalignant',
      visit([keratoses(3)], { documented: { 'premalignant-stated': false } }),
    ],
    ['a stated total that disagrees', visit([keratoses(3)], { statedLesionTotal: 12 })],
    [
      'keratoses under photodynamic light',
      visit([keratoses(9, { method: 'photodynamic-therapy' })]),
    ],
  ])('shows the same codes for %s', (_name, encounter) => {
    expect(cells(encounter)).toEqual(everyTier);
  });

  it('keeps the rest of the visit in every cell, in claim order', () => {
    const strip = cells(visit([keratoses(3), warts(4), skinTags(2)]));
    expect(strip[0]).toBe('17110; 11200');
    expect(strip[3]).toBe('17110; 11200; 17000-59; 17003-59x2');
    expect(strip[15]).toBe('17004; 17110-59; 11200-59');
  });

  it('judges the E/M and the biopsy of every cell anew', () => {
    const strip = cells(
      visit([keratoses(3)], {
        payer: 'medicare',
        evaluation: evaluated({ separatelyIdentifiable: true }),
        otherProcedures: [apart('11102')],
        priorProcedures: [earlier('17110', '2024-08-04', 'unrelated')],
      }),
    );
    expect(strip[0]).toBe('99213-25; 11102');
    expect(strip[1]).toBe('99213-25; 11102; 17000-59');
    expect(strip[14]).toBe('99213-25; 11102; 17000-59; 17003x13');
    expect(strip[15]).toBe('99213-25; 17004; 11102-59');
  });

  it('takes 25 off the E/M in the cell of 0, where nothing else was done', () => {
    const strip = cells(
      visit([keratoses(3)], { evaluation: evaluated({ separatelyIdentifiable: true }) }),
    );
    expect(strip.slice(0, 2)).toEqual(['99213', '99213-25; 17000']);
  });

  it('keeps 79 and the payer’s way with add-ons', () => {
    const unrelated = visit([keratoses(3)], {
      priorProcedures: [earlier('17000', '2024-08-10', 'unrelated')],
    });
    expect(cells(unrelated)[2]).toBe('17000-79; 17003-79');
    const byLesion = countStrip(
      visit([keratoses(3)]),
      payerWants({ addOnUnits: 'line-per-lesion' }),
    );
    expect(showLines(byLesion[3]?.lines ?? [])).toBe('17000; 17003; 17003');
  });

  it('is empty in every cell where the lesions were treated inside their own period', () => {
    const again = visit([keratoses(3)], {
      priorProcedures: [earlier('17000', '2024-08-10', 'same-lesion')],
    });
    expect(new Set(cells(again))).toEqual(new Set(['no line']));
  });

  it.each([
    [0, [0]],
    [1, [1]],
    [14, [14]],
    [15, [15]],
    [20, [20]],
    [21, [20]],
    [999, [20]],
  ])('%i lesions stand in one cell', (count, expected) => {
    expect(current(visit([keratoses(count)]))).toEqual(expected);
  });

  it('marks no cell while the number is unknown, vague or taken back', () => {
    expect(current(visit([]))).toEqual([]);
    expect(current(visit([warts(3)]))).toEqual([]);
    expect(current(visit([inWords(keratoses(1), 'several')]))).toEqual([]);
    expect(current(visit([keratoses(3), inWords(keratoses(1), 'several')]))).toEqual([]);
    expect(current(visit([keratoses(3)], { documented: { 'exact-count': false } }))).toEqual([]);
  });

  it('marks the sum of the rows', () => {
    expect(current(visit([keratoses(3), keratoses(4), warts(9)]))).toEqual([7]);
  });

  it('says in the current cell what the visit itself is coded as', () => {
    fc.assert(
      fc.property(openEncounters, (encounter) => {
        const own = countStrip(encounter).find((cell) => cell.current);
        fc.pre(own !== undefined);
        const { lines } = codeEncounter(encounter);
        expect(unitsByCode(own?.lines ?? [])).toEqual(unitsByCode(lines));
      }),
    );
  });

  it('is empty before the tables begin', () => {
    const strip = cells(visit([keratoses(3)], { dateOfService: '2024-06-30' }));
    expect(new Set(strip)).toEqual(new Set(['no line']));
  });
});
