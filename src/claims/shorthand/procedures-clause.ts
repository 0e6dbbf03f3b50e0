import { biopsyCodes, type OtherProcedure } from '../../rules/index.ts';
import { type Clause, readList } from './clause.ts';
import { printDiagnoses } from './diagnosis-code.ts';
import { IN_EACH_ENTRY, onlyCode, sortEntryWords } from './entry-words.ts';
import { known } from './known.ts';
import { either, joinWords } from './printed-words.ts';
import type { Report } from './problem.ts';
import { printCode, readCodeAndUnits } from './procedure-code.ts';
import type { Word } from './words.ts';

const VOCABULARY: ReadonlyMap<string, Partial<OtherProcedure>> = new Map([
  ['same', { sameLesion: true }],
  ['separate', { sameLesion: false }],
]);
const CODE = { read: readCodeAndUnits, form: ', with units as x2 behind it,', once: IN_EACH_ENTRY };

/** 'bx 11102x1 separate dx d48.5, 11103 same', 'px none'. Both words take any code. */
export function readProcedures(
  clauses: readonly Clause[],
  report: Report,
): OtherProcedure[] | undefined {
  const readEntry = (words: readonly Word[]): OtherProcedure | undefined => {
    const { facts, diagnoses, rest } = sortEntryWords(words, VOCABULARY, IN_EACH_ENTRY, report);
    const code = onlyCode(rest, words, CODE, report);
    return code && { ...facts, ...code, ...known({ diagnoses }) };
  };
  return readList(clauses, 'a procedure code', readEntry, report);
}

const keywordFor = ({ code }: OtherProcedure) => (biopsyCodes.has(code) ? 'bx' : 'px');

/** One clause for each run of biopsies or of other procedures, so that the order is kept. */
export function printProcedures(
  procedures: readonly OtherProcedure[] | undefined,
): readonly string[] {
  if (procedures?.length === 0) return ['px none'];
  const clauses: { keyword: string; entries: string[] }[] = [];
  for (const procedure of procedures ?? []) {
    const keyword = keywordFor(procedure);
    const last = clauses.at(-1);
    if (last?.keyword === keyword) last.entries.push(printProcedure(procedure));
    else clauses.push({ keyword, entries: [printProcedure(procedure)] });
  }
  return clauses.map(({ keyword, entries }) => `${keyword} ${entries.join(', ')}`);
}

const printProcedure = ({ code, units, sameLesion, diagnoses }: OtherProcedure) =>
  joinWords(
    printCode(code, units),
    either(sameLesion, 'same', 'separate'),
    diagnoses && `dx ${printDiagnoses(diagnoses)}`,
  );
