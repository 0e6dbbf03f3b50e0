import { readAssertion } from '../assertion/read-assertion.ts';
import { counting, readGroups, sumOfCounts } from '../facts/lesion-standing.ts';
import type { ClaimAssertion } from '../vocabulary/coding.ts';
import type { Encounter } from '../vocabulary/encounter.ts';
import type { ServiceLine } from '../vocabulary/service-line.ts';

/** The three numbers that must tell the same story. An absent one is unknown. */
export interface ThreeWayCount {
  /** The total the note states. */
  stated?: number;
  /** The premalignant lesions of its rows, added up. */
  sumOfSites?: number;
  /** What the lines assert. */
  lines: ClaimAssertion['premalignantLesions'];
  agree: boolean;
}

/** Puts the stated total, the sum of the rows and the lesions asserted by the lines side by side. */
export function threeWayCount(encounter: Encounter, lines: readonly ServiceLine[]): ThreeWayCount {
  const groups = readGroups(encounter);
  const own = counting(groups, 'premalignant');
  const isKnown =
    own.length > 0 ||
    groups.every(({ standing }) => standing.counts || standing.why === 'not-destruction');
  const sumOfSites = groups.length > 0 && isKnown ? sumOfCounts(own) : undefined;
  const sumOfAll = sumOfCounts(counting(groups));
  const { statedLesionTotal: stated } = encounter;
  const { premalignantLesions: asserted } = readAssertion(lines);
  const sums = [sumOfSites, sumOfAll, sumOfCounts(groups)];
  const statedFits = stated === undefined || sums.includes(stated);
  const linesFit =
    sumOfSites !== undefined &&
    asserted !== null &&
    sumOfSites >= asserted.min &&
    sumOfSites <= (asserted.max ?? sumOfSites);
  return {
    ...(stated !== undefined && { stated }),
    ...(sumOfSites !== undefined && { sumOfSites }),
    lines: asserted,
    agree: statedFits && linesFit,
  };
}
