import type { GoldenCase } from '../../kernel/golden-case.ts';
import { keratoses, visit } from '../example-visits.ts';

const { dateOfService: _date, ...undated } = visit([keratoses(3)]);

export const cases: readonly GoldenCase[] = [
  {
    name: '3 keratoses without a date of service: judged on the newest tables, and said so',
    encounter: undated,
    expect: {
      outcome: 'broken',
      says: 'Consider adding the date of service. Judged on the newest tables at hand, the CMS tables of 2024, third quarter.',
      lines: '17000; 17003x2',
    },
  },
  {
    name: '3 keratoses on 2024-07-01, the first day of the tables: nothing is assumed',
    encounter: visit([keratoses(3)], { dateOfService: '2024-07-01' }),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses on 2024-06-30, the day before the tables begin: not checked',
    encounter: visit([keratoses(3)], { dateOfService: '2024-06-30' }),
    expect: {
      outcome: 'not-in-force',
      says: 'the tables at hand do not reach 2024-06-30',
      lines: 'no line',
    },
  },
  {
    name: '3 keratoses without a date, on an edition that is not at hand: not checked',
    encounter: undated,
    context: { edition: '2023-01-01' },
    expect: {
      outcome: 'not-in-force',
      says: 'no edition named “2023-01-01” is at hand',
      lines: 'no line',
    },
  },
];
