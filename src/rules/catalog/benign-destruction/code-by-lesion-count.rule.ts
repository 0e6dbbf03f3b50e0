import { counting } from '../../facts/lesion-standing.ts';
import { defineRule } from '../../kernel/rule.ts';
import { benignTiers } from '../../tables/destruction-tiers.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { lesions } from '../../vocabulary/lesion-count.ts';
import { standsFor } from '../stands-for.ts';

export const codeByLesionCount = defineRule({
  id: 'benign-destruction/code-by-lesion-count',
  title: 'Benign lesions take one code, by their number',
  statement:
    'Benign lesions destroyed that day are added up. Up to fourteen take the lower code once, fifteen and more the higher code once; the number of lesions never multiplies either.',
  severity: 'denial',
  sources: ['aad-destruction-2024', 'aad-destruction-families'],
  effective: TABLES_IN_FORCE,
  tables: [benignTiers],
  reads: ['groups', 'benignLesions'],
  asks: 'Add the number of benign lesions destroyed. Without an exact number no code can be derived.',
  matches: ({ groups = [] }) => counting(groups, 'benign').length > 0,
  evaluate({ groups, benignLesions: count }, asOf) {
    const { few, many, manyFrom } = asOf(benignTiers);
    const code = count >= manyFrom ? many : few;
    const says =
      count === 0
        ? 'No benign lesion was destroyed, so there is no line.'
        : `${lesions(count)}: ${code} once, whatever the number within its range.`;
    return {
      status: 'met',
      says,
      because: [{ says, from: { lesions: count, manyFrom }, cites: benignTiers.source }],
      lines:
        count === 0
          ? []
          : [{ code, units: 1, modifiers: [], ...standsFor(counting(groups, 'benign')) }],
    };
  },
  rejects({ benignLesions: count }, asOf) {
    const { few, many, manyFrom } = asOf(benignTiers);
    if (count === 0) return [];
    return count >= manyFrom
      ? [{ code: few, says: `It ends at ${manyFrom - 1} lesions; here are ${count}.` }]
      : [{ code: many, says: `It starts at ${manyFrom} lesions; here are ${count}.` }];
  },
});
