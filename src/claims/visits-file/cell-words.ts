import {
  LESION_NATURES,
  type LesionNature,
  METHODS,
  type Method,
  methods,
  PAYERS,
  type Payer,
  PRIOR_RELATIONS,
  type PriorRelation,
} from '../../rules/index.ts';
import { NATURE_WORDS } from '../shorthand/lesion-phrases.ts';
import { quotedCell, type Report } from './cell-problem.ts';
import type { VisitColumn } from './columns.ts';

/** What the words of a column mean, and which of them a message offers. */
interface Words<T> {
  meanings: ReadonlyMap<string, T>;
  offered: string;
}

/** 'Self pay', 'self_pay' and 'self-pay' are one word. */
const keyOf = (text: string) => text.toLowerCase().replaceAll(/[\s_-]+/gu, '-');

function wordsFor<T extends string>(
  values: readonly T[],
  others: readonly (readonly [word: string, value: T])[],
): Words<T> {
  const own = values.map((value) => [value, value] as const);
  const meanings = new Map([...others, ...own].map(([word, value]) => [keyOf(word), value]));
  return { meanings, offered: `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}` };
}

/** 'MA' is left out: in some states it is Medical Assistance, which is Medicaid. */
export const PAYER_WORDS: Words<Payer> = wordsFor(PAYERS, [
  ['medicare part b', 'medicare'],
  ['medicare part c', 'medicare-advantage'],
  ['selfpay', 'self-pay'],
]);

export const LESION_WORDS: Words<LesionNature> = wordsFor(
  LESION_NATURES,
  LESION_NATURES.flatMap((value) => [
    ...NATURE_WORDS[value].map((word) => [word, value] as const),
    ...(value === 'premalignant' ? [['pre-malignant', value] as const] : []),
  ]),
);

export const METHOD_WORDS: Words<Method> = wordsFor(
  METHODS,
  METHODS.flatMap((value) =>
    [...methods[value].short, methods[value].label].map((word) => [word, value] as const),
  ),
);

export const RELATION_WORDS: Words<PriorRelation> = wordsFor(PRIOR_RELATIONS, [
  ['planned', 'planned-or-staged'],
  ['staged', 'planned-or-staged'],
]);

const YES_OR_NO: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['y', true],
  ['true', true],
  ['no', false],
  ['n', false],
  ['false', false],
]);

export const meaningIn = <T>({ meanings }: Words<T>, text: string): T | undefined =>
  meanings.get(text) ?? meanings.get(keyOf(text));

/** The word of a cell; undefined for an empty cell, and for a word that is reported. */
export function readWord<T>(
  column: VisitColumn,
  cell: string,
  words: Words<T>,
  report: Report,
): T | undefined {
  if (cell === '') return undefined;
  const value = meaningIn(words, cell);
  if (value === undefined) {
    report(
      column,
      `Write ${words.offered} in ${column}, or leave it empty; ${quotedCell(cell)} is none of them.`,
    );
  }
  return value;
}

export function readYesOrNo(
  column: VisitColumn,
  cell: string,
  report: Report,
): boolean | undefined {
  if (cell === '') return undefined;
  const value = YES_OR_NO.get(cell.toLowerCase());
  if (value === undefined) {
    report(
      column,
      `Write yes or no in ${column}, or leave it empty, in place of ${quotedCell(cell)}.`,
    );
  }
  return value;
}
