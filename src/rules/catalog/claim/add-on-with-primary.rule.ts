import { defineRule } from '../../kernel/rule.ts';
import { addOnPrimaries } from '../../tables/add-ons.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';
import type { Step } from '../../vocabulary/coding.ts';

export const addOnWithPrimary = defineRule({
  id: 'claim/add-on-with-primary',
  title: 'An add-on travels with its primary',
  statement:
    'An add-on code is only payable with one of its listed primary codes on the same day, by the same practitioner.',
  severity: 'denial',
  sources: ['cms-add-on-2024', 'aad-destruction-2011'],
  effective: TABLES_IN_FORCE,
  denial: likelyDenials.addOnAlone,
  tables: [addOnPrimaries],
  reads: ['lines'],
  matches: ({ lines = [] }) =>
    lines.some(({ code }) => addOnPrimaries.rows.some(({ value }) => value.has(code))),
  evaluate({ lines }, asOf) {
    const primaries = asOf(addOnPrimaries);
    const codes = new Set(lines.map(({ code }) => code));
    const because: Step[] = [];
    const alone: Step[] = [];
    for (const code of codes) {
      const listed = primaries.get(code);
      if (!listed) continue;
      const primary = listed.find((candidate) => codes.has(candidate));
      const step: Step = {
        says:
          primary === undefined
            ? `${code} needs ${listed.join(' or ')}, which is not on the claim.`
            : `${code} stands with its primary ${primary}.`,
        from: { addOn: code, primaries: listed.join(', ') },
        cites: addOnPrimaries.source,
      };
      because.push(step);
      if (primary === undefined) alone.push(step);
    }
    const said = alone.length > 0 ? alone : because;
    return {
      status: alone.length > 0 ? 'broken' : 'met',
      says: said.map(({ says }) => says).join(' '),
      because,
    };
  },
});
