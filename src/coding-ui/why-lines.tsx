import { explainLine } from '../rules/explain/explain-line.ts';
import type { Coding, Context, Encounter, LineExplanation, ServiceLine } from '../rules/index.ts';
import { WhyLine, type WhyLineProps } from './why-line.tsx';

export interface WhyLinesProps {
  encounter: Encounter;
  coding: Coding;
  context: Context;
  changes?: WhyLineProps['changes'];
}

interface Explained {
  lines: ServiceLine[];
  explanation: LineExplanation;
}

const saidIn = ({ rules, because }: LineExplanation) =>
  [...rules, ...because.map(({ says }) => says)].join('\n');

/** Lines that stand for the same reasons are explained once, together: a primary with its add-on. */
function explained({
  encounter,
  coding,
  context,
}: Omit<WhyLinesProps, 'changes'>): readonly Explained[] {
  const found: Explained[] = [];
  for (const line of coding.lines) {
    const explanation = explainLine(encounter, coding, line.code, context);
    if (!explanation) continue;
    const reasons = saidIn(explanation);
    const same = found.find((other) => saidIn(other.explanation) === reasons);
    if (same) same.lines.push(line);
    else found.push({ lines: [line], explanation });
  }
  return found;
}

/** Why the claim is what it is, line by line. */
export const WhyLines = ({ changes = 'open', ...visit }: WhyLinesProps) =>
  explained(visit).map(({ lines, explanation }, at) => (
    // One code can stand on several lines for reasons of their own.
    <WhyLine
      key={`${at} ${explanation.line.code}`}
      lines={lines}
      explanation={explanation}
      claim={visit.coding.lines}
      changes={changes}
    />
  ));
