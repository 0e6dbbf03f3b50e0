import type { GoldenCase } from '../../kernel/golden-case.ts';
import {
  apart,
  aroundTheFirstDay,
  carcinoma,
  keratoses,
  line,
  payerWants,
  skinTags,
  visit,
  warts,
} from '../example-visits.ts';

/** The most units of each code a day, and whether the limit is absolute. */
const limits: readonly (readonly [code: string, most: number, isAbsolute: boolean])[] = [
  ['17000', 1, true],
  ['17003', 13, true],
  ['17004', 1, true],
  ['17110', 1, true],
  ['17111', 1, true],
  ['11200', 1, true],
  ['11201', 1, false],
  ['17260', 7, false],
  ['17261', 7, false],
  ['17262', 6, false],
  ['17263', 3, false],
  ['17264', 3, false],
  ['17266', 2, false],
  ['17270', 6, false],
  ['17271', 4, false],
  ['17272', 5, false],
  ['17273', 4, false],
  ['17280', 6, false],
  ['17281', 5, false],
  ['17282', 4, false],
  ['11000', 1, true],
  ['11042', 1, true],
  ['11055', 1, true],
  ['11056', 1, true],
  ['11057', 1, true],
  ['11102', 1, true],
  ['11103', 6, false],
  ['11104', 1, true],
  ['11105', 3, false],
  ['11106', 1, true],
  ['11107', 2, false],
  ['11300', 5, false],
  ['11301', 6, false],
  ['11302', 4, false],
  ['11305', 4, false],
  ['11310', 4, false],
  ['11400', 3, false],
  ['11640', 2, false],
  ['17311', 4, false],
  ['40820', 2, false],
  ['46900', 1, true],
  ['46910', 1, true],
  ['46916', 1, true],
  ['46917', 1, true],
  ['46922', 1, true],
  ['46924', 1, true],
  ['54050', 1, true],
  ['54055', 1, true],
  ['54056', 1, true],
  ['54057', 1, true],
  ['54060', 1, true],
  ['54065', 1, true],
  ['56501', 1, true],
  ['56515', 1, true],
  ['57061', 1, true],
  ['57065', 1, true],
  ['67850', 3, false],
  ['68135', 1, false],
];
const withoutLimit = ['17274', '17276', '17283', '17284', '17286'];

const withinLimit = 'Every line is within its unit limit.';
const anyVisit = visit([keratoses(3)]);

export const cases: readonly GoldenCase[] = [
  ...limits.flatMap(([code, most, isAbsolute]): readonly GoldenCase[] => [
    {
      name: `${most} of ${code} on one day: the most that is accepted`,
      encounter: anyVisit,
      billed: [line(code, most)],
      expect: { outcome: 'met', says: withinLimit },
    },
    {
      name: `${most + 1} of ${code} on one day: one too many`,
      encounter: anyVisit,
      billed: [line(code, most + 1)],
      expect: {
        outcome: 'broken',
        says: `${code} has ${most + 1} units and a limit of ${most} a day${isAbsolute ? ', which is absolute' : ''}.`,
      },
    },
  ]),
  ...withoutLimit.map(
    (code): GoldenCase => ({
      name: `2 of ${code}, a code without a limit in the table: nothing to judge`,
      encounter: anyVisit,
      billed: [line(code, 2)],
      expect: { outcome: 'not-applicable' },
    }),
  ),
  {
    name: '2 of 17274 beside 17000: the one that has a limit is judged',
    encounter: anyVisit,
    billed: [line('17274', 2), line('17000')],
    expect: { outcome: 'met', says: withinLimit },
  },
  {
    name: '2 of 17274 beside 17000x2: the one that has a limit is over it',
    encounter: anyVisit,
    billed: [line('17274', 2), line('17000', 2)],
    expect: { outcome: 'broken', says: '17000 has 2 units and a limit of 1 a day' },
  },
  {
    name: '3 warts and a second 17110 entered beside them: 2 units over 2 lines',
    encounter: visit([warts(3)], { otherProcedures: [apart('17110')] }),
    expect: {
      outcome: 'broken',
      says: '17110 has 2 units and a limit of 1 a day, which is absolute.',
      lines: '17110; 17110',
    },
  },
  {
    name: '14 keratoses, a line for each: 13 lines of 17003 are still within 13 units',
    encounter: visit([keratoses(14)]),
    context: payerWants({ addOnUnits: 'line-per-lesion' }),
    expect: {
      outcome: 'met',
      says: withinLimit,
      lines: `17000; ${Array.from({ length: 13 }, () => '17003').join('; ')}`,
    },
  },
  {
    name: '14 keratoses: their own lines stay within the limits',
    encounter: visit([keratoses(14)]),
    expect: { outcome: 'met', says: withinLimit, lines: '17000; 17003x13' },
  },
  {
    name: '7 and 7 of 17003 on two lines: splitting does not raise the limit of 13',
    encounter: visit([keratoses(15)]),
    billed: [line('17000'), line('17003', 7), line('17003', 7)],
    expect: { outcome: 'broken', says: '17003 has 14 units and a limit of 13 a day' },
  },
  {
    name: '36 skin tags: the lines are right and 3 of 11201 pass its limit of 1',
    encounter: visit([skinTags(36)]),
    expect: {
      outcome: 'broken',
      says: '11201 has 3 units and a limit of 1 a day.',
      lines: '11200; 11201x3',
    },
  },
  {
    name: '3 carcinomas of the back over 4 cm: the lines are right and pass their limit of 2',
    encounter: visit([carcinoma('back', 5, { count: 3 })]),
    expect: {
      outcome: 'broken',
      says: '17266 has 3 units and a limit of 2 a day.',
      lines: '17266x3',
    },
  },
  {
    name: '3 keratoses for Medicaid, which has limits of its own: not checked',
    encounter: visit([keratoses(3)], { payer: 'medicaid' }),
    expect: {
      outcome: 'not-in-force',
      says: 'Medicaid has unit limits of its own, which are not at hand.',
      lines: '17000; 17003x2',
    },
  },
  {
    name: '3 keratoses for Medicare Advantage, which follows Medicare: within the limits',
    encounter: visit([keratoses(3)], { payer: 'medicare-advantage' }),
    expect: { outcome: 'met', says: withinLimit, lines: '17000; 17003x2' },
  },
  {
    name: '0 keratoses destroyed, no line: nothing to limit',
    encounter: visit([keratoses(0)]),
    expect: { outcome: 'not-applicable', lines: 'no line' },
  },
  {
    name: '2 of 17000 and 14 of 17003: both are named',
    encounter: anyVisit,
    billed: [line('17000', 2), line('17003', 14)],
    expect: {
      outcome: 'broken',
      says: '17000 has 2 units and a limit of 1 a day, which is absolute. 17003 has 14 units and a limit of 13 a day',
    },
  },
  ...aroundTheFirstDay('14 of 17003', {
    encounter: anyVisit,
    billed: [line('17003', 14)],
    expect: { outcome: 'broken', says: 'a limit of 13 a day, which is absolute.' },
  }),
];
