import type { GoldenCase } from '../../kernel/golden-case.ts';
import type { Encounter } from '../../vocabulary/encounter.ts';
import { aroundTheFirstDay, keratoses, visit } from '../example-visits.ts';

const withVisit = (code: string): Encounter =>
  visit([keratoses(1)], { evaluation: { code, separatelyIdentifiable: true } });

const listed = (code: string): GoldenCase => ({
  name: `${code} entered as the E/M beside 1 keratosis: a visit`,
  encounter: withVisit(code),
  expect: { outcome: 'met', says: `${code} is an E/M code.`, lines: `${code}-25; 17000` },
});

const strange = (code: string): GoldenCase => ({
  name: `${code} entered as the E/M beside 1 keratosis: not a visit`,
  encounter: withVisit(code),
  expect: {
    outcome: 'broken',
    says: `Check ${code}: it is entered as the E/M`,
    lines: lines(code),
  },
});

/** A code of no section stands where its relative value puts it. */
const lines = (code: string) => `17000; ${code}-25`;

export const cases: readonly GoldenCase[] = [
  ...['99202', '99213', '99499', '92012', 'G0463'].map(listed),
  ...['99201', '99500', '98970'].map(strange),
  {
    name: '1 keratosis and no E/M',
    encounter: visit([keratoses(1)]),
    expect: { outcome: 'not-applicable', lines: '17000' },
  },
  ...aroundTheFirstDay('99201 as the E/M', {
    encounter: withVisit('99201'),
    expect: { outcome: 'broken', says: 'Check 99201', lines: lines('99201') },
  }),
];
