import type { GoldenCase } from '../../kernel/golden-case.ts';
import type { Encounter } from '../../vocabulary/encounter.ts';
import { keratoses, visit, warts } from '../example-visits.ts';

const after = (code: string, dateOfService: string): Partial<Encounter> => ({
  priorProcedures: [{ code, dateOfService, relation: 'unrelated' }],
});

const says = 'Check whether the lesions of 17000 earlier that day belong into this count.';

export const cases: readonly GoldenCase[] = [
  {
    name: '3 keratoses, 17000 earlier the same day: one count or two sessions?',
    encounter: visit([keratoses(3)], after('17000', '2024-08-15')),
    expect: { outcome: 'broken', says, lines: '17000-79; 17003-79x2' },
  },
  {
    name: '15 keratoses, 17004 earlier the same day: the flat code is one a day too',
    encounter: visit([keratoses(15)], after('17004', '2024-08-15')),
    expect: { outcome: 'broken', says: 'lesions of 17004 earlier that day', lines: '17004-79' },
  },
  {
    name: '3 warts, 17000 earlier the same day: nothing to add up',
    encounter: visit([warts(3)], after('17000', '2024-08-15')),
    expect: { outcome: 'met', says: 'No second code of the family', lines: '17110-79' },
  },
  {
    name: '3 keratoses, 17000 on the day before, 2024-08-14: two counts',
    encounter: visit([keratoses(3)], after('17000', '2024-08-14')),
    expect: { outcome: 'not-applicable', lines: '17000-79; 17003-79x2' },
  },
  {
    name: '3 keratoses, 17110 earlier the same day: another family',
    encounter: visit([keratoses(3)], after('17110', '2024-08-15')),
    expect: { outcome: 'not-applicable', lines: '17000-79; 17003-79x2' },
  },
  {
    name: '3 keratoses after 17000 that day on 2024-06-30, the day before the tables begin: not checked',
    encounter: {
      ...visit([keratoses(3)], after('17000', '2024-06-30')),
      dateOfService: '2024-06-30',
    },
    expect: { outcome: 'not-in-force', says: 'do not reach 2024-06-30', lines: 'no line' },
  },
  {
    name: '3 keratoses after 17000 that day on 2024-07-01, the first day of the tables: judged',
    encounter: {
      ...visit([keratoses(3)], after('17000', '2024-07-01')),
      dateOfService: '2024-07-01',
    },
    expect: { outcome: 'broken', says, lines: '17000-79; 17003-79x2' },
  },
];
