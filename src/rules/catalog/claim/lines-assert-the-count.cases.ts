import type { GoldenCase } from '../../kernel/golden-case.ts';
import { aroundTheFirstDay, inWords, keratoses, line, visit, warts } from '../example-visits.ts';

export const cases: readonly GoldenCase[] = [
  {
    name: '1 keratosis, its own lines: they say 1',
    encounter: visit([keratoses(1)]),
    expect: {
      outcome: 'met',
      says: '17000 alone says that 1 lesion was destroyed.',
      lines: '17000',
    },
  },
  {
    name: '14 keratoses, their own lines: they say 14',
    encounter: visit([keratoses(14)]),
    expect: {
      outcome: 'met',
      says: 'say that 14 lesions were destroyed.',
      lines: '17000; 17003x13',
    },
  },
  {
    name: '15 keratoses, their own line: it says 15 or more',
    encounter: visit([keratoses(15)]),
    expect: { outcome: 'met', says: '17004 says that 15 or more lesions', lines: '17004' },
  },
  {
    name: '0 keratoses and no line: both say none',
    encounter: visit([keratoses(0)]),
    expect: { outcome: 'met', says: 'the claim says that none was destroyed.', lines: 'no line' },
  },
  {
    name: '14 keratoses billed as 17004: one lesion short of it',
    encounter: visit([keratoses(14)]),
    billed: [line('17004')],
    expect: {
      outcome: 'broken',
      says: '17004 says that 15 or more lesions were destroyed. The record supports 14.',
    },
  },
  {
    name: '15 keratoses billed as 17000 and 17003x13: one lesion too many for it',
    encounter: visit([keratoses(15)]),
    billed: [line('17000'), line('17003', 13)],
    expect: {
      outcome: 'broken',
      says: '17000 and 17003x13 say that 14 lesions were destroyed. The record supports 15.',
    },
  },
  {
    name: '7 keratoses billed as 17000 and 17003x7: the first lesion is counted twice',
    encounter: visit([keratoses(7)]),
    billed: [line('17000'), line('17003', 7)],
    expect: {
      outcome: 'broken',
      says: 'say that 8 lesions were destroyed. The record supports 7.',
    },
  },
  {
    name: '10 keratoses billed as 17000 and one 17003: 8 units short',
    encounter: visit([keratoses(10)]),
    billed: [line('17000'), line('17003')],
    expect: {
      outcome: 'broken',
      says: 'say that 2 lesions were destroyed. The record supports 10.',
    },
    source: 'https://www.bonfirerevenue.com/cryosurgery-billing-cpt-17000-17003-17004',
  },
  {
    name: '3 keratoses, the add-on on two lines of one unit: added up first',
    encounter: visit([keratoses(3)]),
    billed: [line('17000'), line('17003'), line('17003')],
    expect: { outcome: 'met', says: '17000 and 17003x2 say that 3 lesions were destroyed.' },
  },
  {
    name: '3 keratoses billed as 17003x3: the lines contradict themselves',
    encounter: visit([keratoses(3)]),
    billed: [line('17003', 3)],
    expect: { outcome: 'broken', says: 'yet no 17000 is billed. The record supports 3.' },
  },
  {
    name: '5 keratoses billed as 17110: the claim says that no keratosis was destroyed',
    encounter: visit([keratoses(5)]),
    billed: [line('17110')],
    expect: {
      outcome: 'broken',
      says: 'the claim says that none was destroyed. The record supports 5.',
    },
  },
  {
    name: '“multiple” keratoses billed as 17000 and 17003x11: no number to compare with',
    encounter: visit([inWords(keratoses(1), 'multiple')]),
    billed: [line('17000'), line('17003', 11)],
    expect: {
      outcome: 'needs-facts',
      says: 'the units cannot be compared without it.',
      missing: ['lesions.0.count'],
    },
    source: 'https://github.com/jairathn/Billing-Optimizer/blob/37fd9e6/Example_Cases.md',
  },
  {
    name: '4 warts: does not concern the visit',
    encounter: visit([warts(4)]),
    expect: { outcome: 'not-applicable', lines: '17110' },
  },
  ...aroundTheFirstDay('2 keratoses billed as 17000', {
    encounter: visit([keratoses(2)]),
    billed: [line('17000')],
    expect: { outcome: 'broken', says: 'The record supports 2.' },
  }),
];
