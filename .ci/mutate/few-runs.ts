import { vi } from 'vitest';

/** How many visits a property is tried on, however many its test asks for. */
const MOST_RUNS = Number(process.env['FC_RUNS'] ?? 50);

vi.mock(import('fast-check'), async (importOriginal) => {
  const original = await importOriginal();
  const fc = original.default;
  // One seed, so that a mutant does not live and die by chance; no shrinking, for dead is enough.
  fc.configureGlobal({ seed: 1, endOnFailure: true, numRuns: MOST_RUNS });
  // An arrow cannot have the three signatures of `assert`; it passes on whatever it is given.
  const assert = ((property, { numRuns = MOST_RUNS, ...parameters } = {}) =>
    fc.assert(property, {
      ...parameters,
      numRuns: Math.min(numRuns, MOST_RUNS),
    })) as typeof fc.assert;
  return { ...original, assert, default: { ...fc, assert } };
});
