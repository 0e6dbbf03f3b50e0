import { DISTINCT_MODIFIERS } from '../../tables/service-kinds.ts';
import type { CodePair } from '../../tables/ptp-pairs.ts';
import type { ProfileSettings } from '../../vocabulary/coding.ts';
import type { ServiceLine } from '../../vocabulary/service-line.ts';

export const isDistinctModifier = (modifier: string): boolean =>
  DISTINCT_MODIFIERS.includes(modifier);

/** Does the payer read this modifier as distinct? One that wants an X modifier does not read 59. */
const isRead = (modifier: string, { distinctModifier }: ProfileSettings) =>
  isDistinctModifier(modifier) && (distinctModifier === '59' || modifier !== '59');

/** Do all lines of the code say that it was distinct? */
const saysDistinct = (lines: readonly ServiceLine[], code: string, profile: ProfileSettings) =>
  lines
    .filter((line) => line.code === code)
    .every(({ modifiers }) => modifiers.some((modifier) => isRead(modifier, profile)));

/** Do the lines of a pair say, as this payer reads them, that the two were distinct? */
export const isSeparated = (
  { columnOne, columnTwo }: CodePair,
  lines: readonly ServiceLine[],
  profile: ProfileSettings,
): boolean =>
  saysDistinct(lines, columnTwo, profile) ||
  (profile.placement === 'either' && saysDistinct(lines, columnOne, profile));
