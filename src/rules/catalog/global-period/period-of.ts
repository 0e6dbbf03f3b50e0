import type { EarlierProcedure } from '../../facts/facts.ts';
import { addOnPrimaries } from '../../tables/add-ons.ts';
import { biopsyKinds } from '../../tables/biopsies.ts';
import { globalPeriods } from '../../tables/global-periods.ts';
import { relativeValues } from '../../tables/relative-values.ts';
import type { AsOf } from '../../kernel/dated-table.ts';

/** The longest period any procedure has. */
export const LONGEST_PERIOD = 90;

/**
 * Days after the procedure that its fee takes in; an add-on has those of its primary. Undefined: the tables
 * do not say.
 */
export function periodOf(code: string, asOf: AsOf): number | undefined {
  const periods = asOf(globalPeriods);
  const own = periods.get(code);
  // A code of the fee schedule to which no period applies has none.
  if (own === undefined) return asOf(relativeValues).has(code) ? 0 : undefined;
  if (own !== 'add-on') return own;
  const primaries = [
    ...(asOf(addOnPrimaries).get(code) ?? []),
    ...asOf(biopsyKinds).flatMap(({ addOn, first }) => (addOn === code ? [first] : [])),
  ];
  const period = primaries[0] === undefined ? undefined : periods.get(primaries[0]);
  return period === 'add-on' ? undefined : period;
}

/** Does the visit fall into the earlier procedure's period? Its own date is day 0. */
export function isInPeriod({ procedure, daysSince }: EarlierProcedure, asOf: AsOf): boolean {
  const days = periodOf(procedure.code, asOf) ?? 0;
  return days > 0 && daysSince >= 0 && daysSince <= days;
}

export const showEarlier = ({ procedure: { code }, daysSince }: EarlierProcedure): string =>
  daysSince === 0
    ? `${code} earlier that day`
    : `${code} ${daysSince} ${daysSince === 1 ? 'day' : 'days'} before`;
