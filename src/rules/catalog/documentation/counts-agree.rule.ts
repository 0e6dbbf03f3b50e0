import { counting, type GroupFacts, nameGroup, sumOfCounts } from '../../facts/lesion-standing.ts';
import { defineRule, met } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';
import type { Fix } from '../../vocabulary/coding.ts';
import { isLesionCount } from '../../vocabulary/lesion-count.ts';
import type { LesionGroup } from '../../vocabulary/encounter.ts';
import { changeGroup } from '../change-group.ts';

const isCounted = ({ count }: GroupFacts) => count !== undefined;

/** A further row of the same lesions, for those that the note counts and gives no site. */
function withoutPlace({ group }: GroupFacts, count: number): LesionGroup {
  const { site: _site, side: _side, countAsWritten: _words, ...same } = group;
  return { ...same, count };
}

/** Every way to settle a total that differs from the rows. None is taken by itself. */
function waysToAgree(
  groups: readonly GroupFacts[],
  own: readonly GroupFacts[],
  stated: number,
): readonly Fix[] {
  const open = own.filter((group) => !isCounted(group));
  const sum = own.reduce((total, { count = 0 }) => total + count, 0);
  const rest = stated - sum;
  const [row, ...others] = open.length > 0 ? open : own;
  if (!row) return [];
  const fixes: Fix[] = [];
  if (open.length === 0)
    fixes.push({
      says: `Use ${sum}, the sum of the rows`,
      encounterPatch: { statedLesionTotal: sum },
    });
  // With rows kept out of the count, the rest may be theirs: then only the note can say.
  if (groups.some(({ standing }) => !standing.counts)) return fixes;
  // The numbers differ, so a rest that is a count is more than none.
  if (open.length === 0 && isLesionCount(rest))
    fixes.push({
      says: `Keep ${stated} and add a row of ${rest} without a site`,
      encounterPatch: { lesions: [...groups.map(({ group }) => group), withoutPlace(row, rest)] },
    });
  const forRow = (row.count ?? 0) + rest;
  if (others.length === 0 && forRow > 0 && isLesionCount(forRow))
    fixes.push({
      says: `Use ${forRow} for ${nameGroup(row)}`,
      encounterPatch: changeGroup(groups, row.at, { count: forRow }),
    });
  return fixes;
}

export const countsAgree = defineRule({
  id: 'documentation/counts-agree',
  title: 'The stated total is the sum of the sites',
  statement:
    'Where the note states a total, the numbers of its sites add up to it. Check a difference with the note; neither number is preferred without the coder.',
  severity: 'warning',
  sources: ['dermtally-policy', 'bcbsal-destruction'],
  effective: TABLES_IN_FORCE,
  denial: likelyDenials.notDocumented,
  reads: ['groups', 'statedLesionTotal', 'documented'],
  checklist: { id: 'counts-agree', label: 'Stated total and sites agree', required: false },
  matches: ({ groups = [], statedLesionTotal }) =>
    statedLesionTotal !== undefined && counting(groups).length > 0,
  evaluate({ groups, statedLesionTotal: stated, documented }) {
    const all = counting(groups);
    const premalignant = counting(groups, 'premalignant');
    // A note's total may speak of the keratoses alone or of everything that was destroyed.
    const own = premalignant.length > 0 ? premalignant : all;
    // A total may also take in lesions that were treated otherwise or whose diagnosis is in dispute.
    if ([own, all, groups].some((rows) => sumOfCounts(rows) === stated)) {
      return met(`The rows add up to the stated total of ${stated}.`, 'dermtally-policy', {
        stated,
        sum: stated,
      });
    }
    const sum = own.reduce((total, { count = 0 }) => total + count, 0);
    const open = own.filter((group) => !isCounted(group));
    return {
      status: 'broken',
      says:
        open.length === 0
          ? `Check the numbers. The note states ${stated}, the rows add up to ${sum}.`
          : `Check the numbers. The note states ${stated}; ${open.map(nameGroup).join(', ')} ${open.length === 1 ? 'has no number of its' : 'have no number of their'} own.`,
      because: [
        {
          says: `Stated total ${stated}; rows ${own.map(({ count }) => count ?? 'none').join(' + ')}.`,
          from: { stated, sum },
          cites: 'dermtally-policy',
        },
      ],
      gap: 'conflict',
      // Where the coder found no exact number in the note, only the provider can give one.
      fixes: documented['exact-count'] === false ? [] : waysToAgree(groups, own, stated),
    };
  },
});
