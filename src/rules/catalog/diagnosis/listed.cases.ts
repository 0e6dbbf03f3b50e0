import type { GoldenCase } from '../../kernel/golden-case.ts';
import { aroundTheFirstDay, keratoses, visit, warts, without } from '../example-visits.ts';

export const cases: readonly GoldenCase[] = [
  {
    name: '3 keratoses with L57.0: in the table',
    encounter: visit([keratoses(3)]),
    expect: {
      outcome: 'met',
      says: 'Every diagnosis is in the table.',
      lines: '17000; 17003x2',
    },
  },
  {
    name: '3 premalignant lesions with Z99.9: coded as stated, to be checked',
    encounter: visit([keratoses(3, { diagnosis: 'Z99.9' })]),
    expect: {
      outcome: 'broken',
      says: 'Check Z99.9: not in our table of diagnoses',
      lines: '17000; 17003x2',
    },
  },
  {
    name: '2 keratoses and 1 lesion with Q82.8: only the second code is named',
    encounter: visit([keratoses(2), keratoses(1, { diagnosis: 'Q82.8' })]),
    expect: { outcome: 'broken', says: 'Check Q82.8:', lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses with 702.0: its form is judged elsewhere',
    encounter: visit([keratoses(3, { diagnosis: '702.0' })]),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x2' },
  },
  {
    name: '3 premalignant lesions without a diagnosis code: nothing to look up',
    encounter: visit([without(keratoses(3), 'diagnosis')]),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x2' },
  },
  {
    name: '3 benign lesions with D18.01: does not concern this family',
    encounter: visit([warts(3, { diagnosis: 'D18.01' })]),
    expect: { outcome: 'not-applicable', lines: '17110' },
  },
  {
    name: '2 lesions with Z99.9 and 1 with Q82.8: both codes are named',
    encounter: visit([keratoses(2, { diagnosis: 'Z99.9' }), keratoses(1, { diagnosis: 'Q82.8' })]),
    expect: { outcome: 'broken', says: 'Check Z99.9, Q82.8:', lines: '17000; 17003x2' },
  },
  ...aroundTheFirstDay('1 premalignant lesion with Z99.9', {
    encounter: visit([keratoses(1, { diagnosis: 'Z99.9' })]),
    expect: { outcome: 'broken', says: 'Check Z99.9:', lines: '17000' },
  }),
];
