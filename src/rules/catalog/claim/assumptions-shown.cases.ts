import type { GoldenCase } from '../../kernel/golden-case.ts';
import { aroundTheFirstDay, keratoses, visit } from '../example-visits.ts';

const lines = '17000; 17003x2';

export const cases: readonly GoldenCase[] = [
  {
    name: '3 keratoses, the rest of the visit filled in from 3 office defaults: each is shown',
    encounter: visit([keratoses(3)]),
    context: { assumed: ['evaluation', 'otherProcedures', 'priorProcedures'] },
    expect: {
      outcome: 'broken',
      says: 'Consider what is assumed, not entered: no same-day E/M, no other procedure, no earlier procedure in its global period.',
      lines,
    },
  },
  {
    name: '3 keratoses, the place of service filled in: a fact without a phrase of its own goes by its path',
    encounter: visit([keratoses(3)], { placeOfService: '11' }),
    context: { assumed: ['placeOfService'] },
    expect: { outcome: 'broken', says: 'not entered: place of service.', lines },
  },
  {
    name: '3 keratoses, everything entered by hand: nothing to show',
    encounter: visit([keratoses(3)]),
    context: { assumed: [] },
    expect: { outcome: 'not-applicable', lines },
  },
  ...aroundTheFirstDay('1 office default', {
    encounter: visit([keratoses(3)]),
    context: { assumed: ['evaluation'] },
    expect: { outcome: 'broken', says: 'no same-day E/M.', lines },
  }),
];
