import { describe, expect, it } from 'vitest';
import { nameFact, nameFacts } from './fact-names.ts';

describe('a fact is named as a coder names it', () => {
  it.each([
    ['lesions', 0, 'lesions'],
    ['dateOfService', 1, 'date of service'],
    ['lesions.0.method', 1, 'method'],
    ['lesions.1.method', 2, 'method of row 2'],
    ['evaluation', 1, 'same-day E/M'],
    ['evaluation.separatelyIdentifiable', 2, 'whether the E/M is separate'],
    ['evaluation.unrelatedToEarlierProcedure', 2, 'what the E/M was about'],
    ['otherProcedures.0.sameLesion', 2, 'lesion of procedure 1'],
    ['otherProcedures.1.diagnoses', 1, 'diagnoses of procedure 2'],
    ['priorProcedures.0.relation', 1, 'relation of earlier procedure 1'],
  ])('%s with %d rows of lesions: %s', (path, rows, name) => {
    expect(nameFact(path, rows)).toBe(name);
  });
});

it('what is missing in several rows is named once and leads to the first of them', () => {
  const paths = [
    'lesions.0.method',
    'otherProcedures.1.sameLesion',
    'lesions.1.method',
    'otherProcedures.2.sameLesion',
    'priorProcedures.0.relation',
    'payer',
  ];
  expect(nameFacts(paths, 2)).toEqual([
    { path: 'lesions.0.method', name: 'method' },
    { path: 'otherProcedures.1.sameLesion', name: 'lesion of other procedures' },
    { path: 'priorProcedures.0.relation', name: 'relation of earlier procedure 1' },
    { path: 'payer', name: 'payer' },
  ]);
});
