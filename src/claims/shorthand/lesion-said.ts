import type { LesionNature, Method, Side } from '../../rules/index.ts';
import type { Meaning } from './lesion-phrases.ts';
import type { Report } from './problem.ts';
import type { Span, Word } from './words.ts';

/** One thing that a lesion group says. */
export type Said =
  | { is: 'count'; value: number }
  | { is: 'count-as-written'; value: string; isQuoted: boolean }
  | { is: 'nature'; value: LesionNature }
  | { is: 'side'; value: Side }
  /** A site of the table. */
  | { is: 'site'; value: string; words: string }
  /** Words no table knows, or words in quotation marks: the note's own words for the site. */
  | { is: 'site-words'; words: string; isQuoted: boolean }
  | { is: 'filler'; words: string }
  | { is: 'diameter'; value: number }
  | { is: 'method'; value: Method | undefined }
  | { is: 'diagnosis'; value: string | undefined };

export type Part = Said & { at: Span };

/** What is said from one word on, and in how many words. */
export interface Reading {
  says: readonly Said[];
  length: number;
}

/** Reads what it knows at a word; undefined: something else stands there. */
export type Reader = (words: readonly Word[], at: number, report: Report) => Reading | undefined;

/** What a known phrase says; `words` is how it was typed. */
export function saidBy(meaning: Meaning, words: string): readonly Said[] {
  switch (meaning.is) {
    case 'vague':
    case 'hedge':
      return [{ is: 'site-words', words, isQuoted: false }];
    case 'filler':
      return [{ is: 'filler', words }];
    case 'site': {
      const { value, side, isShort } = meaning;
      const site: Said = { is: 'site', value, words: isShort ? value.replaceAll('-', ' ') : words };
      return side ? [{ is: 'side', value: side }, site] : [site];
    }
    default:
      return [meaning];
  }
}
