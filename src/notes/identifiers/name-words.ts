import { isAlsoName, isClinical } from './clinical-words.ts';

/** A word of the text, with where it stands and what stands between it and the word before. */
export interface Word {
  text: string;
  start: number;
  end: number;
  gap: string;
  /** Its line has no small letters: capitals mean nothing there. */
  inCapitals: boolean;
}

/** How much tells that a name comes: a label or a title, or only the sentence. */
export type Trust = 'told' | 'guessed';

const MOST_WORDS = 5;

const PARTICLES = new Set(
  'de la las los del da das do dos di van von der den ter ten bin ibn bint al el abu ben y e le du st mac san'.split(
    ' ',
  ),
);
const SUFFIX = /^(?:Jr|Sr|JR|SR|II|III|IV)$/u;
const CREDENTIAL =
  /^(?:MD|M\.D|DO|D\.O|PA|PAC|PA-C|NP|NP-C|APRN|ARNP|FNP|FNP-C|FNP-BC|RN|LPN|LVN|MA|CMA|RMA|PhD|DNP|DPM|MBBS|MBChB|FAAD|FACMS|MPH|MS|MSN|BSN|PharmD|DCNP|DMSc)$/u;

/** The words of the text: letters with apostrophes, hyphens and the dots inside 'M.D.'. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  let capitalsUntil = -1;
  let inCapitals = false;
  for (const { 0: word, index } of text.matchAll(
    /\p{L}(?:[\p{L}\p{M}'’\p{Nd}-]|\.(?=\p{L}(?![\p{L}\p{M}]{2}))){0,40}/gu,
  )) {
    if (index > capitalsUntil) {
      const line = lineAt(text, index);
      inCapitals = !/\p{Ll}/u.test(line.text);
      capitalsUntil = line.end;
    }
    words.push({
      text: word,
      start: index,
      end: index + word.length,
      gap: text.slice(end, index),
      inCapitals,
    });
    end = index + word.length;
  }
  return words;
}

const lineAt = (text: string, from: number) => {
  const end = /[\n\r]/u.exec(text.slice(from, from + 2000));
  const until = from + (end?.index ?? 2000);
  return { end: until, text: text.slice(from, until) };
};

export const isCredential = (word: Word | undefined): boolean =>
  word !== undefined && CREDENTIAL.test(word.text.replace(/\.$/u, ''));

const isSuffix = (word: Word) => SUFFIX.test(word.text);

const isInitial = (word: Word) => /^\p{Lu}$|^\p{Lu}\.\p{Lu}$/u.test(word.text);

/** A capitalised word that can be part of a name, even one such as Brown or May. */
export const isNameWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(word.text) &&
  !isCredential(word) &&
  (isAlsoName(word.text) || !isClinical(word.text));

const joins = (word: Word) => /^(?:\.?[ \u00A0]{1,2}|\.)$/u.test(word.gap);

/**
 * The name that begins with a word, as the index after its last word; the same index where there is none.
 * 'Roe, Jane Q.' is read to its end, 'Jane Roe, MD' up to the comma.
 */
export function readName(words: readonly Word[], from: number, trust: Trust): number {
  let at = from;
  let names = 0;
  let hasComma = false;
  while (at < words.length && at - from < MOST_WORDS + 1) {
    const word = words[at];
    if (word === undefined) break;
    const previous = words[at - 1];
    if (at > from) {
      const isAfterDot = word.gap.startsWith('.');
      const mayFollowDot =
        previous !== undefined &&
        (isInitial(previous) || isSuffix(previous) || /^st$/iu.test(previous.text));
      const isLastFirst = !hasComma && /^, {0,2}$/u.test(word.gap) && names > 0;
      if (isLastFirst) {
        if (!(isNameWord(word) || isSuffix(word))) break;
        hasComma = true;
      } else if (!joins(word) || (isAfterDot && !mayFollowDot)) break;
    }
    if (isNameWord(word)) names += 1;
    else if (isParticle(words, at)) {
      // It belongs to the word that follows.
    } else if (
      !(isInitial(word) && (names > 0 || nextIsName(words, at))) &&
      !(names > 0 && isSuffix(word))
    )
      break;
    at += 1;
  }
  const isSure = trust === 'told' ? names > 0 : hasSureName(words, from, at);
  return isSure ? at : from;
}

const nextIsName = (words: readonly Word[], at: number) => {
  const next = words[at + 1];
  return next !== undefined && joins(next) && (isNameWord(next) || isInitial(next));
};

/** 'de', 'van' and the like, with or without a capital. */
export const isParticleWord = ({ text }: Pick<Word, 'text'>): boolean =>
  PARTICLES.has(text.toLowerCase());

const isParticle = (words: readonly Word[], at: number) =>
  isParticleWord(words[at] ?? { text: '' }) &&
  [1, 2].some((step) => {
    const next = words[at + step];
    return next !== undefined && joins(next) && isNameWord(next);
  });

/** Words that can be names, initials and particles left out. */
export const countNames = (words: readonly Word[], from: number, to: number): number =>
  words.slice(from, to).filter(isNameWord).length;

/** One of the words is nothing but a name. */
export const hasSureName = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some((word) => isNameWord(word) && !isAlsoName(word.text));
