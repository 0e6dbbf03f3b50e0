import { defineRule } from '../../kernel/rule.ts';
import { premalignantTiers } from '../../tables/destruction-tiers.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';

const codesOf = (lines: readonly { code: string }[] = []) => new Set(lines.map(({ code }) => code));

export const flatCodeStandsAlone = defineRule({
  id: 'premalignant-destruction/flat-code-stands-alone',
  title: 'The flat code never stands beside the tier codes',
  statement:
    'The code for fifteen and more lesions is never billed with the first-lesion code or its add-on. NCCI pairs them with indicator 0: no modifier separates them.',
  severity: 'denial',
  sources: ['cms-ncci-2024q3', 'aad-destruction-2011'],
  effective: TABLES_IN_FORCE,
  denial: likelyDenials.pairNotSeparated,
  tables: [premalignantTiers],
  reads: ['lines'],
  matches: ({ lines = [] }) => {
    const codes = codesOf(lines);
    return premalignantTiers.rows.some(
      ({ value: { first, eachAdditional, flat } }) =>
        codes.has(first) || codes.has(eachAdditional) || codes.has(flat),
    );
  },
  evaluate({ lines }, asOf) {
    const { first, eachAdditional, flat } = asOf(premalignantTiers);
    const codes = codesOf(lines);
    const beside = [first, eachAdditional].filter((code) => codes.has(code));
    const clash = codes.has(flat) && beside.length > 0;
    const says = clash
      ? `${flat} is only billed alone; the claim also has ${beside.join(' and ')}.`
      : codes.has(flat)
        ? `${flat} stands alone.`
        : `${beside.join(' and ')}, without ${flat}.`;
    return {
      status: clash ? 'broken' : 'met',
      says,
      because: [{ says, from: { flat, beside: beside.join(', ') }, cites: 'cms-ncci-2024q3' }],
    };
  },
});
