import { groupPath, nameGroup, treated } from '../../facts/lesion-standing.ts';
import { defineRule, met } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';

export const locationsStated = defineRule({
  id: 'documentation/locations-stated',
  title: 'The locations are stated',
  statement:
    'The record must say where on the body the lesions were. The site can call for a code of its own, and vague sites draw denials; a site must be one a reader can find.',
  severity: 'denial',
  sources: ['aad-location-codes'],
  effective: TABLES_IN_FORCE,
  denial: likelyDenials.notDocumented,
  reads: ['groups', 'documented'],
  checklist: { id: 'locations', label: 'Anatomic locations', required: true },
  matches: ({ groups = [] }) => treated(groups).length > 0,
  evaluate({ groups, documented }) {
    const lesions = treated(groups);
    const nowhere = lesions.filter(({ group }) => group.site === undefined);
    const unlisted = lesions.filter(({ group, site }) => group.site !== undefined && !site);
    if (documented['locations'] === false || (nowhere.length > 0 && !documented['locations'])) {
      const from = nowhere.length > 0 ? nowhere : lesions;
      return {
        status: 'broken',
        says:
          documented['locations'] === false
            ? 'Ask the provider where the lesions were. The note was marked as not saying it.'
            : `Add the site for ${from.map(nameGroup).join(', ')}.`,
        because: from.map((group) => ({
          says: `${nameGroup(group)}: no site in the record.`,
          from: { field: groupPath(group.at, 'site') },
          cites: 'aad-location-codes',
        })),
      };
    }
    if (unlisted.length > 0 && documented['locations'] !== true) {
      return {
        status: 'broken',
        says: `Check the site ${unlisted.map(({ group }) => `“${group.site}”`).join(', ')}. It is kept as written and not in our table of sites.`,
        because: unlisted.map((group) => ({
          says: `“${group.group.site}” is not a listed site, so a code of its own was not looked for.`,
          from: { field: groupPath(group.at, 'site'), site: group.group.site ?? '' },
          cites: 'aad-location-codes',
        })),
        gap: 'unclear',
      };
    }
    const named = lesions.filter(({ site }) => site !== undefined);
    return met(
      named.length === 0
        ? 'The coder confirmed that the note names the sites.'
        : `Sites stated: ${named.map(nameGroup).join(', ')}.`,
      'aad-location-codes',
    );
  },
});
