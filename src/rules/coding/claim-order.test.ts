import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  carcinoma,
  evaluated,
  keratoses,
  line,
  skinTags,
  visit,
  warts,
} from '../catalog/example-visits.ts';
import { asOfDate } from '../kernel/dated-table.ts';
import { placesOfService } from '../tables/places-of-service.ts';
import type { Encounter, LesionGroup } from '../vocabulary/encounter.ts';
import { type ServiceLine, showLines } from '../vocabulary/service-line.ts';
import { inClaimOrder } from './claim-order.ts';
import { codeEncounter } from './code-encounter.ts';

vi.setConfig({ testTimeout: 60_000 });

const asOf = asOfDate('2024-08-15');

const inOffice = (...lines: readonly ServiceLine[]) =>
  showLines(inClaimOrder(lines, 'non-facility', asOf));

const asksForPlace = (lesions: readonly LesionGroup[]) =>
  codeEncounter(visit(lesions)).openFacts.includes('placeOfService');

/** What is asked of a visit with 1 keratosis and something else. */
const askedOf = (more: Partial<Encounter>) =>
  codeEncounter(visit([keratoses(1)], { payer: 'medicare', ...more })).openFacts;

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
      [line('J7308'), line('88305'), line('17000')],
      '17000; J7308; 88305',
    ],
    [
      'codes without a value behind one worth less than 1',
      [line('J7308'), line('17003')],
      '17003; J7308',
    ],
    [
      'every line once, even where a primary is there twice',
      [line('17003'), line('17000'), line('17000')],
      '17000; 17003; 17000',
    ],
    [
      'the E/M first, whatever it is worth, and its add-on behind it',
      [line('17004'), line('G2211'), line('99211')],
      '99211; G2211; 17004',
    ],
    [
      'a further biopsy under the first of the visit, of whichever kind that is',
      [line('11103', 2), line('17000'), line('11105'), line('11104')],
      '11104; 11103x2; 11105; 17000',
    ],
    [
      'a further biopsy under the first that is worth most, where there are two',
      [line('11102'), line('11103'), line('11106')],
      '11106; 11103; 11102',
    ],
    [
      'a further biopsy without any first by its own worth',
      [line('11103'), line('17000')],
      '17000; 11103',
    ],
    ['codes of equal worth as entered', [line('17271'), line('17004')], '17271; 17004'],
  ])('%s', (_name, lines, expected) => {
    expect(inOffice(...lines)).toBe(expected);
  });

  it('is the same when lines in claim order are ordered again', () => {
    const codes = fc.constantFrom(
      '17000',
      '17003',
      '17004',
      '17110',
      '11200',
      '11201',
      '99213',
      'G2211',
      'J7308',
      '11102',
      '11103',
      '11104',
      '11105',
      '11106',
      '11107',
    );
    fc.assert(
      fc.property(fc.array(codes.map((code) => line(code))), fc.boolean(), (lines, isFacility) => {
        const rate = isFacility ? 'facility' : 'non-facility';
        const once = inClaimOrder(lines, rate, asOf);
        expect(inClaimOrder(once, rate, asOf)).toEqual(once);
      }),
    );
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
      '17274 17283',
    ]);
  });

  it('is asked for with other procedures on the claim, and not because of an E/M', () => {
    const biopsy = { otherProcedures: [{ code: '11102', sameLesion: false }] };
    expect(askedOf(biopsy)).toEqual(['placeOfService']);
    expect(askedOf({ evaluation: evaluated({ separatelyIdentifiable: true }) })).toEqual([]);
  });

  it.each(['11', '22', '99'])('%s: once entered it is not asked for again', (placeOfService) => {
    const { openFacts } = codeEncounter(visit([skinTags(3), warts(3)], { placeOfService }));
    expect(openFacts).toEqual([]);
  });
});
