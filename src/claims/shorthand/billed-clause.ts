import type { ServiceLine } from '../../rules/index.ts';
import { type Clause, readList, wordByWord } from './clause.ts';
import type { Report } from './problem.ts';
import { printServiceLine, readServiceLine } from './procedure-code.ts';

/** 'billed 17000 17003x11 99213-25', 'billed none'. */
export function readBilled(clauses: readonly Clause[], report: Report): ServiceLine[] | undefined {
  return readList(
    clauses.map(wordByWord),
    'the billed lines',
    ([word]) => {
      const line = word && readServiceLine(word);
      if (word && !line) {
        report('bad-procedure-code', word, ', with modifiers as -25 and units as x2 behind it,');
      }
      return line;
    },
    report,
  );
}

export function printBilled(billed: readonly ServiceLine[] | undefined): string {
  if (billed === undefined) return '';
  return billed.length === 0 ? 'billed none' : `billed ${billed.map(printServiceLine).join(' ')}`;
}
