import {
  type Coding,
  type Context,
  type Encounter,
  explainLine,
  type LineExplanation,
  type ServiceLine,
} from '../rules/index.ts';
import { WhyLine } from './why-line.tsx';

export interface WhyLinesProps {
  encounter: Encounter;
  coding: Coding;
  context: Context;
}

interface Explained {
  lines: ServiceLine[];
  explanation: LineExplanation;
}

const saidIn = ({ rules, because }: LineExplanation) =>
  [...rules, ...because.map(({ says }) => says)].join('\n');

/** Lines that stand for the same reasons are explained once, together: a primary with its add-on. */
function explained({ encounter, coding, context }: WhyLinesProps): readonly Explained[] {
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
export const WhyLines = (props: WhyLinesProps) =>
  explained(props).map(({ lines, explanation }) => (
    <WhyLine key={explanation.line.code} lines={lines} explanation={explanation} />
  ));
