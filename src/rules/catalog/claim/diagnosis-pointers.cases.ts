import type { GoldenCase } from '../../kernel/golden-case.ts';
import {
  aroundTheFirstDay,
  billedAs,
  keratoses,
  line,
  visit,
  warts,
  without,
} from '../example-visits.ts';

export const cases: readonly GoldenCase[] = [
  {
    name: '7 keratoses: both lines point to L57.0, once',
    encounter: visit([keratoses(7)]),
    expect: {
      outcome: 'met',
      says: 'Every line points to the diagnosis it treats.',
      lines: '17000; 17003x6',
      pointers: ['L57.0', 'L57.0'],
    },
  },
  {
    name: '4 keratoses and 3 warts: each line points to its own lesions',
    encounter: visit([keratoses(4), warts(3)]),
    expect: {
      outcome: 'met',
      says: 'Every line points to the diagnosis it treats.',
      lines: '17110; 17000-59; 17003-59x3',
      pointers: ['B07.8', 'L57.0', 'L57.0'],
    },
  },
  {
    name: '2 keratoses without a diagnosis code: two lines that point to nothing',
    encounter: visit([without(keratoses(2), 'diagnosis')]),
    expect: {
      outcome: 'broken',
      says: 'Add the diagnosis that 17000, 17003 treats.',
      lines: '17000; 17003',
      pointers: ['', ''],
    },
  },
  {
    name: '1 keratosis billed with X32.XXXA alone: a cause cannot stand alone',
    encounter: visit([keratoses(1)]),
    billed: [line('17000', 1, { diagnoses: ['X32.XXXA'] })],
    expect: { outcome: 'broken', says: 'A cause or history code cannot stand alone.' },
  },
  {
    name: '1 keratosis billed with L57.0 and X32.XXXA: the treated one is there',
    encounter: visit([keratoses(1)]),
    billed: [line('17000', 1, { diagnoses: ['L57.0', 'X32.XXXA'] })],
    expect: { outcome: 'met', says: 'Every line points to the diagnosis it treats.' },
  },
  {
    name: '2 keratoses billed with L57.0 twice on a line: once is enough',
    encounter: visit([keratoses(2)]),
    billed: [line('17000', 1, { diagnoses: ['L57.0', 'L57.0'] }), line('17003')],
    expect: { outcome: 'broken', says: '17000 points to L57.0 more than once.' },
  },
  {
    name: '5 keratoses and a biopsy entered without a diagnosis: the biopsy points to nothing',
    encounter: visit([keratoses(5)], { otherProcedures: [{ code: '11102', sameLesion: false }] }),
    expect: {
      outcome: 'broken',
      says: 'Add the diagnosis that 11102 treats.',
      lines: '11102; 17000-59; 17003x4',
      pointers: ['', 'L57.0', 'L57.0'],
    },
  },
  {
    name: '2 keratoses billed with an empty list of pointers: they were given, and are none',
    encounter: visit([keratoses(2)]),
    billed: [line('17000', 1, { diagnoses: [] }), line('17003')],
    expect: { outcome: 'broken', says: 'Add the diagnosis that 17000 treats.' },
  },
  {
    name: '2 keratoses billed with pointers on 1 of the lines: only that one is judged',
    encounter: visit([keratoses(2)]),
    billed: [line('17000'), ...billedAs('17003')],
    expect: { outcome: 'met', says: 'Every line points to the diagnosis it treats.' },
  },
  {
    name: '2 keratoses billed on lines that came without pointers: nothing to judge, no fault',
    encounter: visit([keratoses(2)]),
    billed: billedAs('17000; 17003'),
    expect: { outcome: 'not-applicable' },
  },
  {
    name: '0 keratoses destroyed, no line: nothing to point from',
    encounter: visit([keratoses(0)]),
    expect: { outcome: 'not-applicable', lines: 'no line' },
  },
  ...aroundTheFirstDay('1 keratosis without a diagnosis code', {
    encounter: visit([without(keratoses(1), 'diagnosis')]),
    expect: { outcome: 'broken', says: 'Add the diagnosis that 17000 treats.', lines: '17000' },
  }),
];
