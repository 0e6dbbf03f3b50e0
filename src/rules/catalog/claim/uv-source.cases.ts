import type { GoldenCase } from '../../kernel/golden-case.ts';
import { aroundTheFirstDay, keratoses, visit, warts } from '../example-visits.ts';

const says = 'Consider an additional code for the UV source if the record names one.';
const lines = '17000; 17003x2';

export const cases: readonly GoldenCase[] = [
  {
    name: '3 keratoses with X32.XXXA beside L57.0: the source is named, and no line points to it',
    encounter: visit([keratoses(3)], { additionalDiagnoses: ['X32.XXXA'] }),
    expect: {
      outcome: 'met',
      says: 'UV source named: X32.XXXA.',
      lines,
      pointers: ['L57.0', 'L57.0'],
    },
  },
  {
    name: '3 keratoses with W89.1XXA, a tanning bed: the source is named',
    encounter: visit([keratoses(3)], { additionalDiagnoses: ['Z85.828', 'W89.1XXA'] }),
    expect: { outcome: 'met', says: 'UV source named: W89.1XXA.', lines },
  },
  {
    name: '3 keratoses with L57.0 alone: consider the source, L57.0 stands without it',
    encounter: visit([keratoses(3)]),
    expect: { outcome: 'broken', says, lines },
  },
  {
    name: '3 keratoses with a history of cancer only: that names no source',
    encounter: visit([keratoses(3)], { additionalDiagnoses: ['Z85.828'] }),
    expect: { outcome: 'broken', says, lines },
  },
  {
    name: '3 warts: the category asks for no source',
    encounter: visit([warts(3)]),
    expect: { outcome: 'not-applicable', lines: '17110' },
  },
  {
    name: '0 keratoses destroyed: nothing to add to',
    encounter: visit([keratoses(0)]),
    expect: { outcome: 'not-applicable', lines: 'no line' },
  },
  {
    name: '3 keratoses with sunlight and a tanning bed, X32.XXXA and W89.1XXA: both are named',
    encounter: visit([keratoses(3)], { additionalDiagnoses: ['X32.XXXA', 'W89.1XXA'] }),
    expect: { outcome: 'met', says: 'UV source named: X32.XXXA, W89.1XXA.', lines },
  },
  ...aroundTheFirstDay('3 keratoses with L57.0 alone', {
    encounter: visit([keratoses(3)]),
    expect: { outcome: 'broken', says, lines },
  }),
];
