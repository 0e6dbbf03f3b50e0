import { lesionPhrases, type Meaning } from './lesion-phrases.ts';
import type { Word } from './words.ts';

const meanings: ReadonlyMap<string, Meaning> = new Map(lesionPhrases);
const LONGEST = Math.max(...lesionPhrases.map(([phrase]) => phrase.split(' ').length));

/** What one word means by itself. */
export const meaningOf = (key: string): Meaning | undefined => meanings.get(key);

/** The longest phrase that begins at a word. Quoted words are in no phrase. */
export function phraseAt(
  words: readonly Word[],
  at: number,
): { meaning: Meaning; length: number } | undefined {
  const keys: string[] = [];
  let found: { meaning: Meaning; length: number } | undefined;
  for (const word of words.slice(at, at + LONGEST)) {
    if (word.quoted) break;
    keys.push(word.key);
    const meaning = meanings.get(keys.join(' '));
    if (meaning) found = { meaning, length: keys.length };
  }
  return found;
}
