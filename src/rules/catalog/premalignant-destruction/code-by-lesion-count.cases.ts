import type { GoldenCase } from '../../kernel/golden-case.ts';
import {
  aroundTheFirstDay,
  inWords,
  keratoses,
  skinTags,
  visit,
  warts,
  without,
} from '../example-visits.ts';

const asks = 'Add the number of premalignant lesions destroyed.';

export const cases: readonly GoldenCase[] = [
  {
    name: '0 keratoses destroyed: no line, and it is said',
    encounter: visit([keratoses(0)]),
    expect: {
      outcome: 'met',
      says: 'No premalignant lesion was destroyed, so there is no line.',
      lines: 'no line',
    },
  },
  {
    name: '1 keratosis: 17000 alone',
    encounter: visit([keratoses(1)]),
    expect: { outcome: 'met', says: '1 lesion: 17000.', lines: '17000', pointers: ['L57.0'] },
  },
  {
    name: '2 keratoses: 17000 and one unit of 17003',
    encounter: visit([keratoses(2)]),
    expect: {
      outcome: 'met',
      says: '2 lesions: 17000; 17003.',
      lines: '17000; 17003',
      pointers: ['L57.0', 'L57.0'],
    },
  },
  {
    name: '14 keratoses: 17000 and 13 units of 17003, the most there can be',
    encounter: visit([keratoses(14)]),
    expect: { outcome: 'met', says: '14 lesions: 17000; 17003x13.', lines: '17000; 17003x13' },
  },
  {
    name: '15 keratoses: 17004 once, and nothing beside it',
    encounter: visit([keratoses(15)]),
    expect: { outcome: 'met', says: '15 lesions: 17004.', lines: '17004', pointers: ['L57.0'] },
  },
  {
    name: '999 keratoses, the most a visit takes: still 17004 once',
    encounter: visit([keratoses(999)]),
    expect: { outcome: 'met', says: '999 lesions: 17004.', lines: '17004' },
  },
  {
    name: '1000 keratoses are taken for a slip of the key: no line',
    encounter: visit([keratoses(1000)]),
    expect: { outcome: 'needs-facts', says: asks, missing: ['lesions.0.count'], lines: 'no line' },
  },
  {
    name: '7 left and 7 right are added up to 14, not coded side by side',
    encounter: visit([keratoses(7), keratoses(7, { side: 'right' })]),
    expect: { outcome: 'met', says: '14 lesions', lines: '17000; 17003x13' },
  },
  {
    name: '7 left and 8 right come to 15: 17004',
    encounter: visit([keratoses(7), keratoses(8, { side: 'right' })]),
    expect: { outcome: 'met', says: '15 lesions', lines: '17004' },
  },
  {
    name: '1 lesion by each of the five methods of destruction counts as 5',
    encounter: visit([
      keratoses(1),
      keratoses(1, { method: 'electrosurgery' }),
      keratoses(1, { method: 'laser' }),
      keratoses(1, { method: 'chemosurgery' }),
      keratoses(1, { method: 'curettement' }),
    ]),
    expect: { outcome: 'met', says: '5 lesions', lines: '17000; 17003x4' },
  },
  {
    name: '10 frozen and 6 under photodynamic light: the 10 are coded',
    encounter: visit([keratoses(10), keratoses(6, { method: 'photodynamic-therapy' })]),
    expect: { outcome: 'met', says: '10 lesions', lines: '17000; 17003x9' },
  },
  {
    name: '3 with L57.0 and no stated nature: the diagnosis says premalignant',
    encounter: visit([without(keratoses(3), 'nature')]),
    expect: { outcome: 'met', says: '3 lesions', lines: '17000; 17003x2' },
  },
  {
    name: '4 without a method: the code does not depend on it',
    encounter: visit([without(keratoses(4), 'method')]),
    expect: { outcome: 'met', says: '4 lesions', lines: '17000; 17003x3' },
  },
  {
    name: '5 keratoses beside 3 warts that were called premalignant: only the 5 are coded',
    encounter: visit([keratoses(5), keratoses(3, { diagnosis: 'B07.8' })]),
    expect: { outcome: 'met', says: '5 lesions', lines: '17000; 17003x4' },
  },
  {
    name: '6 of L57.0 and 2 of L56.5: both lines point to both, in the order entered',
    encounter: visit([keratoses(6), keratoses(2, { diagnosis: 'L56.5' })]),
    expect: {
      outcome: 'met',
      says: '8 lesions',
      lines: '17000; 17003x7',
      pointers: ['L57.0, L56.5', 'L57.0, L56.5'],
    },
  },
  {
    name: '5 diagnoses on 5 lesions: a line takes 4 pointers and no more',
    encounter: visit(
      ['L57.0', 'L56.5', 'L56.8', 'K13.0', 'K13.21'].map((diagnosis) =>
        keratoses(1, { diagnosis }),
      ),
    ),
    expect: {
      outcome: 'met',
      says: '5 lesions',
      lines: '17000; 17003x4',
      pointers: ['L57.0, L56.5, L56.8, K13.0', 'L57.0, L56.5, L56.8, K13.0'],
    },
  },
  {
    name: '1 keratosis filed under sunlight exposure only: the line points to nothing yet',
    encounter: visit([keratoses(1, { diagnosis: 'X32.XXXA' })]),
    expect: { outcome: 'met', says: '1 lesion', lines: '17000', pointers: [''] },
  },
  {
    name: '“multiple” is not a number: no line, not even for one lesion',
    encounter: visit([inWords(keratoses(1), 'multiple')]),
    expect: { outcome: 'needs-facts', says: asks, missing: ['lesions.0.count'], lines: 'no line' },
    source: 'https://github.com/jairathn/Billing-Optimizer/blob/37fd9e6/Example_Cases.md',
  },
  {
    name: '“more than 15” is no floor: no 17004',
    encounter: visit([inWords(keratoses(1), 'more than 15')]),
    expect: { outcome: 'needs-facts', says: asks, missing: ['lesions.0.count'], lines: 'no line' },
  },
  {
    name: '20 counted and “several” more elsewhere: no line of this family at all',
    encounter: visit([keratoses(20), inWords(keratoses(1, { site: 'scalp' }), 'several')]),
    expect: { outcome: 'needs-facts', says: asks, missing: ['lesions.1.count'], lines: 'no line' },
  },
  {
    name: '“10-12” keratoses and 3 warts: the warts are coded all the same',
    encounter: visit([inWords(keratoses(1), '10-12'), warts(3)]),
    expect: { outcome: 'needs-facts', says: asks, missing: ['lesions.0.count'], lines: '17110' },
  },
  {
    name: '3 warts and 4 skin tags, no keratosis: does not concern the visit',
    encounter: visit([warts(3), skinTags(4)]),
    expect: { outcome: 'not-applicable', lines: '17110; 11200' },
  },
  ...aroundTheFirstDay('3 keratoses', {
    encounter: visit([keratoses(3)]),
    expect: { outcome: 'met', says: '3 lesions: 17000; 17003x2.', lines: '17000; 17003x2' },
  }),
  {
    name: '3 keratoses of the left upper arm: the add-on takes 2 units and needs no modifier',
    encounter: visit([without(keratoses(3, { site: 'upper-arm' }), 'method')]),
    expect: { outcome: 'met', says: '17000; 17003x2', lines: '17000; 17003x2' },
    source:
      'https://aapc.com/codes/coding-newsletters/my-dermatology-coding-alert/you-be-the-coder-multiple-arm-lesions-128865-article',
  },
  {
    name: '4 keratoses of the left foot: 3 units of the add-on',
    encounter: visit([without(keratoses(4, { site: 'foot' }), 'method')]),
    expect: { outcome: 'met', says: '17000; 17003x3', lines: '17000; 17003x3' },
    source:
      'https://aapc.com/codes/coding-newsletters/my-dermatology-coding-alert/you-be-the-coder-multiple-arm-lesions-128865-article',
  },
  {
    name: '1 keratosis of the forehead, 0.7 cm: size plays no part',
    encounter: visit([without(keratoses(1, { site: 'forehead', diameterCm: 0.7 }), 'side')]),
    expect: { outcome: 'met', says: '1 lesion: 17000.', lines: '17000' },
    source:
      'https://aapc.com/codes/coding-newsletters/my-primary-care-coding-alert/case-study-corner-test-skin-lesion-removal-knowledge-with-these-3-scenarios-158003-article',
  },
  {
    name: '17 keratoses: 17004 alone',
    encounter: visit([keratoses(17)]),
    expect: { outcome: 'met', says: '17 lesions: 17004.', lines: '17004' },
    source:
      'http://www.aad.org/dw/monthly/2011/november/destruction-codes-for-pre-malignant-and-malignant-lesions',
  },
  {
    name: '6 premalignant lesions without a diagnosis code: coded, pointing to nothing yet',
    encounter: visit([{ nature: 'premalignant', count: 6 }]),
    expect: {
      outcome: 'met',
      says: '6 lesions: 17000; 17003x5.',
      lines: '17000; 17003x5',
      pointers: ['', ''],
    },
    source: 'https://ohiohima.blogspot.com/2025/01/coding-destruction-of-lesions.html',
  },
  {
    name: '16 premalignant lesions without a diagnosis code: 17004',
    encounter: visit([{ nature: 'premalignant', count: 16 }]),
    expect: { outcome: 'met', says: '16 lesions: 17004.', lines: '17004' },
    source: 'https://ohiohima.blogspot.com/2025/01/coding-destruction-of-lesions.html',
  },
  {
    name: '7 keratoses under liquid nitrogen: 17000 and 6 units of 17003',
    encounter: visit([keratoses(7)]),
    expect: { outcome: 'met', says: '7 lesions', lines: '17000; 17003x6' },
    source: 'https://www.medicalcodingbuff.com/actinic-keratosis-and-coding-for-its-removal/',
  },
  {
    name: '25 keratoses: the tiers are not stacked, 17004 stands alone',
    encounter: visit([keratoses(25)]),
    expect: { outcome: 'met', says: '25 lesions: 17004.', lines: '17004' },
    source: 'https://payerready.com/guides/billing/dermatology',
  },
  {
    name: '10 keratoses: 9 units of 17003, not 1',
    encounter: visit([keratoses(10)]),
    expect: { outcome: 'met', says: '10 lesions', lines: '17000; 17003x9' },
    source: 'https://www.bonfirerevenue.com/cryosurgery-billing-cpt-17000-17003-17004',
  },
  {
    name: '8 on the scalp, 7 on the right and 4 on the left forearm: 19 lesions',
    encounter: visit([
      { nature: 'premalignant', count: 8, site: 'scalp' },
      { nature: 'premalignant', count: 7, site: 'forearm', side: 'right' },
      { nature: 'premalignant', count: 4, site: 'forearm', side: 'left' },
    ]),
    expect: { outcome: 'met', says: '19 lesions: 17004.', lines: '17004' },
    source: 'https://medpayiq.com/cpt/17004',
  },
  {
    name: '18 premalignant lesions in one visit: 17004',
    encounter: visit([{ nature: 'premalignant', count: 18 }]),
    expect: { outcome: 'met', says: '18 lesions: 17004.', lines: '17004' },
    source: 'https://vigilantbillingms.us/cpt-17000-and-related-codes-a-dermatology-billing-guide/',
  },
];
