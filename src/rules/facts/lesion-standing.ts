import { type DiagnosisEntry, findDiagnosis, isDiagnosisCode } from '../tables/diagnoses.ts';
import { methods } from '../tables/methods.ts';
import { findSite, type SiteEntry } from '../tables/sites.ts';
import type { FactPath } from '../vocabulary/coding.ts';
import type { Encounter, LesionGroup, LesionNature } from '../vocabulary/encounter.ts';
import { isLesionCount } from '../vocabulary/lesion-count.ts';

/** Natures that have destruction codes; the fifth, uncertain, has none until it is resolved. */
export const LESION_FAMILIES = ['premalignant', 'benign', 'skin-tag', 'malignant'] as const;
export type LesionFamily = (typeof LESION_FAMILIES)[number];

/**
 * Whether a group's lesions count toward a destruction code, and what keeps them out when they do not.
 * The first reason that applies is given, the one that must be cleared first.
 */
export type Standing =
  | { counts: true; family: LesionFamily }
  | { counts: false; why: 'nature-unknown' | 'conflict' | 'uncertain' | 'not-destruction' };

/** A lesion group with everything the tables say about it. */
export interface GroupFacts {
  /** Position in the visit's list. */
  at: number;
  /** The visit has no other group. */
  isOnly: boolean;
  group: LesionGroup;
  /** As stated, or as the diagnosis alone says. */
  nature: LesionNature | undefined;
  diagnosis: DiagnosisEntry | undefined;
  site: SiteEntry | undefined;
  /** Exact number destroyed; undefined when the record gives none. */
  count: number | undefined;
  standing: Standing;
}

export const groupPath = (at: number, field: keyof LesionGroup): FactPath =>
  `lesions.${at}.${field}`;

/** Does this method let lesions of this nature count? An absent method does: the code ignores it. */
export function isCounted({ method }: LesionGroup, nature: LesionNature): boolean {
  if (method === undefined || methods[method].destroys) return true;
  // Skin tags are one family whatever removes them, blade or cold.
  return nature === 'skin-tag' && (method === 'shave-removal' || method === 'excision');
}

/** Does the diagnosis stand for another kind of lesion? Cause and history codes stand for none. */
export const contradicts = (entry: DiagnosisEntry | undefined, nature: LesionNature): boolean =>
  entry !== undefined && !entry.secondary && !entry.natures.includes(nature);

function standingOf(group: LesionGroup, nature?: LesionNature, entry?: DiagnosisEntry): Standing {
  if (nature === undefined) {
    const mayCount = LESION_FAMILIES.some((family) => isCounted(group, family));
    return { counts: false, why: mayCount ? 'nature-unknown' : 'not-destruction' };
  }
  if (contradicts(entry, nature)) return { counts: false, why: 'conflict' };
  if (!isCounted(group, nature)) return { counts: false, why: 'not-destruction' };
  if (nature === 'uncertain') return { counts: false, why: 'uncertain' };
  return { counts: true, family: nature };
}

/** The visit's lesion groups, each with its table entries and its standing. */
export function readGroups({ lesions, documented = {} }: Encounter): readonly GroupFacts[] {
  return lesions.map((group, at) => {
    const diagnosis = group.diagnosis === undefined ? undefined : findDiagnosis(group.diagnosis);
    const site = group.site === undefined ? undefined : findSite(group.site);
    const said = group.nature ?? diagnosis?.statesNature;
    // The coder looked and did not find it in the note: then it is not documented, whatever was typed.
    const nature =
      said === 'premalignant' && documented['premalignant-stated'] === false ? undefined : said;
    const counted = isLesionCount(group.count) && documented['exact-count'] !== false;
    return {
      at,
      isOnly: lesions.length === 1,
      group,
      nature,
      diagnosis,
      site,
      count: counted ? group.count : undefined,
      standing: standingOf(group, nature, diagnosis),
    };
  });
}

/** Groups whose lesions count toward a family's codes; without a family, toward any. */
export const counting = (groups: readonly GroupFacts[], family?: LesionFamily) =>
  groups.filter(
    ({ standing }) => standing.counts && (family === undefined || standing.family === family),
  );

/** Groups kept out of the count for one reason. */
export const keptOut = (
  groups: readonly GroupFacts[],
  why: Extract<Standing, { counts: false }>['why'],
) => groups.filter(({ standing }) => !standing.counts && standing.why === why);

/** Counting groups in which at least one lesion was destroyed, or may have been. */
export const destroyed = (groups: readonly GroupFacts[], family?: LesionFamily) =>
  counting(groups, family).filter(({ count }) => count !== 0);

/** Groups whose lesions count toward a code, or would once it is known what they are. */
export const mayCount = (groups: readonly GroupFacts[]) =>
  groups.filter(({ standing }) => standing.counts || standing.why === 'nature-unknown');

/** Groups in which at least one lesion that may count was treated, or may have been. */
export const treated = (groups: readonly GroupFacts[]) =>
  mayCount(groups).filter(({ count }) => count !== 0);

/** Was anything destroyed that day, or may it have been, whether or not it can be coded? */
export const destructionDone = (groups: readonly GroupFacts[]): boolean =>
  groups.some(
    ({ group, count, standing }) =>
      count !== 0 &&
      (standing.counts || group.method === undefined || methods[group.method].destroys),
  );

/** The diagnosis a line can point to; a cause or history code, or one without the form of a code, is none. */
export const treatedDiagnosis = ({ group, diagnosis: entry }: GroupFacts): string | undefined =>
  group.diagnosis === undefined || entry?.secondary || !isDiagnosisCode(group.diagnosis)
    ? undefined
    : group.diagnosis;

/** Sum of the exact counts; undefined when any group has none. */
export function sumOfCounts(groups: readonly GroupFacts[]): number | undefined {
  let sum = 0;
  for (const { count } of groups) {
    if (count === undefined) return undefined;
    sum += count;
  }
  return sum;
}

/** How a person would point at the group: 'left forearm', 'lesion row 2', 'the lesions' where they are all. */
export function nameGroup({ at, isOnly, group, site }: GroupFacts): string {
  const place = site?.label.toLowerCase() ?? group.site;
  if (place === undefined) return isOnly ? 'the lesions' : `lesion row ${at + 1}`;
  if (group.side === undefined || group.side === 'midline') return place;
  return `${group.side} ${place}`;
}
