import type { GoldenCase } from '../../kernel/golden-case.ts';
import type { Encounter, Payer } from '../../vocabulary/encounter.ts';
import {
  aroundTheFirstDay,
  earlier,
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

const dropped = 'G2211 is not reported beside 25.';

const ownRule = (payer: Payer): GoldenCase => ({
  name: `2 keratoses, 99213 with 25 and G2211 for ${payer}: the rule is Medicare’s, the line stays`,
  encounter: withAddOn(payer),
  expect: {
    outcome: 'met',
    says: 'The rule is Medicare’s own; this payer may differ.',
    lines: '99213-25; G2211; 17000; 17003',
  },
});

export const cases: readonly GoldenCase[] = [
  {
    name: '2 keratoses, 99213 with 25 and G2211 for Medicare: the add-on is not reported',
    encounter: withAddOn('medicare'),
    expect: { outcome: 'met', says: dropped, lines: '99213-25; 17000; 17003' },
  },
  {
    name: '2 keratoses, 99213 with 25 and G2211 for Medicare Advantage: coded as for Medicare',
    encounter: withAddOn('medicare-advantage'),
    expect: { outcome: 'met', says: dropped, lines: '99213-25; 17000; 17003' },
  },
  ownRule('commercial'),
  ownRule('medicaid'),
  ownRule('self-pay'),
  {
    name: '2 keratoses, 99213 with 25 and G2211, no payer known: the line stays and the payer is asked',
    encounter: notAsked(withAddOn('medicare'), 'payer'),
    expect: {
      outcome: 'needs-facts',
      says: 'Add the payer',
      lines: '99213-25; G2211; 17000; 17003',
      missing: ['payer'],
    },
  },
  {
    name: '2 keratoses 8 days after an unrelated 17000, 99213 with 24 and 25: dropped for the 25',
    encounter: withAddOn('medicare', {
      evaluation: evaluated({ separatelyIdentifiable: true, unrelatedToEarlierProcedure: true }),
      priorProcedures: [earlier('17000', '2024-08-07', 'unrelated')],
    }),
    expect: { outcome: 'met', says: dropped, lines: '99213-24-25; 17000-79; 17003-79' },
  },
  {
    name: '0 lesions destroyed 8 days after an unrelated 17000: 24 alone does not drop it',
    encounter: withAddOn('medicare', {
      lesions: [keratoses(0)],
      evaluation: evaluated({ unrelatedToEarlierProcedure: true }),
      priorProcedures: [earlier('17000', '2024-08-07', 'unrelated')],
    }),
    expect: { outcome: 'not-applicable', lines: '99213-24; G2211' },
  },
  {
    name: '0 lesions destroyed: a plain 99213 keeps its add-on',
    encounter: withAddOn('medicare', { lesions: [keratoses(0)] }),
    expect: { outcome: 'not-applicable', lines: '99213; G2211' },
  },
  {
    name: '2 keratoses and a 99213 that is not reported: the add-on falls with it, by another rule',
    encounter: withAddOn('medicare', {
      evaluation: evaluated({ separatelyIdentifiable: false }),
    }),
    expect: { outcome: 'not-applicable', lines: '17000; 17003' },
  },
  {
    name: '2 keratoses and 99213 with 25, no G2211: does not concern it',
    encounter: withAddOn('medicare', { otherProcedures: [] }),
    expect: { outcome: 'not-applicable', lines: '99213-25; 17000; 17003' },
  },
  {
    name: '2 keratoses billed to Medicare with 99213-25 and G2211: broken',
    encounter: withAddOn('medicare'),
    billed: [line('99213', 1, { modifiers: ['25'] }), line('G2211'), line('17000'), line('17003')],
    expect: {
      outcome: 'broken',
      says: 'G2211 is billed beside an E/M that carries 25; Medicare does not pay it there.',
    },
  },
  {
    name: '2 keratoses billed to a commercial payer with 99213-25 and G2211: not against this rule',
    encounter: withAddOn('commercial'),
    billed: [line('99213', 1, { modifiers: ['25'] }), line('G2211'), line('17000'), line('17003')],
    expect: { outcome: 'met', says: 'The rule is Medicare’s own; this payer may differ.' },
  },
  ...aroundTheFirstDay('G2211 beside 99213 with 25', {
    encounter: withAddOn('medicare'),
    expect: { outcome: 'met', says: dropped, lines: '99213-25; 17000; 17003' },
  }),
];
