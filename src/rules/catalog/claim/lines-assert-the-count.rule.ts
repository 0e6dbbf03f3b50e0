import { assertionOf } from '../../assertion/read-assertion.ts';
import { counting } from '../../facts/lesion-standing.ts';
import { defineRule } from '../../kernel/rule.ts';
import { premalignantTiers } from '../../tables/destruction-tiers.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';

export const linesAssertTheCount = defineRule({
  id: 'claim/lines-assert-the-count',
  title: 'The billed units say the documented number',
  statement:
    'The number of lesions that the lines assert must be the number the record supports. Units that say more or less are never billed.',
  severity: 'denial',
  sources: ['aad-destruction-2011', 'bcbsal-destruction', 'aad-destruction-2024'],
  effective: TABLES_IN_FORCE,
  tables: [premalignantTiers],
  reads: ['groups', 'premalignantLesions', 'lines'],
  asks: 'Add the number of premalignant lesions; the units cannot be compared without it.',
  matches: ({ groups = [] }) => counting(groups, 'premalignant').length > 0,
  evaluate({ premalignantLesions: count, lines }, asOf) {
    const { premalignantLesions: range, says } = assertionOf(lines, asOf(premalignantTiers));
    const agrees = range !== null && count >= range.min && count <= (range.max ?? count);
    return {
      status: agrees ? 'met' : 'broken',
      says: agrees ? says : `${says} The record supports ${count}.`,
      because: [
        {
          says,
          from: { documented: count, ...(range && { from: range.min, to: range.max ?? 'open' }) },
          cites: 'aad-destruction-2011',
        },
      ],
    };
  },
});
