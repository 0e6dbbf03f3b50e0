import type { GoldenCase } from '../../kernel/golden-case.ts';
import type { LesionNature } from '../../vocabulary/encounter.ts';
import {
  aroundTheFirstDay,
  carcinoma,
  keratoses,
  skinTags,
  visit,
  warts,
  without,
} from '../example-visits.ts';

/** Diagnoses that never stand for a premalignant lesion, and the nature each one stands for. */
const notPremalignant: readonly (readonly [diagnosis: string, nature: LesionNature])[] = [
  ['B07.8', 'benign'],
  ['A63.0', 'benign'],
  ['B08.1', 'benign'],
  ['L82.0', 'benign'],
  ['L82.1', 'benign'],
  ['L81.4', 'benign'],
  ['D22.5', 'benign'],
  ['D23.5', 'benign'],
  ['L91.8', 'skin-tag'],
  ['D04.5', 'malignant'],
  ['C44.91', 'malignant'],
  ['D03.5', 'malignant'],
  ['C43.5', 'malignant'],
  ['D48.5', 'uncertain'],
  ['D49.2', 'uncertain'],
  ['L98.9', 'uncertain'],
  ['L98.8', 'uncertain'],
  ['R23.4', 'uncertain'],
];

export const cases: readonly GoldenCase[] = [
  {
    name: '5 premalignant lesions with L57.0, 3 benign with B07.8: they agree',
    encounter: visit([keratoses(5), warts(3)]),
    expect: {
      outcome: 'met',
      says: 'Diagnosis and nature agree.',
      lines: '17110; 17000-59; 17003-59x4',
    },
  },
  {
    name: '5 premalignant lesions with L56.5, which sources leave open: no conflict',
    encounter: visit([keratoses(5, { diagnosis: 'L56.5' })]),
    expect: { outcome: 'met', says: 'Diagnosis and nature agree.', lines: '17000; 17003x4' },
  },
  {
    name: '5 benign lesions with L56.5: no conflict either',
    encounter: visit([warts(5, { diagnosis: 'L56.5' })]),
    expect: { outcome: 'met', says: 'Diagnosis and nature agree.', lines: '17110' },
  },
  {
    name: '5 premalignant lesions filed under X32.XXXA: a cause contradicts no nature',
    encounter: visit([keratoses(5, { diagnosis: 'X32.XXXA' })]),
    expect: { outcome: 'met', says: 'Diagnosis and nature agree.', lines: '17000; 17003x4' },
  },
  ...notPremalignant.map(
    ([diagnosis, nature]): GoldenCase => ({
      name: `5 lesions called premalignant with ${diagnosis}: a conflict, no line`,
      encounter: visit([keratoses(5, { diagnosis })]),
      expect: {
        outcome: 'broken',
        says: 'No line for these lesions until one of the two is corrected.',
        lines: 'no line',
        fixes: [
          `Set the nature to ${nature}, as ${diagnosis} says`,
          `Take ${diagnosis} out and check the note`,
        ],
      },
    }),
  ),
  ...['L57.8', 'L57.9'].map(
    (diagnosis): GoldenCase => ({
      name: `5 lesions called premalignant with ${diagnosis}, which stands for no lesion: a conflict`,
      encounter: visit([keratoses(5, { diagnosis })]),
      expect: {
        outcome: 'broken',
        says: `${diagnosis} (`,
        lines: 'no line',
        fixes: [`Take ${diagnosis} out and check the note`],
      },
    }),
  ),
  {
    name: '5 lesions called benign with B07, a category of one nature: they agree',
    encounter: visit([warts(5, { diagnosis: 'B07' })]),
    expect: { outcome: 'met', says: 'Diagnosis and nature agree.', lines: '17110' },
  },
  {
    name: '5 lesions called premalignant with B07, a category: a conflict, and no nature is offered',
    encounter: visit([keratoses(5, { diagnosis: 'B07' })]),
    expect: {
      outcome: 'broken',
      says: 'B07 (category of several codes) does not go with premalignant lesions.',
      lines: 'no line',
      fixes: ['Take B07 out and check the note'],
    },
  },
  {
    name: '5 lesions called benign with L57.0: a conflict, no line',
    encounter: visit([warts(5, { diagnosis: 'L57.0' })]),
    expect: {
      outcome: 'broken',
      says: 'L57.0 (actinic keratosis) does not go with benign lesions.',
      lines: 'no line',
      fixes: ['Set the nature to premalignant, as L57.0 says', 'Take L57.0 out and check the note'],
    },
  },
  {
    name: '5 lesions called skin tags with L56.5: neither reading is a tag, so none is offered',
    encounter: visit([skinTags(5, { diagnosis: 'L56.5' })]),
    expect: {
      outcome: 'broken',
      says: 'does not go with skin-tag lesions.',
      lines: 'no line',
      fixes: ['Take L56.5 out and check the note'],
    },
  },
  {
    name: '1 lesion called malignant with L57.0: a conflict, no line',
    encounter: visit([carcinoma('back', 2, { diagnosis: 'L57.0' })]),
    expect: {
      outcome: 'broken',
      says: 'does not go with malignant lesions.',
      lines: 'no line',
      fixes: ['Set the nature to premalignant, as L57.0 says', 'Take L57.0 out and check the note'],
    },
  },
  {
    name: '4 keratoses and 2 lesions in conflict: the 4 are coded, the 2 are named by place',
    encounter: visit([keratoses(4), keratoses(2, { diagnosis: 'D04.5', side: 'right' })]),
    expect: {
      outcome: 'broken',
      says: 'right forearm: D04.5 (carcinoma in situ of skin (Bowen))',
      lines: '17000; 17003x3',
      fixes: ['Set the nature to malignant, as D04.5 says', 'Take D04.5 out and check the note'],
    },
  },
  {
    name: '5 lesions with Z99.9, a code our table lacks: nothing to compare',
    encounter: visit([keratoses(5, { diagnosis: 'Z99.9' })]),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x4' },
  },
  {
    name: '5 keratoses without a diagnosis code: nothing to compare',
    encounter: visit([without(keratoses(5), 'diagnosis')]),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x4' },
  },
  {
    name: '2 keratoses with and 3 without a diagnosis code: the 2 agree',
    encounter: visit([keratoses(2), without(keratoses(3), 'diagnosis')]),
    expect: { outcome: 'met', says: 'Diagnosis and nature agree.', lines: '17000; 17003x4' },
  },
  {
    name: '4 lesions with L56.5 and no stated nature: nothing to compare it with',
    encounter: visit([without(keratoses(4, { diagnosis: 'L56.5' }), 'nature')]),
    expect: { outcome: 'not-applicable', lines: 'no line' },
  },
  {
    name: '3 and 2 lesions in conflict: both are named by place, and so are the ways out',
    encounter: visit([
      keratoses(3, { diagnosis: 'B07.8' }),
      keratoses(2, { diagnosis: 'L82.1', side: 'right' }),
    ]),
    expect: {
      outcome: 'broken',
      says: 'premalignant lesions. right forearm: L82.1 (seborrheic keratosis, other) does not go with premalignant lesions. No line',
      lines: 'no line',
      fixes: [
        'Set the nature to benign, as B07.8 says (left forearm)',
        'Take B07.8 out and check the note (left forearm)',
        'Set the nature to benign, as L82.1 says (right forearm)',
        'Take L82.1 out and check the note (right forearm)',
      ],
    },
  },
  ...aroundTheFirstDay('1 wart called premalignant', {
    encounter: visit([keratoses(1, { diagnosis: 'B07.0' })]),
    expect: {
      outcome: 'broken',
      says: 'B07.0 (plantar wart) does not go with premalignant lesions.',
      lines: 'no line',
      fixes: ['Set the nature to benign, as B07.0 says', 'Take B07.0 out and check the note'],
    },
  }),
];
