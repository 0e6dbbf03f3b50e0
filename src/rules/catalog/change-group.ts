import type { GroupFacts } from '../facts/lesion-standing.ts';
import type { Encounter, LesionGroup } from '../vocabulary/encounter.ts';

/** The patch that changes some fields of one lesion group and leaves the other groups as they are. */
export const changeGroup = (
  groups: readonly GroupFacts[],
  at: number,
  change: Partial<LesionGroup>,
): Pick<Encounter, 'lesions'> => ({
  lesions: groups.map(({ group }, index) => (index === at ? { ...group, ...change } : group)),
});

/** The patch that takes one field out of a lesion group, so that it is unknown again. */
export function clearInGroup(
  groups: readonly GroupFacts[],
  at: number,
  field: keyof LesionGroup,
): Pick<Encounter, 'lesions'> {
  return {
    lesions: groups.map(({ group }, index) => {
      if (index !== at) return group;
      const { [field]: _removed, ...rest } = group;
      return rest;
    }),
  };
}
