import type { GoldenCase } from '../../kernel/golden-case.ts';
import { aroundTheFirstDay, earlier, keratoses, notAsked, visit } from '../example-visits.ts';

export const cases: readonly GoldenCase[] = [
  {
    name: '3 keratoses after a 17000 and a flap, 14000: 10 and 90 days are published',
    encounter: visit([keratoses(3)], {
      priorProcedures: [
        earlier('17000', '2024-08-07', 'unrelated'),
        earlier('14000', '2024-07-01', 'unrelated'),
      ],
    }),
    expect: {
      outcome: 'met',
      says: '17000: 10 days, 14000: 90 days.',
      lines: '17000-79; 17003-79x2',
    },
  },
  {
    name: '3 keratoses after a biopsy, 11102: 0 days are published',
    encounter: visit([keratoses(3)], { priorProcedures: [earlier('11102', '2024-08-14')] }),
    expect: { outcome: 'met', says: '11102: 0 days.', lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses after the add-ons 17003 and 11103: 10 and 0 days, those of their primaries',
    encounter: visit([keratoses(3)], {
      priorProcedures: [
        earlier('17003', '2024-08-14', 'unrelated'),
        earlier('11103', '2024-08-14', 'unrelated'),
      ],
    }),
    expect: {
      outcome: 'met',
      says: '17003: 10 days, 11103: 0 days.',
      lines: '17000-79; 17003-79x2',
    },
  },
  {
    name: '3 keratoses 5 days after 19120, which is not in the tables: not checked',
    encounter: visit([keratoses(3)], {
      priorProcedures: [earlier('19120', '2024-08-10', 'unrelated')],
    }),
    expect: {
      outcome: 'not-in-force',
      says: 'Not checked: no global period for 19120 in the tables at hand.',
      lines: '17000; 17003x2',
    },
  },
  {
    name: '3 keratoses after 17000 and twice 19120: the one that is not listed is named, once',
    encounter: visit([keratoses(3)], {
      priorProcedures: [
        earlier('17000', '2024-08-10', 'unrelated'),
        earlier('19120', '2024-08-10', 'unrelated'),
        earlier('19120', '2024-08-11', 'unrelated'),
      ],
    }),
    expect: {
      outcome: 'not-in-force',
      says: 'no global period for 19120 in',
      lines: '17000-79; 17003-79x2',
    },
  },
  {
    name: '3 keratoses on the day of an earlier session’s 19120, day 0: not checked',
    encounter: visit([keratoses(3)], { priorProcedures: [earlier('19120', '2024-08-15')] }),
    expect: {
      outcome: 'not-in-force',
      says: 'no global period for 19120',
      lines: '17000; 17003x2',
    },
  },
  {
    name: '3 keratoses 90 days after 19120: its period could be as long, so not checked',
    encounter: visit([keratoses(3)], { priorProcedures: [earlier('19120', '2024-05-17')] }),
    expect: {
      outcome: 'not-in-force',
      says: 'no global period for 19120',
      lines: '17000; 17003x2',
    },
  },
  {
    name: '3 keratoses 91 days after 19120: no procedure has so long a period',
    encounter: visit([keratoses(3)], { priorProcedures: [earlier('19120', '2024-05-16')] }),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses 1 day before 19120, dated after the visit: no period of it',
    encounter: visit([keratoses(3)], { priorProcedures: [earlier('19120', '2024-08-16')] }),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses and no procedure before: does not concern it',
    encounter: visit([keratoses(3)]),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses, no date of the visit: no day to count from, another rule asks for it',
    encounter: notAsked(
      visit([keratoses(3)], { priorProcedures: [earlier('19120', '2024-08-10')] }),
      'dateOfService',
    ),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x2' },
  },
  ...aroundTheFirstDay('a 17000 of 2024-06-25', {
    encounter: visit([keratoses(1)], {
      priorProcedures: [earlier('17000', '2024-06-25', 'unrelated')],
    }),
    expect: { outcome: 'met', says: '17000: 10 days.', lines: '17000-79' },
  }),
];
