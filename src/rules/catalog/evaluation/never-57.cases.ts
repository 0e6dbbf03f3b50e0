import type { GoldenCase } from '../../kernel/golden-case.ts';
import { aroundTheFirstDay, evaluated, keratoses, line, visit } from '../example-visits.ts';

const separate = { evaluation: evaluated({ separatelyIdentifiable: true }) };

export const cases: readonly GoldenCase[] = [
  {
    name: '3 keratoses and a separate 99213: 25 marks it, never 57',
    encounter: visit([keratoses(3)], separate),
    expect: { outcome: 'met', says: 'No E/M carries 57.', lines: '99213-25; 17000; 17003x2' },
  },
  {
    name: '3 keratoses, the 99213 billed with 57 for the decision to freeze them: broken',
    encounter: visit([keratoses(3)], separate),
    billed: [line('99213', 1, { modifiers: ['57'] }), line('17000'), line('17003', 2)],
    expect: { outcome: 'broken', says: '99213 must not carry 57 beside a minor procedure.' },
  },
  {
    name: '3 keratoses, the 99213 billed with 25 and 57: one right modifier does not excuse the other',
    encounter: visit([keratoses(3)], separate),
    billed: [line('99213', 1, { modifiers: ['25', '57'] }), line('17000'), line('17003', 2)],
    expect: { outcome: 'broken', says: '99213 must not carry 57' },
  },
  {
    name: '1 keratosis, 99203 plain and 99213 with 57 billed: the one that carries it is named',
    encounter: visit([keratoses(1)], separate),
    billed: [line('99203'), line('99213', 1, { modifiers: ['57'] }), line('17000')],
    expect: { outcome: 'broken', says: '99213 must not carry 57' },
  },
  {
    name: '3 keratoses and no E/M: does not concern it',
    encounter: visit([keratoses(3)]),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x2' },
  },
  {
    name: '1 keratosis billed as 17000 with 57, no E/M billed: not this rule',
    encounter: visit([keratoses(1)]),
    billed: [line('17000', 1, { modifiers: ['57'] })],
    expect: { outcome: 'not-applicable' },
  },
  {
    name: '1 keratosis, 99203 and 99213 both billed with 57: both are named',
    encounter: visit([keratoses(1)], separate),
    billed: [
      ...['99203', '99213'].map((code) => line(code, 1, { modifiers: ['57'] })),
      line('17000'),
    ],
    expect: { outcome: 'broken', says: '99203, 99213 must not carry 57' },
  },
  ...aroundTheFirstDay('1 keratosis, 99213 with 57', {
    encounter: visit([keratoses(1)], separate),
    billed: [line('99213', 1, { modifiers: ['57'] }), line('17000')],
    expect: { outcome: 'broken', says: '99213 must not carry 57 beside a minor procedure.' },
  }),
];
