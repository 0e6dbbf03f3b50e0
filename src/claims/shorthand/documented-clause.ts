import { catalog, type Encounter } from '../../rules/index.ts';
import { type Clause, readList } from './clause.ts';
import { either, joinWords } from './printed-words.ts';
import type { Report } from './problem.ts';
import { quoted, spanOf, type Word } from './words.ts';

type Documented = NonNullable<Encounter['documented']>;

const elements: ReadonlySet<string> = new Set(
  catalog.flatMap(({ checklist }) => (checklist ? [checklist.id] : [])),
);
const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
]);

/** 'documented method yes, exact count no', 'documented none' where nothing was answered. */
export function readDocumented(clauses: readonly Clause[], report: Report): Documented | undefined {
  const answers = new Map<string, boolean>();
  const list = readList(
    clauses,
    'a documentation element with yes or no',
    (words) => {
      const answer = readAnswer(words, report);
      if (!answer) return undefined;
      if (answers.has(answer.element)) {
        report('said-twice', spanOf(words), `answer for ${answer.element}`);
      }
      answers.set(answer.element, answer.isThere);
      return answer;
    },
    report,
  );
  return list && Object.fromEntries(answers);
}

function readAnswer(words: readonly Word[], report: Report) {
  const last = words.at(-1);
  const isThere = last && !last.quoted ? ANSWERS.get(last.key) : undefined;
  const name = isThere === undefined ? words : words.slice(0, -1);
  const [first] = name;
  const isQuoted = first?.quoted === true && name.length === 1;
  const element = isQuoted ? first.text : name.map((word) => word.key).join('-');
  if (!first) {
    report('missing-value', spanOf(words), 'the documentation element');
  } else if (!isQuoted && (name.some((word) => word.quoted) || !elements.has(element))) {
    report('unknown-element', spanOf(name), `one of ${[...elements].join(', ')}`);
  } else if (isThere === undefined) {
    report('missing-value', spanOf(words), 'yes or no');
  } else {
    return { element, isThere };
  }
  return undefined;
}

export function printDocumented(documented: Documented | undefined): string {
  if (documented === undefined) return '';
  const answers = Object.entries(documented).map(([element, isThere]) =>
    joinWords(elements.has(element) ? element : quoted(element), either(isThere, 'yes', 'no')),
  );
  return `documented ${answers.length === 0 ? 'none' : answers.join(', ')}`;
}
