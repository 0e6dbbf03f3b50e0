import type { PremalignantTiers } from '../../tables/destruction-tiers.ts';
import type { ServiceLine } from '../../vocabulary/service-line.ts';

/** The lines a number of destroyed premalignant lesions calls for; none for zero. */
export function linesForCount(
  count: number,
  { first, eachAdditional, flat, flatFrom }: PremalignantTiers,
): readonly ServiceLine[] {
  if (count === 0) return [];
  if (count >= flatFrom) return [{ code: flat, units: 1, modifiers: [] }];
  const firstLine = { code: first, units: 1, modifiers: [] };
  return count === 1
    ? [firstLine]
    : [firstLine, { code: eachAdditional, units: count - 1, modifiers: [] }];
}
