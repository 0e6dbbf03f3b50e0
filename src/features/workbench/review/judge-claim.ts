import { differenceBetween, type LineDifference } from '../../../claims/line-difference.ts';
import {
  type ClaimReview,
  type Finding,
  type OutsideCheck,
  reviewClaim,
  type ServiceLine,
} from '../../../rules/index.ts';
import { outsideChecks } from '../../../rules/coding/outside-checks.ts';
import type { Acknowledgement, Entry } from '../entry.ts';
import { billedOf } from '../shorthand-field.tsx';
import type { CodedEntry } from '../use-commands.ts';

/** 'released': clean but for warnings that someone has acknowledged. */
export type Verdict = 'clean' | 'released' | 'not-clean' | 'not-judged';

/** A finding with the reason someone gave for it. */
export interface Answered {
  finding: Finding;
  reason: string;
}

/** A billed claim beside the documented visit. */
export interface JudgedClaim {
  /** Undefined: none is entered. */
  billed: readonly ServiceLine[] | undefined;
  verdict: Verdict;
  /** Why, in a sentence or two. */
  says: string;
  /** Undefined while the billed claim or the visit cannot be read. */
  review: ClaimReview | undefined;
  /** Undefined where the record does not say what it supports. */
  differences: readonly LineDifference[] | undefined;
  /** All but those released. */
  findings: readonly Finding[];
  /** Warnings that were acknowledged: they no longer stand against the claim. */
  released: readonly Answered[];
  /** Denials that someone disagrees with. They stand against the claim all the same. */
  disagreements: readonly Answered[];
  /** Answers to findings that no longer stand as they were. They count for nothing. */
  dropped: readonly Acknowledgement[];
  /** What the tables do not reach on the billed lines. */
  outside: readonly OutsideCheck[];
}

const isBroken = ({ outcome, severity }: Finding) => outcome === 'broken' && severity !== 'advice';

const isUnchecked = ({ outcome }: Finding) =>
  outcome === 'needs-facts' || outcome === 'not-in-force' || outcome === 'crashed';

const counted = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;

function notReviewed(entry: Entry, { coding }: CodedEntry): string | undefined {
  const { billedUnread } = entry;
  if (billedUnread > 0)
    return `${counted(billedUnread, 'piece', 'pieces')} of the billed claim could not be read. Put ${billedUnread === 1 ? 'it' : 'them'} right first.`;
  if (!coding) return 'A field of the visit cannot be read. Put it right first.';
  return undefined;
}

/** What the record and the rules make of the claim that an entry holds. */
export function judgeClaim(entry: Entry, coded: CodedEntry): JudgedClaim {
  const { reading, coding, context } = coded;
  const billed = billedOf(entry);
  const held = notReviewed(entry, coded);
  const nothing = {
    billed,
    review: undefined,
    differences: undefined,
    findings: [],
    released: [],
    disagreements: [],
    dropped: [],
    outside: [],
  };
  if (held !== undefined) return { ...nothing, verdict: 'not-judged', says: held };
  if (!billed || !coding)
    return { ...nothing, verdict: 'not-judged', says: 'Enter the lines that were billed.' };

  const review = reviewClaim(reading.encounter, billed, context);
  const broken = review.findings.filter(isBroken);
  const standing = (severity: Finding['severity']) =>
    entry.acknowledged.flatMap(({ rule, says, reason }) => {
      const finding = broken.find((each) => each.rule === rule && each.says === says);
      return finding?.severity === severity ? [{ finding, reason }] : [];
    });
  const released = standing('warning');
  const disagreements = standing('denial');
  const isReleased = (finding: Finding) => released.some((each) => each.finding === finding);
  const against = broken.filter((finding) => !isReleased(finding));
  const unchecked = review.findings.filter(isUnchecked).length;
  const isOpen = unchecked > 0 || coding.status !== 'settled';
  const { verdict, says } = verdictOf(review, against, unchecked, isOpen);
  return {
    billed,
    verdict,
    says,
    review,
    differences: review.corrected ? differenceBetween(billed, review.corrected) : undefined,
    findings: review.findings.filter((finding) => !isReleased(finding)),
    released,
    disagreements,
    dropped: entry.acknowledged.filter(
      ({ rule, says: said }) => !broken.some((each) => each.rule === rule && each.says === said),
    ),
    outside: outsideChecks(billed),
  };
}

function verdictOf(
  { clean, corrected }: ClaimReview,
  against: readonly Finding[],
  unchecked: number,
  isOpen: boolean,
): Pick<JudgedClaim, 'verdict' | 'says'> {
  if (clean) return { verdict: 'clean', says: 'The record supports these lines as they are.' };
  if (corrected === null)
    return {
      verdict: 'not-judged',
      says: 'The record does not say yet which lines it supports.',
    };
  if (against.length > 0) {
    const denials = against.filter(({ severity }) => severity === 'denial').length;
    const warnings = against.length - denials;
    const parts = [
      denials > 0 && `${denials} to fix`,
      warnings > 0 && `${warnings} to check`,
      unchecked > 0 && `${unchecked} not checked`,
    ];
    return { verdict: 'not-clean', says: `${parts.filter(Boolean).join(', ')}.` };
  }
  if (isOpen)
    return {
      verdict: 'not-judged',
      says:
        unchecked > 0
          ? `Nothing found so far speaks against these lines, but ${counted(unchecked, 'rule', 'rules')} could not be checked.`
          : 'Nothing found so far speaks against these lines, but an empty field can still change them.',
    };
  return {
    verdict: 'released',
    says: 'What spoke against these lines has been acknowledged with a reason.',
  };
}
