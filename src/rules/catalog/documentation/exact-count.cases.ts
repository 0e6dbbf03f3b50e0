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

export const cases: readonly GoldenCase[] = [
  {
    name: '7 keratoses: an exact number',
    encounter: visit([keratoses(7)]),
    expect: {
      outcome: 'met',
      says: 'An exact number is given: 7.',
      check: 'met',
      lines: '17000; 17003x6',
    },
  },
  {
    name: '0 keratoses: zero is an exact number',
    encounter: visit([keratoses(0)]),
    expect: {
      outcome: 'met',
      says: 'An exact number is given: 0.',
      check: 'met',
      lines: 'no line',
    },
  },
  {
    name: '999 keratoses: the most that is taken for a number',
    encounter: visit([keratoses(999)]),
    expect: { outcome: 'met', says: 'given: 999.', check: 'met', lines: '17004' },
  },
  {
    name: '1000 keratoses: taken for a slip of the key',
    encounter: visit([keratoses(1000)]),
    expect: {
      outcome: 'broken',
      says: '“1000” cannot be billed.',
      check: 'unclear',
      lines: 'no line',
    },
  },
  {
    name: '8 on the scalp and 7 on the forearm: exact numbers, added up',
    encounter: visit([keratoses(8, { site: 'scalp' }), keratoses(7)]),
    expect: {
      outcome: 'met',
      says: 'Exact numbers are given: 8 + 7 = 15.',
      check: 'met',
      lines: '17004',
    },
  },
  {
    name: '6 lesions of unknown nature: the number is there all the same',
    encounter: visit([without(keratoses(6), 'nature', 'diagnosis')]),
    expect: { outcome: 'met', says: 'given: 6.', check: 'met', lines: 'no line' },
  },
  {
    name: '“multiple”: the word is quoted and no number is made of it',
    encounter: visit([inWords(keratoses(1), 'multiple')]),
    expect: {
      outcome: 'broken',
      says: 'Add the number of lesions. “multiple” cannot be billed.',
      check: 'unclear',
      lines: 'no line',
    },
  },
  {
    name: '“10-12”: a range is no number',
    encounter: visit([inWords(keratoses(1), '10-12')]),
    expect: {
      outcome: 'broken',
      says: '“10-12” cannot be billed.',
      check: 'unclear',
      lines: 'no line',
    },
  },
  {
    name: '4.5 lesions: a fraction is no number of lesions',
    encounter: visit([keratoses(4.5)]),
    expect: {
      outcome: 'broken',
      says: '“4.5” cannot be billed.',
      check: 'unclear',
      lines: 'no line',
    },
  },
  {
    name: '-3 lesions: below zero is no number of lesions',
    encounter: visit([keratoses(-3)]),
    expect: {
      outcome: 'broken',
      says: '“-3” cannot be billed.',
      check: 'unclear',
      lines: 'no line',
    },
  },
  {
    name: 'no number at all: missing',
    encounter: visit([without(keratoses(1), 'count')]),
    expect: {
      outcome: 'broken',
      says: 'Add the number of lesions destroyed.',
      check: 'missing',
      lines: 'no line',
    },
  },
  {
    name: '3 warts and “several” keratoses: only the keratoses wait for a number',
    encounter: visit([warts(3), inWords(keratoses(1), 'several')]),
    expect: {
      outcome: 'broken',
      says: '“several” cannot be billed.',
      check: 'unclear',
      lines: '17110',
    },
  },
  {
    name: '7 entered, and the coder marked that the note gives no number: the 7 does not stand',
    encounter: visit([keratoses(7)], { documented: { 'exact-count': false } }),
    expect: {
      outcome: 'broken',
      says: 'The note was marked as not giving it.',
      check: 'missing',
      lines: 'no line',
    },
  },
  {
    name: '“several” under photodynamic light: not needed, for no lesion was destroyed',
    encounter: visit([inWords(keratoses(1, { method: 'photodynamic-therapy' }), 'several')]),
    expect: { outcome: 'not-applicable', check: 'not-needed', lines: 'no line' },
  },
  {
    name: '“2 or 3” uncertain lesions: not needed, they have no code',
    encounter: visit([inWords(uncertain(1), '2 or 3')]),
    expect: { outcome: 'not-applicable', check: 'not-needed', lines: 'no line' },
  },
  {
    name: '“several” in one row and “10-12” in another: both words are quoted',
    encounter: visit([
      inWords(keratoses(1), 'several'),
      inWords(keratoses(1, { side: 'right' }), '10-12'),
    ]),
    expect: {
      outcome: 'broken',
      says: 'Add the number of lesions. “several”, “10-12” cannot be billed.',
      check: 'unclear',
      lines: 'no line',
    },
  },
  ...aroundTheFirstDay('2 keratoses', {
    encounter: visit([keratoses(2)]),
    expect: { outcome: 'met', says: 'given: 2.', check: 'met', lines: '17000; 17003' },
  }),
];
