import { keptOut, nameGroup } from '../../facts/lesion-standing.ts';
import { defineRule, met } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';
import { methods } from '../../tables/methods.ts';

export const onlyDestructionCounts = defineRule({
  id: 'lesion-families/only-destruction-counts',
  title: 'Only destroyed lesions count',
  statement:
    'Cryosurgery, electrosurgery, laser, chemosurgery and curettement destroy a lesion and count alike. Consider that lesions treated in any other way belong to another family and are left out of the count.',
  severity: 'advice',
  sources: ['aad-destruction-families', 'bcbsal-destruction'],
  effective: TABLES_IN_FORCE,
  denial: likelyDenials.notDocumented,
  reads: ['groups'],
  matches: ({ groups = [] }) => groups.some(({ group }) => group.method !== undefined),
  evaluate({ groups }) {
    const left = keptOut(groups, 'not-destruction');
    if (left.length === 0) {
      return met('Every stated method counts for its lesions.', 'aad-destruction-families');
    }
    const because = left.map((group) => {
      const entry = methods[group.group.method ?? 'other'];
      return {
        says: `${nameGroup(group)}: ${entry.label.toLowerCase()} belongs to ${entry.belongsTo}.`,
        from: { method: entry.label, lesions: group.count ?? 'not exact' },
        cites: 'aad-destruction-families' as const,
      };
    });
    return {
      status: 'broken',
      says: `Left out of the count. ${because.map(({ says }) => says).join(' ')}`,
      because,
    };
  },
});
