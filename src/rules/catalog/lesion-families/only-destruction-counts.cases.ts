import type { GoldenCase } from '../../kernel/golden-case.ts';
import type { Method } from '../../vocabulary/encounter.ts';
import {
  aroundTheFirstDay,
  keratoses,
  skinTags,
  uncertain,
  visit,
  without,
} from '../example-visits.ts';

const elsewhere: readonly (readonly [method: Method, belongsTo: string])[] = [
  ['photodynamic-therapy', '96567, 96573 and 96574'],
  ['topical-medication', 'prescribing a cream is not a procedure'],
  ['chemical-peel', '15788 to 15793'],
  ['dermabrasion', '15780 to 15783'],
  ['shave-removal', '11300 to 11313'],
  ['excision', '11400 to 11446 or 11600 to 11646'],
  ['biopsy', '11102 to 11107'],
  ['other', 'no family until the method is named'],
];
const destruction: readonly Method[] = [
  'cryosurgery',
  'electrosurgery',
  'laser',
  'chemosurgery',
  'curettement',
];

export const cases: readonly GoldenCase[] = [
  ...destruction.map(
    (method): GoldenCase => ({
      name: `4 keratoses by ${method}: all 4 count`,
      encounter: visit([keratoses(4, { method })]),
      expect: {
        outcome: 'met',
        says: 'Every stated method counts for its lesions.',
        lines: '17000; 17003x3',
      },
    }),
  ),
  ...elsewhere.map(
    ([method, belongsTo]): GoldenCase => ({
      name: `20 keratoses by ${method}: none counts, and it is said where they belong`,
      encounter: visit([keratoses(20, { method })]),
      expect: { outcome: 'broken', says: belongsTo, lines: 'no line' },
    }),
  ),
  {
    name: '14 frozen and 1 excised: the 14 count',
    encounter: visit([keratoses(14), keratoses(1, { method: 'excision', side: 'right' })]),
    expect: {
      outcome: 'broken',
      says: 'Left out of the count. right forearm: excision belongs to the excision codes',
      lines: '17000; 17003x13',
    },
  },
  {
    name: '6 skin tags cut off: removal by blade counts for tags',
    encounter: visit([skinTags(6, { method: 'excision' })]),
    expect: {
      outcome: 'met',
      says: 'Every stated method counts for its lesions.',
      lines: '11200',
    },
  },
  {
    name: '2 uncertain lesions biopsied: they belong to the biopsy codes',
    encounter: visit([uncertain(2, { method: 'biopsy' })]),
    expect: { outcome: 'broken', says: '11102 to 11107', lines: 'no line' },
  },
  {
    name: '3 of unknown nature under photodynamic light: out, whatever they are',
    encounter: visit([{ count: 3, method: 'photodynamic-therapy' }]),
    expect: { outcome: 'broken', says: 'the lesions: photodynamic therapy', lines: 'no line' },
  },
  {
    name: '4 keratoses without a method: nothing to judge',
    encounter: visit([without(keratoses(4), 'method')]),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x3' },
  },
  {
    name: '2 keratoses without a method and 3 frozen: the stated method counts',
    encounter: visit([without(keratoses(2), 'method'), keratoses(3, { side: 'right' })]),
    expect: {
      outcome: 'met',
      says: 'Every stated method counts for its lesions.',
      lines: '17000; 17003x4',
    },
  },
  {
    name: '4 keratoses under photodynamic light and 2 peeled: both are named, a sentence each',
    encounter: visit([
      keratoses(4, { method: 'photodynamic-therapy' }),
      keratoses(2, { method: 'chemical-peel', side: 'right' }),
    ]),
    expect: {
      outcome: 'broken',
      says: '96573 and 96574. right forearm: chemical peel',
      lines: 'no line',
    },
  },
  ...aroundTheFirstDay('5 keratoses under photodynamic light', {
    encounter: visit([keratoses(5, { method: 'photodynamic-therapy' })]),
    expect: { outcome: 'broken', says: '96567', lines: 'no line' },
  }),
];
