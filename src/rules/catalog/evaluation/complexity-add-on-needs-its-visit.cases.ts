import type { GoldenCase } from '../../kernel/golden-case.ts';
import { aroundTheFirstDay, evaluated, keratoses, line, visit } from '../example-visits.ts';

const addOn = { payer: 'commercial', otherProcedures: [{ code: 'G2211' }] } as const;
const separate = evaluated({ separatelyIdentifiable: true });
const decisionOnly = evaluated({ separatelyIdentifiable: false });

const beside = 'G2211 stands beside its E/M.';
const notReported = 'G2211 is not reported.';

export const cases: readonly GoldenCase[] = [
  {
    name: '0 keratoses destroyed, 99213 and G2211: the add-on stands behind its visit',
    encounter: visit([keratoses(0)], { ...addOn, evaluation: separate }),
    expect: { outcome: 'met', says: beside, lines: '99213; G2211' },
  },
  {
    name: '2 keratoses, a separate 99213 and G2211 for a commercial payer: beside its visit',
    encounter: visit([keratoses(2)], { ...addOn, evaluation: separate }),
    expect: { outcome: 'met', says: beside, lines: '99213-25; G2211; 17000; 17003' },
  },
  {
    name: '2 keratoses, a 99213 for the decision alone and G2211: both stay off the claim',
    encounter: visit([keratoses(2)], { ...addOn, evaluation: decisionOnly }),
    expect: { outcome: 'met', says: notReported, lines: '17000; 17003' },
  },
  {
    name: '2 keratoses, a 99213 not answered and G2211: the add-on waits with its visit',
    encounter: visit([keratoses(2)], { ...addOn, evaluation: evaluated() }),
    expect: { outcome: 'met', says: notReported, lines: '17000; 17003' },
  },
  {
    name: '2 keratoses and G2211 with no E/M that day: nothing to add to',
    encounter: visit([keratoses(2)], addOn),
    expect: { outcome: 'met', says: notReported, lines: '17000; 17003' },
  },
  {
    name: '2 keratoses beside 99495, which NCCI never pays with 17000, and G2211: both fall away',
    encounter: visit([keratoses(2)], {
      ...addOn,
      evaluation: { code: '99495', separatelyIdentifiable: true },
    }),
    expect: { outcome: 'met', says: notReported, lines: '17000; 17003' },
  },
  {
    name: '2 keratoses and G2211 billed without any E/M: broken',
    encounter: visit([keratoses(2)], { ...addOn, evaluation: decisionOnly }),
    billed: [line('G2211'), line('17000'), line('17003')],
    expect: { outcome: 'broken', says: 'G2211 is billed without the E/M it adds to.' },
  },
  {
    name: '2 keratoses, 99213-25 and G2211 billed: the add-on has its E/M on the claim',
    encounter: visit([keratoses(2)], { ...addOn, evaluation: separate }),
    billed: [line('99213', 1, { modifiers: ['25'] }), line('G2211'), line('17000'), line('17003')],
    expect: { outcome: 'met', says: beside },
  },
  {
    name: '2 keratoses and a 99213 without any G2211: does not concern it',
    encounter: visit([keratoses(2)], { evaluation: separate }),
    expect: { outcome: 'not-applicable', lines: '99213-25; 17000; 17003' },
  },
  ...aroundTheFirstDay('1 keratosis and G2211 billed alone', {
    encounter: visit([keratoses(1)], addOn),
    billed: [line('G2211'), line('17000')],
    expect: { outcome: 'broken', says: 'G2211 is billed without the E/M it adds to.' },
  }),
];
