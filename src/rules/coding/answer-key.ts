import { catalog } from '../catalog/catalog.ts';
import { EDITIONS } from '../tables/edition.ts';
import { globalPeriods } from '../tables/global-periods.ts';
import { findSite } from '../tables/sites.ts';
import type { Encounter, LesionGroup, PriorProcedure } from '../vocabulary/encounter.ts';
import { daysBetween, type Interval, type IsoDate, isIsoDate } from '../vocabulary/iso-date.ts';
import { isLesionCount } from '../vocabulary/lesion-count.ts';

const edgesOf = ({ from, until }: Interval): readonly IsoDate[] =>
  until === undefined ? [from] : [from, until];

/** Every day on which a rule or a row of a table comes into force or goes out of it, in order. */
const EDGES: readonly IsoDate[] = [
  ...new Set([
    ...catalog.flatMap(({ effective, tables = [] }) => [
      ...edgesOf(effective),
      ...tables.flatMap(({ rows }) => rows.flatMap(edgesOf)),
    ]),
    ...EDITIONS.flatMap(({ from, publishedFor }) => [from, ...edgesOf(publishedFor)]),
  ]),
].toSorted();

/**
 * The last day on which anything in the rules changed, as seen from a date of service; undefined before the
 * first. Every rule and every table row is the same on all dates that have the same.
 */
export const unchangedSince = (date: IsoDate): IsoDate | undefined =>
  EDGES.findLast((edge) => edge <= date);

/** The lengths that a global period can have, shortest first, in days. */
const PERIODS: readonly number[] = [
  ...new Set(
    globalPeriods.rows.flatMap(({ value }) =>
      [...value.values()].filter((period) => typeof period === 'number'),
    ),
  ),
].toSorted((a, b) => a - b);

/**
 * Which global periods reach from an earlier procedure to the visit: the shortest, in days; -1 where it is
 * dated after the visit, Infinity where none does. Takes days of the calendar.
 */
export function periodReaching(earlier: IsoDate, visit: IsoDate): number {
  const days = daysBetween(earlier, visit);
  return days <= 0 ? Math.max(days, -1) : (PERIODS.find((period) => days <= period) ?? Infinity);
}

/** What the rules make of a place on the body, but for a malignant lesion, whose code goes by it. */
export function kindOfPlace({ site, side }: Pick<LesionGroup, 'site' | 'side'>): string {
  if (site === undefined) return 'no site';
  const listed = findSite(site);
  if (!listed) return 'a site that is not listed';
  return `${listed.ownCode?.codes ?? 'a listed site'}${side === 'both' ? ', both sides' : ''}`;
}

/** Is it a plain number of lesions, to be added to others of the same kind? */
const isPlainNumber = ({ nature, count, diameterCm }: LesionGroup): boolean =>
  nature !== 'malignant' &&
  diameterCm === undefined &&
  count !== undefined &&
  count > 0 &&
  isLesionCount(count);

/** Lesions alike in all but their place are one entry: how many, and at what kinds of places. */
function lesionsKey(lesions: readonly LesionGroup[]): unknown {
  const numbers = new Map<string, { sum: number; places: Set<string> }>();
  const others: LesionGroup[] = [];
  for (const group of lesions) {
    if (!isPlainNumber(group)) {
      others.push(group);
      continue;
    }
    const { site: _site, side: _side, count = 0, ...alike } = group;
    const kind = JSON.stringify(alike);
    const known = numbers.get(kind) ?? { sum: 0, places: new Set() };
    known.sum += count;
    known.places.add(kindOfPlace(group));
    numbers.set(kind, known);
  }
  return [
    others,
    [...numbers].map(([kind, { sum, places }]) => [kind, sum, [...places].toSorted()]),
  ];
}

const priorKey = ({ dateOfService, ...procedure }: PriorProcedure, visit: IsoDate): unknown => [
  isIsoDate(dateOfService) ? periodReaching(dateOfService, visit) : dateOfService,
  procedure,
];

/**
 * A text that is the same for visits the rules answer alike: every rule with the same outcome, and the same
 * lines. The words of the findings may differ. It puts together places that no rule tells apart, dates of
 * service between two changes of the tables, and earlier procedures as far back as the same global periods
 * reach; so that of a million visits only those that differ to the rules need judging.
 */
export function answerKey({ dateOfService, lesions, priorProcedures, ...rest }: Encounter): string {
  const isDated = dateOfService !== undefined && isIsoDate(dateOfService);
  return JSON.stringify([
    isDated ? ['since', unchangedSince(dateOfService)] : dateOfService,
    lesionsKey(lesions),
    isDated ? priorProcedures?.map((prior) => priorKey(prior, dateOfService)) : priorProcedures,
    rest,
  ]);
}
