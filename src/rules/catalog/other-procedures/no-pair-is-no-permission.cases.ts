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

/** Keratoses and another procedure on a lesion that was destroyed too. */
const onOneOf = (count: number, code: string) =>
  visit([keratoses(count)], { otherProcedures: [onDestroyed(code)] });

const check = (codes: string) => `Check ${codes}: done on a lesion that was destroyed too`;
const paired = 'NCCI pairs answer for what was done on the same lesion.';

export const cases: readonly GoldenCase[] = [
  {
    name: '5 keratoses and photodynamic therapy of the same ones, 96567: check what is paid',
    encounter: onOneOf(5, '96567'),
    expect: { outcome: 'broken', says: check('96567'), lines: '96567; 17000; 17003x4' },
  },
  {
    name: '15 keratoses and photodynamic therapy of the same ones: in no pair with 17004 either',
    encounter: onOneOf(15, '96567'),
    expect: { outcome: 'broken', says: check('96567'), lines: '17004; 96567' },
  },
  {
    name: '5 keratoses and Mohs surgery on 1 of them, 17311: check what is paid',
    encounter: onOneOf(5, '17311'),
    expect: { outcome: 'broken', says: check('17311'), lines: '17311; 17000; 17003x4' },
  },
  {
    name: '5 keratoses with 96567 and 17311 on them: both are named',
    encounter: visit([keratoses(5)], {
      otherProcedures: [onDestroyed('96567'), onDestroyed('17311')],
    }),
    expect: {
      outcome: 'broken',
      says: check('96567, 17311'),
      lines: '17311; 96567; 17000; 17003x4',
    },
  },
  {
    name: '3 warts and a shave of 1 of them: the pairs at hand hold neither code',
    encounter: visit([warts(3)], { otherProcedures: [onDestroyed('11301')] }),
    expect: {
      outcome: 'broken',
      says: 'no NCCI pair at hand says which is paid.',
      lines: '11301; 17110',
    },
  },
  {
    name: '5 keratoses and a shave of 1 of them, 11301: a pair answers for it',
    encounter: onOneOf(5, '11301'),
    expect: { outcome: 'met', says: paired, lines: '11301' },
  },
  {
    name: '5 keratoses and an injection into 1 of them, 11900: a pair answers, the code is off',
    encounter: onOneOf(5, '11900'),
    expect: { outcome: 'met', says: paired, lines: '17000; 17003x4' },
  },
  {
    name: '5 keratoses with 11301 and 96567 on them: only the second is in no pair',
    encounter: visit([keratoses(5)], {
      otherProcedures: [onDestroyed('11301'), onDestroyed('96567')],
    }),
    expect: { outcome: 'broken', says: check('96567'), lines: '96567; 11301' },
  },
  {
    name: '5 keratoses and 96567 for other lesions: does not concern the visit',
    encounter: visit([keratoses(5)], { otherProcedures: [apart('96567')] }),
    expect: { outcome: 'not-applicable', lines: '96567; 17000; 17003x4' },
  },
  {
    name: '5 keratoses and 96567, not answered for which: no pair, so no line hangs on it',
    encounter: visit([keratoses(5)], { otherProcedures: [unasked('96567')] }),
    expect: { outcome: 'not-applicable', lines: '96567; 17000; 17003x4' },
  },
  {
    name: '5 keratoses and a biopsy of 1 of them: biopsies have a rule of their own',
    encounter: onOneOf(5, '11102'),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x4' },
  },
  {
    name: '5 keratoses and a drug for 1 of them, J7308: a drug is no treatment by itself',
    encounter: onOneOf(5, 'J7308'),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x4; J7308' },
  },
  {
    name: '5 keratoses billed without the 96567 of the same ones: the record is what is read',
    encounter: onOneOf(5, '96567'),
    billed: billedAs('17000; 17003x4'),
    expect: { outcome: 'broken', says: check('96567') },
  },
  ...aroundTheFirstDay('5 keratoses and 96567 for the same ones', {
    encounter: onOneOf(5, '96567'),
    expect: { outcome: 'broken', says: check('96567'), lines: '96567; 17000; 17003x4' },
  }),
];
