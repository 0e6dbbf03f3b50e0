import { defineRule } from '../../kernel/rule.ts';
import { addOnPrimaries } from '../../tables/add-ons.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';

export const addOnWithPrimary = defineRule({
  id: 'claim/add-on-with-primary',
  title: 'An add-on travels with its primary',
  statement:
    'An add-on code is only payable with one of its listed primary codes on the same day, by the same practitioner.',
  severity: 'denial',
  sources: ['cms-add-on-2024', 'aad-destruction-2011'],
  effective: TABLES_IN_FORCE,
  tables: [addOnPrimaries],
  reads: ['lines'],
  matches: ({ lines = [] }) =>
    lines.some(({ code }) => addOnPrimaries.rows.some(({ value }) => value.has(code))),
  evaluate({ lines }, asOf) {
    const primaries = asOf(addOnPrimaries);
    const codes = new Set(lines.map(({ code }) => code));
    const because = [...codes].flatMap((code) => {
      const listed = primaries.get(code);
      if (!listed) return [];
      const primary = listed.find((candidate) => codes.has(candidate));
      return [
        {
          alone: primary === undefined,
          says: primary
            ? `${code} stands with its primary ${primary}.`
            : `${code} needs ${listed.join(' or ')}, which is not on the claim.`,
          from: { addOn: code, primaries: listed.join(', ') },
          cites: addOnPrimaries.source,
        },
      ];
    });
    const alone = because.filter((step) => step.alone);
    return {
      status: alone.length > 0 ? 'broken' : 'met',
      says: (alone.length > 0 ? alone : because).map(({ says }) => says).join(' '),
      because: because.map(({ says, from, cites }) => ({ says, from, cites })),
    };
  },
});
