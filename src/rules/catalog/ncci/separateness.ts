import type { DraftLine } from '../../kernel/draft-line.ts';
import type { CodePair } from '../../tables/ptp-pairs.ts';
import type { FactPath } from '../../vocabulary/coding.ts';
import type { OtherProcedure } from '../../vocabulary/encounter.ts';

/** Were two services done on the same lesion, and where in the visit would that be answered? */
export interface Separateness {
  answer: 'apart' | 'same' | 'unanswered';
  /** The unanswered questions. */
  open: readonly FactPath[];
}

/** Is the line in question? What another kind of rule left out is not. */
const isRecorded = ({ leftOut }: DraftLine) =>
  leftOut === undefined || leftOut.rule.startsWith('ncci/');

/**
 * Whether the record holds both codes of a pair and what it says about their lesions. Lesions of different
 * families are different lesions; for another procedure the visit says it. Undefined: the record does not
 * support both codes, so there is no pair to judge.
 */
export function separateness(
  { columnOne, columnTwo }: CodePair,
  draft: readonly DraftLine[],
  entered: readonly OtherProcedure[],
): Separateness | undefined {
  let hasOne = false;
  let hasTwo = false;
  let isSame = false;
  const open: FactPath[] = [];
  for (const line of draft) {
    const { code, procedure } = line;
    if ((code !== columnOne && code !== columnTwo) || !isRecorded(line)) continue;
    if (code === columnOne) hasOne = true;
    else hasTwo = true;
    if (procedure === undefined) continue;
    const answer = entered[procedure]?.sameLesion;
    if (answer === true) isSame = true;
    if (answer === undefined) open.push(`otherProcedures.${procedure}.sameLesion`);
  }
  if (!hasOne || !hasTwo) return undefined;
  if (isSame) return SAME;
  return open.length > 0 ? { answer: 'unanswered', open } : APART;
}

const SAME: Separateness = { answer: 'same', open: [] };
const APART: Separateness = { answer: 'apart', open: [] };
