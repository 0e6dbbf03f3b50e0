import type { FactPath } from '../vocabulary/coding.ts';
import { type GroupFacts, groupPath } from './lesion-standing.ts';

const hasDiameter = ({ group: { diameterCm } }: GroupFacts) =>
  diameterCm !== undefined && Number.isFinite(diameterCm) && diameterCm > 0;

/** What a malignant group lacks before a code can be chosen for its lesions; nothing where none was destroyed. */
export function malignantGaps(group: GroupFacts): readonly FactPath[] {
  if (group.count === 0) return [];
  return [
    ...(group.count === undefined ? [groupPath(group.at, 'count')] : []),
    ...(group.site?.malignantGroup === undefined ? [groupPath(group.at, 'site')] : []),
    ...(hasDiameter(group) ? [] : [groupPath(group.at, 'diameterCm')]),
  ];
}
