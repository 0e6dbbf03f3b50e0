import type { GoldenCase } from '../../kernel/golden-case.ts';
import {
  aroundTheFirstDay,
  carcinoma,
  inWords,
  keratoses,
  visit,
  without,
} from '../example-visits.ts';

const asks = 'Add the number, the site and the diameter in centimeters';

export const cases: readonly GoldenCase[] = [
  {
    name: '1 carcinoma of the back, 2 cm: everything is there',
    encounter: visit([carcinoma('back', 2)]),
    expect: {
      outcome: 'met',
      says: 'Number, site and diameter of every malignant lesion are there.',
      lines: '17262',
    },
  },
  {
    name: '1 carcinoma without a diameter: asked for, no line',
    encounter: visit([without(carcinoma('back', 2), 'diameterCm')]),
    expect: {
      outcome: 'needs-facts',
      says: asks,
      missing: ['lesions.0.diameterCm'],
      lines: 'no line',
    },
  },
  {
    name: '0 cm is no diameter: asked for, no line',
    encounter: visit([carcinoma('back', 0)]),
    expect: {
      outcome: 'needs-facts',
      says: asks,
      missing: ['lesions.0.diameterCm'],
      lines: 'no line',
    },
  },
  {
    name: '1 carcinoma without a site: asked for, no line',
    encounter: visit([without(carcinoma('back', 2), 'site')]),
    expect: { outcome: 'needs-facts', says: asks, missing: ['lesions.0.site'], lines: 'no line' },
  },
  {
    name: '1 carcinoma at the anus, which no source puts in a site group: no line',
    encounter: visit([carcinoma('anus', 2)]),
    expect: { outcome: 'needs-facts', says: asks, missing: ['lesions.0.site'], lines: 'no line' },
  },
  {
    name: '“a few” carcinomas without site and size: all 3 facts are asked for',
    encounter: visit([inWords({ nature: 'malignant', diagnosis: 'C44.91' }, 'a few')]),
    expect: {
      outcome: 'needs-facts',
      says: asks,
      missing: ['lesions.0.count', 'lesions.0.site', 'lesions.0.diameterCm'],
      lines: 'no line',
    },
  },
  {
    name: '2 carcinomas, one without a diameter: the other keeps its line',
    encounter: visit([carcinoma('back', 2), without(carcinoma('scalp', 3), 'diameterCm')]),
    expect: {
      outcome: 'needs-facts',
      says: asks,
      missing: ['lesions.1.diameterCm'],
      lines: '17262',
    },
  },
  {
    name: '0 malignant lesions destroyed: nothing to ask for',
    encounter: visit([{ nature: 'malignant', count: 0 }]),
    expect: { outcome: 'not-applicable', lines: 'no line' },
  },
  {
    name: '1 carcinoma excised: does not concern destruction',
    encounter: visit([without(carcinoma('back', 2, { method: 'excision' }), 'diameterCm')]),
    expect: { outcome: 'not-applicable', lines: 'no line' },
  },
  {
    name: '3 keratoses: does not concern the visit',
    encounter: visit([keratoses(3)]),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x2' },
  },
  ...aroundTheFirstDay('1 carcinoma of the nose, 0.5 cm,', {
    encounter: visit([carcinoma('nose', 0.5)]),
    expect: { outcome: 'met', says: 'of every malignant lesion are there.', lines: '17280' },
  }),
];
