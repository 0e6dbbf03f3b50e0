import type { GoldenCase } from '../../kernel/golden-case.ts';
import { aroundTheFirstDay, earlier, keratoses, notAsked, visit } from '../example-visits.ts';

const inOrder = 'Every earlier procedure is dated before this visit.';

export const cases: readonly GoldenCase[] = [
  {
    name: '1 keratosis on 2024-08-15, the earlier 17000 on 2024-08-07: in order',
    encounter: visit([keratoses(1)], {
      priorProcedures: [earlier('17000', '2024-08-07', 'unrelated')],
    }),
    expect: { outcome: 'met', says: inOrder, lines: '17000-79' },
  },
  {
    name: '1 keratosis, the other 17000 of an earlier session on day 0: in order',
    encounter: visit([keratoses(1)], {
      priorProcedures: [earlier('17000', '2024-08-15', 'unrelated')],
    }),
    expect: { outcome: 'met', says: inOrder, lines: '17000-79' },
  },
  {
    name: '1 keratosis on 2024-08-15, the “earlier” 17000 on 2024-08-16: check the date',
    encounter: visit([keratoses(1)], {
      priorProcedures: [earlier('17000', '2024-08-16', 'unrelated')],
    }),
    expect: {
      outcome: 'broken',
      says: 'Check the date of 17000 (2024-08-16): it is not before this visit.',
      lines: '17000',
    },
  },
  {
    name: '1 keratosis, 2 procedures, one of them a year later by a slip: only that one is named',
    encounter: visit([keratoses(1)], {
      priorProcedures: [
        earlier('17000', '2024-08-07', 'unrelated'),
        earlier('17110', '2025-08-08', 'unrelated'),
      ],
    }),
    expect: {
      outcome: 'broken',
      says: 'Check the date of 17110 (2025-08-08): it is not before this visit.',
      lines: '17000-79',
    },
  },
  {
    name: '1 keratosis, the earlier date written as “August”: no day to count from',
    encounter: visit([keratoses(1)], { priorProcedures: [earlier('17000', 'August')] }),
    expect: { outcome: 'broken', says: 'Check the date of 17000 (August)', lines: '17000' },
  },
  {
    name: '1 keratosis and no procedure before: does not concern it',
    encounter: visit([keratoses(1)]),
    expect: { outcome: 'not-applicable', lines: '17000' },
  },
  {
    name: '1 keratosis, no date of the visit: nothing to compare',
    encounter: notAsked(
      visit([keratoses(1)], { priorProcedures: [earlier('17000', '2024-08-16')] }),
      'dateOfService',
    ),
    expect: { outcome: 'not-applicable', lines: '17000' },
  },
  ...aroundTheFirstDay('a 17000 of 2024-07-02', {
    encounter: visit([keratoses(1)], {
      priorProcedures: [earlier('17000', '2024-07-02', 'unrelated')],
    }),
    expect: { outcome: 'broken', says: 'Check the date of 17000 (2024-07-02)', lines: '17000' },
  }),
];
