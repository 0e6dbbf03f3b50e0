import { counting, type GroupFacts, nameGroup } from '../../facts/lesion-standing.ts';
import { type CodedLine, defineRule } from '../../kernel/rule.ts';
import { premalignantTiers } from '../../tables/destruction-tiers.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import type { Step } from '../../vocabulary/coding.ts';
import { lesions } from '../../vocabulary/lesion-count.ts';
import { showLines } from '../../vocabulary/service-line.ts';
import { standsFor } from '../stands-for.ts';
import { linesForCount } from './lines-for-count.ts';

const sumOf = (own: readonly GroupFacts[], count: number): Step => ({
  says: `${own.map((group) => `${group.count ?? 0} (${nameGroup(group)})`).join(' + ')} = ${count}.`,
  from: { lesions: count },
  cites: 'dermtally-policy',
});

export const codeByLesionCount = defineRule({
  id: 'premalignant-destruction/code-by-lesion-count',
  title: 'The number of lesions chooses the code',
  statement:
    'Premalignant lesions destroyed that day are added up over every site, side and destruction method. One lesion takes the first-lesion code; each further one, up to the fourteenth, a unit of the add-on; from fifteen on only the flat code is left.',
  severity: 'denial',
  sources: ['aad-destruction-2024', 'aad-destruction-2011', 'dermtally-policy'],
  effective: TABLES_IN_FORCE,
  tables: [premalignantTiers],
  reads: ['groups', 'premalignantLesions'],
  asks: 'Add the number of premalignant lesions destroyed. Without an exact number no code can be derived.',
  matches: ({ groups = [] }) => counting(groups, 'premalignant').length > 0,
  evaluate({ groups, premalignantLesions: count }, asOf) {
    const tiers = asOf(premalignantTiers);
    const own = counting(groups, 'premalignant');
    const lines = linesForCount(count, tiers);
    const meant = standsFor(own);
    const tier = {
      says:
        count === 0
          ? 'No premalignant lesion was destroyed, so there is no line.'
          : `${lesions(count)}: ${showLines(lines)}.`,
      from: { lesions: count, flatFrom: tiers.flatFrom },
      cites: premalignantTiers.source,
    } as const;
    return {
      status: 'met',
      says: tier.says,
      because: own.length > 1 ? [sumOf(own, count), tier] : [tier],
      // Written out: spreading two objects for every line is what this rule would cost most.
      lines: lines.map(({ code, units, modifiers }) => {
        const line: CodedLine = { code, units, modifiers, groups: meant.groups };
        if (meant.diagnoses) line.diagnoses = meant.diagnoses;
        return line;
      }),
    };
  },
  rejects({ premalignantLesions: count }, asOf) {
    const { first, eachAdditional, flat, flatFrom } = asOf(premalignantTiers);
    if (count === 0) return [];
    if (count >= flatFrom) {
      return [
        { code: first, says: `${flat} already covers every lesion, the first included.` },
        { code: eachAdditional, says: `The add-on ends at the ${flatFrom - 1}th lesion.` },
      ];
    }
    const short = flatFrom - count;
    return [
      {
        code: flat,
        says: `It starts at ${flatFrom} lesions; ${count} is ${short} short.`,
      },
      count === 1
        ? { code: eachAdditional, says: 'There is no second lesion to add.' }
        : {
            code: `${eachAdditional}x${count}`,
            says: `The first lesion is already in ${first}, so the add-on takes ${count - 1}.`,
          },
    ];
  },
});
