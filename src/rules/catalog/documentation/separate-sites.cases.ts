import type { GoldenCase } from '../../kernel/golden-case.ts';
import {
  apart,
  aroundTheFirstDay,
  billedAs,
  keratoses,
  payerWants,
  unasked,
  visit,
  warts,
} from '../example-visits.ts';

const biopsied = { otherProcedures: [apart('11102')] };
const confirmed = 'The coder confirmed that the note names separate sites.';

export const cases: readonly GoldenCase[] = [
  {
    name: '5 keratoses and a separate biopsy: consider whether the note names both sites',
    encounter: visit([keratoses(5)], biopsied),
    expect: {
      outcome: 'broken',
      says: 'Consider whether the note names a separate site for 17000.',
      check: 'missing',
      lines: '11102; 17000-59; 17003x4',
    },
  },
  {
    name: '8 keratoses and 3 warts: both lines with 59 are named',
    encounter: visit([keratoses(8), warts(3)]),
    expect: {
      outcome: 'broken',
      says: 'a separate site for 17000, 17003.',
      check: 'missing',
      lines: '17110; 17000-59; 17003-59x7',
    },
  },
  {
    name: '5 keratoses and a separate biopsy for a payer that wants XS: XS claims separate sites too',
    encounter: visit([keratoses(5)], biopsied),
    context: payerWants({ distinctModifier: 'XS' }),
    expect: {
      outcome: 'broken',
      says: 'a separate site for 17000.',
      check: 'missing',
      lines: '11102; 17000-XS; 17003x4',
    },
  },
  {
    name: '5 keratoses and a separate biopsy, both sites confirmed: met',
    encounter: visit([keratoses(5)], { ...biopsied, documented: { 'separate-sites': true } }),
    expect: {
      outcome: 'met',
      says: confirmed,
      check: 'met',
      lines: '11102; 17000-59; 17003x4',
    },
  },
  {
    name: '5 keratoses and a separate biopsy, sites found absent: 59 stands, the provider is asked',
    encounter: visit([keratoses(5)], { ...biopsied, documented: { 'separate-sites': false } }),
    expect: {
      outcome: 'broken',
      says: 'Consider asking the provider where each procedure was done.',
      check: 'missing',
      lines: '11102; 17000-59; 17003x4',
    },
  },
  {
    name: '5 keratoses and a separate biopsy, only the 5 confirmed: another element answers nothing',
    encounter: visit([keratoses(5)], { ...biopsied, documented: { 'count-per-site': true } }),
    expect: {
      outcome: 'broken',
      says: 'a separate site for 17000.',
      check: 'missing',
      lines: '11102; 17000-59; 17003x4',
    },
  },
  {
    name: '5 keratoses billed with 59 that nothing asks for: the note is asked for all the same',
    encounter: visit([keratoses(5)]),
    billed: billedAs('17000-59; 17003x4'),
    expect: { outcome: 'broken', says: 'a separate site for 17000.', check: 'missing' },
  },
  {
    name: '5 keratoses and a biopsy, not answered of which lesion: no 59 yet, nothing to support',
    encounter: visit([keratoses(5)], { otherProcedures: [unasked('11102')] }),
    expect: {
      outcome: 'not-applicable',
      check: 'not-needed',
      lines: '11102; 17000; 17003x4',
    },
  },
  {
    name: '5 keratoses and no modifier: not needed',
    encounter: visit([keratoses(5)]),
    expect: { outcome: 'not-applicable', check: 'not-needed', lines: '17000; 17003x4' },
  },
  {
    name: '5 keratoses and a separate biopsy for Medicaid: its pairs are not at hand, so no 59',
    encounter: visit([keratoses(5)], { ...biopsied, payer: 'medicaid' }),
    expect: {
      outcome: 'not-applicable',
      check: 'not-needed',
      lines: '11102; 17000; 17003x4',
    },
  },
  ...aroundTheFirstDay('5 keratoses billed with 59', {
    encounter: visit([keratoses(5)]),
    billed: billedAs('17000-59; 17003x4'),
    expect: { outcome: 'broken', says: 'a separate site for 17000.', check: 'missing' },
  }),
];
