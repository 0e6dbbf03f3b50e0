import type { GoldenCase } from '../../kernel/golden-case.ts';
import {
  apart,
  aroundTheFirstDay,
  billedAs,
  earlier,
  evaluated,
  inWords,
  keratoses,
  line,
  onDestroyed,
  payerWants,
  skinTags,
  visit,
  warts,
  without,
} from '../example-visits.ts';

const supported = 'The billed lines are those that the record supports.';

/** Reviewed visits in which nothing but lesions was treated: what was billed, and what the record supports. */
const corrected: readonly (Pick<GoldenCase, 'name' | 'encounter' | 'source'> & {
  billed: string;
  says: string;
  supports: string;
})[] = [
  {
    name: '7 keratoses billed as 17000 and one 17003: 5 units short',
    encounter: visit([keratoses(7)]),
    billed: '17000; 17003',
    says: '17003: the record supports 17003x6.',
    supports: '17000; 17003x6',
    source:
      'https://aapc.com/codes/coding-newsletters/my-dermatology-coding-alert/reader-question-question-medicare-for-17003-claims-133944-article',
  },
  {
    name: '25 keratoses billed on all 3 codes: two of them have nothing in the record',
    encounter: visit([keratoses(25)]),
    billed: '17000; 17003x13; 17004',
    says: '17000 has nothing in the record. 17003x13 has nothing in the record.',
    supports: '17004',
    source: 'https://payerready.com/guides/billing/dermatology',
  },
  {
    name: '8, 7 and 4 keratoses billed as 17004 with 17003x13: the add-on is to go',
    encounter: visit([
      keratoses(8, { site: 'scalp' }),
      keratoses(7, { side: 'right' }),
      keratoses(4),
    ]),
    billed: '17003x13; 17004',
    says: '17003x13 has nothing in the record.',
    supports: '17004',
    source: 'https://medpayiq.com/cpt/17004',
  },
  {
    name: '3 keratoses billed as 17003x3: one unit too many, and 17000 is missing',
    encounter: visit([keratoses(3)]),
    billed: '17003x3',
    says: '17003x3: the record supports 17003x2. 17000 is supported and not billed.',
    supports: '17000; 17003x2',
  },
  {
    name: '14 keratoses billed as 17000 with 17003x14: the first lesion is counted twice',
    encounter: visit([keratoses(14)]),
    billed: '17000; 17003x14',
    says: '17003x14: the record supports 17003x13.',
    supports: '17000; 17003x13',
  },
  {
    name: '14 keratoses billed as 17004: one lesion short of it',
    encounter: visit([keratoses(14)]),
    billed: '17004',
    says: '17004 has nothing in the record. 17000 is supported and not billed.',
    supports: '17000; 17003x13',
  },
  {
    name: '5 keratoses billed as 17000 and 17004: the 4 further ones are 17003',
    encounter: visit([keratoses(5)]),
    billed: '17000; 17004',
    says: '17004 has nothing in the record. 17003x4 is supported and not billed.',
    supports: '17000; 17003x4',
  },
  {
    name: '32 keratoses billed as 17004x2: it is billed once whatever the number',
    encounter: visit([keratoses(32)]),
    billed: '17004x2',
    says: '17004x2: the record supports 17004.',
    supports: '17004',
  },
  {
    name: '2 keratoses billed as 17000-RT and 17000-LT: the second one is a unit of the add-on',
    encounter: visit([keratoses(1, { side: 'right' }), keratoses(1)]),
    billed: '17000-RT; 17000-LT',
    says: '17000-RT: the record supports 17000. 17000-LT has nothing in the record. 17003 is supported and not billed.',
    supports: '17000; 17003',
  },
  {
    name: '1 wart of the foot billed as 17000: the other family',
    encounter: visit([warts(1, { diagnosis: 'B07.0', site: 'foot' })]),
    billed: '17000',
    says: '17000 has nothing in the record. 17110 is supported and not billed.',
    supports: '17110',
    source:
      'https://aapc.com/codes/coding-newsletters/my-dermatology-coding-alert/you-be-the-coder-biofreeze-article',
  },
  {
    name: '5 plantar warts billed as 17000 and 17003x4: the other family',
    encounter: visit([warts(5, { diagnosis: 'B07.0', site: 'foot' })]),
    billed: '17000; 17003x4',
    says: '17000 has nothing in the record. 17003x4 has nothing in the record. 17110 is supported',
    supports: '17110',
    source:
      'https://www.supercoder.com/coding-newsletters/my-dermatology-coding-alert/freezing-up-when-coding-wart-removals-not-anymore-article',
  },
  {
    name: '17 seborrheic keratoses billed as 17004: benign, whatever they are called',
    encounter: visit([warts(17, { diagnosis: 'L82.0', site: 'back' })]),
    billed: '17004',
    says: '17004 has nothing in the record. 17111 is supported and not billed.',
    supports: '17111',
    source: 'https://www.rcmaxis.com/specialties/dermatology-billing/',
  },
  {
    name: '0 keratoses destroyed and 17000 billed: nothing is left to bill',
    encounter: visit([keratoses(0)]),
    billed: '17000',
    says: '17000 has nothing in the record.',
    supports: 'no line',
  },
];

export const cases: readonly GoldenCase[] = [
  ...corrected.map(
    ({ billed, says, supports, ...golden }): GoldenCase => ({
      ...golden,
      billed: billedAs(billed),
      expect: { outcome: 'broken', says, fixes: [`Bill ${supports} instead`] },
    }),
  ),
  {
    name: '3 keratoses for Medicare billed as 17000 and 17003x2: supported',
    encounter: visit([keratoses(3, { site: 'scalp' })], {
      payer: 'medicare',
      placeOfService: '11',
    }),
    billed: billedAs('17000; 17003x2'),
    expect: { outcome: 'met', says: supported },
  },
  {
    name: '14 keratoses and a 99214 of its own billed as 99214-25, 17000 and 17003x13: supported',
    encounter: visit([keratoses(14, { site: 'scalp' })], {
      evaluation: { code: '99214', patient: 'established', separatelyIdentifiable: true },
    }),
    billed: billedAs('99214-25; 17000; 17003x13'),
    expect: { outcome: 'met', says: supported },
  },
  {
    name: '3 keratoses billed with the add-on first: order is judged elsewhere',
    encounter: visit([keratoses(3)]),
    billed: billedAs('17003x2; 17000'),
    expect: { outcome: 'met', says: supported },
  },
  {
    name: '3 keratoses billed with the add-on on 2 lines of one unit: added up first',
    encounter: visit([keratoses(3)]),
    billed: billedAs('17000; 17003; 17003'),
    expect: { outcome: 'met', says: supported },
  },
  {
    name: '3 keratoses, a line for each in this payer’s profile, billed as 17003x2: the same number',
    encounter: visit([keratoses(3)]),
    context: payerWants({ addOnUnits: 'line-per-lesion' }),
    billed: billedAs('17000; 17003x2'),
    expect: { outcome: 'met', says: supported },
  },
  {
    name: '5 keratoses billed as 17000x5: only an add-on is added up, never the first lesion',
    encounter: visit([keratoses(5)]),
    billed: billedAs('17000; 17000; 17000; 17000; 17000'),
    expect: {
      outcome: 'broken',
      says: '17000 has nothing in the record.',
      fixes: ['Bill 17000; 17003x4 instead'],
    },
  },
  {
    name: '5 keratoses and a biopsy billed with 59 on the biopsy: where it stands is judged by pair',
    encounter: visit([keratoses(5)], { otherProcedures: [apart('11102')] }),
    billed: billedAs('11102-59; 17000; 17003x4'),
    expect: { outcome: 'met', says: supported },
  },
  {
    name: '5 keratoses, 4 days after an excision, billed without 79: the modifier is missing',
    encounter: visit([keratoses(5)], {
      priorProcedures: [earlier('11402', '2024-08-11', 'unrelated')],
    }),
    billed: billedAs('17000; 17003x4'),
    expect: {
      outcome: 'broken',
      says: '17000: the record supports 17000-79. 17003x4: the record supports 17003-79x4.',
      fixes: ['Bill 17000-79; 17003-79x4 instead'],
    },
  },
  {
    name: '8 keratoses and a 99213 that only decided to treat them: removed, with the reason',
    encounter: visit([keratoses(8)], { evaluation: evaluated({ separatelyIdentifiable: false }) }),
    billed: billedAs('99213-25; 17000; 17003x7'),
    expect: {
      outcome: 'broken',
      says: '99213-25 has nothing in the record. Only the decision to treat: it is part of the procedure',
      fixes: ['Bill 17000; 17003x7 instead'],
    },
    source:
      'https://github.com/jairathn/Billing-Optimizer/blob/37fd9e6/scenarios/Scenario_AK_Treatment.md',
  },
  {
    name: '5 keratoses billed with a biopsy of 1 of them: removed, with the reason',
    encounter: visit([keratoses(5)], { otherProcedures: [onDestroyed('11102')] }),
    billed: billedAs('11102; 17000-59; 17003x4'),
    expect: {
      outcome: 'broken',
      says: '11102 has nothing in the record. The biopsied lesion was destroyed too',
      fixes: ['Bill 17000; 17003x4 instead'],
    },
  },
  {
    name: '5 keratoses and a biopsy of another lesion, only 17000 and 17003x4 billed: one is missing',
    encounter: visit([keratoses(5)], { otherProcedures: [apart('11102')] }),
    billed: billedAs('17000-59; 17003x4'),
    expect: {
      outcome: 'broken',
      says: '11102 is supported and not billed.',
      fixes: ['Bill 11102; 17000-59; 17003x4 instead'],
    },
  },
  {
    name: '3 keratoses billed with B07.8 for L57.0: the pointer is not the record’s',
    encounter: visit([keratoses(3)]),
    billed: [line('17000', 1, { diagnoses: ['B07.8'] }), line('17003', 2)],
    expect: {
      outcome: 'broken',
      says: '17000 points to B07.8: the record supports L57.0.',
      fixes: ['Bill 17000; 17003x2 instead'],
    },
  },
  {
    name: '3 keratoses billed with no pointer at all on 17000: the record has one',
    encounter: visit([keratoses(3)]),
    billed: [line('17000', 1, { diagnoses: [] }), line('17003', 2)],
    expect: {
      outcome: 'broken',
      says: '17000 points to nothing: the record supports L57.0.',
      fixes: ['Bill 17000; 17003x2 instead'],
    },
  },
  {
    name: '8 lesions of 2 diagnoses billed with the pointers the other way round: the same two',
    encounter: visit([keratoses(6), keratoses(2, { diagnosis: 'L56.5' })]),
    billed: [
      line('17000', 1, { diagnoses: ['L56.5', 'L57.0'] }),
      line('17003', 7, { diagnoses: ['L57.0', 'L56.5'] }),
    ],
    expect: { outcome: 'met', says: supported },
  },
  {
    name: '3 keratoses without a diagnosis code, billed with L57.0: nothing to compare it with',
    encounter: visit([without(keratoses(3), 'diagnosis')]),
    billed: [line('17000'), line('17003', 2)],
    expect: { outcome: 'met', says: supported },
  },
  {
    name: '“multiple” keratoses billed as 17000 and 17003x11: no number, so nothing to bill instead',
    encounter: visit([inWords(keratoses(1), 'multiple')]),
    billed: billedAs('17000; 17003x11'),
    expect: {
      outcome: 'broken',
      says: '17000 has nothing in the record. 17003x11 has nothing in the record.',
    },
    source: 'https://github.com/jairathn/Billing-Optimizer/blob/37fd9e6/Example_Cases.md',
  },
  {
    name: '“10-12” keratoses billed as 17000 and 17003x8: a range is no number either',
    encounter: visit([inWords(keratoses(1), '10-12')]),
    billed: billedAs('17000; 17003x8'),
    expect: { outcome: 'broken', says: '17003x8 has nothing in the record.' },
  },
  {
    name: '26 skin tags billed as 11200 and 11201 twice: an add-on is added up here too',
    encounter: visit([skinTags(26)]),
    billed: billedAs('11200; 11201; 11201'),
    expect: { outcome: 'met', says: supported },
  },
  {
    name: '3 keratoses coded and nothing billed yet: only a billed claim is compared',
    encounter: visit([keratoses(3)]),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses and “several” warts billed as 17000 and 17110: half a number is nothing to bill instead',
    encounter: visit([keratoses(3), inWords(warts(1), 'several')]),
    billed: billedAs('17000; 17110'),
    expect: { outcome: 'broken', says: '17110 has nothing in the record.' },
  },
  {
    name: '3 keratoses and a 99213 entered with an empty list of diagnoses: its 1 pointer is not compared',
    encounter: visit([keratoses(3)], {
      evaluation: evaluated({ separatelyIdentifiable: true, diagnoses: [] }),
    }),
    billed: [
      line('99213', 1, { modifiers: ['25'], diagnoses: ['L40.0'] }),
      line('17000'),
      line('17003', 2),
    ],
    expect: { outcome: 'met', says: supported },
  },
  {
    name: '3 keratoses of 2 diagnoses billed with 2 others: all four are shown',
    encounter: visit([keratoses(2), keratoses(1, { diagnosis: 'L56.5' })]),
    billed: [line('17000', 1, { diagnoses: ['B07.8', 'L82.0'] }), ...billedAs('17003x2')],
    expect: {
      outcome: 'broken',
      says: '17000 points to B07.8, L82.0: the record supports L57.0, L56.5.',
      fixes: ['Bill 17000; 17003x2 instead'],
    },
  },
  ...aroundTheFirstDay('2 keratoses billed as 17000', {
    encounter: visit([keratoses(2)]),
    billed: billedAs('17000'),
    expect: {
      outcome: 'broken',
      says: '17003 is supported and not billed.',
      fixes: ['Bill 17000; 17003 instead'],
    },
  }),
];
