import { assertionOf } from '../../assertion/read-assertion.ts';
import { counting } from '../../facts/lesion-standing.ts';
import type { DraftLine } from '../../kernel/draft-line.ts';
import { defineRule } from '../../kernel/rule.ts';
import { isPremalignantCode, premalignantTiers } from '../../tables/destruction-tiers.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';

const isKeptOff = ({ code, leftOut }: DraftLine) =>
  leftOut !== undefined && isPremalignantCode(code);

export const linesAssertTheCount = defineRule({
  id: 'claim/lines-assert-the-count',
  title: 'The billed units say the documented number',
  statement:
    'The number of lesions that the lines assert must be the number the record supports. Units that say more or less are never billed.',
  severity: 'denial',
  sources: ['aad-destruction-2011', 'bcbsal-destruction', 'aad-destruction-2024'],
  effective: TABLES_IN_FORCE,
  denial: likelyDenials.notDocumented,
  tables: [premalignantTiers],
  reads: ['groups', 'premalignantLesions', 'draft', 'lines'],
  asks: 'Add the number of premalignant lesions; the units cannot be compared without it.',
  // Where another rule kept the lines off, they have no number to say.
  matches: ({ groups = [], draft = [] }) =>
    counting(groups, 'premalignant').length > 0 && !draft.some(isKeptOff),
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
