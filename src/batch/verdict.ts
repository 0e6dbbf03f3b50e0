import type { FiledVisit } from '../claims/filed-visit.ts';
import {
  codeEncounter,
  type Context,
  type Finding,
  findRule,
  reviewClaim,
  type RuleId,
  type ServiceLine,
  showLine,
} from '../rules/index.ts';

/** What became of a record of a file, gravest first. */
export const RECORD_OUTCOMES = [
  'unreadable',
  'denial',
  'warning',
  'not-settled',
  'clean',
  'coded',
] as const;
export type RecordOutcome = (typeof RECORD_OUTCOMES)[number];

/** What the rules make of a record, without the words: the same for every record they answer alike. */
export interface Verdict {
  outcome: RecordOutcome;
  /** What speaks against the record: rules that are broken or lack facts; fields that could not be read. */
  findings: readonly string[];
  /** The supported lines are others than those billed, or none were billed. */
  differs: boolean;
  /** Put in place of the billed lines, the supported ones would review clean. */
  isFixable: boolean;
}

/** A record that was read, with everything a screen or a file says about it. */
export interface JudgedVisit {
  verdict: Verdict;
  /** The lines the documented visit supports; undefined where the record allows no answer. */
  supported: readonly ServiceLine[] | undefined;
  /** Findings that speak against it, gravest first. */
  findings: readonly Finding[];
}

const GRAVITY = { denial: 0, warning: 1, advice: 2 } as const;

/** Does it keep the record from being clean? Advice never does. */
const speaksAgainst = ({ outcome, severity }: Finding): boolean =>
  outcome === 'broken'
    ? severity !== 'advice'
    : outcome === 'needs-facts' || outcome === 'not-in-force' || outcome === 'crashed';

/** Broken before unanswered, then by what a payer would make of it. */
const weight = ({ outcome, severity }: Finding): number =>
  (outcome === 'broken' ? 0 : 10) + GRAVITY[severity];

const gravestAgainst = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(speaksAgainst).toSorted((a, b) => weight(a) - weight(b));

/** Is it about what the lesions were and what the record says? Where there is no record, it lacks nothing. */
const isAboutRecord = ({ rule }: Finding): boolean => {
  const reads = findRule(rule)?.reads ?? [];
  return reads.includes('groups') || reads.includes('documented');
};

function outcomeOf(against: readonly Finding[], isClean: boolean): RecordOutcome {
  const broken = against.filter(({ outcome }) => outcome === 'broken');
  if (broken.some(({ severity }) => severity === 'denial')) return 'denial';
  if (broken.length > 0) return 'warning';
  return isClean ? 'clean' : 'not-settled';
}

/** The same lines in another order are the same claim. */
const asClaim = (lines: readonly ServiceLine[]): string =>
  lines.map(showLine).toSorted().join('; ');

/**
 * Judges one visit of a file: reviews the billed lines beside the record, or codes the record where nothing is
 * known to be billed. `context` holds the payer's profile. Pure; never throws on a visit that was read.
 */
export function judge(
  { encounter, billed, isUndocumented }: FiledVisit,
  context: Context,
): JudgedVisit {
  if (billed === undefined) {
    const { lines, status, findings } = codeEncounter(encounter, context);
    const against = gravestAgainst(findings);
    const broken = outcomeOf(against, status === 'settled');
    return {
      verdict: {
        outcome: broken === 'clean' ? 'coded' : broken,
        findings: against.map(({ rule }) => rule),
        differs: lines.length > 0,
        isFixable: broken === 'clean' && lines.length > 0,
      },
      supported: status === 'not-codable' && lines.length === 0 ? undefined : lines,
      findings: against,
    };
  }
  const { clean, corrected, findings } = reviewClaim(encounter, billed, context);
  const against = gravestAgainst(findings).filter(
    (finding) => !(isUndocumented && isAboutRecord(finding)),
  );
  const differs = !clean && corrected !== null && asClaim(corrected) !== asClaim(billed);
  return {
    verdict: {
      outcome: outcomeOf(against, clean),
      findings: against.map(({ rule }) => rule),
      differs,
      isFixable: differs && reviewClaim(encounter, corrected, context).clean,
    },
    supported: corrected ?? undefined,
    findings: against,
  };
}

/** What a rule is about, for a list of findings. */
export const titleOf = (rule: RuleId): string => findRule(rule)?.title ?? rule;
