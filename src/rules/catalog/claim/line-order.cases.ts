import type { GoldenCase } from '../../kernel/golden-case.ts';
import {
  apart,
  aroundTheFirstDay,
  billedAs,
  carcinoma,
  evaluated,
  keratoses,
  line,
  onDestroyed,
  skinTags,
  visit,
  warts,
} from '../example-visits.ts';

const inOrder = 'The lines stand in claim order.';

export const cases: readonly GoldenCase[] = [
  {
    name: '3 keratoses and 2 warts: 17110 at 3.33 before 17000 at 1.99, the add-on under it',
    encounter: visit([keratoses(3), warts(2)]),
    expect: { outcome: 'met', says: inOrder, lines: '17110; 17000-59; 17003-59x2' },
  },
  {
    name: '2 warts and 2 skin tags in an office: 17110 at 3.33 before 11200 at 2.76',
    encounter: visit([skinTags(2), warts(2)], { placeOfService: '11' }),
    expect: { outcome: 'met', says: inOrder, lines: '17110; 11200' },
  },
  {
    name: '2 warts and 2 skin tags in a hospital clinic: 11200 at 2.07 before 17110 at 1.87',
    encounter: visit([skinTags(2), warts(2)], { placeOfService: '22' }),
    expect: { outcome: 'met', says: inOrder, lines: '11200; 17110' },
  },
  {
    name: '2 warts and 2 skin tags, place not known: ordered as in an office',
    encounter: visit([skinTags(2), warts(2)]),
    expect: { outcome: 'met', says: inOrder, lines: '17110; 11200' },
  },
  {
    name: '3.5 cm on the scalp beside 1 keratosis: 17274 at 7.16 before 17000 at 1.99',
    encounter: visit([carcinoma('scalp', 3.5), keratoses(1)]),
    expect: { outcome: 'met', says: inOrder, lines: '17274; 17000-59' },
  },
  {
    name: '3 keratoses and 2 warts billed with 17000 first: consider the other order',
    encounter: visit([keratoses(3), warts(2)]),
    billed: billedAs('17000-59; 17003-59x2; 17110'),
    expect: {
      outcome: 'broken',
      says: 'Consider the order 17110; 17000-59; 17003-59x2.',
      fixes: ['Put the lines in claim order'],
    },
  },
  {
    name: '3 keratoses and 2 warts billed with 17000 first and no 59: not worth moving as they are',
    encounter: visit([keratoses(3), warts(2)]),
    billed: billedAs('17000; 17003x2; 17110'),
    expect: { outcome: 'broken', says: 'Consider the order 17110; 17000; 17003x2.' },
  },
  {
    name: '3 keratoses billed with the add-on above its primary: consider the other order',
    encounter: visit([keratoses(3)]),
    billed: [line('17003', 2), line('17000')],
    expect: {
      outcome: 'broken',
      says: 'Consider the order 17000; 17003x2.',
      fixes: ['Put the lines in claim order'],
    },
  },
  {
    name: '17000 billed twice with one 17003: no line is doubled by ordering',
    encounter: visit([keratoses(3)]),
    billed: [line('17003'), line('17000'), line('17000')],
    expect: { outcome: 'broken', says: 'Consider the order 17000; 17003; 17000.' },
  },
  {
    name: '5 keratoses and 2 biopsies: 11102 at 2.86 first, the further biopsy under it',
    encounter: visit([keratoses(5)], { otherProcedures: [apart('11103'), apart('11102')] }),
    expect: { outcome: 'met', says: inOrder, lines: '11102; 11103; 17000-59; 17003x4' },
  },
  {
    name: '5 keratoses, 11104 of 1 of them and 11103x2 elsewhere: the one that moved up stands first',
    encounter: visit([keratoses(5)], {
      otherProcedures: [onDestroyed('11104'), apart('11103', { units: 2 })],
    }),
    expect: { outcome: 'met', says: inOrder, lines: '11102; 11103; 17000-59; 17003x4' },
  },
  {
    name: '15 keratoses and a drug without a relative value, J7308: it stands last',
    encounter: visit([keratoses(15)], { otherProcedures: [apart('J7308')] }),
    expect: { outcome: 'met', says: inOrder, lines: '17004; J7308' },
  },
  {
    name: '3 keratoses and a 99213 at 2.85: the visit stands first whatever it is worth',
    encounter: visit([keratoses(3), warts(1)], {
      evaluation: evaluated({ separatelyIdentifiable: true }),
    }),
    expect: { outcome: 'met', says: inOrder, lines: '99213-25; 17110; 17000-59; 17003-59x2' },
  },
  {
    name: '1 keratosis, one line: nothing to order',
    encounter: visit([keratoses(1)]),
    expect: { outcome: 'not-applicable', lines: '17000' },
  },
  ...aroundTheFirstDay('17003 above 17000', {
    encounter: visit([keratoses(2)]),
    billed: [line('17003'), line('17000')],
    expect: {
      outcome: 'broken',
      says: 'Consider the order 17000; 17003.',
      fixes: ['Put the lines in claim order'],
    },
  }),
];
