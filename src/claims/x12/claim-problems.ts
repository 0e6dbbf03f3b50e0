import type { ClaimProblem } from './filed-claim.ts';
import type { Segment } from './segment.ts';

/** `field` as 'SV1-04'; '' for the segment as a whole. */
export type Report = (segment: Segment, field: string, says: string) => void;

export const problemAt = (segment: Segment, field: string, says: string): ClaimProblem => ({
  ...(field !== '' && { field }),
  says,
  segment: segment.number,
  text: segment.text,
});

export function claimProblems(): { problems: ClaimProblem[]; report: Report } {
  const problems: ClaimProblem[] = [];
  return {
    problems,
    report: (segment, field, says) => problems.push(problemAt(segment, field, says)),
  };
}

const LONGEST_QUOTATION = 40;

/** The text in quotation marks, shortened; 'nothing' where there is none. */
export function got(text: string): string {
  if (text === '') return 'nothing';
  return `“${text.length > LONGEST_QUOTATION ? `${text.slice(0, LONGEST_QUOTATION)}…` : text}”`;
}
