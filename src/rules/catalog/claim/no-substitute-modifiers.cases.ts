import type { GoldenCase } from '../../kernel/golden-case.ts';
import {
  apart,
  aroundTheFirstDay,
  billedAs,
  earlier,
  keratoses,
  visit,
  warts,
} from '../example-visits.ts';

const none = 'None carries 50, 51, RT or LT.';
const three = visit([keratoses(3)]);

export const cases: readonly GoldenCase[] = [
  {
    name: '3 keratoses, their own lines: no modifier at all',
    encounter: three,
    expect: { outcome: 'met', says: none, lines: '17000; 17003x2' },
  },
  {
    name: '15 keratoses and 3 warts, their own lines: 59 is no substitute',
    encounter: visit([keratoses(15), warts(3)]),
    expect: { outcome: 'met', says: none, lines: '17004; 17110-59' },
  },
  {
    name: '3 keratoses 4 days after an excision, their own lines: 79 is no substitute',
    encounter: visit([keratoses(3)], {
      priorProcedures: [earlier('11402', '2024-08-11', 'unrelated')],
    }),
    expect: { outcome: 'met', says: none, lines: '17000-79; 17003-79x2' },
  },
  ...['50', '51', 'RT', 'LT'].flatMap((modifier): readonly GoldenCase[] =>
    ['17000', '17003', '17004'].map((code) => ({
      name: `${code} billed with ${modifier}: these codes never take it`,
      encounter: three,
      billed: billedAs(`${code}-${modifier}`),
      expect: { outcome: 'broken', says: `${code} must not carry ${modifier}.` },
    })),
  ),
  {
    name: '1 keratosis of each forearm billed as 17000-RT and 17000-LT: both sides are one count',
    encounter: visit([keratoses(1, { side: 'right' }), keratoses(1)]),
    billed: billedAs('17000-RT; 17000-LT'),
    expect: {
      outcome: 'broken',
      says: '17000 must not carry RT. 17000 must not carry LT.',
    },
  },
  {
    name: '5 keratoses and a biopsy billed as 17000-51: a rank separates nothing',
    encounter: visit([keratoses(5)], { otherProcedures: [apart('11102')] }),
    billed: billedAs('11102; 17000-51; 17003x4'),
    expect: { outcome: 'broken', says: '17000 must not carry 51.' },
  },
  {
    name: '5 keratoses and a biopsy billed as 17000-59-51: 51 stands behind the right one',
    encounter: visit([keratoses(5)], { otherProcedures: [apart('11102')] }),
    billed: billedAs('11102; 17000-59-51; 17003x4'),
    expect: { outcome: 'broken', says: '17000 must not carry 51.' },
  },
  {
    name: '5 keratoses and 3 warts with 51 on 17110: another code may take it',
    encounter: visit([keratoses(5), warts(3)]),
    billed: billedAs('17110-51; 17000-59; 17003-59x4'),
    expect: { outcome: 'met', says: none },
  },
  {
    name: '3 warts billed as 17110-51: no code of this family',
    encounter: visit([warts(3)]),
    billed: billedAs('17110-51'),
    expect: { outcome: 'not-applicable' },
  },
  {
    name: '3 warts: does not concern the claim',
    encounter: visit([warts(3)]),
    expect: { outcome: 'not-applicable', lines: '17110' },
  },
  ...aroundTheFirstDay('17000-50', {
    encounter: visit([keratoses(2)]),
    billed: billedAs('17000-50'),
    expect: { outcome: 'broken', says: '17000 must not carry 50.' },
  }),
];
