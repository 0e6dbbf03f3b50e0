import { codeEncounter } from '../coding/code-encounter.ts';
import { counting, readGroups, sumOfCounts } from '../facts/lesion-standing.ts';
import type { Context } from '../vocabulary/coding.ts';
import type { Encounter, LesionGroup } from '../vocabulary/encounter.ts';
import type { ServiceLine } from '../vocabulary/service-line.ts';

/** One cell of the strip: what the visit would be billed as with this many premalignant lesions. */
export interface CountCell {
  count: number;
  /** The last cell stands for this number and every higher one. */
  orMore: boolean;
  lines: readonly ServiceLine[];
  /** Is this the visit's own number? */
  current: boolean;
}

const STRIP_ENDS_AT = 20;

/** Lesions of the kind this family is for, when the visit has none yet. */
const PREMALIGNANT: LesionGroup = { nature: 'premalignant' };

/** The visit as it would be if its note said what the lesions are and how many. */
function answered({ statedLesionTotal: _total, documented, ...rest }: Encounter): Encounter {
  if (!documented) return rest;
  const { 'premalignant-stated': _stated, 'exact-count': _exact, ...others } = documented;
  return { ...rest, documented: others };
}

/** The visit with another number of premalignant lesions, all else equal. */
function withPremalignant(encounter: Encounter, count: number): Encounter {
  const visit = answered(encounter);
  const own = counting(readGroups(visit), 'premalignant').map(({ at }) => at);
  const [first] = own;
  if (first === undefined)
    return { ...visit, lesions: [...visit.lesions, { ...PREMALIGNANT, count }] };
  return {
    ...visit,
    lesions: visit.lesions.flatMap((group, at) => {
      if (at === first) return [{ ...group, count }];
      return own.includes(at) ? [] : [group];
    }),
  };
}

/** The exact number of premalignant lesions of a visit; undefined while it is not exact. */
function premalignantCount(encounter: Encounter): number | undefined {
  const own = counting(readGroups(encounter), 'premalignant');
  return own.length === 0 ? undefined : sumOfCounts(own);
}

/**
 * What the visit would be billed as at every number of premalignant lesions from 0 to 20 and more, the rest
 * of the visit unchanged. Each cell is the answer of `codeEncounter`, so no threshold lives here.
 */
export function countStrip(encounter: Encounter, context: Context = {}): readonly CountCell[] {
  const current = premalignantCount(encounter);
  return Array.from({ length: STRIP_ENDS_AT + 1 }, (_, count) => {
    const orMore = count === STRIP_ENDS_AT;
    return {
      count,
      orMore,
      lines: codeEncounter(withPremalignant(encounter, count), context).lines,
      current: current === count || (orMore && current !== undefined && current > count),
    };
  });
}
