import type { LesionNature, ServiceLine } from '../../rules/index.ts';
import { asOfDate } from '../../rules/kernel/dated-table.ts';
import { linesForCount } from '../../rules/catalog/premalignant-destruction/lines-for-count.ts';
import { biopsyKinds } from '../../rules/tables/biopsies.ts';
import {
  benignTiers,
  premalignantTiers,
  skinTagTiers,
} from '../../rules/tables/destruction-tiers.ts';
import { NEWEST_EDITION } from '../../rules/tables/edition.ts';
import { globalPeriods } from '../../rules/tables/global-periods.ts';
import { methods } from '../../rules/tables/methods.ts';
import { pairOf, ptpPairs } from '../../rules/tables/ptp-pairs.ts';
import { daysBetween } from '../../rules/vocabulary/iso-date.ts';
import type { DrawnVisit } from './drawn-visit.ts';

const asOf = asOfDate(NEWEST_EDITION.from);
const tiers = asOf(premalignantTiers);
const benign = asOf(benignTiers);
const tags = asOf(skinTagTiers);
const pairs = asOf(ptpPairs);
const periods = asOf(globalPeriods);
const firstBiopsies = new Set(asOf(biopsyKinds).map(({ first }) => first));

const one = (code: string): ServiceLine => ({ code, units: 1, modifiers: [] });

function linesForTags(lesions: number): readonly ServiceLine[] {
  const beyond = Math.ceil((lesions - tags.firstCovers) / tags.furtherCovers);
  return beyond > 0
    ? [one(tags.first), { ...one(tags.eachFurther), units: beyond }]
    : [one(tags.first)];
}

const LINES: Readonly<Record<LesionNature, (lesions: number) => readonly ServiceLine[]>> = {
  premalignant: (lesions) => linesForCount(lesions, tiers),
  benign: (lesions) => [one(lesions < benign.manyFrom ? benign.few : benign.many)],
  'skin-tag': linesForTags,
  malignant: () => [],
  uncertain: () => [],
};

/** The lines of the lesions alone, had every one of them been counted and destroyed. */
export const linesOfLesions = ({ isA, lesions }: DrawnVisit): readonly ServiceLine[] =>
  lesions === 0 ? [] : LINES[isA](lesions);

/** The codes that a distinct modifier has to stand on. */
function columnTwos(lines: readonly ServiceLine[]): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const [at, { code }] of lines.entries())
    for (const { code: further } of lines.slice(at + 1)) {
      const pair = pairOf(pairs, code, further);
      if (pair?.indicator === 1) codes.add(pair.columnTwo);
    }
  return codes;
}

/** The modifier of an earlier procedure whose period today falls in. */
function relationModifier({ dateOfService, priorProcedures = [] }: DrawnVisit): readonly string[] {
  const [earlier] = priorProcedures;
  const period = earlier && periods.get(earlier.code);
  if (!earlier || typeof period !== 'number' || period === 0) return [];
  if (daysBetween(earlier.dateOfService, dateOfService) > period) return [];
  return [earlier.relation === 'unrelated' ? '79' : '58'];
}

/**
 * What an office that codes with care bills for the record. A second reading of the policy, for these few
 * kinds of visit only and quick enough for a million rows.
 */
export function linesAsDocumented(visit: DrawnVisit): readonly ServiceLine[] {
  const { method, countAsWritten, evaluation, otherProcedures = [] } = visit;
  const isDestroyed = visit.lesions > 0 && (method === undefined || methods[method].destroys);
  const lesionLines = isDestroyed && countAsWritten === undefined ? linesOfLesions(visit) : [];
  const others = otherProcedures.flatMap(({ code, units = 1, sameLesion }) =>
    sameLesion === true && firstBiopsies.has(code) && isDestroyed ? [] : [{ ...one(code), units }],
  );
  const procedures = [...lesionLines, ...others];
  const relation = relationModifier(visit);
  // Medicaid pairs codes in a file of its own, which the rules do not have.
  const distinct = visit.payer === 'medicaid' ? new Set<string>() : columnTwos(procedures);
  const marked = procedures.map((line) => ({
    ...line,
    modifiers: distinct.has(line.code) ? [...relation, '59'] : relation,
  }));
  if (evaluation === undefined || evaluation === 'none') return marked;
  if (marked.length === 0 && !isDestroyed) return [one(evaluation.code)];
  // The file has no column for what a visit inside an earlier procedure's period was about.
  if (evaluation.separatelyIdentifiable !== true || relation.length > 0) return marked;
  return [{ ...one(evaluation.code), modifiers: ['25'] }, ...marked];
}
