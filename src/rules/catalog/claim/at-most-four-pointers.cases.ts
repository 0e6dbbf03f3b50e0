import type { GoldenCase } from '../../kernel/golden-case.ts';
import { aroundTheFirstDay, keratoses, visit, without } from '../example-visits.ts';

const withDiagnoses = (...codes: readonly string[]) =>
  visit(codes.map((diagnosis) => keratoses(1, { diagnosis })));

const FIVE = ['L57.0', 'L56.5', 'L85.8', 'K13.21', 'K13.0'] as const;

export const cases: readonly GoldenCase[] = [
  {
    name: '3 keratoses with 1 diagnosis: room enough',
    encounter: visit([keratoses(3)]),
    expect: {
      outcome: 'met',
      says: 'Every diagnosis has room on its line.',
      lines: '17000; 17003x2',
    },
  },
  {
    name: '4 diagnoses of premalignant lesions: the line is full',
    encounter: withDiagnoses(...FIVE.slice(0, 4)),
    expect: {
      outcome: 'met',
      says: 'Every diagnosis has room on its line.',
      lines: '17000; 17003x3',
      pointers: ['L57.0, L56.5, L85.8, K13.21', 'L57.0, L56.5, L85.8, K13.21'],
    },
  },
  {
    name: '5 diagnoses of premalignant lesions: the fifth is named, the first 4 stay',
    encounter: withDiagnoses(...FIVE),
    expect: {
      outcome: 'broken',
      says: 'Check the pointers of the premalignant lesions: K13.0 has no room on the line.',
      lines: '17000; 17003x4',
      pointers: ['L57.0, L56.5, L85.8, K13.21', 'L57.0, L56.5, L85.8, K13.21'],
    },
  },
  {
    name: '6 rows with 5 diagnoses, one of them twice: each counts once',
    encounter: visit([...FIVE, 'L57.0'].map((diagnosis) => keratoses(1, { diagnosis }))),
    expect: { outcome: 'broken', says: 'K13.0 has no room', lines: '17000; 17003x5' },
  },
  {
    name: '2 keratoses without a diagnosis: nothing to point to, nothing crowded',
    encounter: visit([without(keratoses(2), 'diagnosis')]),
    expect: { outcome: 'met', says: 'room on its line', lines: '17000; 17003' },
  },
  {
    name: '1 keratosis and an E/M with 5 diagnoses: the fifth of the E/M is named',
    encounter: visit([keratoses(1)], {
      evaluation: {
        code: '99213',
        separatelyIdentifiable: true,
        diagnoses: ['L40.0', 'L20.9', 'L30.9', 'L70.0', 'L71.9'],
      },
    }),
    expect: {
      outcome: 'broken',
      says: 'Check the pointers of 99213: L71.9 has no room on the line.',
      lines: '99213-25; 17000',
    },
  },
  {
    name: '0 keratoses: no line, no pointer',
    encounter: visit([keratoses(0)]),
    expect: { outcome: 'not-applicable', lines: 'no line' },
  },
  {
    name: '6 diagnoses of premalignant lesions: the fifth and the sixth are named',
    encounter: withDiagnoses(...FIVE, 'Z99.9'),
    expect: {
      outcome: 'broken',
      says: 'K13.0, Z99.9 have no room on the line.',
      lines: '17000; 17003x5',
    },
  },
  {
    name: '5 rows, 4 of them with a diagnosis of their own and 1 with none: room enough',
    encounter: visit([
      ...FIVE.slice(0, 4).map((diagnosis) => keratoses(1, { diagnosis })),
      without(keratoses(1), 'diagnosis'),
    ]),
    expect: { outcome: 'met', says: 'room on its line', lines: '17000; 17003x4' },
  },
  ...aroundTheFirstDay('5 diagnoses', {
    encounter: withDiagnoses(...FIVE),
    expect: { outcome: 'broken', says: 'K13.0 has no room', lines: '17000; 17003x4' },
  }),
];
