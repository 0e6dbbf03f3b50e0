import { PRIOR_RELATIONS, type PriorProcedure, type PriorRelation } from '../../rules/index.ts';
import { looksLikeDate, printDate, readDate } from './calendar-date.ts';
import { type Clause, readList } from './clause.ts';
import { IN_EACH_ENTRY, onlyCode, sortEntryWords } from './entry-words.ts';
import { joinWords } from './printed-words.ts';
import type { Report } from './problem.ts';
import { printCode, readCode } from './procedure-code.ts';
import { keyOf, spanOf, type Word } from './words.ts';

const RELATION_WORDS: Readonly<Record<PriorRelation, string>> = {
  unrelated: 'unrelated',
  'planned-or-staged': 'staged',
  'same-lesion': 'same',
  'related-return-to-operating-room': 'or-return',
};

const VOCABULARY: ReadonlyMap<string, Partial<PriorProcedure>> = new Map(
  PRIOR_RELATIONS.flatMap((relation) => [
    [relation, { relation }] as const,
    [RELATION_WORDS[relation], { relation }] as const,
  ]),
);
const CODE = { read: readCode, once: IN_EACH_ENTRY };

const isDx = (word: Word) => keyOf(word) === 'dx';

/** 'prior 17000 2026-11-14 unrelated, 11102 11/1/2026', 'prior none'. */
export function readPriorProcedures(
  clauses: readonly Clause[],
  report: Report,
): PriorProcedure[] | undefined {
  const readEntry = (words: readonly Word[]): PriorProcedure | undefined => {
    for (const word of words.filter(isDx)) report('unexpected-word', word, 'an earlier procedure');
    const others = words.filter((word) => !isDx(word));
    const { facts, rest } = sortEntryWords(others, VOCABULARY, IN_EACH_ENTRY, report);
    const code = onlyCode(
      rest.filter((word) => !looksLikeDate(word)),
      words,
      CODE,
      report,
    );
    const dateOfService = onlyDate(rest.filter(looksLikeDate), words, report);
    return code && dateOfService ? { ...facts, code, dateOfService } : undefined;
  };
  return readList(clauses, 'a procedure code with its date', readEntry, report);
}

function onlyDate(dates: readonly Word[], entry: readonly Word[], report: Report) {
  const [first, ...more] = dates;
  for (const word of more) report('said-twice', word, `date${IN_EACH_ENTRY}`);
  if (!first) {
    report('missing-value', spanOf(entry), 'its date, such as 2026-11-14,');
    return undefined;
  }
  const date = readDate(first);
  if (date === undefined) report('bad-date', first);
  return date;
}

export function printPriorProcedures(procedures: readonly PriorProcedure[] | undefined): string {
  if (procedures === undefined) return '';
  if (procedures.length === 0) return 'prior none';
  const entries = procedures.map(({ code, dateOfService, relation }) =>
    joinWords(printCode(code), printDate(dateOfService), relation && RELATION_WORDS[relation]),
  );
  return `prior ${entries.join(', ')}`;
}
