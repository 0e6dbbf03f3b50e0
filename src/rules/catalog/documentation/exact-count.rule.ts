import { type GroupFacts, groupPath, mayCount, nameGroup } from '../../facts/lesion-standing.ts';
import { defineRule, met } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';

const asWritten = ({ group: { count, countAsWritten } }: GroupFacts): string | undefined =>
  countAsWritten || (count === undefined ? undefined : String(count));

export const exactCount = defineRule({
  id: 'documentation/exact-count',
  title: 'The number of lesions is exact',
  statement:
    'The record must give an exact number of lesions destroyed. A vague word or a range is never turned into a number, not even into the least it could mean.',
  severity: 'denial',
  sources: ['bcbsal-destruction', 'aad-destruction-2024', 'dermtally-policy'],
  effective: TABLES_IN_FORCE,
  denial: likelyDenials.notDocumented,
  reads: ['groups', 'documented'],
  checklist: { id: 'exact-count', label: 'Exact number of lesions', required: true },
  matches: ({ groups = [] }) => mayCount(groups).length > 0,
  evaluate({ groups, documented }) {
    const lesions = mayCount(groups);
    const open = lesions.filter(({ count }) => count === undefined);
    if (open.length === 0) {
      const numbers = lesions.flatMap(({ count }) => count ?? []);
      const total = numbers.reduce((sum, count) => sum + count, 0);
      return met(
        numbers.length === 1
          ? `An exact number is given: ${total}.`
          : `Exact numbers are given: ${numbers.join(' + ')} = ${total}.`,
        'bcbsal-destruction',
        { lesions: total },
      );
    }
    if (documented['exact-count'] === false) {
      return {
        status: 'broken',
        says: 'Ask the provider for the number of lesions destroyed. The note was marked as not giving it.',
        because: [
          {
            says: 'The coder looked and found no exact number in the note.',
            from: {},
            cites: 'bcbsal-destruction',
          },
        ],
      };
    }
    const words = open.flatMap((group) => asWritten(group) ?? []);
    const says =
      words.length > 0
        ? `Add the number of lesions. ${words.map((word) => `“${word}”`).join(', ')} cannot be billed.`
        : 'Add the number of lesions destroyed.';
    return {
      status: 'broken',
      says,
      because: open.map((group) => ({
        says: `${nameGroup(group)}: ${asWritten(group) === undefined ? 'no number' : `“${asWritten(group)}” is not an exact number`}.`,
        from: { field: groupPath(group.at, 'count'), written: asWritten(group) ?? 'nothing' },
        cites: 'bcbsal-destruction',
      })),
      gap: words.length > 0 ? 'unclear' : 'missing',
    };
  },
});
