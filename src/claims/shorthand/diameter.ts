import type { Word } from './words.ts';

const UNITS: ReadonlySet<string> = new Set(['cm', 'mm']);
const CENTIMETERS = /^(?:\d{1,3}(?:\.\d{1,4})?|\.\d{1,4})$/;
const MILLIMETERS = /^(?:\d{1,4}(?:\.\d{1,3})?|\.\d{1,3})$/;

/** '1.2cm', '12mm', '1.2 cm': how many words say it, and the centimeters unless they make no sense. */
export function diameterAt(
  words: readonly Word[],
  at: number,
): { length: number; cm: number | undefined } | undefined {
  const word = words[at];
  if (!word || word.quoted) return undefined;
  const next = words[at + 1];
  const unit = word.key.slice(-2);
  if (UNITS.has(unit) && isNumeric(word.key.slice(0, -2))) {
    return { length: 1, cm: centimeters(word.key.slice(0, -2), unit) };
  }
  if (next?.quoted === false && UNITS.has(next.key) && isNumeric(word.key)) {
    return { length: 2, cm: centimeters(word.key, next.key) };
  }
  return undefined;
}

const isNumeric = (text: string) => /^[\d.]+$/.test(text);

function centimeters(number: string, unit: string): number | undefined {
  if (!(unit === 'cm' ? CENTIMETERS : MILLIMETERS).test(number)) return undefined;
  // The decimal point is moved in the text: 1.1 / 10 would be 0.11000000000000001.
  const cm = Number(unit === 'cm' ? number : `${number}e-1`);
  return cm > 0 ? cm : undefined;
}

/** A diameter no lesion can have is marked as a number, so that it is refused when read back. */
export const printDiameter = (cm: number): string =>
  `${cm > 0 && CENTIMETERS.test(String(cm)) ? '' : '#'}${cm}cm`;
