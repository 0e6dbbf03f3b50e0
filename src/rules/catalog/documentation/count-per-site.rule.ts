import { destroyed, type GroupFacts, nameGroup } from '../../facts/lesion-standing.ts';
import { defineRule, met } from '../../kernel/rule.ts';
import { premalignantTiers } from '../../tables/destruction-tiers.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { lesions } from '../../vocabulary/lesion-count.ts';

/** An unlisted site may be several: its number is none of its own. */
const isSplit = ({ group, site }: GroupFacts) => site !== undefined && group.side !== 'both';

export const countPerSite = defineRule({
  id: 'documentation/count-per-site',
  title: 'At the flat code, each site has its own number',
  statement:
    'For fifteen and more lesions, consider whether the note gives a number for each site. The count carries the whole claim there, and a split by site is what defends it.',
  severity: 'advice',
  sources: ['dermtally-policy'],
  effective: TABLES_IN_FORCE,
  tables: [premalignantTiers],
  reads: ['groups', 'premalignantLesions', 'documented'],
  checklist: { id: 'count-per-site', label: 'Number for each site', required: false },
  matches: ({ premalignantLesions }) =>
    premalignantTiers.rows.some(
      ({ value }) => premalignantLesions !== undefined && premalignantLesions >= value.flatFrom,
    ),
  evaluate({ groups, premalignantLesions, documented }) {
    const own = destroyed(groups, 'premalignant');
    const unsplit = own.filter((group) => !isSplit(group));
    if (documented['count-per-site'] ?? unsplit.length === 0) {
      return met('The number is split by site.', 'dermtally-policy', {
        sites: own.length,
        lesions: premalignantLesions,
      });
    }
    return {
      status: 'broken',
      says: 'Consider whether the note gives a number for each site.',
      because: (unsplit.length > 0 ? unsplit : own).map((group) => ({
        says: `${lesions(group.count ?? 0)} (${nameGroup(group)}): no number of its own in the note.`,
        from: { lesions: group.count ?? 0 },
        cites: 'dermtally-policy',
      })),
    };
  },
});
