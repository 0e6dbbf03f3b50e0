import type { GoldenCase } from '../../kernel/golden-case.ts';
import {
  apart,
  aroundTheFirstDay,
  billedAs,
  keratoses,
  onDestroyed,
  unasked,
  visit,
  warts,
} from '../example-visits.ts';

/** Keratoses and another procedure on a lesion of its own. */
const beside = (count: number, code: string) =>
  visit([keratoses(count)], { otherProcedures: [apart(code)] });

/** The follow-up of a discharge, which NCCI takes for part of any procedure. */
const followUp = { code: '99495', separatelyIdentifiable: true };

export const cases: readonly GoldenCase[] = [
  {
    name: '5 keratoses and a nerve block, 64400: the block is not reported',
    encounter: beside(5, '64400'),
    expect: {
      outcome: 'met',
      says: '64400 is not reported. NCCI never pays it beside 17000; no modifier separates them.',
      lines: '17000; 17003x4',
    },
  },
  {
    name: '15 keratoses and a nerve block, 64400: not reported beside 17004 either',
    encounter: beside(15, '64400'),
    expect: {
      outcome: 'met',
      says: '64400 is not reported. NCCI never pays it beside 17004; no modifier separates them.',
      lines: '17004',
    },
  },
  {
    name: '5 keratoses and the operating microscope, 69990: not reported',
    encounter: beside(5, '69990'),
    expect: {
      outcome: 'met',
      says: '69990 is not reported. NCCI never pays it beside 17000; no modifier separates them.',
      lines: '17000; 17003x4',
    },
  },
  {
    name: '2 keratoses and blood from a port, 36591: ruled out by the first lesion’s code',
    encounter: beside(2, '36591'),
    expect: {
      outcome: 'met',
      says: '36591 is not reported. NCCI never pays it beside 17000; no modifier separates them.',
      lines: '17000; 17003',
    },
  },
  {
    name: '5 keratoses and a nerve block on 1 of them: indicator 0 does not ask which lesion',
    encounter: visit([keratoses(5)], { otherProcedures: [onDestroyed('64400')] }),
    expect: { outcome: 'met', says: '64400 is not reported', lines: '17000; 17003x4' },
  },
  {
    name: '5 keratoses and a nerve block, not answered where: nothing to ask at indicator 0',
    encounter: visit([keratoses(5)], { otherProcedures: [unasked('64400')] }),
    expect: { outcome: 'met', says: '64400 is not reported', lines: '17000; 17003x4' },
  },
  {
    name: '5 keratoses with 64400 and 69990: both fall away',
    encounter: visit([keratoses(5)], { otherProcedures: [apart('64400'), apart('69990')] }),
    expect: {
      outcome: 'met',
      says: '69990 is not reported. NCCI never pays it beside 17000; no modifier separates them.',
      lines: '17000; 17003x4',
    },
  },
  {
    name: '5 keratoses, 1 of them shaved, and a nerve block: 17000 waits, so no pair keeps it off',
    encounter: visit([keratoses(5)], { otherProcedures: [onDestroyed('11301'), apart('64400')] }),
    expect: { outcome: 'met', says: 'No such pair is on the claim.', lines: '11301; 64400' },
  },
  {
    name: '5 keratoses and 99495 as the visit: not even 25 separates it',
    encounter: visit([keratoses(5)], { evaluation: followUp }),
    expect: {
      outcome: 'met',
      says: '99495 is not reported. NCCI never pays it beside 17000; no modifier separates them.',
      lines: '17000; 17003x4',
    },
  },
  {
    name: '5 keratoses and 99495 that only decided to treat: kept off before it could make a pair',
    encounter: visit([keratoses(5)], {
      evaluation: { ...followUp, separatelyIdentifiable: false },
    }),
    expect: {
      outcome: 'met',
      says: 'No such pair is on the claim.',
      lines: '17000; 17003x4',
    },
  },
  {
    name: '5 keratoses and a 99213: indicator 1, so 25 may separate it',
    encounter: visit([keratoses(5)], {
      evaluation: { code: '99213', separatelyIdentifiable: true },
    }),
    expect: { outcome: 'not-applicable', lines: '99213-25; 17000; 17003x4' },
  },
  {
    name: '5 keratoses and another nerve block, 64450: indicator 1, so 59 may separate it',
    encounter: beside(5, '64450'),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x4; 64450-59' },
  },
  {
    name: '5 keratoses billed with 64400: never paid',
    encounter: beside(5, '64400'),
    billed: billedAs('17000; 17003x4; 64400'),
    expect: { outcome: 'broken', says: '64400 is never paid beside 17000.' },
  },
  {
    name: '5 keratoses billed with 64400-59: no modifier helps',
    encounter: beside(5, '64400'),
    billed: billedAs('17000; 17003x4; 64400-59'),
    expect: { outcome: 'broken', says: '64400 is never paid beside 17000.' },
  },
  {
    name: '5 keratoses billed with a 69990 that the record does not hold: never paid either',
    encounter: visit([keratoses(5)]),
    billed: billedAs('17000; 17003x4; 69990'),
    expect: { outcome: 'broken', says: '69990 is never paid beside 17000.' },
  },
  {
    name: '5 keratoses and a nerve block, billed without it: as it should be',
    encounter: beside(5, '64400'),
    billed: billedAs('17000; 17003x4'),
    expect: {
      outcome: 'met',
      says: '64400 is not reported. NCCI never pays it beside 17000; no modifier separates them.',
    },
  },
  {
    name: '16 keratoses billed as 17004 and 17000: that pair has a rule of its own',
    encounter: visit([keratoses(16)]),
    billed: billedAs('17004; 17000'),
    expect: { outcome: 'not-applicable' },
  },
  {
    name: '3 warts and a nerve block, 64400: no pair of the table',
    encounter: visit([warts(3)], { otherProcedures: [apart('64400')] }),
    expect: { outcome: 'not-applicable', lines: '17110; 64400' },
  },
  {
    name: '5 keratoses and 64400 for Medicaid, whose file is not at hand: not checked',
    encounter: { ...beside(5, '64400'), payer: 'medicaid' },
    expect: {
      outcome: 'not-in-force',
      says: 'Medicaid has a file of code pairs of its own',
      lines: '17000; 17003x4; 64400',
    },
  },
  ...aroundTheFirstDay('5 keratoses and 64400', {
    encounter: beside(5, '64400'),
    expect: { outcome: 'met', says: '64400 is not reported', lines: '17000; 17003x4' },
  }),
];
