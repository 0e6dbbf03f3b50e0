import type { GoldenCase } from '../../kernel/golden-case.ts';
import {
  aroundTheFirstDay,
  carcinoma,
  keratoses,
  line,
  skinTags,
  visit,
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
      name: `2 of ${code}, a code without a limit in the table: not checked`,
      encounter: anyVisit,
      billed: [line(code, 2)],
      expect: { outcome: 'not-in-force', says: `no unit limit for ${code} in the table at hand.` },
    }),
  ),
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
  ...aroundTheFirstDay('14 of 17003', {
    encounter: anyVisit,
    billed: [line('17003', 14)],
    expect: { outcome: 'broken', says: 'a limit of 13 a day, which is absolute.' },
  }),
];
