import type { GoldenCase } from '../../kernel/golden-case.ts';
import {
  aroundTheFirstDay,
  billedAs,
  keratoses,
  line,
  skinTags,
  visit,
} from '../example-visits.ts';

export const cases: readonly GoldenCase[] = [
  {
    name: '3 keratoses, their own lines: 17003 stands with 17000',
    encounter: visit([keratoses(3)]),
    expect: {
      outcome: 'met',
      says: '17003 stands with its primary 17000.',
      lines: '17000; 17003x2',
    },
  },
  {
    name: '16 skin tags, their own lines: 11201 stands with 11200',
    encounter: visit([skinTags(16)]),
    expect: {
      outcome: 'met',
      says: '11201 stands with its primary 11200.',
      lines: '11200; 11201',
    },
  },
  {
    name: '3 keratoses billed as 17003x3: the primary is missing',
    encounter: visit([keratoses(3)]),
    billed: [line('17003', 3)],
    expect: { outcome: 'broken', says: '17003 needs 17000, which is not on the claim.' },
  },
  {
    name: '19 keratoses billed as 17003 under 17004: that is no primary for it',
    encounter: visit([keratoses(19)]),
    billed: [line('17004'), line('17003', 4)],
    expect: { outcome: 'broken', says: '17003 needs 17000' },
  },
  {
    name: '11201 under 17000: each add-on has a primary of its own',
    encounter: visit([keratoses(1), skinTags(16)]),
    billed: [line('17000'), line('11201')],
    expect: { outcome: 'broken', says: '11201 needs 11200, which is not on the claim.' },
  },
  {
    name: '1 keratosis, no add-on: does not concern the claim',
    encounter: visit([keratoses(1)]),
    expect: { outcome: 'not-applicable', lines: '17000' },
  },
  {
    name: '2 keratoses and 16 skin tags, their own lines: both add-ons stand with theirs',
    encounter: visit([keratoses(2), skinTags(16)]),
    expect: {
      outcome: 'met',
      says: '11201 stands with its primary 11200. 17003 stands with its primary 17000.',
      lines: '11200; 11201; 17000-59; 17003',
    },
  },
  {
    name: '11201 beside 17000 and 17003: of the 2 add-ons only the one alone is named',
    encounter: visit([keratoses(2), skinTags(16)]),
    billed: billedAs('17000; 17003; 11201'),
    expect: { outcome: 'broken', says: '11201 needs 11200, which is not on the claim.' },
  },
  {
    name: '17003 and 11201 without 17000 and 11200: both are named',
    encounter: visit([keratoses(2), skinTags(16)]),
    billed: billedAs('17003; 11201'),
    expect: {
      outcome: 'broken',
      says: '17003 needs 17000, which is not on the claim. 11201 needs 11200, which is not on the claim.',
    },
  },
  ...aroundTheFirstDay('17003 alone', {
    encounter: visit([keratoses(2)]),
    billed: [line('17003', 2)],
    expect: { outcome: 'broken', says: '17003 needs 17000' },
  }),
];
