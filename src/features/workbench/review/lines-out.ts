import type { Coding, ServiceLine } from '../../../rules/index.ts';
import type { JudgedClaim } from './judge-claim.ts';

/** The lines of a reviewed claim that leave this page: copied, printed on the form, written to a file. */
export interface LinesOut {
  are: 'billed' | 'supported';
  lines: readonly ServiceLine[];
}

/** A billed line that points nowhere, with the pointers that the record has for its code and no other. */
function withPointers(line: ServiceLine, supported: readonly ServiceLine[]): ServiceLine {
  if (line.diagnoses !== undefined && line.diagnoses.length > 0) return line;
  const alike = supported.filter(({ code }) => code === line.code);
  const [first, ...others] = alike.map(({ diagnoses = [] }) => diagnoses);
  const isOne = others.every((diagnoses) => diagnoses.join() === first?.join());
  return first && first.length > 0 && isOne ? { ...line, diagnoses: first } : line;
}

/**
 * The billed lines where the claim is clean or was released with reasons, with the pointers of the record
 * where they have none. In every other case the lines that the record supports.
 */
export function linesOut(
  { billed, verdict, review }: JudgedClaim,
  coding: Coding | undefined,
): LinesOut {
  if (billed && (verdict === 'clean' || verdict === 'released'))
    return {
      are: 'billed',
      lines: billed.map((line) => withPointers(line, review?.corrected ?? [])),
    };
  return { are: 'supported', lines: coding?.lines ?? [] };
}
