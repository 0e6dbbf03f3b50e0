import type { GoldenCase } from '../../kernel/golden-case.ts';
import {
  aroundTheFirstDay,
  inWords,
  keratoses,
  uncertain,
  visit,
  warts,
  without,
} from '../example-visits.ts';

const scalp = (count: number) => without(keratoses(count, { site: 'scalp' }), 'side');

export const cases: readonly GoldenCase[] = [
  {
    name: 'the note states 15; 8 and 7 add up to it',
    encounter: visit([keratoses(8), scalp(7)], { statedLesionTotal: 15 }),
    expect: {
      outcome: 'met',
      says: 'The rows add up to the stated total of 15.',
      check: 'met',
      lines: '17004',
    },
  },
  {
    name: 'the note states 8: 5 keratoses and 3 warts together',
    encounter: visit([keratoses(5), warts(3)], { statedLesionTotal: 8 }),
    expect: {
      outcome: 'met',
      says: 'stated total of 8.',
      check: 'met',
      lines: '17110; 17000-59; 17003-59x4',
    },
  },
  {
    name: 'the note states 5: the keratoses alone, beside 3 warts',
    encounter: visit([keratoses(5), warts(3)], { statedLesionTotal: 5 }),
    expect: {
      outcome: 'met',
      says: 'stated total of 5.',
      check: 'met',
      lines: '17110; 17000-59; 17003-59x4',
    },
  },
  {
    name: 'the note states 15, its one row says 14: three ways out, none taken',
    encounter: visit([keratoses(14)], { statedLesionTotal: 15 }),
    expect: {
      outcome: 'broken',
      says: 'The note states 15, the rows add up to 14.',
      check: 'conflict',
      lines: '17000; 17003x13',
      fixes: [
        'Use 14, the sum of the rows',
        'Keep 15 and add a row of 1 without a site',
        'Use 15 for left forearm',
      ],
    },
  },
  {
    name: 'the note states 15, two rows say 8 and 6: which row is short is not guessed',
    encounter: visit([keratoses(8), scalp(6)], { statedLesionTotal: 15 }),
    expect: {
      outcome: 'broken',
      says: 'The note states 15, the rows add up to 14.',
      check: 'conflict',
      lines: '17000; 17003x13',
      fixes: ['Use 14, the sum of the rows', 'Keep 15 and add a row of 1 without a site'],
    },
  },
  {
    name: 'the note states 12, two rows say 8 and 6: only the sum can be taken over',
    encounter: visit([keratoses(8), scalp(6)], { statedLesionTotal: 12 }),
    expect: {
      outcome: 'broken',
      says: 'The note states 12, the rows add up to 14.',
      check: 'conflict',
      lines: '17000; 17003x13',
      fixes: ['Use 14, the sum of the rows'],
    },
  },
  {
    name: 'the note states 7, and its one row says “multiple”: 7 can be taken, not by itself',
    encounter: visit([inWords(keratoses(1), 'multiple')], { statedLesionTotal: 7 }),
    expect: {
      outcome: 'broken',
      says: 'The note states 7; left forearm has no number of its own.',
      check: 'conflict',
      lines: 'no line',
      fixes: ['Use 7 for left forearm'],
    },
  },
  {
    name: 'the note states 10, one row says 4 and one “several”: 6 are left for it',
    encounter: visit([keratoses(4), inWords(scalp(1), 'several')], { statedLesionTotal: 10 }),
    expect: {
      outcome: 'broken',
      says: 'The note states 10; scalp has no number of its own.',
      check: 'conflict',
      lines: 'no line',
      fixes: ['Use 6 for scalp'],
    },
  },
  {
    name: 'the note states 10 and two rows have no number: nothing to offer but the question',
    encounter: visit([inWords(keratoses(1), 'some'), inWords(scalp(1), 'several')], {
      statedLesionTotal: 10,
    }),
    expect: {
      outcome: 'broken',
      says: 'left forearm, scalp have no number of their own.',
      check: 'conflict',
      lines: 'no line',
    },
  },
  {
    name: 'the note states 2000, its row says 6: no row of 1994 is offered',
    encounter: visit([keratoses(6)], { statedLesionTotal: 2000 }),
    expect: {
      outcome: 'broken',
      says: 'The note states 2000, the rows add up to 6.',
      check: 'conflict',
      lines: '17000; 17003x5',
      fixes: ['Use 6, the sum of the rows'],
    },
  },
  {
    name: 'the note states 7, and the coder marked that it gives no number: only the provider can say',
    encounter: visit([keratoses(7)], {
      statedLesionTotal: 7,
      documented: { 'exact-count': false },
    }),
    expect: {
      outcome: 'broken',
      says: 'left forearm has no number of its own.',
      check: 'conflict',
      lines: 'no line',
    },
  },
  {
    name: 'the note states 16: 10 frozen and 6 under photodynamic light together',
    encounter: visit([keratoses(10), keratoses(6, { method: 'photodynamic-therapy' })], {
      statedLesionTotal: 16,
    }),
    expect: {
      outcome: 'met',
      says: 'stated total of 16.',
      check: 'met',
      lines: '17000; 17003x9',
    },
  },
  {
    name: 'the note states 18, 10 frozen and 6 under photodynamic light: whose the other 2 are is not guessed',
    encounter: visit([keratoses(10), keratoses(6, { method: 'photodynamic-therapy' })], {
      statedLesionTotal: 18,
    }),
    expect: {
      outcome: 'broken',
      says: 'The note states 18, the rows add up to 10.',
      check: 'conflict',
      lines: '17000; 17003x9',
      fixes: ['Use 10, the sum of the rows'],
    },
  },
  {
    name: 'the note states 0 and nothing was destroyed: they agree',
    encounter: visit([keratoses(0)], { statedLesionTotal: 0 }),
    expect: { outcome: 'met', says: 'stated total of 0.', check: 'met', lines: 'no line' },
  },
  {
    name: 'the note states 0 and none of the warts was destroyed: they agree',
    encounter: visit([warts(0)], { statedLesionTotal: 0 }),
    expect: { outcome: 'met', says: 'stated total of 0.', check: 'met', lines: 'no line' },
  },
  {
    name: '5 keratoses and no stated total: nothing to compare',
    encounter: visit([keratoses(5)]),
    expect: { outcome: 'not-applicable', check: 'not-needed', lines: '17000; 17003x4' },
  },
  {
    name: 'the note states 0, its one row says 5: no row of 0 is offered',
    encounter: visit([keratoses(5)], { statedLesionTotal: 0 }),
    expect: {
      outcome: 'broken',
      says: 'The note states 0, the rows add up to 5.',
      check: 'conflict',
      lines: '17000; 17003x4',
      fixes: ['Use 5, the sum of the rows'],
    },
  },
  {
    name: 'the note states 5, and there are 3 warts and no keratosis: the warts are added up',
    encounter: visit([warts(3)], { statedLesionTotal: 5 }),
    expect: {
      outcome: 'broken',
      says: 'The note states 5, the rows add up to 3.',
      check: 'conflict',
      lines: '17110',
      fixes: [
        'Use 3, the sum of the rows',
        'Keep 5 and add a row of 2 without a site',
        'Use 5 for right hand',
      ],
    },
  },
  {
    name: 'the note states 4, and its one row is 2 uncertain lesions: nothing counts yet',
    encounter: visit([uncertain(2)], { statedLesionTotal: 4 }),
    expect: { outcome: 'not-applicable', check: 'not-needed', lines: 'no line' },
  },
  ...aroundTheFirstDay('3 stated and 2 in the row', {
    encounter: visit([keratoses(2)], { statedLesionTotal: 3 }),
    expect: {
      outcome: 'broken',
      says: 'The note states 3, the rows add up to 2.',
      check: 'conflict',
      lines: '17000; 17003',
      fixes: [
        'Use 2, the sum of the rows',
        'Keep 3 and add a row of 1 without a site',
        'Use 3 for left forearm',
      ],
    },
  }),
];
