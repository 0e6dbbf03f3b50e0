import { counting, type GroupFacts, nameGroup } from '../../facts/lesion-standing.ts';
import { malignantGaps } from '../../facts/malignant-gaps.ts';
import type { AsOf } from '../../kernel/dated-table.ts';
import { defineRule, met } from '../../kernel/rule.ts';
import { malignantTiers, showSizeTier } from '../../tables/destruction-tiers.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { standsFor } from '../stands-for.ts';

/** Groups whose lesions can be coded: number, site and diameter are there. */
const complete = (groups: readonly GroupFacts[] = []) =>
  counting(groups, 'malignant').filter((group) => malignantGaps(group).length === 0);

/** The tier a group's diameter falls in, within its site group. */
function tierOf({ site, group: { diameterCm = 0 } }: GroupFacts, asOf: AsOf) {
  const tiers = site?.malignantGroup ? asOf(malignantTiers)[site.malignantGroup] : [];
  const at = tiers.findIndex(({ upToCm }) => diameterCm <= upToCm);
  const tier = tiers[at];
  return tier && { code: tier.code, size: showSizeTier(tiers, at), diameterCm };
}

export const codeBySiteAndSize = defineRule({
  id: 'malignant-destruction/code-by-site-and-size',
  title: 'Malignant lesions are coded one by one',
  statement:
    'Each malignant lesion destroyed takes a code of its own, chosen only by the site group and the diameter of the lesion. Lesions of the same code share a line.',
  severity: 'denial',
  sources: ['aad-destruction-2011', 'aad-destruction-families'],
  effective: TABLES_IN_FORCE,
  tables: [malignantTiers],
  reads: ['groups'],
  matches: ({ groups }) => complete(groups).length > 0,
  evaluate({ groups }, asOf) {
    const coded = complete(groups).flatMap((group) => {
      const tier = tierOf(group, asOf);
      return tier && group.count ? [{ group, count: group.count, ...tier }] : [];
    });
    if (coded.length === 0) {
      return met('No malignant lesion was destroyed, so there is no line.', malignantTiers.source);
    }
    const because = coded.map(({ group, code, size, diameterCm }) => ({
      says: `${nameGroup(group)}, ${diameterCm} cm, falls in the tier ${size}: ${code}.`,
      from: { diameterCm, code },
      cites: malignantTiers.source,
    }));
    return {
      status: 'met',
      says: because.map(({ says }) => says).join(' '),
      because,
      lines: [...new Set(coded.map(({ code }) => code))].map((code) => {
        const own = coded.filter((lesion) => lesion.code === code);
        return {
          code,
          units: own.reduce((sum, { count }) => sum + count, 0),
          modifiers: [],
          ...standsFor(own.map(({ group }) => group)),
        };
      }),
    };
  },
  rejects({ groups }, asOf) {
    const billed = complete(groups).map((group) => tierOf(group, asOf)?.code);
    const beside = complete(groups).flatMap(({ site, group: { diameterCm = 0 } }) => {
      const tiers = site?.malignantGroup ? asOf(malignantTiers)[site.malignantGroup] : [];
      const at = tiers.findIndex(({ upToCm }) => diameterCm <= upToCm);
      return [at - 1, at + 1].flatMap((next) => {
        const says = `It is for ${showSizeTier(tiers, next)}; here ${diameterCm} cm.`;
        return (tiers[next] ? [tiers[next].code] : []).map((code) => ({ code, says }));
      });
    });
    return beside.filter(
      ({ code }, at) =>
        !billed.includes(code) && beside.findIndex((other) => other.code === code) === at,
    );
  },
});
