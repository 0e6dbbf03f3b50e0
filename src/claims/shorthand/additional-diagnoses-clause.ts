import { type Clause, readList, wordByWord } from './clause.ts';
import { printDiagnoses, readDiagnosis } from './diagnosis-code.ts';
import type { Report } from './problem.ts';

/** 'also x32.xxxa z85.828', 'also none'. */
export function readAdditionalDiagnoses(
  clauses: readonly Clause[],
  report: Report,
): string[] | undefined {
  return readList(
    clauses.map(wordByWord),
    'a diagnosis',
    ([word]) => {
      const code = word && readDiagnosis(word);
      if (word && code === undefined) report('bad-diagnosis', word);
      return code;
    },
    report,
  );
}

export const printAdditionalDiagnoses = (codes: readonly string[] | undefined): string =>
  codes === undefined ? '' : `also ${printDiagnoses(codes)}`;
