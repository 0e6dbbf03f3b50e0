import { describe, expect, it } from 'vitest';
import type { DocumentedVisit, LineStyle } from '../../testing/oracle/documented-visit.ts';
import { type Axis, type Coded, compareAll, visitsIn } from '../../testing/oracle/enumeration.ts';
import {
  always,
  counts,
  dates,
  diameters,
  earlierProcedures,
  earlierThanDates,
  evaluations,
  methods,
  natures,
  only,
  otherProcedures,
  payers,
  secondGroups,
  sites,
  styles,
} from '../../testing/oracle/visit-axes.ts';
import { codeEncounter, type Encounter } from '../index.ts';

const office = { dateOfService: '2024-08-15', placeOfService: '11' };
const nothingElse = { otherProcedures: [], priorProcedures: [] } as const;
const keratoses = { nature: 'premalignant', diagnosis: 'L57.0', site: 'scalp' };
const frozen = { ...keratoses, method: 'cryosurgery' };

/** Full crosses, each of the questions that act on one another; the rest of the visit stands still. */
const slices: Readonly<Record<string, readonly Axis[]>> = {
  'lesions: count, nature, method and E/M': [
    always({
      visit: { ...office, ...nothingElse, payer: 'medicare' },
      group: { site: 'scalp' },
    }),
    counts,
    natures,
    methods,
    only(evaluations, 'absent', 'none', '99213 separate for another matter'),
  ],
  'pairs: other procedures, payer and method': [
    always({ visit: { ...office, priorProcedures: [] }, group: keratoses }),
    only(payers, 'absent', 'medicare', 'commercial', 'medicaid'),
    counts,
    only(methods, 'absent', 'cryosurgery', 'photodynamic-therapy', 'shave-removal'),
    otherProcedures,
    only(evaluations, 'none', '99495 separate'),
  ],
  'pairs inside an earlier period': [
    always({ visit: { ...office, payer: 'medicare', evaluation: 'none' }, group: frozen }),
    only(earlierProcedures, ...relationsInPeriod()),
    counts,
    otherProcedures,
  ],
  'the E/M: other procedures, earlier ones and payer': [
    always({ visit: office, group: { site: 'scalp', method: 'cryosurgery' } }),
    only(payers, 'absent', 'medicare', 'medicare-advantage'),
    only(natures, 'premalignant', 'skin-tag', 'nothing stated'),
    only(counts, 'absent', '0', '1', '3', '15'),
    only(
      otherProcedures,
      'absent',
      'none',
      '11102 separate',
      'first biopsy same, add-on separate',
      '17110',
      'G2211',
      'G2211 and 11102 separate',
    ),
    earlierProcedures,
    evaluations,
  ],
  'how the payer wants its lines': [
    always({ visit: { ...office, evaluation: 'none', priorProcedures: [] }, group: frozen }),
    styles,
    only(payers, 'medicare', 'medicaid'),
    counts,
    otherProcedures,
  ],
  'a second row of lesions': [
    always({ visit: { ...office, priorProcedures: [] }, group: frozen }),
    only(payers, 'medicare', 'medicaid', 'self-pay'),
    secondGroups,
    counts,
    only(otherProcedures, 'none', '11102 separate', 'G2211'),
    only(evaluations, 'none', '99213 separate'),
  ],
  'malignant lesions: site, diameter and number': [
    always({
      visit: { ...office, ...nothingElse, evaluation: 'none', payer: 'medicare' },
      group: { nature: 'malignant', method: 'curettement' },
      incomplete: true,
    }),
    sites,
    diameters,
    only(counts, 'absent', '0', '1', '3'),
  ],
  'dates: edition and days of the period': [
    always({ visit: { placeOfService: '11', payer: 'medicare' }, group: frozen }),
    dates,
    earlierThanDates,
    counts,
    only(otherProcedures, 'none', '11102 separate'),
    only(evaluations, 'none', '99213 separate for another matter'),
  ],
};

describe('every visit is coded as the tables of a coder say', () => {
  it.each(Object.keys(slices))('%s', { timeout: 120_000 }, (name) => {
    const comparison = compareAll(slices[name] ?? [], codeVisit);
    expect(comparison).toEqual({
      visits: visitsIn(slices[name] ?? []),
      differing: 0,
      differences: [],
    });
  });

  it('crosses at least 250,000 visits', () => {
    const visits = Object.values(slices).map(visitsIn);
    expect(visits.reduce((total, slice) => total + slice, 0)).toBeGreaterThanOrEqual(250_000);
  });
});

function codeVisit(visit: DocumentedVisit, style?: LineStyle): Coded {
  const context = style && { profile: { ...style, placement: 'column-two' as const } };
  // The tables write natures, methods and payers as plain text.
  return codeEncounter(visit as Encounter, context);
}

function relationsInPeriod(): readonly string[] {
  const relations = ['unrelated', 'planned-or-staged', 'same-lesion'];
  return [
    '10 days ago',
    '10 days ago related-return-to-operating-room',
    ...relations.map((relation) => `10 days ago ${relation}`),
    '11 days ago unrelated',
  ];
}
