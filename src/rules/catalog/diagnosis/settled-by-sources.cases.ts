import type { GoldenCase } from '../../kernel/golden-case.ts';
import { aroundTheFirstDay, keratoses, visit, warts, without } from '../example-visits.ts';

const readInTwoWays = ['L56.5', 'L56.8', 'K13.0', 'K13.21', 'K13.29', 'L85.8'];

export const cases: readonly GoldenCase[] = [
  ...readInTwoWays.map(
    (diagnosis): GoldenCase => ({
      name: `4 premalignant lesions with ${diagnosis}: coded as stated, both readings shown`,
      encounter: visit([keratoses(4, { diagnosis })]),
      expect: {
        outcome: 'broken',
        says: `Check how the payer reads ${diagnosis}`,
        lines: '17000; 17003x3',
      },
    }),
  ),
  {
    name: '4 benign lesions with L56.5: coded as stated the other way, both readings shown',
    encounter: visit([warts(4, { diagnosis: 'L56.5' })]),
    expect: { outcome: 'broken', says: 'Coded as stated; sources differ.', lines: '17110' },
  },
  {
    name: '4 lesions with L56.5 and no stated nature: asked for first',
    encounter: visit([without(keratoses(4, { diagnosis: 'L56.5' }), 'nature')]),
    expect: { outcome: 'not-applicable', lines: 'no line' },
  },
  {
    name: '4 keratoses with L57.0: nobody disagrees',
    encounter: visit([keratoses(4)]),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x3' },
  },
  {
    name: '2 lesions with L56.5 and 1 with L85.8: both are named',
    encounter: visit([keratoses(2, { diagnosis: 'L56.5' }), keratoses(1, { diagnosis: 'L85.8' })]),
    expect: {
      outcome: 'broken',
      says: 'superficial actinic (DSAP)), L85.8 (Cutaneous horn',
      lines: '17000; 17003x2',
    },
  },
  ...aroundTheFirstDay('2 premalignant lesions with L56.5', {
    encounter: visit([keratoses(2, { diagnosis: 'L56.5' })]),
    expect: {
      outcome: 'broken',
      says: 'Check how the payer reads L56.5',
      lines: '17000; 17003',
    },
  }),
];
