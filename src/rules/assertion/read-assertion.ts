import { inForce } from '../kernel/dated-table.ts';
import { type PremalignantTiers, premalignantTiers } from '../tables/destruction-tiers.ts';
import { NEWEST_EDITION } from '../tables/edition.ts';
import type { ClaimAssertion } from '../vocabulary/coding.ts';
import { lesions } from '../vocabulary/lesion-count.ts';
import type { ServiceLine } from '../vocabulary/service-line.ts';

const contradiction = (says: string): ClaimAssertion => ({ premalignantLesions: null, says });

const exactly = (count: number, says: string): ClaimAssertion => ({
  premalignantLesions: { min: count, max: count },
  says,
});

/** What lines of this family say about the number of lesions, given the tiers of their day. */
export function assertionOf(
  billed: readonly ServiceLine[],
  { first, eachAdditional, flat, flatFrom }: PremalignantTiers,
): ClaimAssertion {
  // Lines of one code are added first: some payers want the add-on one lesion a line.
  const unitsOf = (code: string) =>
    billed.reduce((sum, line) => (line.code === code ? sum + line.units : sum), 0);
  const [firsts, further, flats] = [unitsOf(first), unitsOf(eachAdditional), unitsOf(flat)];
  const most = flatFrom - 2;

  if ([firsts, further, flats].some((units) => !Number.isInteger(units) || units < 0))
    return contradiction('Units are not whole numbers, so the lines say nothing.');
  if (firsts === 0 && further === 0 && flats === 0)
    return exactly(0, 'No line of this family: the claim says that none was destroyed.');
  if (flats > 0 && (firsts > 0 || further > 0))
    return contradiction(
      `${flat} stands for every lesion, yet ${[firsts > 0 && first, further > 0 && eachAdditional].filter(Boolean).join(' and ')} ${firsts > 0 && further > 0 ? 'are' : 'is'} billed beside it.`,
    );
  if (flats > 1)
    return contradiction(`${flat} is billed ${flats} times; it covers every lesion once.`);
  if (flats === 1)
    return {
      premalignantLesions: { min: flatFrom, max: null },
      says: `${flat} says that ${flatFrom} or more lesions were destroyed.`,
    };
  if (firsts === 0)
    return contradiction(`${eachAdditional} counts further lesions, yet no ${first} is billed.`);
  if (firsts > 1)
    return contradiction(`${first} is billed ${firsts} times; there is only one first lesion.`);
  if (further > most)
    return contradiction(
      `${eachAdditional} with ${further} units passes its limit of ${most}; from ${flatFrom} lesions on ${flat} stands alone.`,
    );
  const count = 1 + further;
  return exactly(
    count,
    further === 0
      ? `${first} alone says that 1 lesion was destroyed.`
      : `${first} and ${eachAdditional}x${further} say that ${lesions(count)} were destroyed.`,
  );
}

/**
 * Reads what billed lines assert about the number of premalignant lesions destroyed, on their own: a range
 * of whole lesions (`max` null: no upper end), or null where the lines contradict themselves. Never throws.
 */
export function readAssertion(billed: readonly ServiceLine[]): ClaimAssertion {
  const tiers = inForce(premalignantTiers, NEWEST_EDITION.from);
  return tiers ? assertionOf(billed, tiers) : contradiction('No tiers are in force.');
}
