import type { GoldenCase } from '../../kernel/golden-case.ts';
import {
  aroundTheFirstDay,
  billedAs,
  keratoses,
  payerWants,
  skinTags,
  visit,
  warts,
} from '../example-visits.ts';

const oneLine = 'The further lesions are units of one line.';
const lineEach = 'Each further lesion has its line.';
const wantsLines = payerWants({ addOnUnits: 'line-per-lesion' });

export const cases: readonly GoldenCase[] = [
  {
    name: '4 keratoses: 3 units on one line',
    encounter: visit([keratoses(4)]),
    expect: { outcome: 'met', says: oneLine, lines: '17000; 17003x3' },
  },
  {
    name: '4 keratoses for a payer that wants a line for each: 3 lines of one unit',
    encounter: visit([keratoses(4)]),
    context: wantsLines,
    expect: { outcome: 'met', says: lineEach, lines: '17000; 17003; 17003; 17003' },
  },
  {
    name: '2 keratoses: one unit is one line for either payer',
    encounter: visit([keratoses(2)]),
    context: wantsLines,
    expect: { outcome: 'met', says: lineEach, lines: '17000; 17003' },
  },
  {
    name: '4 keratoses and 2 warts, a line for each: every one of the 3 carries the modifier',
    encounter: visit([keratoses(4), warts(2)]),
    context: wantsLines,
    expect: {
      outcome: 'met',
      says: lineEach,
      lines: '17110; 17000-59; 17003-59; 17003-59; 17003-59',
    },
  },
  {
    name: '14 keratoses, a line for each: 13 lines, still within the units of a day',
    encounter: visit([keratoses(14)]),
    context: wantsLines,
    expect: {
      outcome: 'met',
      says: lineEach,
      lines: `17000; ${Array.from({ length: 13 }, () => '17003').join('; ')}`,
    },
  },
  {
    name: '4 keratoses billed on 3 lines where one is wanted: they look like duplicates',
    encounter: visit([keratoses(4)]),
    billed: billedAs('17000; 17003; 17003; 17003'),
    expect: {
      outcome: 'broken',
      says: 'Consider one 17003 line with all its units: several look like duplicates.',
    },
  },
  {
    name: '4 keratoses billed as 17003x2 and 17003 where one line is wanted',
    encounter: visit([keratoses(4)]),
    billed: billedAs('17000; 17003x2; 17003'),
    expect: { outcome: 'broken', says: 'Consider one 17003 line with all its units' },
  },
  {
    name: '4 keratoses billed as 17003x3 where a line for each is wanted',
    encounter: visit([keratoses(4)]),
    context: wantsLines,
    billed: billedAs('17000; 17003x3'),
    expect: {
      outcome: 'broken',
      says: 'Consider a line for each further lesion: this payer’s profile asks for it.',
    },
  },
  {
    name: '4 keratoses billed on 3 lines where a line for each is wanted: as the profile says',
    encounter: visit([keratoses(4)]),
    context: wantsLines,
    billed: billedAs('17000; 17003; 17003; 17003'),
    expect: { outcome: 'met', says: lineEach },
  },
  {
    name: '1 keratosis: no add-on',
    encounter: visit([keratoses(1)]),
    context: wantsLines,
    expect: { outcome: 'not-applicable', lines: '17000' },
  },
  {
    name: '15 keratoses: no add-on',
    encounter: visit([keratoses(15)]),
    context: wantsLines,
    expect: { outcome: 'not-applicable', lines: '17004' },
  },
  {
    name: '36 skin tags, a line for each: the 3 units of 11201 are no lesions and stay together',
    encounter: visit([skinTags(36)]),
    context: wantsLines,
    expect: { outcome: 'not-applicable', lines: '11200; 11201x3' },
  },
  {
    name: '4 keratoses billed as 17003x2 and 17003 where a line for each is wanted: one line holds 2',
    encounter: visit([keratoses(4)]),
    context: wantsLines,
    billed: billedAs('17000; 17003x2; 17003'),
    expect: { outcome: 'broken', says: 'Consider a line for each further lesion' },
  },
  {
    name: '3 keratoses and 36 skin tags, a line for each: only the 2 further keratoses are split',
    encounter: visit([keratoses(3), skinTags(36)]),
    context: wantsLines,
    expect: { outcome: 'met', says: lineEach, lines: '11200; 11201x3; 17000-59; 17003; 17003' },
  },
  ...aroundTheFirstDay('17003 on 2 lines', {
    encounter: visit([keratoses(3)]),
    billed: billedAs('17000; 17003; 17003'),
    expect: { outcome: 'broken', says: 'Consider one 17003 line with all its units' },
  }),
];
