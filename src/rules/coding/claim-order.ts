import type { AsOf } from '../kernel/dated-table.ts';
import { addOnPrimaries } from '../tables/add-ons.ts';
import { biopsyKinds } from '../tables/biopsies.ts';
import { findPlaceOfService, type PlaceOfService } from '../tables/places-of-service.ts';
import { relativeValues } from '../tables/relative-values.ts';
import { COMPLEXITY_ADD_ON, isEvaluationCode } from '../tables/service-kinds.ts';
import type { ServiceLine } from '../vocabulary/service-line.ts';

export type Rate = PlaceOfService['rate'];

/** The rate a place of service is paid at; undefined where the place is unknown. */
export const rateOf = (placeOfService: string | undefined): Rate | undefined =>
  placeOfService === undefined ? undefined : findPlaceOfService(placeOfService)?.rate;

/** Visits stand first, their add-on behind them, procedures after both. */
const sectionOf = ({ code }: ServiceLine): number => {
  if (isEvaluationCode(code)) return 0;
  return code === COMPLEXITY_ADD_ON ? 1 : 2;
};

/**
 * Lines in claim order: the E/M, then procedures by total relative value at the place's rate (the office's
 * where it is unknown), highest first, each add-on right under its primary; codes without a value keep their
 * order at the end.
 */
export function inClaimOrder<L extends ServiceLine>(
  lines: readonly L[],
  rate: Rate | undefined,
  asOf: AsOf,
): readonly L[] {
  if (lines.length < 2) return lines;
  const values = asOf(relativeValues);
  const worth = ({ code }: L) => {
    const value = values.get(code);
    return (rate === 'facility' ? value?.facility : value?.nonFacility) ?? -1;
  };
  /** The line that an add-on stands under, of several the one worth most. */
  const primaryOf = ({ code }: L) => {
    const codes = primaryCodesOf(code, asOf);
    if (!codes) return undefined;
    let best: L | undefined;
    for (const line of lines)
      if (codes.includes(line.code) && (!best || worth(line) > worth(best))) best = line;
    return best;
  };
  const primaries = lines.map(primaryOf);
  const own = lines.filter((_, at) => primaries[at] === undefined);
  if (own.length > 1) own.sort((a, b) => sectionOf(a) - sectionOf(b) || worth(b) - worth(a));
  if (own.length === lines.length) return own;
  const ordered: L[] = [];
  for (const line of own) ordered.push(line, ...lines.filter((_, at) => primaries[at] === line));
  return ordered;
}

/** The codes that an add-on can stand under; undefined for a code that is no add-on. */
function primaryCodesOf(code: string, asOf: AsOf): readonly string[] | undefined {
  const listed = asOf(addOnPrimaries).get(code);
  if (listed) return listed;
  const kinds = asOf(biopsyKinds);
  return kinds.some(({ addOn }) => addOn === code) ? kinds.map(({ first }) => first) : undefined;
}
