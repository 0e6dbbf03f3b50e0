import { describe, expect, it, vi } from 'vitest';
import { carcinoma, keratoses, line, skinTags, visit, warts } from '../catalog/example-visits.ts';
import { asOfDate } from '../kernel/dated-table.ts';
import { placesOfService } from '../tables/places-of-service.ts';
import type { LesionGroup } from '../vocabulary/encounter.ts';
import { type ServiceLine, showLines } from '../vocabulary/service-line.ts';
import { inClaimOrder } from './claim-order.ts';
import { codeEncounter } from './code-encounter.ts';

vi.setConfig({ testTimeout: 60_000 });

const asOf = asOfDate('2024-08-15');

const inOffice = (...lines: readonly ServiceLine[]) =>
  showLines(inClaimOrder(lines, 'non-facility', asOf));

const asksForPlace = (lesions: readonly LesionGroup[]) =>
  codeEncounter(visit(lesions)).openFacts.includes('placeOfService');

describe('claim order', () => {
  it.each<[string, readonly ServiceLine[], string]>([
    ['worth most first', [line('17000'), line('17110')], '17110; 17000'],
    [
      'an add-on under its primary, wherever it was entered',
      [line('17003', 4), line('17110'), line('17000')],
      '17110; 17000; 17003x4',
    ],
    [
      'an add-on without its primary by its own worth',
      [line('17003', 4), line('17110')],
      '17110; 17003x4',
    ],
    [
      'codes without a value last, in the order entered',
      [line('17286'), line('17274'), line('17000')],
      '17000; 17286; 17274',
    ],
    [
      'every line once, even where a primary is there twice',
      [line('17003'), line('17000'), line('17000')],
      '17000; 17003; 17000',
    ],
    ['codes of equal worth as entered', [line('17271'), line('17004')], '17271; 17004'],
  ])('%s', (_name, lines, expected) => {
    expect(inOffice(...lines)).toBe(expected);
  });

  it('keeps every line and leaves the given list alone', () => {
    const lines = Object.freeze([line('17003', 2), line('17000'), line('17110'), line('11201')]);
    expect(new Set(inClaimOrder(lines, undefined, asOf))).toEqual(new Set(lines));
  });
});

describe('the place of service', () => {
  /** One row for every code that lesions can come to. */
  const everyCode: readonly LesionGroup[] = [
    keratoses(3),
    keratoses(15),
    warts(3),
    warts(15),
    skinTags(3),
    skinTags(16),
    ...['back', 'scalp', 'nose'].flatMap((site) =>
      [0.5, 1, 2, 3, 4, 5].map((cm) => carcinoma(site, cm)),
    ),
  ];
  const pairs = everyCode.flatMap((one) => everyCode.map((other) => [one, other] as const));
  it('is asked for exactly where an office and a facility order two codes differently', () => {
    const places = [...placesOfService.map(({ code }) => code), '99'];
    const wrong = pairs.filter((lesions) => {
      const orders = places.map((placeOfService) =>
        showLines(codeEncounter(visit(lesions, { placeOfService })).lines),
      );
      return asksForPlace(lesions) !== new Set(orders).size > 1;
    });
    expect(wrong).toEqual([]);
  });

  it('turns these codes round, and no others', () => {
    const turned = pairs.filter(asksForPlace).map((lesions) =>
      codeEncounter(visit(lesions))
        .lines.map(({ code }) => code)
        .toSorted(),
    );
    expect([...new Set(turned.map((codes) => codes.join(' ')))].toSorted()).toEqual([
      '11200 11201 17110',
      '11200 11201 17260',
      '11200 17110',
      '11200 17260',
      '17004 17271',
      '17261 17280',
      '17264 17282',
    ]);
  });

  it.each(['11', '22', '99'])('%s: once entered it is not asked for again', (placeOfService) => {
    const { openFacts } = codeEncounter(visit([skinTags(3), warts(3)], { placeOfService }));
    expect(openFacts).toEqual([]);
  });
});
