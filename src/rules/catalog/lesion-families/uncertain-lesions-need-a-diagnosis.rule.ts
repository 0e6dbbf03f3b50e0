import { keptOut, nameGroup } from '../../facts/lesion-standing.ts';
import { defineRule } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';

export const uncertainLesionsNeedADiagnosis = defineRule({
  id: 'lesion-families/uncertain-lesions-need-a-diagnosis',
  title: 'A lesion of uncertain nature has no destruction code',
  statement:
    'Lesions recorded as uncertain are left out of every destruction family. When no diagnosis can be made at sight, consider that a biopsy result or a diagnosis rendered by the provider has to come first.',
  severity: 'warning',
  sources: ['aad-destruction-2024', 'aapc-ak-conundrum'],
  effective: TABLES_IN_FORCE,
  denial: likelyDenials.diagnosis,
  reads: ['groups'],
  matches: ({ groups = [] }) => keptOut(groups, 'uncertain').length > 0,
  evaluate({ groups }) {
    return {
      status: 'broken',
      says: 'Ask for the diagnosis of the uncertain lesions. They stay off the claim until a biopsy or the provider names it.',
      because: keptOut(groups, 'uncertain').map((group) => ({
        says: `${nameGroup(group)} is recorded as uncertain.`,
        from: { diagnosis: group.group.diagnosis ?? 'none' },
        cites: 'aad-destruction-2024',
      })),
    };
  },
});
