import { isPremalignantCode } from '../../tables/destruction-tiers.ts';
import { type CodePair, pairOf } from '../../tables/ptp-pairs.ts';
import { isEvaluationCode } from '../../tables/service-kinds.ts';

/**
 * The pairs that stand among these lines, each once. Every pair in the table joins a code of the premalignant
 * family with another code; pairs within the family are no question of other services.
 */
export function pairsAmong(
  lines: readonly { code: string }[],
  pairs: ReadonlyMap<string, CodePair>,
): readonly CodePair[] {
  const family: string[] = [];
  const others: string[] = [];
  for (const { code } of lines) {
    const codes = isPremalignantCode(code) ? family : others;
    if (!codes.includes(code)) codes.push(code);
  }
  if (family.length === 0 || others.length === 0) return NO_PAIRS;
  return family.flatMap((own) => others.flatMap((other) => pairOf(pairs, own, other) ?? []));
}

const NO_PAIRS: readonly CodePair[] = [];

/** Are both codes of the pair on these lines? */
export const isOn = (
  lines: readonly { code: string }[],
  { columnOne, columnTwo }: CodePair,
): boolean =>
  lines.some(({ code }) => code === columnOne) && lines.some(({ code }) => code === columnTwo);

/** A pair that a distinct modifier can separate. Visits are not: modifier 25 answers for them. */
export const isSeparable = ({ columnOne, columnTwo, indicator }: CodePair): boolean =>
  indicator === 1 && !isEvaluationCode(columnOne) && !isEvaluationCode(columnTwo);

export const showPair = ({ columnOne, columnTwo }: CodePair): string =>
  `${columnOne} (column one) and ${columnTwo} (column two)`;

export const MEDICAID_PAIRS =
  'Not checked: Medicaid has a file of code pairs of its own, which is not at hand.';
