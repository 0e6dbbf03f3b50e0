import type { Seeded } from '../identifier-corpus/seeded.ts';
import { slips } from './billing-slips.ts';
import type { BilledAs, BilledVisit, DrawnVisit } from './drawn-visit.ts';
import { linesAsDocumented, linesOfLesions } from './lines-as-documented.ts';

const CODED_ONLY = 0.08;
const BILLED_RIGHT = 0.8;

/** A visit with what was billed for it: four times in five as the record calls for. */
export function billVisit(seed: Seeded, visit: DrawnVisit): BilledVisit {
  const asDocumented = linesAsDocumented(visit);
  // The lines of an office that counted and did not write the number down.
  if (visit.countAsWritten !== undefined && seed.chance(0.7)) {
    const billed = [...asDocumented, ...linesOfLesions(visit)];
    return { visit, billedAs: 'count not documented', billed };
  }
  const isCodedOnly = seed.chance(CODED_ONLY);
  const isRight = seed.chance(BILLED_RIGHT);
  if (isCodedOnly) return { visit, billedAs: 'coded only', billed: [] };
  if (!isRight) {
    const open = slips.flatMap(([billedAs, weight, make]) => {
      const billed = make(asDocumented, visit);
      return billed && billed.length > 0 ? [{ billedAs, weight, billed }] : [];
    });
    let lot = seed.int(
      1,
      Math.max(
        1,
        open.reduce((sum, { weight }) => sum + weight, 0),
      ),
    );
    for (const { billedAs, weight, billed } of open) {
      lot -= weight;
      if (lot <= 0) return { visit, billedAs, billed };
    }
  }
  const billedAs: BilledAs = asDocumented.length === 0 ? 'coded only' : 'as documented';
  return { visit, billedAs, billed: asDocumented };
}
