import type { GoldenCase } from '../../kernel/golden-case.ts';
import type { OtherProcedure } from '../../vocabulary/encounter.ts';
import {
  apart,
  aroundTheFirstDay,
  billedAs,
  inWords,
  keratoses,
  onDestroyed,
  unasked,
  visit,
  warts,
} from '../example-visits.ts';

const withBiopsies = (count: number, ...otherProcedures: readonly OtherProcedure[]) =>
  visit([keratoses(count)], { otherProcedures });

const asks = (code: string) =>
  `Ask whether the lesion of ${code} was destroyed too, or another one.`;
const notReported = (codes: string) => `${codes} not reported: the lesion was destroyed too.`;

export const cases: readonly GoldenCase[] = [
  ...['11102', '11104', '11106', '11103', '11105', '11107'].map(
    (code): GoldenCase => ({
      name: `5 keratoses and a biopsy of 1 of them, ${code}: not reported`,
      encounter: withBiopsies(5, onDestroyed(code)),
      expect: { outcome: 'met', says: notReported(code), lines: '17000; 17003x4' },
    }),
  ),
  {
    name: '15 keratoses and a biopsy of 1 of them: not reported beside 17004 either',
    encounter: withBiopsies(15, onDestroyed('11102')),
    expect: { outcome: 'met', says: notReported('11102'), lines: '17004' },
  },
  {
    name: '3 warts and a biopsy of 1 of them: any destruction takes it in',
    encounter: visit([warts(3)], { otherProcedures: [onDestroyed('11102')] }),
    expect: { outcome: 'met', says: notReported('11102'), lines: '17110' },
  },
  {
    name: '“several” keratoses and a biopsy of 1 of them: destroyed all the same, and not reported',
    encounter: visit([inWords(keratoses(1), 'several')], {
      otherProcedures: [onDestroyed('11102')],
    }),
    expect: { outcome: 'met', says: notReported('11102'), lines: 'no line' },
  },
  {
    name: '5 keratoses, 11102 of 1 of them and 11103x2 elsewhere: one of the 2 becomes the first',
    encounter: withBiopsies(5, onDestroyed('11102'), apart('11103', { units: 2 })),
    expect: {
      outcome: 'met',
      says: notReported('11102'),
      lines: '11102; 11103; 17000-59; 17003x4',
    },
  },
  {
    name: '15 keratoses, 11102 of 1 of them and 1 of 11103 elsewhere: it becomes the first, with 59',
    encounter: withBiopsies(15, onDestroyed('11102'), apart('11103')),
    expect: { outcome: 'met', says: notReported('11102'), lines: '17004; 11102-59' },
  },
  {
    name: '5 keratoses, 11104 of 1 of them and 1 of 11103 elsewhere: first of its own kind, 11102',
    encounter: withBiopsies(5, onDestroyed('11104'), apart('11103')),
    expect: { outcome: 'met', says: notReported('11104'), lines: '11102; 17000-59; 17003x4' },
  },
  {
    name: '5 keratoses, 11106 of 1 of them, 11107 and 11105 elsewhere: the incisional one is first',
    encounter: withBiopsies(5, onDestroyed('11106'), apart('11105'), apart('11107')),
    expect: {
      outcome: 'met',
      says: notReported('11106'),
      lines: '11106; 11105; 17000-59; 17003x4',
    },
  },
  {
    name: '5 keratoses, 11106 of 1 of them, 11105x2 and 11103 elsewhere: the punch one is first',
    encounter: withBiopsies(5, onDestroyed('11106'), apart('11103'), apart('11105', { units: 2 })),
    expect: {
      outcome: 'met',
      says: notReported('11106'),
      lines: '11104; 11103; 11105; 17000-59; 17003x4',
    },
  },
  {
    name: '5 keratoses, 11102 elsewhere and 11103 of 1 of them: the first one stays the first',
    encounter: withBiopsies(5, apart('11102'), onDestroyed('11103')),
    expect: { outcome: 'met', says: notReported('11103'), lines: '11102; 17000-59; 17003x4' },
  },
  {
    name: '5 keratoses, 11103 of 1 of them and 11105 elsewhere: no first fell away, so none is made',
    encounter: withBiopsies(5, onDestroyed('11103'), apart('11105')),
    expect: { outcome: 'met', says: notReported('11103'), lines: '17000; 17003x4; 11105' },
  },
  {
    name: '5 keratoses, 11104 of 1 of them while 11102 is entered elsewhere: one first is there',
    encounter: withBiopsies(5, onDestroyed('11104'), apart('11102'), apart('11103')),
    expect: {
      outcome: 'met',
      says: notReported('11104'),
      lines: '11102; 11103; 17000-59; 17003x4',
    },
  },
  {
    name: '5 keratoses and 2 biopsies of them: neither is reported',
    encounter: withBiopsies(5, onDestroyed('11102'), onDestroyed('11103')),
    expect: { outcome: 'met', says: notReported('11102, 11103'), lines: '17000; 17003x4' },
  },
  {
    name: '5 keratoses and a biopsy, not answered of which lesion: asked, and it stands so far',
    encounter: withBiopsies(5, unasked('11102')),
    expect: {
      outcome: 'needs-facts',
      says: asks('11102'),
      lines: '11102; 17000; 17003x4',
      missing: ['otherProcedures.0.sameLesion'],
    },
  },
  {
    name: '5 keratoses and 2 biopsies, neither answered: both are asked',
    encounter: withBiopsies(5, unasked('11102'), unasked('11103')),
    expect: {
      outcome: 'needs-facts',
      says: asks('11102, 11103'),
      lines: '11102; 11103; 17000; 17003x4',
      missing: ['otherProcedures.0.sameLesion', 'otherProcedures.1.sameLesion'],
    },
  },
  {
    name: '5 keratoses, 11102 of 1 of them and 11103 not answered: it moves up while it is asked',
    encounter: withBiopsies(5, onDestroyed('11102'), unasked('11103')),
    expect: {
      outcome: 'needs-facts',
      says: asks('11103'),
      lines: '11102; 17000; 17003x4',
      missing: ['otherProcedures.1.sameLesion'],
    },
  },
  {
    name: '5 lesions of no stated method and a biopsy: they may have been destroyed, so it is asked',
    encounter: visit([{ nature: 'uncertain', count: 5 }], { otherProcedures: [unasked('11102')] }),
    expect: {
      outcome: 'needs-facts',
      says: asks('11102'),
      lines: '11102',
      missing: ['otherProcedures.0.sameLesion'],
    },
  },
  {
    name: 'no lesion entered yet and a biopsy: a destruction may still come, so it is asked',
    encounter: visit([], { otherProcedures: [unasked('11102')] }),
    expect: {
      outcome: 'needs-facts',
      says: asks('11102'),
      lines: '11102',
      missing: ['otherProcedures.0.sameLesion'],
    },
  },
  {
    name: '0 keratoses destroyed and a biopsy: none that could have been biopsied too',
    encounter: withBiopsies(0, unasked('11102')),
    expect: { outcome: 'not-applicable', lines: '11102' },
  },
  {
    name: '5 keratoses under photodynamic light and a biopsy: no destruction to take it in',
    encounter: visit([keratoses(5, { method: 'photodynamic-therapy' })], {
      otherProcedures: [unasked('11102')],
    }),
    expect: { outcome: 'not-applicable', lines: '11102' },
  },
  {
    name: '5 keratoses and a biopsy of another lesion: does not concern the visit',
    encounter: withBiopsies(5, apart('11102')),
    expect: { outcome: 'not-applicable', lines: '11102; 17000-59; 17003x4' },
  },
  {
    name: '5 keratoses and a shave of 1 of them, 11301: no biopsy',
    encounter: withBiopsies(5, onDestroyed('11301')),
    expect: { outcome: 'not-applicable', lines: '11301' },
  },
  {
    name: '5 keratoses billed with 11102 for 1 of them: the lesion was destroyed too',
    encounter: withBiopsies(5, onDestroyed('11102')),
    billed: billedAs('11102; 17000-59; 17003x4'),
    expect: { outcome: 'broken', says: '11102 is billed for a lesion that was destroyed too.' },
  },
  {
    name: '5 keratoses, 11102 of 1 of them and 1 of 11103 elsewhere, billed as entered',
    encounter: withBiopsies(5, onDestroyed('11102'), apart('11103')),
    billed: billedAs('11102; 11103; 17000-59; 17003x4'),
    expect: { outcome: 'met', says: notReported('11102') },
  },
  {
    name: '5 keratoses, 11103x3 with 1 of them of a keratosis, billed in full: 2 are supported',
    encounter: withBiopsies(5, apart('11102'), apart('11103', { units: 2 }), onDestroyed('11103')),
    billed: billedAs('11102; 11103x3; 17000-59; 17003x4'),
    expect: { outcome: 'broken', says: '11103 is billed for a lesion that was destroyed too.' },
  },
  {
    name: '5 keratoses, 11102 of 1 of them, billed as 11102 once for the 11103 that moved up',
    encounter: withBiopsies(5, onDestroyed('11102'), apart('11103')),
    billed: billedAs('11102; 17000-59; 17003x4'),
    expect: { outcome: 'met', says: notReported('11102') },
  },
  {
    name: '5 keratoses, 11102 of 1 of them billed and 11103 not answered: what is wrong is said first',
    encounter: withBiopsies(5, onDestroyed('11104'), unasked('11103')),
    billed: billedAs('11104; 17000-59; 17003x4'),
    expect: { outcome: 'broken', says: '11104 is billed for a lesion that was destroyed too.' },
  },
  {
    name: '5 keratoses and a biopsy of 1 of them for Medicaid: one lesion is one lesion there too',
    encounter: { ...withBiopsies(5, onDestroyed('11102')), payer: 'medicaid' },
    expect: { outcome: 'met', says: notReported('11102'), lines: '17000; 17003x4' },
  },
  ...aroundTheFirstDay('5 keratoses and a biopsy of 1 of them', {
    encounter: withBiopsies(5, onDestroyed('11102')),
    expect: { outcome: 'met', says: notReported('11102'), lines: '17000; 17003x4' },
  }),
];
