import type { GoldenCase } from '../../kernel/golden-case.ts';
import {
  apart,
  aroundTheFirstDay,
  billedAs,
  carcinoma,
  keratoses,
  onDestroyed,
  payerWants,
  skinTags,
  unasked,
  visit,
  warts,
} from '../example-visits.ts';

/** Keratoses of one visit and other procedures on lesions of their own. */
const beside = (count: number, ...codes: readonly string[]) =>
  visit([keratoses(count)], { otherProcedures: codes.map((code) => apart(code)) });

const fiveAndABiopsy = beside(5, '11102');
const eighteenAndABiopsy = beside(18, '11102');
const wantsXs = payerWants({ distinctModifier: 'XS' });
const readsEither = payerWants({ placement: 'either' });

/** What the 15th lesion does to the columns of a pair, code by code: the lines at 14 and at 15. */
const columns: readonly (readonly [code: string, what: string, at14: string, at15: string])[] = [
  ['11102', 'tangential biopsy', '11102; 17000-59; 17003x13', '17004; 11102-59'],
  ['11104', 'punch biopsy', '11104; 17000-59; 17003x13', '17004; 11104-59'],
  ['11106', 'incisional biopsy', '11106; 17000-59; 17003x13', '17004; 11106-59'],
  ['11301', 'shave of 1 cm', '11301; 17000-59; 17003x13', '17004; 11301-59'],
  ['11303', 'shave over 2 cm', '11303; 17000-59; 17003x13', '17004-59; 11303'],
  ['11403', 'excision of 3 cm', '11403; 17000-59; 17003x13', '11403; 17004-59'],
  ['11057', 'paring of 5', '11057; 17000-59; 17003x13', '17004; 11057-59'],
  ['17110', 'destruction of benign lesions', '17110; 17000-59; 17003-59x13', '17004; 17110-59'],
  ['11900', 'injection', '17000; 17003x13; 11900-59', '17004; 11900-59'],
  ['12001', 'repair', '12001-59; 17000; 17003x13', '17004; 12001-59'],
  ['17340', 'freezing for acne', '17000; 17003x13; 17340-59', '17004; 17340-59'],
];

export const cases: readonly GoldenCase[] = [
  ...columns.flatMap(([code, what, at14, at15]): readonly GoldenCase[] => [
    {
      name: `14 keratoses and a separate ${what}, ${code}: ${at14}`,
      encounter: beside(14, code),
      expect: { outcome: 'met', says: 'Separate lesions: ', lines: at14 },
    },
    {
      name: `15 keratoses and a separate ${what}, ${code}: ${at15}`,
      encounter: beside(15, code),
      expect: { outcome: 'met', says: 'Separate lesions: ', lines: at15 },
    },
  ]),
  {
    name: '14 keratoses and a biopsy: the destruction is column two, and says so',
    encounter: beside(14, '11102'),
    expect: {
      outcome: 'met',
      says: 'Separate lesions: 17000 beside 11102.',
      lines: '11102; 17000-59; 17003x13',
      pointers: ['D49.2', 'L57.0', 'L57.0'],
    },
  },
  {
    name: '15 keratoses and a biopsy: the biopsy is column two now',
    encounter: beside(15, '11102'),
    expect: {
      outcome: 'met',
      says: 'Separate lesions: 11102 beside 17004.',
      lines: '17004; 11102-59',
    },
  },
  {
    name: '8 keratoses and 3 warts: both codes of the 8 are column two of 17110',
    encounter: visit([keratoses(8), warts(3)]),
    expect: {
      outcome: 'met',
      says: 'Separate lesions: 17000 beside 17110, 17003 beside 17110.',
      lines: '17110; 17000-59; 17003-59x7',
    },
  },
  {
    name: '15 keratoses and 3 warts: 17110 is column two of 17004',
    encounter: visit([keratoses(15), warts(3)]),
    expect: { outcome: 'met', says: '17110 beside 17004.', lines: '17004; 17110-59' },
  },
  {
    name: '1 keratosis and 16 warts: 17111 is column one of 17000',
    encounter: visit([keratoses(1), warts(16)]),
    expect: { outcome: 'met', says: '17000 beside 17111.', lines: '17111; 17000-59' },
  },
  {
    name: '8 keratoses and 2 skin tags: 17000 takes it, the add-on is in no pair with 11200',
    encounter: visit([keratoses(8), skinTags(2)]),
    expect: {
      outcome: 'met',
      says: 'Separate lesions: 17000 beside 11200.',
      lines: '11200; 17000-59; 17003x7',
    },
  },
  {
    name: '15 keratoses and 2 skin tags: 11200 is column two of 17004',
    encounter: visit([keratoses(15), skinTags(2)]),
    expect: { outcome: 'met', says: '11200 beside 17004.', lines: '17004; 11200-59' },
  },
  {
    name: '15 keratoses and a carcinoma of 1 cm: 17261 is column two of 17004',
    encounter: visit([keratoses(15), carcinoma('forearm', 1)]),
    expect: { outcome: 'met', says: '17261 beside 17004.', lines: '17004; 17261-59' },
  },
  {
    name: '15 keratoses and a carcinoma of 2.2 cm: 17004 is column two of 17263',
    encounter: visit([keratoses(15), carcinoma('forearm', 2.2)]),
    expect: { outcome: 'met', says: '17004 beside 17263.', lines: '17263; 17004-59' },
  },
  {
    name: '8 keratoses of the face and a Bowen lesion of 2.2 cm on the arm: 17000 takes 59',
    encounter: visit([
      keratoses(8, { site: 'face' }),
      carcinoma('upper-arm', 2.2, { diagnosis: 'D04.62' }),
    ]),
    expect: {
      outcome: 'met',
      says: 'Separate lesions: 17000 beside 17263.',
      lines: '17263; 17000-59; 17003x7',
      pointers: ['D04.62', 'L57.0', 'L57.0'],
    },
    source:
      'http://www.aad.org/dw/monthly/2011/november/destruction-codes-for-pre-malignant-and-malignant-lesions',
  },
  {
    name: '8 keratoses, 3 warts, 2 tags and a carcinoma: one 59 answers every pair of a line',
    encounter: visit([keratoses(8), warts(3), skinTags(2), carcinoma('nose', 0.4)]),
    expect: {
      outcome: 'met',
      says: 'Separate lesions: ',
      lines: '17280; 17110; 11200; 17000-59; 17003-59x7',
    },
  },
  {
    name: '17 keratoses, Mohs surgery and a repair of 2 cm: the repair takes 59, Mohs is in no pair',
    encounter: beside(17, '17311', '12051'),
    expect: {
      outcome: 'met',
      says: 'Separate lesions: 12051 beside 17004.',
      lines: '17311; 12051-59; 17004',
    },
  },
  {
    name: '5 keratoses and 2 biopsies of other lesions: the further biopsy needs no modifier',
    encounter: visit([keratoses(5, { site: 'face' })], {
      payer: 'medicare',
      otherProcedures: [apart('11102'), apart('11103')],
    }),
    expect: {
      outcome: 'met',
      says: 'Separate lesions: 17000 beside 11102.',
      lines: '11102; 11103; 17000-59; 17003x4',
    },
    source: 'http://aad.org/dw/monthly/2013/october/when-modifier-59-is-not-enough',
  },
  {
    name: '1 frozen keratosis and a shave biopsy of a mole: 59 on the destruction',
    encounter: beside(1, '11102'),
    expect: {
      outcome: 'met',
      says: 'Separate lesions: 17000 beside 11102.',
      lines: '11102; 17000-59',
    },
    source: 'https://www.mrahis.com/blog/dermatology-coding-utilizing-modifiers-to-ensure-accuracy',
  },
  {
    name: '1 premalignant lesion without a method and a biopsy of another one: 59 all the same',
    encounter: visit([{ nature: 'premalignant', count: 1 }], { otherProcedures: [apart('11102')] }),
    expect: { outcome: 'met', says: '17000 beside 11102.', lines: '11102; 17000-59' },
    source: 'https://www.gomedicalbilling.com/cheat-sheets/dermatology',
  },
  {
    name: '5 keratoses of both hands and a biopsy of the trunk: 59 on 17000, none on the add-on',
    encounter: visit([keratoses(5, { site: 'hand', side: 'both' })], {
      otherProcedures: [apart('11102')],
    }),
    expect: { outcome: 'met', says: '17000 beside 11102.', lines: '11102; 17000-59; 17003x4' },
    source: 'https://github.com/jairathn/Billing-Optimizer/blob/37fd9e6/ARCHITECTURE.md',
  },
  {
    name: '1 keratosis of the face and a biopsy of the trunk, for a payer that wants XS',
    encounter: visit([keratoses(1, { site: 'face' })], {
      payer: 'commercial',
      otherProcedures: [apart('11102')],
    }),
    context: wantsXs,
    expect: { outcome: 'met', says: '17000 beside 11102.', lines: '11102; 17000-XS' },
    source:
      'https://prc.hmsa.com/articles/Knowledge/Modifier-Codes-XE-XP-XS-XU-and-59-Applies-to-QUEST-Integration-HMSA-Akamai-Advantage-and-Commercial-Plans',
  },
  {
    name: '4 keratoses and 3 warts, a line for each lesion: each of the 3 add-on lines takes XS',
    encounter: visit([keratoses(4), warts(3)]),
    context: payerWants({ distinctModifier: 'XS', addOnUnits: 'line-per-lesion' }),
    expect: {
      outcome: 'met',
      says: '17003 beside 17110.',
      lines: '17110; 17000-XS; 17003-XS; 17003-XS; 17003-XS',
    },
  },
  {
    name: '5 keratoses and a biopsy, not answered of which lesion: no modifier yet, and asked',
    encounter: visit([keratoses(5)], { otherProcedures: [unasked('11102')] }),
    expect: {
      outcome: 'needs-facts',
      says: 'Ask whether 11102 and 17000 were done on the same lesion or on separate ones.',
      lines: '11102; 17000; 17003x4',
      missing: ['otherProcedures.0.sameLesion'],
    },
  },
  {
    name: '5 keratoses, a biopsy and a shave of which only 1 is answered: the other is asked',
    encounter: visit([keratoses(5)], { otherProcedures: [apart('11102'), unasked('11301')] }),
    expect: {
      outcome: 'needs-facts',
      says: 'Ask whether 11301 and 17000 were done on the same lesion or on separate ones.',
      lines: '11301; 11102; 17000-59; 17003x4',
      missing: ['otherProcedures.1.sameLesion'],
    },
  },
  {
    name: '5 keratoses and 2 procedures, neither answered: both are asked',
    encounter: visit([keratoses(5)], { otherProcedures: [unasked('11900'), unasked('11301')] }),
    expect: {
      outcome: 'needs-facts',
      says: 'on the same lesion or on separate ones.',
      lines: '11301; 17000; 17003x4; 11900',
      missing: ['otherProcedures.1.sameLesion', 'otherProcedures.0.sameLesion'],
    },
  },
  {
    name: '5 keratoses and a biopsy billed without any modifier: 17000 must carry 59',
    encounter: fiveAndABiopsy,
    billed: billedAs('11102; 17000; 17003x4'),
    expect: { outcome: 'broken', says: '17000 must carry 59 beside 11102.' },
  },
  {
    name: '5 keratoses and a biopsy billed with 59 on the biopsy: column one does not count here',
    encounter: fiveAndABiopsy,
    billed: billedAs('11102-59; 17000; 17003x4'),
    expect: { outcome: 'broken', says: '17000 must carry 59 beside 11102.' },
  },
  {
    name: '5 keratoses and a biopsy billed with 59 on the biopsy, either line read: separated',
    encounter: fiveAndABiopsy,
    context: readsEither,
    billed: billedAs('11102-59; 17000; 17003x4'),
    expect: { outcome: 'met', says: 'Separate lesions: 17000 beside 11102.' },
  },
  {
    name: '18 keratoses and a biopsy billed as 17004-59 to Medicare, which reads either: separated',
    encounter: { ...eighteenAndABiopsy, payer: 'medicare' },
    billed: billedAs('17004-59; 11102'),
    expect: { outcome: 'met', says: 'Separate lesions: 11102 beside 17004.' },
  },
  {
    name: '18 keratoses and a biopsy billed as 17004-59 to a payer that reads column two alone',
    encounter: { ...eighteenAndABiopsy, payer: 'commercial' },
    billed: billedAs('17004-59; 11102'),
    expect: { outcome: 'broken', says: '11102 must carry 59 beside 17004.' },
  },
  {
    name: '18 keratoses and a biopsy billed to Medicare with no modifier on either line',
    encounter: { ...eighteenAndABiopsy, payer: 'medicare' },
    billed: billedAs('17004; 11102'),
    expect: { outcome: 'broken', says: '11102 must carry 59 beside 17004.' },
  },
  ...['59', 'XE', 'XS', 'XP', 'XU'].map(
    (modifier): GoldenCase => ({
      name: `5 keratoses and a biopsy billed with ${modifier} where 59 is asked for: read alike`,
      encounter: fiveAndABiopsy,
      billed: billedAs(`11102; 17000-${modifier}; 17003x4`),
      expect: { outcome: 'met', says: 'Separate lesions: 17000 beside 11102.' },
    }),
  ),
  ...['XE', 'XS', 'XP', 'XU'].map(
    (modifier): GoldenCase => ({
      name: `5 keratoses and a biopsy billed with ${modifier} where XS is asked for: one of the 4`,
      encounter: fiveAndABiopsy,
      context: wantsXs,
      billed: billedAs(`11102; 17000-${modifier}; 17003x4`),
      expect: { outcome: 'met', says: 'Separate lesions: 17000 beside 11102.' },
    }),
  ),
  {
    name: '5 keratoses and a biopsy billed with 59 where XS is asked for: not read',
    encounter: fiveAndABiopsy,
    context: wantsXs,
    billed: billedAs('11102; 17000-59; 17003x4'),
    expect: { outcome: 'broken', says: '17000 must carry XS beside 11102.' },
  },
  {
    name: '5 keratoses and a biopsy billed with 25 on 17000: that one separates visits only',
    encounter: fiveAndABiopsy,
    billed: billedAs('11102; 17000-25; 17003x4'),
    expect: { outcome: 'broken', says: '17000 must carry 59 beside 11102.' },
  },
  {
    name: '3 benign lesions of the face and 5 keratoses billed as 17000, 17003x4 and 17110x3',
    encounter: visit([warts(3, { diagnosis: 'D23.39', site: 'face' }), keratoses(5)]),
    billed: billedAs('17000; 17003x4; 17110x3'),
    expect: {
      outcome: 'broken',
      says: '17000 must carry 59 beside 17110. 17003 must carry 59 beside 17110.',
    },
  },
  {
    name: '4 keratoses and 3 warts billed as 17110-59 to Medicare: one modifier for both pairs',
    encounter: visit([keratoses(4), warts(3)], { payer: 'medicare' }),
    billed: billedAs('17110-59; 17000; 17003x3'),
    expect: { outcome: 'met', says: '17000 beside 17110, 17003 beside 17110.' },
  },
  {
    name: '5 keratoses billed as 17000-59, the biopsy beside it not answered: 59 is no answer',
    encounter: visit([keratoses(5)], { otherProcedures: [unasked('11102')] }),
    billed: billedAs('11102; 17000-59; 17003x4'),
    expect: {
      outcome: 'needs-facts',
      says: 'on the same lesion or on separate ones.',
      missing: ['otherProcedures.0.sameLesion'],
    },
  },
  {
    name: '4 keratoses and 3 warts, the add-on split and 1 of its lines without 59',
    encounter: visit([keratoses(4), warts(3)]),
    billed: billedAs('17110; 17000-59; 17003-59x2; 17003'),
    expect: { outcome: 'broken', says: '17003 must carry 59 beside 17110.' },
  },
  {
    name: '4 keratoses and 3 warts, the add-on split over 3 lines that all carry 59',
    encounter: visit([keratoses(4), warts(3)]),
    billed: billedAs('17110; 17000-59; 17003-59; 17003-59; 17003-59'),
    expect: { outcome: 'met', says: '17000 beside 17110, 17003 beside 17110.' },
  },
  {
    name: '5 keratoses, a biopsy billed without 59 and a shave not answered: what is wrong is said first',
    encounter: visit([keratoses(5)], { otherProcedures: [apart('11102'), unasked('11301')] }),
    billed: billedAs('11301; 11102; 17000; 17003x4'),
    expect: { outcome: 'broken', says: '17000 must carry 59 beside 11102.' },
  },
  {
    name: '5 keratoses billed with a biopsy that the record does not hold: no pair to separate',
    encounter: visit([keratoses(5)]),
    billed: billedAs('11102; 17000; 17003x4'),
    expect: { outcome: 'met', says: 'The record holds no pair that needs a modifier.' },
  },
  {
    name: '15 keratoses and a shave of 1 of them billed with 59: separate is not what it was',
    encounter: visit([keratoses(15)], { otherProcedures: [onDestroyed('11301')] }),
    billed: billedAs('17004; 11301-59'),
    expect: { outcome: 'met', says: 'The record holds no pair that needs a modifier.' },
  },
  {
    name: '5 keratoses and a biopsy for Medicaid, which has 1 file of its own: not checked',
    encounter: { ...fiveAndABiopsy, payer: 'medicaid' },
    expect: {
      outcome: 'not-in-force',
      says: 'Medicaid has a file of code pairs of its own',
      lines: '11102; 17000; 17003x4',
    },
  },
  {
    name: '5 keratoses and a biopsy for Medicare Advantage, which follows Medicare: 59',
    encounter: { ...fiveAndABiopsy, payer: 'medicare-advantage' },
    expect: { outcome: 'met', says: '17000 beside 11102.', lines: '11102; 17000-59; 17003x4' },
  },
  {
    name: '5 keratoses and no other procedure: 17000 and 17003 are in no pair with each other',
    encounter: visit([keratoses(5)]),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x4' },
  },
  {
    name: '3 warts and a biopsy: the pair does not touch the family, and no modifier is supposed',
    encounter: visit([warts(3)], { otherProcedures: [apart('11102')] }),
    expect: { outcome: 'not-applicable', lines: '17110; 11102' },
  },
  {
    name: '5 keratoses and a 99213 of its own: modifier 25 answers for visits, never 59',
    encounter: visit([keratoses(5)], {
      evaluation: { code: '99213', separatelyIdentifiable: true },
    }),
    expect: { outcome: 'not-applicable', lines: '99213-25; 17000; 17003x4' },
  },
  ...aroundTheFirstDay('5 keratoses and a biopsy', {
    encounter: fiveAndABiopsy,
    expect: { outcome: 'met', says: '17000 beside 11102.', lines: '11102; 17000-59; 17003x4' },
  }),
];
