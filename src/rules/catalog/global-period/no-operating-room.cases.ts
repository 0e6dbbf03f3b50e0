import type { GoldenCase } from '../../kernel/golden-case.ts';
import { aroundTheFirstDay, earlier, keratoses, visit } from '../example-visits.ts';

const RETURN = 'related-return-to-operating-room';
const check = 'Check where today’s treatment took place: 78 for';

export const cases: readonly GoldenCase[] = [
  {
    name: '1 keratosis 5 days after 17000, entered as a related return: 78, and check the room',
    encounter: visit([keratoses(1)], { priorProcedures: [earlier('17000', '2024-08-10', RETURN)] }),
    expect: {
      outcome: 'broken',
      says: `${check} 17000 5 days before needs an operating or procedure room.`,
      lines: '17000-78',
    },
  },
  {
    name: '1 keratosis as a related return on day 10 after 17000: check the room',
    encounter: visit([keratoses(1)], { priorProcedures: [earlier('17000', '2024-08-05', RETURN)] }),
    expect: { outcome: 'broken', says: `${check} 17000 10 days before`, lines: '17000-78' },
  },
  {
    name: '1 keratosis as a related return on day 11 after 17000: outside, no 78 and no room to check',
    encounter: visit([keratoses(1)], { priorProcedures: [earlier('17000', '2024-08-04', RETURN)] }),
    expect: {
      outcome: 'met',
      says: 'The return is outside the global period.',
      lines: '17000',
    },
  },
  {
    name: '1 keratosis as a return after 2 procedures, one of them in its period: that one is named',
    encounter: visit([keratoses(1)], {
      priorProcedures: [
        earlier('17110', '2024-08-01', RETURN),
        earlier('17000', '2024-08-14', RETURN),
      ],
    }),
    expect: { outcome: 'broken', says: `${check} 17000 1 day before needs`, lines: '17000-78' },
  },
  {
    name: '1 keratosis 5 days after 17000, planned then: no operating room is claimed',
    encounter: visit([keratoses(1)], {
      priorProcedures: [earlier('17000', '2024-08-10', 'planned-or-staged')],
    }),
    expect: { outcome: 'not-applicable', lines: '17000-58' },
  },
  {
    name: '1 keratosis and no procedure before: does not concern it',
    encounter: visit([keratoses(1)]),
    expect: { outcome: 'not-applicable', lines: '17000' },
  },
  ...aroundTheFirstDay('a related return after a 17000 of 2024-06-25', {
    encounter: visit([keratoses(1)], { priorProcedures: [earlier('17000', '2024-06-25', RETURN)] }),
    expect: { outcome: 'broken', says: `${check} 17000`, lines: '17000-78' },
  }),
];
