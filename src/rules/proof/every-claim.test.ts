import { describe, expect, it } from 'vitest';
import { addedUp, assertionOf } from '../../testing/oracle/claim-table.ts';
import { expectedLines, written } from '../../testing/oracle/expected-lines.ts';
import { codeEncounter, type Encounter, reviewClaim, type ServiceLine } from '../index.ts';

type ClaimReview = ReturnType<typeof reviewClaim>;

interface BilledClaim {
  readonly lines: readonly ServiceLine[];
  readonly asserts: string;
}

const FIRST = [0, 1, 2];
const FURTHER = [...Array.from({ length: 16 }, (_, units) => units), 20];
const FLAT = [0, 1, 2];
const DOCUMENTED = Array.from({ length: 31 }, (_, count) => count);

/** Every claim once, and once more with the add-on units split over two lines. */
const claims: readonly BilledClaim[] = FIRST.flatMap((first) =>
  FURTHER.flatMap((further) =>
    FLAT.flatMap((flat) => {
      const asserts = assertionOf(first, further, flat);
      const around = (...middle: readonly ServiceLine[]): BilledClaim => ({
        lines: [...billed('17000', first), ...middle, ...billed('17004', flat)],
        asserts,
      });
      const whole = around(...billed('17003', further));
      if (further < 2) return [whole];
      return [whole, around(...billed('17003', 1), ...billed('17003', further - 1))];
    }),
  ),
);

describe('every claim of the family is judged by the documented visit', () => {
  it('bills 153 claims, 135 of them once more with split add-on units', () => {
    expect(claims).toHaveLength(153 + 135);
  });

  it.each(DOCUMENTED)('%i documented', { timeout: 60_000 }, (count) => {
    const faults = claims.flatMap((claim) => faultsOf(documented(count), claim));
    expect(faults.slice(0, 5)).toEqual([]);
  });
});

describe('a record at odds with itself', () => {
  it.each(DOCUMENTED)('%i documented and another total stated', (count) => {
    const otherTotals = [0, 1, 14, 15, 31].filter((total) => total !== count);
    const faults = otherTotals.flatMap((statedLesionTotal) =>
      faultsInWaysOut({ ...documented(count), statedLesionTotal }),
    );
    expect(faults).toEqual([]);
  });

  it.each([
    ['benign', 'L57.0'],
    ['premalignant', 'B07.8'],
    ['premalignant', 'C44.319'],
    ['premalignant', 'D48.5'],
  ] as const)('%s with %s', (nature, diagnosis) => {
    const encounter = documented(5);
    const lesions = encounter.lesions.map((group) => ({ ...group, nature, diagnosis }));
    expect(faultsInWaysOut({ ...encounter, lesions })).toEqual([]);
  });
});

function documented(count: number): Encounter {
  return {
    dateOfService: '2024-08-15',
    payer: 'medicare',
    placeOfService: '11',
    lesions: [
      {
        nature: 'premalignant',
        diagnosis: 'L57.0',
        count,
        method: 'cryosurgery',
        site: 'scalp',
      },
    ],
    evaluation: 'none',
    otherProcedures: [],
    priorProcedures: [],
  };
}

/** What the review of one claim gets wrong, in words. */
function faultsOf(encounter: Encounter, { lines, asserts }: BilledClaim): readonly string[] {
  const review = reviewClaim(encounter, lines);
  const expected = expectedLines(encounter).lines.join(' ');
  const isRight = addedUp(lines) === expected;
  const faults: string[] = [];
  const fault = (says: string) => {
    const [group] = encounter.lesions;
    faults.push(`${group?.count} documented, billed [${lines.map(written).join(' ')}]: ${says}`);
  };

  const corrected = review.corrected?.map(written).toSorted().join(' ');
  if (corrected !== expected) fault(`corrected to [${corrected}] instead of [${expected}]`);
  const read = readRange(review.asserts.premalignantLesions);
  if (read !== asserts) fault(`read as ${read} lesions instead of ${asserts}`);
  if (review.clean !== isRight) fault(`clean: ${review.clean}; ${brokenBy(review).join(' | ')}`);

  const fixes = review.findings.flatMap((finding) => finding.fixes ?? []);
  if (!isRight && !fixes.some((fix) => fix.lines)) fault('offers no lines that would be right');
  for (const { says, lines: fixed } of fixes) {
    if (fixed && !reviewClaim(encounter, fixed).clean) {
      fault(`'${says}' leaves [${fixed.map(written).join(' ')}], which is not clean`);
    }
  }
  return [...faults, ...vainPatches(encounter, lines, review)];
}

/** Never clean as it stands, some change of the visit is offered, and none of them is in vain. */
function faultsInWaysOut(encounter: Encounter): readonly string[] {
  const { lines } = codeEncounter(encounter);
  const review = reviewClaim(encounter, lines);
  const fixes = review.findings.flatMap((finding) => finding.fixes ?? []);
  const faults = vainPatches(encounter, lines, review);
  if (review.clean) return [...faults, 'clean, though the record is at odds with itself'];
  return fixes.some((fix) => fix.encounterPatch) ? faults : [...faults, 'offers no way out'];
}

/** Offered changes of the visit that leave the finding they belong to as it was. */
function vainPatches(
  encounter: Encounter,
  lines: readonly ServiceLine[],
  review: ClaimReview,
): readonly string[] {
  return review.findings
    .filter(({ outcome }) => outcome === 'broken')
    .flatMap((finding) =>
      (finding.fixes ?? []).flatMap(({ says, encounterPatch }) => {
        if (!encounterPatch) return [];
        const again = reviewClaim({ ...encounter, ...encounterPatch }, lines);
        if (!brokenBy(again).includes(finding.says)) return [];
        return [`'${says}' changes the visit and leaves '${finding.says}'`];
      }),
    );
}

const brokenBy = ({ findings }: ClaimReview): readonly string[] =>
  findings.filter(({ outcome }) => outcome === 'broken').map(({ says }) => says);

function billed(code: string, units: number): readonly ServiceLine[] {
  return units === 0 ? [] : [{ code, units, modifiers: [] }];
}

function readRange(range: { min: number; max: number | null } | null): string {
  if (!range) return 'contradiction';
  if (range.max === null) return `${range.min} or more`;
  return range.min === range.max ? `${range.min}` : `${range.min} to ${range.max}`;
}
