import type { GoldenCase } from '../../kernel/golden-case.ts';
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

/** Keratoses and another procedure on a lesion that was destroyed too. */
const onOneOf = (count: number, code: string) =>
  visit([keratoses(count)], { otherProcedures: [onDestroyed(code)] });

/** Codes that take the destruction in, whichever code it has; the number of lesions is then open. */
const takeItIn: readonly (readonly [code: string, what: string, count: number])[] = [
  ['11301', 'shave of 1 cm', 5],
  ['11303', 'shave over 2 cm', 15],
  ['11403', 'excision of 3 cm', 15],
  ['17110', 'destruction as benign', 5],
  ['17263', 'destruction as malignant, 2.5 cm', 15],
];

/** Codes that the destruction takes in, and the lines that are left. */
const takenIn: readonly (readonly [code: string, what: string, count: number, lines: string])[] = [
  ['11301', 'shave of 1 cm', 15, '17004'],
  ['17110', 'destruction as benign', 15, '17004'],
  ['11900', 'injection', 5, '17000; 17003x4'],
  ['11900', 'injection', 15, '17004'],
  ['12001', 'repair', 5, '17000; 17003x4'],
  ['12001', 'repair', 15, '17004'],
];

export const cases: readonly GoldenCase[] = [
  ...takeItIn.map(
    ([code, what, count]): GoldenCase => ({
      name: `${count} keratoses, 1 of them also a ${what}: ${code} stands, the number is asked`,
      encounter: onOneOf(count, code),
      expect: {
        outcome: 'needs-facts',
        says: `Ask how many lesions were treated by ${code} and how many were destroyed.`,
        lines: code,
        missing: ['lesions.0.count'],
      },
    }),
  ),
  ...takenIn.map(
    ([code, what, count, lines]): GoldenCase => ({
      name: `${count} keratoses and ${code}, ${what}, on 1 of them: ${code} is not reported`,
      encounter: onOneOf(count, code),
      expect: {
        outcome: 'met',
        says: `${code} not reported beside ${count < 15 ? '17000' : '17004'}.`,
        lines,
      },
    }),
  ),
  {
    name: '5 keratoses in 2 groups and a shave of one of them: the number of both is asked',
    encounter: visit([keratoses(3), keratoses(2, { site: 'scalp' })], {
      otherProcedures: [onDestroyed('11301')],
    }),
    expect: {
      outcome: 'needs-facts',
      says: 'until then 17000, 17003 cannot be billed.',
      lines: '11301',
      missing: ['lesions.0.count', 'lesions.1.count'],
    },
  },
  {
    name: '5 keratoses, 1 of them shaved, and a separate repair: nothing is left to pair it with',
    encounter: visit([keratoses(5)], { otherProcedures: [onDestroyed('11301'), apart('12001')] }),
    expect: {
      outcome: 'needs-facts',
      says: 'until then 17000, 17003 cannot be billed.',
      lines: '11301; 12001',
      missing: ['lesions.0.count'],
    },
  },
  {
    name: '5 keratoses, 1 of them shaved and injected: only the shave takes the number in',
    encounter: visit([keratoses(5)], {
      otherProcedures: [onDestroyed('11301'), onDestroyed('11900')],
    }),
    expect: {
      outcome: 'needs-facts',
      says: 'treated by 11301 and how many were destroyed.',
      lines: '11301',
      missing: ['lesions.0.count'],
    },
  },
  {
    name: '5 keratoses, 1 of them shaved, only its add-on billed beside the shave: in question too',
    encounter: onOneOf(5, '11301'),
    billed: billedAs('11301; 17003x4'),
    expect: {
      outcome: 'broken',
      says: '17003 is billed for a lesion that 11301 already stands for.',
    },
  },
  {
    name: '15 keratoses with 2 procedures on them: each is taken in by 17004',
    encounter: visit([keratoses(15)], {
      otherProcedures: [onDestroyed('11301'), onDestroyed('11900')],
    }),
    expect: {
      outcome: 'met',
      says: '11301, 11900 not reported beside 17004.',
      lines: '17004',
    },
  },
  {
    name: '15 keratoses billed as 17004 and 11301 for 1 of them: one lesion, billed twice',
    encounter: onOneOf(15, '11301'),
    billed: billedAs('17004; 11301'),
    expect: {
      outcome: 'broken',
      says: '11301 is billed for a lesion that 17004 already stands for.',
    },
  },
  {
    name: '15 keratoses billed as 17004 and 11301-59 for 1 of them: 59 never hides one lesion',
    encounter: onOneOf(15, '11301'),
    billed: billedAs('17004; 11301-59'),
    expect: {
      outcome: 'broken',
      says: '11301 is billed for a lesion that 17004 already stands for.',
    },
  },
  {
    name: '5 keratoses billed in full beside a shave of 1 of them: both codes are in question',
    encounter: onOneOf(5, '11301'),
    billed: billedAs('11301; 17000-59; 17003x4'),
    expect: {
      outcome: 'broken',
      says: '17000, 17003 is billed for a lesion that 11301 already stands for.',
    },
  },
  {
    name: '15 keratoses billed as 17004 alone, the shave of 1 of them left off: as it should be',
    encounter: onOneOf(15, '11301'),
    billed: billedAs('17004'),
    expect: { outcome: 'met', says: '11301 not reported beside 17004.' },
  },
  {
    name: '5 keratoses and a shave of another lesion: does not concern the visit',
    encounter: visit([keratoses(5)], { otherProcedures: [apart('11301')] }),
    expect: { outcome: 'not-applicable', lines: '11301; 17000-59; 17003x4' },
  },
  {
    name: '5 keratoses and a shave, not answered of which lesion: left to the question, no code dropped',
    encounter: visit([keratoses(5)], { otherProcedures: [unasked('11301')] }),
    expect: { outcome: 'not-applicable', lines: '11301; 17000; 17003x4' },
  },
  {
    name: '5 keratoses and a biopsy of 1 of them: biopsies have a rule of their own',
    encounter: onOneOf(5, '11102'),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x4' },
  },
  {
    name: '“several” keratoses, 1 of them shaved: no code for them yet, so no pair',
    encounter: visit([inWords(keratoses(1), 'several')], {
      otherProcedures: [onDestroyed('11301')],
    }),
    expect: { outcome: 'not-applicable', lines: '11301' },
  },
  {
    name: '3 warts and a shave of 1 of them: the pair does not touch the family',
    encounter: visit([warts(3)], { otherProcedures: [onDestroyed('11301')] }),
    expect: { outcome: 'not-applicable', lines: '11301; 17110' },
  },
  {
    name: '15 keratoses and a shave of 1 of them for Medicaid, whose file is not at hand: not checked',
    encounter: { ...onOneOf(15, '11301'), payer: 'medicaid' },
    expect: {
      outcome: 'not-in-force',
      says: 'Medicaid has a file of code pairs of its own',
      lines: '17004; 11301',
    },
  },
  ...aroundTheFirstDay('15 keratoses and a shave of 1 of them', {
    encounter: onOneOf(15, '11301'),
    expect: { outcome: 'met', says: '11301 not reported beside 17004.', lines: '17004' },
  }),
];
