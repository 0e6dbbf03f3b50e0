import { expect, it } from 'vitest';
import { factsOf } from './facts.ts';

it('of a visit of which nothing was entered, nothing is filled in', () => {
  const { facts } = factsOf({ lesions: [] });
  expect(facts).toMatchObject({
    groups: [],
    documented: {},
    additionalDiagnoses: [],
    assumed: [],
    dateAssumed: true,
    isMedicaid: false,
    enteredProcedures: [],
    isReview: false,
  });
  const unknown = Object.entries(facts).filter(([, value]) => value === undefined);
  expect(unknown.map(([name]) => name).toSorted()).toEqual([
    'dateOfService',
    'draft',
    'earlier',
    'evaluation',
    'lines',
    'otherProcedures',
    'pairs',
    'payer',
    'placeOfService',
    'statedLesionTotal',
  ]);
});
