import type { Evaluation } from '../../rules/index.ts';
import { type Clause, onlyClause, wordsOf } from './clause.ts';
import { printDiagnoses } from './diagnosis-code.ts';
import { onlyCode, sortEntryWords } from './entry-words.ts';
import { known } from './known.ts';
import { either, joinWords } from './printed-words.ts';
import type { Report } from './problem.ts';
import { printCode, readCode } from './procedure-code.ts';
import { isNone } from './words.ts';

const VOCABULARY: ReadonlyMap<string, Partial<Evaluation>> = new Map<string, Partial<Evaluation>>([
  ['new', { patient: 'new' }],
  ['established', { patient: 'established' }],
  ['est', { patient: 'established' }],
  ['separate', { separatelyIdentifiable: true }],
  ['not separate', { separatelyIdentifiable: false }],
  ['unrelated', { unrelatedToEarlierProcedure: true }],
  ['related', { unrelatedToEarlierProcedure: false }],
]);

/** 'em none', 'em 99213 established not separate unrelated dx l40.0 l20.9'. */
export function readEvaluation(
  clauses: readonly Clause[],
  report: Report,
): Evaluation | 'none' | undefined {
  const clause = onlyClause(clauses, 'the visit code', report);
  if (!clause) return undefined;
  const words = wordsOf(clause);
  const [first, ...more] = words;
  if (!first) {
    report('missing-value', clause.keyword, 'the visit code or none');
    return undefined;
  }
  if (isNone(first)) {
    if (more.length > 0) report('none-and-more', first);
    return 'none';
  }
  const { facts, diagnoses, rest } = sortEntryWords(words, VOCABULARY, '', report);
  const code = onlyCode(rest, words, { read: readCode, once: '' }, report);
  return code === undefined ? undefined : { ...facts, code, ...known({ diagnoses }) };
}

export function printEvaluation(evaluation: Evaluation | 'none' | undefined): string {
  if (evaluation === undefined) return '';
  if (evaluation === 'none') return 'em none';
  return joinWords(
    'em',
    printCode(evaluation.code),
    evaluation.patient,
    either(evaluation.separatelyIdentifiable, 'separate', 'not separate'),
    either(evaluation.unrelatedToEarlierProcedure, 'unrelated', 'related'),
    evaluation.diagnoses && `dx ${printDiagnoses(evaluation.diagnoses)}`,
  );
}
