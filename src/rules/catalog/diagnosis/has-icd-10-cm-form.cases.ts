import type { GoldenCase } from '../../kernel/golden-case.ts';
import { aroundTheFirstDay, keratoses, visit, warts, without } from '../example-visits.ts';

const says = (written: string) =>
  `Correct the diagnosis “${written}”. ICD-10-CM codes look like L57.0.`;

export const cases: readonly GoldenCase[] = [
  {
    name: '3 keratoses with L57.0: the form is right',
    encounter: visit([keratoses(3)]),
    expect: {
      outcome: 'met',
      says: 'Every diagnosis has the form of an ICD-10-CM code.',
      lines: '17000; 17003x2',
    },
  },
  {
    name: '3 lesions with Z99.9, a code our table lacks: the form is right all the same',
    encounter: visit([keratoses(3, { diagnosis: 'Z99.9' })]),
    expect: { outcome: 'met', says: 'Every diagnosis has the form', lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses with 702.0 of the ninth revision: to be corrected, and no line points to it',
    encounter: visit([keratoses(3, { diagnosis: '702.0' })]),
    expect: {
      outcome: 'broken',
      says: says('702.0'),
      lines: '17000; 17003x2',
      pointers: ['', ''],
    },
  },
  {
    name: '3 keratoses with L570, its dot left out: to be corrected',
    encounter: visit([keratoses(3, { diagnosis: 'L570' })]),
    expect: { outcome: 'broken', says: says('L570'), lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses with l57.0 in small letters: to be corrected',
    encounter: visit([keratoses(3, { diagnosis: 'l57.0' })]),
    expect: { outcome: 'broken', says: says('l57.0'), lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses with L57, a category and no code: to be finished',
    encounter: visit([keratoses(3, { diagnosis: 'L57' })]),
    expect: {
      outcome: 'broken',
      says: 'Finish the diagnosis L57. A category needs more characters to be a code.',
      lines: '17000; 17003x2',
    },
  },
  {
    name: '2 keratoses with L57 and 1 with 702.0: the one without the form comes first',
    encounter: visit([keratoses(2, { diagnosis: 'L57' }), keratoses(1, { diagnosis: '702.0' })]),
    expect: { outcome: 'broken', says: says('702.0'), lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses without a diagnosis code: nothing to judge',
    encounter: visit([without(keratoses(3), 'diagnosis')]),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x2' },
  },
  {
    name: '2 keratoses with 702.0 and 1 with L570: both are quoted',
    encounter: visit([keratoses(2, { diagnosis: '702.0' }), keratoses(1, { diagnosis: 'L570' })]),
    expect: {
      outcome: 'broken',
      says: 'Correct the diagnosis “702.0”, “L570”.',
      lines: '17000; 17003x2',
    },
  },
  {
    name: '2 keratoses with L57 and 3 warts with B07: both are to be finished',
    encounter: visit([keratoses(2, { diagnosis: 'L57' }), warts(3, { diagnosis: 'B07' })]),
    expect: {
      outcome: 'broken',
      says: 'Finish the diagnosis L57, B07.',
      lines: '17110; 17000-59; 17003-59',
    },
  },
  ...aroundTheFirstDay('1 keratosis with 702.0', {
    encounter: visit([keratoses(1, { diagnosis: '702.0' })]),
    expect: { outcome: 'broken', says: says('702.0'), lines: '17000' },
  }),
];
