import type { GoldenCase } from '../../kernel/golden-case.ts';
import { aroundTheFirstDay, keratoses, line, visit, warts } from '../example-visits.ts';

export const cases: readonly GoldenCase[] = [
  {
    name: '14 keratoses: 17000 with 17003, and no 17004',
    encounter: visit([keratoses(14)]),
    expect: { outcome: 'met', says: '17000 and 17003, without 17004.', lines: '17000; 17003x13' },
  },
  {
    name: '15 keratoses: 17004 alone',
    encounter: visit([keratoses(15)]),
    expect: { outcome: 'met', says: '17004 stands alone.', lines: '17004' },
  },
  {
    name: '20 keratoses billed as 17000 and 17004: 17000 is one too many',
    encounter: visit([keratoses(20)]),
    billed: [line('17004'), line('17000')],
    expect: {
      outcome: 'broken',
      says: '17004 is only billed alone; the claim also has 17000.',
    },
  },
  {
    name: '19 keratoses billed as 17004 and 17003x13: the add-on does not go with it',
    encounter: visit([keratoses(19)]),
    billed: [line('17003', 13), line('17004')],
    expect: {
      outcome: 'broken',
      says: '17004 is only billed alone; the claim also has 17003.',
    },
    source: 'https://medpayiq.com/cpt/17004',
  },
  {
    name: '25 keratoses billed on all three codes: both tier codes are named',
    encounter: visit([keratoses(25)]),
    billed: [line('17000'), line('17003', 13), line('17004')],
    expect: {
      outcome: 'broken',
      says: 'the claim also has 17000 and 17003.',
    },
    source: 'https://payerready.com/guides/billing/dermatology',
  },
  {
    name: '17004 beside 17000 with modifier 59: no modifier separates them',
    encounter: visit([keratoses(16)]),
    billed: [line('17004'), line('17000', 1, { modifiers: ['59'] })],
    expect: { outcome: 'broken', says: '17004 is only billed alone' },
  },
  {
    name: '3 warts, no line of this family: does not concern the visit',
    encounter: visit([warts(3)]),
    expect: { outcome: 'not-applicable', lines: '17110' },
  },
  ...aroundTheFirstDay('17004 beside 17000', {
    encounter: visit([keratoses(16)]),
    billed: [line('17004'), line('17000')],
    expect: { outcome: 'broken', says: 'the claim also has 17000.' },
  }),
];
