import { destroyed, type GroupFacts } from '../../facts/lesion-standing.ts';
import { defineRule } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';

const special = (groups: readonly GroupFacts[] = []) =>
  destroyed(groups).filter(({ site }) => site?.ownCode !== undefined);

export const ownDestructionCode = defineRule({
  id: 'site/own-destruction-code',
  title: 'Some sites have destruction codes of their own',
  statement:
    'On the lid margin, the mucosal lip and mouth, the genitals, the anus and the conjunctiva another destruction code may apply. The skin code is kept and never swapped silently; check which one the site calls for.',
  severity: 'warning',
  sources: [
    'aad-location-codes',
    'aad-lip',
    'genhealth-67850',
    'openpayer-40820',
    'dermtally-policy',
  ],
  effective: TABLES_IN_FORCE,
  denial: likelyDenials.lineDefect,
  reads: ['groups'],
  matches: ({ groups }) => special(groups).length > 0,
  evaluate({ groups }) {
    return {
      status: 'broken',
      says: `Check the code for ${special(groups)
        .map(({ site }) => `${site?.label.toLowerCase()} (${site?.ownCode?.codes})`)
        .join(', ')}. Coded as stated; the site may have a code of its own.`,
      because: special(groups).flatMap(({ site }) =>
        (site?.ownCode?.positions ?? []).map(({ says, cites }) => ({
          says,
          from: { site: site?.label ?? '', codes: site?.ownCode?.codes ?? '' },
          cites,
        })),
      ),
    };
  },
});
