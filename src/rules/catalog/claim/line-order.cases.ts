import type { GoldenCase } from '../../kernel/golden-case.ts';
import {
  aroundTheFirstDay,
  carcinoma,
  keratoses,
  line,
  skinTags,
  visit,
  warts,
} from '../example-visits.ts';

const inOrder = 'The lines stand in claim order.';

export const cases: readonly GoldenCase[] = [
  {
    name: '3 keratoses and 2 warts: 17110 at 3.33 before 17000 at 1.99, the add-on under it',
    encounter: visit([keratoses(3), warts(2)]),
    expect: { outcome: 'met', says: inOrder, lines: '17110; 17000; 17003x2' },
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
    name: '3.5 cm on the scalp, a code without a value, beside 1 keratosis: it stands last',
    encounter: visit([carcinoma('scalp', 3.5), keratoses(1)]),
    expect: { outcome: 'met', says: inOrder, lines: '17000; 17274' },
  },
  {
    name: '3 keratoses and 2 warts billed with 17000 first: consider the other order',
    encounter: visit([keratoses(3), warts(2)]),
    billed: [line('17000'), line('17003', 2), line('17110')],
    expect: {
      outcome: 'broken',
      says: 'Consider the order 17110; 17000; 17003x2.',
      fixes: ['Put the lines in claim order'],
    },
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
    expect: {
      outcome: 'broken',
      says: 'Consider the order 17000; 17003; 17000.',
      fixes: ['Put the lines in claim order'],
    },
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
