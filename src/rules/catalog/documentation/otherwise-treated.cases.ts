import type { GoldenCase } from '../../kernel/golden-case.ts';
import {
  apart,
  aroundTheFirstDay,
  inWords,
  keratoses,
  onDestroyed,
  visit,
  warts,
} from '../example-visits.ts';

const biopsied = { otherProcedures: [apart('11102')] };
const lines = '11102; 17000-59; 17003x4';

export const cases: readonly GoldenCase[] = [
  {
    name: '5 keratoses and 1 biopsy: consider whether the note tells which lesion it was',
    encounter: visit([keratoses(5)], biopsied),
    expect: {
      outcome: 'broken',
      says: 'Consider whether the note tells the lesions of 11102 from those destroyed.',
      check: 'missing',
      lines,
    },
  },
  {
    name: '3 warts with a biopsy and a shave: both are named',
    encounter: visit([warts(3)], { otherProcedures: [apart('11102'), apart('11301')] }),
    expect: {
      outcome: 'broken',
      says: 'the lesions of 11102, 11301 from those destroyed.',
      check: 'missing',
      lines: '11301; 17110; 11102',
    },
  },
  {
    name: '“several” keratoses and 1 biopsy: the more reason to tell them apart',
    encounter: visit([inWords(keratoses(1), 'several')], biopsied),
    expect: {
      outcome: 'broken',
      says: 'the lesions of 11102 from those destroyed.',
      check: 'missing',
      lines: '11102',
    },
  },
  {
    name: '5 keratoses and a biopsy of 1 of them: off the claim, and still to be told apart',
    encounter: visit([keratoses(5)], { otherProcedures: [onDestroyed('11102')] }),
    expect: {
      outcome: 'broken',
      says: 'the lesions of 11102 from those destroyed.',
      check: 'missing',
      lines: '17000; 17003x4',
    },
  },
  {
    name: '5 keratoses and 1 biopsy, confirmed which was which: met',
    encounter: visit([keratoses(5)], { ...biopsied, documented: { 'otherwise-treated': true } }),
    expect: {
      outcome: 'met',
      says: 'The coder confirmed which lesions were treated otherwise.',
      check: 'met',
      lines,
    },
  },
  {
    name: '5 keratoses and 1 biopsy, found absent which was which: the provider is asked',
    encounter: visit([keratoses(5)], { ...biopsied, documented: { 'otherwise-treated': false } }),
    expect: {
      outcome: 'broken',
      says: 'Consider asking the provider which lesions were treated otherwise.',
      check: 'missing',
      lines,
    },
  },
  {
    name: '5 keratoses with a drug, J7308, and an add-on to the visit: 2 codes that treat no lesion',
    encounter: visit([keratoses(5)], { otherProcedures: [apart('J7308'), apart('G2211')] }),
    expect: {
      outcome: 'not-applicable',
      check: 'not-needed',
      lines: '17000; 17003x4; J7308',
    },
  },
  {
    name: '5 keratoses and 17000 entered as another procedure: it stands for the same lesions',
    encounter: visit([keratoses(5)], { otherProcedures: [apart('17000')] }),
    expect: { outcome: 'not-applicable', check: 'not-needed', lines: '17000; 17003x4' },
  },
  {
    name: '0 keratoses destroyed and 1 biopsy: nothing to tell it from',
    encounter: visit([keratoses(0)], biopsied),
    expect: { outcome: 'not-applicable', check: 'not-needed', lines: '11102' },
  },
  {
    name: '5 keratoses and no other procedure: not needed',
    encounter: visit([keratoses(5)]),
    expect: { outcome: 'not-applicable', check: 'not-needed', lines: '17000; 17003x4' },
  },
  ...aroundTheFirstDay('5 keratoses and 1 biopsy', {
    encounter: visit([keratoses(5)], biopsied),
    expect: {
      outcome: 'broken',
      says: 'the lesions of 11102 from those destroyed.',
      check: 'missing',
      lines,
    },
  }),
];
