import {
  type Encounter,
  type LesionGroup,
  type ServiceLine,
  threeWayCount,
} from '../../rules/index.ts';
import { isPremalignantCode } from '../../rules/tables/destruction-tiers.ts';
import { isEvaluationCode } from '../../rules/tables/service-kinds.ts';
import type { PatternFacts } from './pattern-tally.ts';

/** 'forearm/left:4' */
const printPlace = ({ site = '', side, count }: LesionGroup): string =>
  `${site}${side ? `/${side}` : ''}:${count}`;

/**
 * The counted sites of a visit, in an order of their own so that the order of a note does not matter. One
 * site alone is no table: one lesion of the scalp is bound to come again.
 */
function siteTableOf(lesions: readonly LesionGroup[]): string | undefined {
  const [, second] = lesions;
  if (!second || lesions.some(({ site, count }) => site === undefined || count === undefined))
    return undefined;
  return lesions.map(printPlace).toSorted().join('; ');
}

/** What the mirror looks at, from a visit and the lines of its claim: billed ones or suggested ones. */
export function patternFacts(encounter: Encounter, lines: readonly ServiceLine[]): PatternFacts {
  const { sumOfSites } = threeWayCount(encounter, lines);
  const service = lines.find(({ code }) => isEvaluationCode(code));
  const siteTable = siteTableOf(encounter.lesions);
  return {
    hasFamilyLine: lines.some(({ code }) => isPremalignantCode(code)),
    ...(sumOfSites !== undefined && { lesions: sumOfSites }),
    ...(service && { evaluation: { has25: service.modifiers.includes('25') } }),
    ...(siteTable !== undefined && { siteTable }),
  };
}
