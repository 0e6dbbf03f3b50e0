import type { GoldenCase } from '../../kernel/golden-case.ts';
import {
  aroundTheFirstDay,
  keratoses,
  uncertain,
  visit,
  warts,
  without,
} from '../example-visits.ts';

const says = 'Add what the lesions are.';

export const cases: readonly GoldenCase[] = [
  {
    name: '5 keratoses and 3 warts: every lesion has a nature',
    encounter: visit([keratoses(5), warts(3)]),
    expect: {
      outcome: 'met',
      says: 'The record says what every lesion is.',
      lines: '17110; 17000-59; 17003-59x4',
    },
  },
  {
    name: '5 with L57.0 and no stated nature: the diagnosis says it',
    encounter: visit([without(keratoses(5), 'nature')]),
    expect: {
      outcome: 'met',
      says: 'The record says what every lesion is.',
      lines: '17000; 17003x4',
    },
  },
  {
    name: '2 uncertain lesions: uncertain is said, not left out',
    encounter: visit([uncertain(2)]),
    expect: {
      outcome: 'met',
      says: 'The record says what every lesion is.',
      lines: 'no line',
    },
  },
  {
    name: '5 lesions of which nothing is said: no line, ask',
    encounter: visit([{ count: 5, method: 'cryosurgery', site: 'scalp' }]),
    expect: { outcome: 'broken', says, lines: 'no line' },
  },
  {
    name: '5 with B07.8 and no stated nature: benign is offered, not taken',
    encounter: visit([without(warts(5), 'nature')]),
    expect: {
      outcome: 'broken',
      says,
      lines: 'no line',
      fixes: ['Set the nature to benign, as B07.8 says'],
    },
  },
  {
    name: '5 with L56.5 and no stated nature: sources disagree, so nothing is offered',
    encounter: visit([without(keratoses(5, { diagnosis: 'L56.5' }), 'nature')]),
    expect: { outcome: 'broken', says, lines: 'no line' },
  },
  {
    name: '5 keratoses, and the coder marked that the note does not say so: L57.0 is not offered again',
    encounter: visit([keratoses(5)], { documented: { 'premalignant-stated': false } }),
    expect: { outcome: 'broken', says, lines: 'no line' },
  },
  {
    name: '4 keratoses and 2 lesions of unknown nature: the 4 are coded',
    encounter: visit([keratoses(4), { count: 2 }]),
    expect: { outcome: 'broken', says, lines: '17000; 17003x3' },
  },
  {
    name: '3 of unknown nature under photodynamic light: no destruction code, whatever they are',
    encounter: visit([{ count: 3, method: 'photodynamic-therapy', site: 'face' }]),
    expect: {
      outcome: 'met',
      says: 'The record says what every lesion is, or that it was not destroyed.',
      lines: 'no line',
    },
  },
  {
    name: 'no lesion row at all: nothing to know yet',
    encounter: visit([]),
    expect: { outcome: 'not-applicable', lines: 'no line' },
  },
  {
    name: '4 keratoses and 3 of unknown nature under photodynamic light: said of both kinds of row',
    encounter: visit([keratoses(4), { count: 3, method: 'photodynamic-therapy', site: 'face' }]),
    expect: {
      outcome: 'met',
      says: 'The record says what every lesion is, or that it was not destroyed.',
      lines: '17000; 17003x3',
    },
  },
  ...aroundTheFirstDay('2 lesions of unknown nature', {
    encounter: visit([{ count: 2 }]),
    expect: { outcome: 'broken', says, lines: 'no line' },
  }),
];
