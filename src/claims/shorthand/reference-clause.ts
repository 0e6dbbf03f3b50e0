import { type Clause, onlyClause, onlyWord, wordsOf } from './clause.ts';
import type { Report } from './problem.ts';
import { quoted, scan, spanOf } from './words.ts';

/** 'ref V-0142', 'ref "July, room 2"'. Its case is kept. */
export function readReference(clauses: readonly Clause[], report: Report): string | undefined {
  const clause = onlyClause(clauses, 'the reference', report);
  if (!clause) return undefined;
  const words = wordsOf(clause);
  if (words.length > 1) {
    report('unquoted-reference', spanOf(words));
    return undefined;
  }
  return onlyWord(clause, 'the reference', report)?.text;
}

export function printReference(reference: string | undefined): string {
  if (reference === undefined) return '';
  const [word, ...more] = scan(reference).flat(2);
  const isOneWord = word?.quoted === false && word.text === reference && more.length === 0;
  return `ref ${isOneWord ? reference : quoted(reference)}`;
}
