import { differenceBetween, putRight } from '../../../claims/line-difference.ts';
import {
  type ClaimReview,
  type Context,
  type Encounter,
  type Fix,
  reviewClaim,
  type ServiceLine,
} from '../../../rules/index.ts';

/** A fix with the billed lines before and after it. */
export interface FixStep {
  says: string;
  before: readonly ServiceLine[];
  after: readonly ServiceLine[];
}

/** The rules that a claim breaks, and those of them that stand against it. */
function brokenIn({ findings }: ClaimReview) {
  const broken = findings.filter(({ outcome }) => outcome === 'broken');
  return {
    all: new Set(broken.map(({ rule }) => rule)),
    against: new Set(
      broken.filter(({ severity }) => severity !== 'advice').map(({ rule }) => rule),
    ),
  };
}

/** The lines of a fix that changes the billed lines and nothing of the record. */
export const linesOfFix = ({ lines, encounterPatch }: Fix): readonly ServiceLine[] | undefined =>
  encounterPatch === undefined ? lines : undefined;

/**
 * The fixes that can be applied without a look at the record, one after the other: each changes the billed
 * lines only, and the review after it has less against the claim and nothing new. Fixes that get in each
 * other's way sort themselves out, for each is looked for in the review after the one before.
 */
export function safeFixes(
  encounter: Encounter,
  billed: readonly ServiceLine[],
  context: Context,
): readonly FixStep[] {
  const steps: FixStep[] = [];
  // Every step leaves less against the claim, or as much and less advice, so this ends.
  let step = nextStep(encounter, billed, context);
  while (step) {
    steps.push(step);
    step = nextStep(encounter, step.after, context);
  }
  return steps;
}

/** What the rules offer for the billed lines, then each row of the comparison with the supported ones. */
function candidates(
  { findings, corrected }: ClaimReview,
  lines: readonly ServiceLine[],
): readonly { says: string; after: readonly ServiceLine[] }[] {
  const differences = corrected ? differenceBetween(lines, corrected) : [];
  return [
    ...findings.flatMap(({ outcome, fixes = [] }) =>
      outcome === 'broken'
        ? fixes.flatMap((fix) => {
            const after = linesOfFix(fix);
            return after ? [{ says: fix.says, after }] : [];
          })
        : [],
    ),
    ...differences
      .filter(({ is }) => is !== 'same')
      .map((row) => ({
        says: `${row.code}: ${row.says}`,
        after: putRight(lines, differences, row),
      })),
  ];
}

function nextStep(
  encounter: Encounter,
  before: readonly ServiceLine[],
  context: Context,
): FixStep | undefined {
  const review = reviewClaim(encounter, before, context);
  const was = brokenIn(review);
  for (const { says, after } of candidates(review, before)) {
    const left = brokenIn(reviewClaim(encounter, after, context));
    const isNoWorse = [...left.against].every((rule) => was.against.has(rule));
    const isBetter =
      left.against.size < was.against.size ||
      (left.against.size === was.against.size && left.all.size < was.all.size);
    if (isNoWorse && isBetter) return { says, before, after };
  }
  return undefined;
}
