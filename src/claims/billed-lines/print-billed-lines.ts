import { type ServiceLine, showLine } from '../../rules/index.ts';
import type { BilledProblem } from './billed-problem.ts';

const printLine = (line: ServiceLine): string => {
  const { diagnoses } = line;
  if (diagnoses === undefined) return showLine(line);
  return `${showLine(line)}@${diagnoses.length === 0 ? 'none' : diagnoses.join('+')}`;
};

/** Billed lines as a coder writes them: '99213-25; 17000; 17003x5', 'none' where there is no line. */
export const printBilledLines = (lines: readonly ServiceLine[]): string =>
  lines.length === 0 ? 'none' : lines.map(printLine).join('; ');

/** Other lines in the place of those read, with every piece that still cannot be read under them. */
export function rewriteBilled(
  lines: readonly ServiceLine[],
  problems: readonly BilledProblem[],
): string {
  const unread = problems.flatMap((problem) => problem.unread ?? []);
  // Heads stay in force below them, so what stands under none comes first.
  const inOrder = unread.toSorted((a, b) => Number(a.includes('\n')) - Number(b.includes('\n')));
  return [
    ...(lines.length > 0 || unread.length === 0 ? [printBilledLines(lines)] : []),
    ...inOrder,
  ].join('\n');
}
