import type { Report } from './problem.ts';
import { isNone, keyOf, type Span, scan, spanOf, type Word } from './words.ts';

const KEYWORDS = {
  dx: 'diagnosis',
  total: 'total',
  also: 'additional-diagnoses',
  em: 'evaluation',
  'e/m': 'evaluation',
  bx: 'procedures',
  px: 'procedures',
  prior: 'prior-procedures',
  documented: 'documented',
  dos: 'date-of-service',
  medicare: 'payer',
  'medicare-advantage': 'payer',
  ma: 'payer',
  medicaid: 'payer',
  commercial: 'payer',
  'self-pay': 'payer',
  self: 'payer',
  pos: 'place-of-service',
  ref: 'reference',
  billed: 'billed',
} as const;

/** What a clause is about: its first word says so, and without such a word it lists lesions. */
export type ClauseKind = (typeof KEYWORDS)[keyof typeof KEYWORDS] | 'lesions';

const kinds: ReadonlyMap<string, ClauseKind> = new Map(Object.entries(KEYWORDS));

/** The words between two semicolons. */
export interface Clause {
  /** The word that says what it is about; a lesions clause has none and starts with its first word. */
  keyword: Word;
  /** The rest, divided at the commas; empty groups are left out. */
  groups: readonly (readonly Word[])[];
}

export const isKeyword = (word: Word): boolean => kinds.has(keyOf(word) ?? '');

const isNot = (first: Word) => (word: Word) => word !== first;

/** The clauses of a line by what they are about, in the order typed. */
export function readClauses(
  line: string,
  report: Report,
): ReadonlyMap<ClauseKind, readonly Clause[]> {
  const clauses = new Map<ClauseKind, Clause[]>();
  for (const groups of scan(line)) {
    const words = groups.flat();
    for (const word of words) if (word.open) report('unclosed-quote', word);
    const [first] = words;
    if (!first) continue;
    const kind = kinds.get(keyOf(first) ?? '') ?? 'lesions';
    const said = kind === 'lesions' ? groups : groups.map((group) => group.filter(isNot(first)));
    const clause = { keyword: first, groups: said.filter((group) => group.length > 0) };
    const alike = clauses.get(kind);
    if (alike) alike.push(clause);
    else clauses.set(kind, [clause]);
  }
  return clauses;
}

export const wordsOf = ({ groups }: Clause): readonly Word[] => groups.flat();

const wholeOf = (clause: Clause): Span => spanOf([clause.keyword, ...wordsOf(clause)]);

/** The clause of a kind that may be said once; a second one is reported, never preferred. */
export function onlyClause(
  clauses: readonly Clause[],
  about: string,
  report: Report,
): Clause | undefined {
  for (const clause of clauses.slice(1)) report('repeated-clause', wholeOf(clause), about);
  return clauses[0];
}

/** The one word that follows the keyword. */
export function onlyWord(clause: Clause, about: string, report: Report): Word | undefined {
  const [word, ...more] = wordsOf(clause);
  if (!word) report('missing-value', clause.keyword, about);
  for (const extra of more) report('unexpected-word', extra, `“${clause.keyword.text}”`);
  return word;
}

/** The same clause where a comma between two words changes nothing. */
export const wordByWord = (clause: Clause): Clause => ({
  keyword: clause.keyword,
  groups: wordsOf(clause).map((word) => [word]),
});

type Entry = readonly Word[];
const isNoneEntry = (words: Entry) => words.length === 1 && isNone(words[0]);

/**
 * The entries of a list that may go on in a further clause. Undefined where the list was never begun,
 * empty where it is said to be: 'bx none'.
 */
export function readList<T>(
  clauses: readonly Clause[],
  about: string,
  readEntry: (words: Entry) => T | undefined,
  report: Report,
): T[] | undefined {
  if (clauses.length === 0) return undefined;
  for (const { keyword, groups } of clauses) {
    if (groups.length === 0) report('missing-value', keyword, `${about} or none`);
  }
  const entries = clauses.flatMap(({ groups }) => groups);
  for (const none of entries.length > 1 ? entries.filter(isNoneEntry) : []) {
    report('none-and-more', spanOf(none));
  }
  return entries
    .filter((words) => !isNoneEntry(words))
    .map(readEntry)
    .filter((entry) => entry !== undefined);
}
