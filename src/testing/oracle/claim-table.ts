import type { Coded } from './enumeration.ts';
import { written } from './expected-lines.ts';

type BilledLine = Coded['lines'][number];

/** Policy 17 and 34: units of 17000, 17003 and 17004, and how many lesions they say; all else contradicts itself. */
const ASSERTIONS: readonly (readonly [
  first: number,
  further: number,
  flat: number,
  says: string,
])[] = [
  [0, 0, 0, '0'],
  [1, 0, 0, '1'],
  [1, 1, 0, '2'],
  [1, 2, 0, '3'],
  [1, 3, 0, '4'],
  [1, 4, 0, '5'],
  [1, 5, 0, '6'],
  [1, 6, 0, '7'],
  [1, 7, 0, '8'],
  [1, 8, 0, '9'],
  [1, 9, 0, '10'],
  [1, 10, 0, '11'],
  [1, 11, 0, '12'],
  [1, 12, 0, '13'],
  [1, 13, 0, '14'],
  [0, 0, 1, '15 or more'],
];

/** '5', '15 or more', or 'contradiction'. */
export const assertionOf = (first: number, further: number, flat: number): string =>
  ASSERTIONS.find((row) => row[0] === first && row[1] === further && row[2] === flat)?.[3] ??
  'contradiction';

/** Lines in claim notation, sorted, with a 17003 split over lines put together (policy 34). */
export function addedUp(lines: readonly BilledLine[]): string {
  const further = lines.filter(({ code }) => code === '17003');
  const units = further.reduce((total, line) => total + line.units, 0);
  const [one] = further;
  const rest = lines.filter(({ code }) => code !== '17003');
  return [...rest, ...(one ? [{ ...one, units }] : [])].map(written).toSorted().join(' ');
}
