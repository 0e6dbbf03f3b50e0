import type { GoldenCase } from '../../kernel/golden-case.ts';
import { aroundTheFirstDay, billedAs, evaluated, keratoses, visit } from '../example-visits.ts';

const separate = { evaluation: evaluated({ separatelyIdentifiable: true }) };
const lines = '99213-25; 17000; 17003x2';

export const cases: readonly GoldenCase[] = [
  {
    name: '3 keratoses and a 99213 with 25: consider whether the note tells it apart',
    encounter: visit([keratoses(3)], separate),
    expect: {
      outcome: 'broken',
      says: 'Consider whether the note tells the work of 99213 apart from the procedure.',
      check: 'missing',
      lines,
    },
  },
  {
    name: '1 keratosis and a 99214 for psoriasis, with 25: the same question for any level',
    encounter: visit([keratoses(1)], {
      evaluation: { code: '99214', patient: 'established', separatelyIdentifiable: true },
    }),
    expect: {
      outcome: 'broken',
      says: 'the work of 99214 apart',
      check: 'missing',
      lines: '99214-25; 17000',
    },
    source: 'https://github.com/jairathn/Billing-Optimizer/blob/37fd9e6/rules/Modifiers.md',
  },
  {
    name: '3 keratoses and a 99213 with 25, its narrative confirmed: met',
    encounter: visit([keratoses(3)], { ...separate, documented: { 'separate-evaluation': true } }),
    expect: {
      outcome: 'met',
      says: 'The coder confirmed a narrative of its own.',
      check: 'met',
      lines,
    },
  },
  {
    name: '3 keratoses and a 99213 with 25, narrative found absent: 25 stands, the provider is asked',
    encounter: visit([keratoses(3)], { ...separate, documented: { 'separate-evaluation': false } }),
    expect: {
      outcome: 'broken',
      says: 'Consider asking the provider about the separate work.',
      check: 'missing',
      lines,
    },
  },
  {
    name: '3 keratoses billed with a 99213-25 that only decided to treat them: asked for in a review',
    encounter: visit([keratoses(3)], { evaluation: evaluated({ separatelyIdentifiable: false }) }),
    billed: billedAs(lines),
    expect: { outcome: 'broken', says: 'the work of 99213 apart', check: 'missing' },
  },
  {
    name: '3 keratoses billed with 25 on 17000: that is no visit',
    encounter: visit([keratoses(3)]),
    billed: billedAs('17000-25; 17003x2'),
    expect: { outcome: 'not-applicable', check: 'not-needed' },
  },
  {
    name: '3 keratoses and a 99213 that only decided to treat them: not reported, not needed',
    encounter: visit([keratoses(3)], { evaluation: evaluated({ separatelyIdentifiable: false }) }),
    expect: { outcome: 'not-applicable', check: 'not-needed', lines: '17000; 17003x2' },
  },
  {
    name: '0 keratoses destroyed and a 99213: no 25, so no narrative to ask for',
    encounter: visit([keratoses(0)], separate),
    expect: { outcome: 'not-applicable', check: 'not-needed', lines: '99213' },
  },
  {
    name: '3 keratoses and no visit: not needed',
    encounter: visit([keratoses(3)]),
    expect: { outcome: 'not-applicable', check: 'not-needed', lines: '17000; 17003x2' },
  },
  ...aroundTheFirstDay('3 keratoses billed with 99213-25', {
    encounter: visit([keratoses(3)], separate),
    billed: billedAs(lines),
    expect: { outcome: 'broken', says: 'the work of 99213 apart', check: 'missing' },
  }),
];
