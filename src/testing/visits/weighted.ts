import type { Seeded } from '../identifier-corpus/seeded.ts';

/** A choice among options that are not equally likely; the weights are whole numbers. */
export function weighted<T>(
  first: readonly [T, number],
  ...others: readonly (readonly [T, number])[]
): (seed: Seeded) => T {
  const options = [first, ...others];
  let sum = 0;
  const upTo = options.map(([, weight]) => (sum += weight));
  return (seed) => {
    const lot = seed.int(1, sum);
    const [option] = options[upTo.findIndex((limit) => lot <= limit)] ?? first;
    return option;
  };
}
