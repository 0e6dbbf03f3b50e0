import { readDiagnoses, readDiagnosis } from './diagnosis-code.ts';
import { readCodeAndUnits } from './procedure-code.ts';
import type { Report } from './problem.ts';
import { spanOf, type Word } from './words.ts';

/** Goes behind what may stand once in an entry whose list is divided by commas. */
export const IN_EACH_ENTRY = ' in each entry, with a comma between entries';

/** The words of 'bx 11102 separate dx d48.5' or its like, sorted. */
export interface EntryWords<F> {
  /** What the words of the entry's own vocabulary say. */
  facts: Partial<F>;
  /** What follows 'dx'; empty for 'dx none'. */
  diagnoses?: string[];
  /** Everything else, the procedure code among it. */
  rest: Word[];
}

/** Sorts the words of one entry. A phrase of the vocabulary has one word or two. */
export function sortEntryWords<F extends object>(
  words: readonly Word[],
  vocabulary: ReadonlyMap<string, Partial<F>>,
  once: string,
  report: Report,
): EntryWords<F> {
  const facts: Partial<F> = {};
  const rest: Word[] = [];
  const coded: Word[] = [];
  let announced: Word | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const phrase = phraseAt(words, at, vocabulary);
    const word = words[at];
    if (phrase) {
      if (Object.keys(phrase.says).some((field) => field in facts)) {
        report('said-twice', spanOf(phrase.words), `answer${once}`);
      }
      Object.assign(facts, phrase.says);
      at += phrase.words.length - 1;
    } else if (word?.quoted === false && word.key === 'dx') {
      if (announced) report('said-twice', word, `list of diagnoses${once}`);
      announced ??= word;
    } else if (word) {
      const isProcedure = !readDiagnosis(word) && readCodeAndUnits(word);
      (announced && !isProcedure ? coded : rest).push(word);
    }
  }
  return announced
    ? { facts, rest, diagnoses: readDiagnoses(coded, announced, report) }
    : { facts, rest };
}

function phraseAt<F>(words: readonly Word[], at: number, vocabulary: ReadonlyMap<string, F>) {
  for (const length of [2, 1]) {
    const tried = words.slice(at, at + length);
    if (tried.length < length || tried.some((word) => word.quoted)) continue;
    const says = vocabulary.get(tried.map((word) => word.key).join(' '));
    if (says) return { says, words: tried };
  }
  return undefined;
}

/** The one code among the words. `form` says what may stand behind its five characters. */
export function onlyCode<T>(
  words: readonly Word[],
  entry: readonly Word[],
  { read, form = '', once }: { read: (word: Word) => T | undefined; form?: string; once: string },
  report: Report,
): T | undefined {
  const chosen = words.find((word) => read(word) !== undefined) ?? words[0];
  for (const word of words) {
    if (word === chosen) continue;
    if (read(word) === undefined) report('unexpected-word', word, 'this entry');
    else report('said-twice', word, `procedure code${once}`);
  }
  if (!chosen) {
    report('missing-value', spanOf(entry), 'a procedure code');
    return undefined;
  }
  const code = read(chosen);
  if (code === undefined) report('bad-procedure-code', chosen, form);
  return code;
}
