import type { GoldenCase } from '../../kernel/golden-case.ts';
import {
  apart,
  aroundTheFirstDay,
  billedAs,
  evaluated,
  keratoses,
  payerWants,
  visit,
  warts,
} from '../example-visits.ts';

const fine = 'Each distinct modifier answers a pair.';
const idleOn = (codes: string) =>
  `Check the distinct modifier on ${codes}: no pair on this claim asks for it there.`;

/** Keratoses of one visit and other procedures on lesions of their own. */
const beside = (count: number, ...codes: readonly string[]) =>
  visit([keratoses(count)], { otherProcedures: codes.map((code) => apart(code)) });

const five = visit([keratoses(5)]);
const fiveAndTwoBiopsies = beside(5, '11102', '11103');
const readsEither = payerWants({ placement: 'either' });

export const cases: readonly GoldenCase[] = [
  {
    name: '14 keratoses and a biopsy, their own lines: the 59 on 17000 answers the pair',
    encounter: beside(14, '11102'),
    expect: { outcome: 'met', says: fine, lines: '11102; 17000-59; 17003x13' },
  },
  {
    name: '15 keratoses and a biopsy, their own lines: the 59 on the biopsy answers it',
    encounter: beside(15, '11102'),
    expect: { outcome: 'met', says: fine, lines: '17004; 11102-59' },
  },
  {
    name: '8 keratoses and 3 warts, their own lines: the add-on is in a pair with 17110',
    encounter: visit([keratoses(8), warts(3)]),
    expect: { outcome: 'met', says: fine, lines: '17110; 17000-59; 17003-59x7' },
  },
  {
    name: '5 keratoses, 2 biopsies, billed with 59 on 17000 and on its add-on: one too many',
    encounter: { ...fiveAndTwoBiopsies, payer: 'medicare' },
    billed: billedAs('11102; 11103; 17000-59; 17003-59x4'),
    expect: { outcome: 'broken', says: idleOn('17003') },
    source: 'http://aad.org/dw/monthly/2013/october/when-modifier-59-is-not-enough',
  },
  {
    name: '5 keratoses, 2 biopsies, billed with 59 on both biopsies: read on column two only',
    encounter: fiveAndTwoBiopsies,
    billed: billedAs('17000; 17003x4; 11102-59; 11103-59'),
    expect: { outcome: 'broken', says: idleOn('11102, 11103') },
  },
  {
    name: '5 keratoses, 2 biopsies, 59 on both biopsies, either line read: the add-on’s is idle',
    encounter: fiveAndTwoBiopsies,
    context: readsEither,
    billed: billedAs('17000; 17003x4; 11102-59; 11103-59'),
    expect: { outcome: 'broken', says: idleOn('11103') },
  },
  {
    name: '18 keratoses and a biopsy billed as 17004-59 where column two alone is read',
    encounter: beside(18, '11102'),
    billed: billedAs('17004-59; 11102'),
    expect: { outcome: 'broken', says: idleOn('17004') },
  },
  {
    name: '18 keratoses and a biopsy billed as 17004-59 to Medicare: read there too',
    encounter: { ...beside(18, '11102'), payer: 'medicare' },
    billed: billedAs('17004-59; 11102'),
    expect: { outcome: 'met', says: fine },
  },
  {
    name: '5 keratoses and a biopsy, both lines of 1 pair marked: the one on column one is idle',
    encounter: beside(5, '11102'),
    billed: billedAs('11102-59; 17000-59; 17003x4'),
    expect: { outcome: 'broken', says: idleOn('11102') },
  },
  {
    name: '5 keratoses and a biopsy, both lines marked, 2 modifiers where 1 is enough: each is read',
    encounter: beside(5, '11102'),
    context: readsEither,
    billed: billedAs('11102-59; 17000-59; 17003x4'),
    expect: { outcome: 'met', says: 'Each distinct modifier answers a pair.' },
  },
  {
    name: '5 keratoses and nothing else, billed with 59 on both lines',
    encounter: five,
    billed: billedAs('17000-59; 17003-59x4'),
    expect: { outcome: 'broken', says: idleOn('17000, 17003') },
  },
  ...['XE', 'XS', 'XP', 'XU'].map(
    (modifier): GoldenCase => ({
      name: `5 keratoses and nothing else, billed with ${modifier} on the add-on`,
      encounter: five,
      billed: billedAs(`17000; 17003-${modifier}x4`),
      expect: { outcome: 'broken', says: idleOn('17003') },
    }),
  ),
  {
    name: '5 keratoses and a biopsy billed with 59 where XS is asked for: on the right line, and judged by its own rule',
    encounter: beside(5, '11102'),
    context: payerWants({ distinctModifier: 'XS' }),
    billed: billedAs('11102; 17000-59; 17003x4'),
    expect: { outcome: 'met', says: 'Each distinct modifier answers a pair.' },
  },
  {
    name: '5 keratoses, a line for each further one and 59 from the 2nd such line on: all 3 are idle',
    encounter: five,
    context: payerWants({ addOnUnits: 'line-per-lesion' }),
    billed: billedAs('17000; 17003; 17003-59; 17003-59; 17003-59'),
    expect: { outcome: 'broken', says: idleOn('17003') },
  },
  {
    name: '3 keratoses and 99213 billed with 59: a visit takes 25',
    encounter: visit([keratoses(3)], { evaluation: evaluated({ separatelyIdentifiable: true }) }),
    billed: billedAs('99213-59; 17000; 17003x2'),
    expect: { outcome: 'broken', says: idleOn('99213') },
  },
  {
    name: '3 warts and 99213 billed with 59: outside pairs of a visit ask for 25 as well',
    encounter: visit([warts(3)], { evaluation: evaluated({ separatelyIdentifiable: true }) }),
    billed: billedAs('99213-59; 17110'),
    expect: { outcome: 'broken', says: idleOn('99213') },
  },
  {
    name: '3 warts billed with 59 beside 99213-25: the visit is no procedure to be distinct from',
    encounter: visit([warts(3)], { evaluation: evaluated({ separatelyIdentifiable: true }) }),
    billed: billedAs('99213-25; 17110-59'),
    expect: { outcome: 'broken', says: idleOn('17110') },
  },
  {
    name: '3 warts and a biopsy billed with 59: a pair outside the 626 at hand may ask for it',
    encounter: visit([warts(3)], { otherProcedures: [apart('11102')] }),
    billed: billedAs('17110-59; 11102'),
    expect: { outcome: 'met', says: fine },
  },
  {
    name: '5 keratoses and 3 warts billed as 17110-59, either line read: it answers 2 pairs',
    encounter: visit([keratoses(5), warts(3)]),
    context: readsEither,
    billed: billedAs('17110-59; 17000; 17003x4'),
    expect: { outcome: 'met', says: fine },
  },
  {
    name: '5 keratoses and 3 warts, the 59 of 17110 tolerated only beside another outside code',
    encounter: visit([keratoses(5), warts(3)]),
    billed: billedAs('17110-59; 17000-59; 17003-59x4'),
    expect: { outcome: 'broken', says: idleOn('17110') },
  },
  {
    name: '5 keratoses, 3 warts and a biopsy, 59 on the biopsy too: 17110 beside it may ask for it',
    encounter: visit([keratoses(5), warts(3)], { otherProcedures: [apart('11102')] }),
    billed: billedAs('17110; 11102-59; 17000-59; 17003-59x4'),
    expect: { outcome: 'met', says: fine },
  },
  {
    name: '5 keratoses and Mohs surgery, 59 on 17000: no outside pair can hold a code of the family',
    encounter: beside(5, '17311'),
    billed: billedAs('17311; 17000-59; 17003x4'),
    expect: { outcome: 'broken', says: idleOn('17000') },
  },
  {
    name: '2 biopsies and no destruction, 59 on the second: biopsies of a visit are in no such pair',
    encounter: visit([], { otherProcedures: [apart('11102'), apart('11103')] }),
    billed: billedAs('11102; 11103-59'),
    expect: { outcome: 'broken', says: idleOn('11103') },
  },
  {
    name: '4 warts billed as 17110-59 alone: nothing to be distinct from',
    encounter: visit([warts(4)]),
    billed: billedAs('17110-59'),
    expect: { outcome: 'broken', says: idleOn('17110') },
  },
  {
    name: '5 keratoses and no modifier: does not concern the claim',
    encounter: five,
    expect: { outcome: 'not-applicable', lines: '17000; 17003x4' },
  },
  {
    name: '3 keratoses and 99213-25: 25 is no distinct modifier',
    encounter: visit([keratoses(3)], { evaluation: evaluated({ separatelyIdentifiable: true }) }),
    expect: { outcome: 'not-applicable', lines: '99213-25; 17000; 17003x2' },
  },
  {
    name: '5 keratoses billed with 59 to Medicaid, whose file is not at hand: not checked',
    encounter: { ...five, payer: 'medicaid' },
    billed: billedAs('17000-59; 17003x4'),
    expect: { outcome: 'not-in-force', says: 'Medicaid has a file of code pairs of its own' },
  },
  ...aroundTheFirstDay('17000-59 alone', {
    encounter: visit([keratoses(1)]),
    billed: billedAs('17000-59'),
    expect: { outcome: 'broken', says: idleOn('17000') },
  }),
];
