import type { GoldenCase } from '../../kernel/golden-case.ts';
import type { Encounter, Payer } from '../../vocabulary/encounter.ts';
import {
  aroundTheFirstDay,
  evaluated,
  keratoses,
  line,
  notAsked,
  visit,
} from '../example-visits.ts';

/** Two keratoses, a separate E/M and the add-on for longitudinal care. */
const withAddOn = (payer: Payer, more: Partial<Encounter> = {}) =>
  visit([keratoses(2)], {
    payer,
    evaluation: evaluated({ separatelyIdentifiable: true }),
    otherProcedures: [{ code: 'G2211' }],
    ...more,
  });

const check =
  'Check whether this payer pays G2211 beside an E/M that carries 25; Medicare does not.';
const kept = '99213-25; G2211; 17000; 17003';

const warned = (payer: Payer): GoldenCase => ({
  name: `2 keratoses, 99213 with 25 and G2211 for ${payer}: the line stays, with a warning`,
  encounter: withAddOn(payer),
  expect: { outcome: 'broken', says: check, lines: kept },
});

export const cases: readonly GoldenCase[] = [
  warned('commercial'),
  warned('medicaid'),
  warned('self-pay'),
  {
    name: '2 keratoses, 99213 with 25 and G2211, no payer known: asked',
    encounter: notAsked(withAddOn('commercial'), 'payer'),
    expect: {
      outcome: 'needs-facts',
      says: 'Add the payer to see whether the add-on for longitudinal care is paid',
      lines: kept,
      missing: ['payer'],
    },
  },
  {
    name: '2 keratoses, 99213 with 25 and G2211 for Medicare: a rule of its own drops it',
    encounter: withAddOn('medicare'),
    expect: { outcome: 'not-applicable', lines: '99213-25; 17000; 17003' },
  },
  {
    name: '2 keratoses, 99213 with 25 and G2211 for Medicare Advantage: as for Medicare',
    encounter: withAddOn('medicare-advantage'),
    expect: { outcome: 'not-applicable', lines: '99213-25; 17000; 17003' },
  },
  {
    name: '0 lesions destroyed, a plain 99213 and G2211 for a commercial payer: nothing to check',
    encounter: withAddOn('commercial', { lesions: [keratoses(0)] }),
    expect: { outcome: 'not-applicable', lines: '99213; G2211' },
  },
  {
    name: '2 keratoses and 99213 with 25 for a commercial payer, no G2211: nothing to check',
    encounter: withAddOn('commercial', { otherProcedures: [] }),
    expect: { outcome: 'not-applicable', lines: '99213-25; 17000; 17003' },
  },
  {
    name: '2 keratoses billed to a commercial payer with 99213-25 and G2211: a warning',
    encounter: withAddOn('commercial'),
    billed: [line('99213', 1, { modifiers: ['25'] }), line('G2211'), line('17000'), line('17003')],
    expect: { outcome: 'broken', says: check },
  },
  {
    name: '2 keratoses billed to a commercial payer with a plain 99213 and G2211: another fault',
    encounter: withAddOn('commercial'),
    billed: [line('99213'), line('G2211'), line('17000'), line('17003')],
    expect: { outcome: 'not-applicable' },
  },
  {
    name: '2 keratoses billed to Medicare with 99213-25 and G2211: a rule of its own says so',
    encounter: withAddOn('medicare'),
    billed: [line('99213', 1, { modifiers: ['25'] }), line('G2211'), line('17000'), line('17003')],
    expect: { outcome: 'not-applicable' },
  },
  ...aroundTheFirstDay('G2211 beside 99213 with 25 for a commercial payer', {
    encounter: withAddOn('commercial'),
    expect: { outcome: 'broken', says: check, lines: kept },
  }),
];
