import { describe, expect, it } from 'vitest';
import { isInexact, rangeEnd, sumAt } from './inexact.ts';
import { means, termsOf } from './terms.ts';

const firstNumber = (text: string) => {
  const terms = termsOf(text);
  return { terms, at: terms.findIndex((term) => means(term, 'number')) };
};

describe('a sum', () => {
  it.each([
    ['3+3', 6, [2]],
    ['3+3+2', 8, [2, 4]],
    ['3 + 3', 3, []],
    ['3+ 3', 3, []],
    ['3+AKs', 3, []],
    ['three+two', 5, [2]],
  ])('%s is %i', (text, value, takes) => {
    const { terms, at } = firstNumber(text);
    expect(sumAt(terms, at)).toEqual({ value, end: takes.at(-1) ?? at, takes });
  });
});

describe('a range', () => {
  it.each(['10-12', '10–12', '10 to 12', 'ten or twelve', 'between 5 and 8'])('%s', (text) => {
    const { terms, at } = firstNumber(text);
    expect(rangeEnd(terms, at)).toBe(at + 2);
  });

  it.each([
    ['fields with a dash between them', '10 - 12'],
    ['two things', '5 and 8'],
    ['a size', '3-6 mm'],
    ['one number', '10- AKs'],
    ['a number beside a comma', '10, 12'],
  ])('%s are none: %s', (_, text) => {
    const { terms, at } = firstNumber(text);
    expect(rangeEnd(terms, at)).toBeUndefined();
  });
});

describe('a number is inexact', () => {
  it.each([
    'about 6',
    'approx. 6',
    'at least 6',
    'over 6',
    'up to 6',
    'some 6',
    '>6',
    '~7',
    '15+',
    '15 + AKs',
    '10ish',
    '10-ish',
    '12 or so',
    '12 or more',
    '12 plus',
    '6?',
  ])('%s', (text) => {
    const { terms, at } = firstNumber(text);
    expect(isInexact(terms, at)).toBe(true);
  });

  it.each(['6', 'exactly 6', '-> 6', '15 + 3', '3+3', '6 ?', '6, about'])(
    'but not in %s',
    (text) => {
      const { terms, at } = firstNumber(text);
      expect(isInexact(terms, at)).toBe(false);
    },
  );
});
