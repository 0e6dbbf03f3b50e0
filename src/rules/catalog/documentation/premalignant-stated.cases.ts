import type { GoldenCase } from '../../kernel/golden-case.ts';
import {
  aroundTheFirstDay,
  keratoses,
  uncertain,
  visit,
  warts,
  without,
} from '../example-visits.ts';

export const cases: readonly GoldenCase[] = [
  {
    name: '5 lesions recorded as premalignant, L57.0: stated',
    encounter: visit([keratoses(5)]),
    expect: {
      outcome: 'met',
      says: 'recorded as premalignant, L57.0.',
      check: 'met',
      lines: '17000; 17003x4',
    },
  },
  {
    name: '5 lesions with L57.0 alone: the diagnosis states it',
    encounter: visit([without(keratoses(5), 'nature')]),
    expect: {
      outcome: 'met',
      says: 'recorded as premalignant, L57.0.',
      check: 'met',
      lines: '17000; 17003x4',
    },
  },
  {
    name: '5 lesions recorded as premalignant, no diagnosis code: stated',
    encounter: visit([without(keratoses(5), 'diagnosis')]),
    expect: {
      outcome: 'met',
      says: 'The lesions are recorded as premalignant.',
      check: 'met',
      lines: '17000; 17003x4',
    },
  },
  {
    name: '5 “lesions” and nothing more: not stated, no line',
    encounter: visit([without(keratoses(5), 'nature', 'diagnosis')]),
    expect: {
      outcome: 'broken',
      says: '“Lesion” alone does not support a premalignant code.',
      check: 'missing',
      lines: 'no line',
    },
  },
  {
    name: '5 lesions with L85.8 alone: a horn says nothing certain of what it stands on',
    encounter: visit([without(keratoses(5, { diagnosis: 'L85.8' }), 'nature')]),
    expect: {
      outcome: 'broken',
      says: 'L85.8 alone does not say that they are premalignant.',
      check: 'missing',
      lines: 'no line',
    },
  },
  {
    name: '5 lesions, and the coder marked that the note does not say premalignant: no line',
    encounter: visit([keratoses(5)], { documented: { 'premalignant-stated': false } }),
    expect: {
      outcome: 'broken',
      says: 'The note was marked as not saying it.',
      check: 'missing',
      lines: 'no line',
    },
  },
  {
    name: '3 lesions called premalignant with a wart diagnosis: a conflict, not a statement',
    encounter: visit([keratoses(3, { diagnosis: 'B07.8' })]),
    expect: {
      outcome: 'broken',
      says: 'The record says premalignant and B07.8.',
      check: 'conflict',
      lines: 'no line',
    },
  },
  {
    name: '2 keratoses beside 3 lesions in conflict: the 2 are stated',
    encounter: visit([keratoses(3, { diagnosis: 'B07.8' }), keratoses(2)]),
    expect: {
      outcome: 'met',
      says: 'recorded as premalignant, L57.0.',
      check: 'met',
      lines: '17000; 17003',
    },
  },
  {
    name: '4 warts, and the coder marked that the note does not say premalignant: not needed',
    encounter: visit([warts(4)], { documented: { 'premalignant-stated': false } }),
    expect: { outcome: 'not-applicable', check: 'not-needed', lines: '17110' },
  },
  {
    name: '2 uncertain lesions: not needed, they have no code to support',
    encounter: visit([uncertain(2)]),
    expect: { outcome: 'not-applicable', check: 'not-needed', lines: 'no line' },
  },
  {
    name: '2 keratoses beside 3 warts: the keratoses are stated',
    encounter: visit([warts(3), keratoses(2)]),
    expect: {
      outcome: 'met',
      says: 'recorded as premalignant, L57.0.',
      check: 'met',
      lines: '17110; 17000-59; 17003-59',
    },
  },
  {
    name: '3 and 2 lesions called premalignant as wart and seborrheic keratosis: both are named',
    encounter: visit([keratoses(3, { diagnosis: 'B07.8' }), keratoses(2, { diagnosis: 'L82.1' })]),
    expect: {
      outcome: 'broken',
      says: 'The record says premalignant and B07.8, L82.1.',
      check: 'conflict',
      lines: 'no line',
    },
  },
  {
    name: '3 and 2 lesions with L85.8 and L56.5 alone: neither says premalignant',
    encounter: visit([
      without(keratoses(3, { diagnosis: 'L85.8' }), 'nature'),
      without(keratoses(2, { diagnosis: 'L56.5' }), 'nature'),
    ]),
    expect: {
      outcome: 'broken',
      says: 'L85.8, L56.5 alone does not say that they are premalignant.',
      check: 'missing',
      lines: 'no line',
    },
  },
  ...aroundTheFirstDay('2 keratoses', {
    encounter: visit([keratoses(2)]),
    expect: {
      outcome: 'met',
      says: 'recorded as premalignant, L57.0.',
      check: 'met',
      lines: '17000; 17003',
    },
  }),
];
