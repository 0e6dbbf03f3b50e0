import { groupPath, nameGroup, treated } from '../../facts/lesion-standing.ts';
import { defineRule, met } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';
import { methods } from '../../tables/methods.ts';
import type { Method } from '../../vocabulary/encounter.ts';

export const methodStated = defineRule({
  id: 'documentation/method-stated',
  title: 'The method is stated',
  statement:
    'The record must say how the lesions were destroyed. The code is the same for all five destruction methods, but without one the procedure itself is not supported.',
  severity: 'denial',
  sources: ['aad-destruction-families', 'bcbsal-destruction'],
  effective: TABLES_IN_FORCE,
  denial: likelyDenials.notDocumented,
  reads: ['groups', 'documented'],
  checklist: { id: 'method', label: 'Method of destruction', required: true },
  matches: ({ groups = [] }) => treated(groups).length > 0,
  evaluate({ groups, documented }) {
    const lesions = treated(groups);
    const open = lesions.filter(({ group }) => group.method === undefined);
    if (documented['method'] === false || (open.length > 0 && documented['method'] !== true)) {
      const from = open.length > 0 ? open : lesions;
      return {
        status: 'broken',
        says:
          documented['method'] === false
            ? 'Ask the provider how the lesions were treated. The note was marked as not saying it.'
            : `Add the method for ${from.map(nameGroup).join(', ')}.`,
        because: from.map((group) => ({
          says: `${nameGroup(group)}: no method in the record.`,
          from: { field: groupPath(group.at, 'method') },
          cites: 'aad-destruction-families',
        })),
      };
    }
    const used: Method[] = [];
    for (const { group } of lesions)
      if (group.method !== undefined && !used.includes(group.method)) used.push(group.method);
    return met(
      used.length === 0
        ? 'The coder confirmed that the note states the method.'
        : `Method stated: ${used.map((method) => methods[method].label.toLowerCase()).join(', ')}.`,
      'aad-destruction-families',
    );
  },
});
