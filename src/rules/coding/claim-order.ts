import type { AsOf } from '../kernel/dated-table.ts';
import { addOnPrimaries } from '../tables/add-ons.ts';
import { findPlaceOfService, type PlaceOfService } from '../tables/places-of-service.ts';
import { relativeValues } from '../tables/relative-values.ts';
import type { ServiceLine } from '../vocabulary/service-line.ts';

export type Rate = PlaceOfService['rate'];

/** The rate a place of service is paid at; undefined where the place is unknown. */
export const rateOf = (placeOfService: string | undefined): Rate | undefined =>
  placeOfService === undefined ? undefined : findPlaceOfService(placeOfService)?.rate;

/**
 * Lines in claim order: by total relative value at the place's rate (the office's where it is unknown),
 * highest first, each add-on right under its primary; codes without a value keep their order at the end.
 */
export function inClaimOrder<L extends ServiceLine>(
  lines: readonly L[],
  rate: Rate | undefined,
  asOf: AsOf,
): readonly L[] {
  const values = asOf(relativeValues);
  const primaries = asOf(addOnPrimaries);
  const worth = ({ code }: L) => {
    const value = values.get(code);
    return (rate === 'facility' ? value?.facility : value?.nonFacility) ?? -1;
  };
  const primaryOf = ({ code }: L) =>
    lines.find((line) => primaries.get(code)?.includes(line.code) === true);

  return lines
    .filter((line) => primaryOf(line) === undefined)
    .toSorted((a, b) => worth(b) - worth(a))
    .flatMap((primary) => [primary, ...lines.filter((line) => primaryOf(line) === primary)]);
}

/** Would the same lines stand in another order in a facility than in an office? */
export function orderDependsOnPlace(lines: readonly ServiceLine[], asOf: AsOf): boolean {
  const facility = inClaimOrder(lines, 'facility', asOf);
  return inClaimOrder(lines, 'non-facility', asOf).some((line, at) => line !== facility[at]);
}
