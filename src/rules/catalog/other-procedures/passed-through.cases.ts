import type { GoldenCase } from '../../kernel/golden-case.ts';
import {
  apart,
  aroundTheFirstDay,
  billedAs,
  evaluated,
  inWords,
  keratoses,
  onDestroyed,
  visit,
  warts,
} from '../example-visits.ts';

export const cases: readonly GoldenCase[] = [
  {
    name: '5 keratoses and 1 biopsy: the biopsy goes on the claim with 1 unit and its diagnosis',
    encounter: visit([keratoses(5)], { otherProcedures: [apart('11102')] }),
    expect: {
      outcome: 'met',
      says: 'Entered: 11102.',
      lines: '11102; 17000-59; 17003x4',
      pointers: ['D49.2', 'L57.0', 'L57.0'],
    },
  },
  {
    name: '5 keratoses and 4 biopsies: 1 first and 3 further ones, as entered',
    encounter: visit([keratoses(5)], {
      otherProcedures: [apart('11102'), apart('11103', { units: 3 })],
    }),
    expect: {
      outcome: 'met',
      says: 'Entered: 11102; 11103x3.',
      lines: '11102; 11103x3; 17000-59; 17003x4',
    },
  },
  {
    name: 'no lesion destroyed and 1 biopsy: it is the claim',
    encounter: visit([], { otherProcedures: [{ code: '11102' }] }),
    expect: { outcome: 'met', says: 'Entered: 11102.', lines: '11102', pointers: [''] },
  },
  {
    name: '“several” keratoses and a drug of 10 units: the drug is coded all the same',
    encounter: visit([inWords(keratoses(1), 'several')], {
      otherProcedures: [apart('J7308', { units: 10 })],
    }),
    expect: { outcome: 'met', says: 'Entered: J7308x10.', lines: 'J7308x10' },
  },
  {
    name: '5 keratoses and a biopsy of 1 of them: entered, and kept off by another rule',
    encounter: visit([keratoses(5)], { otherProcedures: [onDestroyed('11102')] }),
    expect: { outcome: 'met', says: 'Entered: 11102.', lines: '17000; 17003x4' },
  },
  {
    name: '3 warts and 17110 entered beside them: both stand, and the unit limit speaks',
    encounter: visit([warts(3)], { otherProcedures: [apart('17110')] }),
    expect: { outcome: 'met', says: 'Entered: 17110.', lines: '17110; 17110' },
  },
  ...['17000', '17003', '17004'].map(
    (code): GoldenCase => ({
      name: `3 keratoses and ${code} entered as another procedure: the number says that already`,
      encounter: visit([keratoses(3)], { otherProcedures: [apart(code)] }),
      expect: {
        outcome: 'broken',
        says: `${code} follows from the number of lesions; enter the lesions instead.`,
        lines: '17000; 17003x2',
      },
    }),
  ),
  {
    name: '3 keratoses and 99213 entered as another procedure: a visit is no procedure',
    encounter: visit([keratoses(3)], { otherProcedures: [apart('99213')] }),
    expect: {
      outcome: 'broken',
      says: '99213 is a visit; enter it as the E/M.',
      lines: '17000; 17003x2',
    },
  },
  {
    name: '3 keratoses, 17000 and a biopsy entered: the biopsy stands, 17000 does not',
    encounter: visit([keratoses(3)], { otherProcedures: [apart('17000'), apart('11102')] }),
    expect: {
      outcome: 'broken',
      says: '17000 follows from the number of lesions',
      lines: '11102; 17000-59; 17003x2',
    },
  },
  {
    name: '3 keratoses, 99213-25 and G2211 entered: an add-on to a visit may stand in this list',
    encounter: visit([keratoses(3)], {
      payer: 'commercial',
      evaluation: evaluated({ separatelyIdentifiable: true }),
      otherProcedures: [{ code: 'G2211' }],
    }),
    expect: {
      outcome: 'met',
      says: 'Entered: G2211.',
      lines: '99213-25; G2211; 17000; 17003x2',
    },
  },
  {
    name: '3 keratoses billed as 17000 that was also entered: still said',
    encounter: visit([keratoses(3)], { otherProcedures: [apart('17000')] }),
    billed: billedAs('17000; 17003x2'),
    expect: { outcome: 'broken', says: '17000 follows from the number of lesions' },
  },
  {
    name: '3 keratoses, not known whether anything else was done: asked',
    encounter: {
      dateOfService: '2024-08-15',
      evaluation: 'none',
      priorProcedures: [],
      lesions: [keratoses(3)],
    },
    expect: {
      outcome: 'needs-facts',
      says: 'Add the other procedures of the day, or say that there were none.',
      lines: '17000; 17003x2',
      missing: ['otherProcedures'],
    },
  },
  {
    name: '3 keratoses and no other procedure: nothing to pass through',
    encounter: visit([keratoses(3)]),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses and 1 biopsy for Medicaid: entered all the same, no pair judged',
    encounter: visit([keratoses(3)], { payer: 'medicaid', otherProcedures: [apart('11102')] }),
    expect: { outcome: 'met', says: 'Entered: 11102.', lines: '11102; 17000; 17003x2' },
  },
  ...aroundTheFirstDay('1 biopsy', {
    encounter: visit([], { otherProcedures: [apart('11102')] }),
    expect: { outcome: 'met', says: 'Entered: 11102.', lines: '11102' },
  }),
];
