import type { IsoDate } from '../../rules/index.ts';
import { onOneLine } from './sentence-around.ts';

/** The provider's answer as a late entry: dated, signed by its author, beside a note that stays as it was. */
export interface Addendum {
  /** What was asked, in a few words: 'Number of lesions destroyed'. */
  question: string;
  answer: string;
  author: string;
  date: IsoDate;
  /** The entry as it stands in the record. */
  text: string;
}

const headOf = ({ date, author }: Pick<Addendum, 'date' | 'author'>) =>
  `Addendum ${date} by ${author}:`;

/** Where a note has the day and author of these entries, which are the record's own and no one is to take out. */
export const addendumHeads = (
  note: string,
  addenda: readonly Pick<Addendum, 'date' | 'author'>[],
): readonly { start: number; end: number }[] =>
  addenda.flatMap((addendum) => {
    const head = headOf(addendum);
    const start = note.indexOf(head);
    return start < 0 ? [] : [{ start, end: start + head.length }];
  });

/** An answer as an entry of the record. It keeps the provider's words; only blank space is tidied. */
export function addendumOf(
  given: Pick<Addendum, 'question' | 'answer' | 'author' | 'date'>,
): Addendum {
  const question = onOneLine(given.question);
  const author = onOneLine(given.author);
  const answer = given.answer
    .split('\n')
    .map(onOneLine)
    .filter((line) => line !== '')
    .join('\n');
  return {
    question,
    answer,
    author,
    date: given.date,
    text: `${headOf({ date: given.date, author })} ${question}: ${answer}`,
  };
}

/** The note, unchanged, and under it each addendum as a paragraph of its own. */
export const withAddenda = (note: string, addenda: readonly Pick<Addendum, 'text'>[]): string =>
  [note, ...addenda.map(({ text }) => text)].join('\n\n');
