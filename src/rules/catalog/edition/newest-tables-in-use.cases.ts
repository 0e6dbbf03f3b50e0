import type { GoldenCase } from '../../kernel/golden-case.ts';
import { aroundTheFirstDay, keratoses, visit } from '../example-visits.ts';

const on = (dateOfService: string) => visit([keratoses(3)], { dateOfService });
const { dateOfService: _date, ...undated } = on('2024-08-15');
const lines = '17000; 17003x2';
const sameDay = 'Judged on the CMS tables of 2024, third quarter, the edition of that day.';

export const cases: readonly GoldenCase[] = [
  {
    name: '3 keratoses on 2024-09-30, the last day of the quarter: its own tables',
    encounter: on('2024-09-30'),
    expect: { outcome: 'met', says: sameDay, lines },
  },
  {
    name: '3 keratoses on 2024-10-01, the day after the quarter: a newer edition may differ',
    encounter: on('2024-10-01'),
    expect: {
      outcome: 'broken',
      says: 'Consider that the visit of 2024-10-01 is judged on the CMS tables of 2024, third quarter, the newest at hand.',
      lines,
    },
  },
  {
    name: '3 keratoses on 2026-03-02: judged on the tables of 2024, and said so',
    encounter: on('2026-03-02'),
    expect: { outcome: 'broken', says: 'the visit of 2026-03-02', lines },
  },
  {
    name: '3 keratoses on 2020-02-29, on the edition of 2024 by request: its tables came later',
    encounter: on('2020-02-29'),
    context: { edition: '2024-07-01' },
    expect: {
      outcome: 'broken',
      says: 'Consider that the visit of 2020-02-29 is judged on the CMS tables of 2024, third quarter, which were published for later visits.',
      lines,
    },
  },
  {
    name: '3 keratoses without a date: nothing to compare',
    encounter: undated,
    expect: { outcome: 'not-applicable', lines },
  },
  {
    name: '3 keratoses on 2026-02-30, which is no day: not checked',
    encounter: on('2026-02-30'),
    expect: {
      outcome: 'not-in-force',
      says: 'do not reach 2026-02-30',
      lines: 'no line',
    },
  },
  ...aroundTheFirstDay('3 keratoses', {
    encounter: on('2024-07-01'),
    expect: { outcome: 'met', says: sameDay, lines },
  }),
];
