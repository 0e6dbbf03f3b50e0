import { isAlsoName, isClinical } from './clinical-words.ts';
import type { Finder, Span } from './mask.ts';
import { nameRules } from './name-rules.ts';
import { isParticleWord, readWords, type Word } from './name-words.ts';

/** Names that something gives away, and their words wherever they come again. */
export const findNames: Finder = (text) => {
  const words = readWords(text);
  const isPart = new Uint8Array(words.length);
  const stretches = nameRules.flatMap((rule) => rule(words, text));
  for (const { from, to } of stretches) isPart.fill(1, from, to);
  const known = new Set(
    stretches
      .flatMap(({ from, to }) => words.slice(from, to))
      .map(({ text: word }) => normal(word))
      .filter(
        (word) =>
          word.length > 1 &&
          !isAlsoName(word) &&
          !isClinical(word) &&
          !isParticleWord({ text: word }),
      ),
  );
  for (const [index, word] of words.entries()) {
    // 'Xu' may come again; 'XU' could be an abbreviation.
    const isLikely = word.text.length > 2 ? /^\p{Lu}/u : /^\p{Lu}\p{Ll}/u;
    if (!isLikely.test(word.text) || !known.has(normal(word.text))) continue;
    // 'van der Berg' comes again as a whole.
    for (let at = index; at >= 0 && at > index - 4; at -= 1) {
      const part = words[at];
      if (
        at < index &&
        !(part && isParticleWord(part) && /^ {1,2}$/u.test(words[at + 1]?.gap ?? ''))
      )
        break;
      isPart[at] = 1;
    }
  }
  return spansOfParts(words, isPart);
};

const normal = (word: string) => word.toLowerCase().replace(/['’]s$/u, '');

/** Neighbouring words of names become one span; possessive endings stay in the text. */
function spansOfParts(words: readonly Word[], isPart: Uint8Array): Span[] {
  const spans: Span[] = [];
  for (const [index, word] of words.entries()) {
    if (isPart[index] !== 1) continue;
    const end = word.end - (/['’]s$/u.exec(word.text)?.[0].length ?? 0);
    const last = spans.at(-1);
    const continues = index > 0 && isPart[index - 1] === 1 && /^[., \u00A0]{0,3}$/u.test(word.gap);
    if (last && continues) last.end = end;
    else spans.push({ kind: 'name', start: word.start, end });
  }
  return spans;
}
