import { describe, expect, it } from 'vitest';
import { refusalAt, unitAfter } from './refusals.ts';
import { means, termsOf } from './terms.ts';

/** Each number of the words and why it counts nothing; 'none' where it may count. */
const refusals = (text: string) => {
  const terms = termsOf(text);
  return terms
    .flatMap((term, at) =>
      means(term, 'number') ? [`${term.key} ${refusalAt(terms, at) ?? 'none'}`] : [],
    )
    .join(', ');
};

describe('a number with a unit', () => {
  it.each([
    ['4 mm', '4 size'],
    ['4mm', '4 size'],
    ['6 inch', '6 size'],
    ['4-6 mm', '4 size, 6 size'],
    ['2 x 3 cm', '2 size, 3 size'],
    ['0.5 x 0.6 x 0.7 cm', '0.5 size, 0.6 size, 0.7 size'],
    ['AK - 3 - 0.3 to 0.6 cm', '3 none, 0.3 size, 0.6 size'],
    ['10s', '10 duration'],
    ['10 to 15 seconds', '10 duration, 15 duration'],
    ['three months', 'three duration'],
    ['5 mg', '5 dose-or-strength'],
    ['5%', '5 dose-or-strength'],
    ['63 y/o', '63 age'],
    ['63M', '63 age'],
    ['9 o’clock', '9 other'],
    ['5 AKs', '5 none'],
  ])('%s', (text, expected) => {
    expect(refusals(text)).toBe(expected);
  });

  it('numbers that share it are taken together', () => {
    const terms = termsOf('2 x 3 x 4 mm on the ear');
    expect(unitAfter(terms, 0)).toEqual({ unit: 'size', numbers: 3, after: 6 });
    expect(unitAfter(termsOf('2 AKs'), 0)).toEqual({ numbers: 1, after: 1 });
  });
});

describe('freezes', () => {
  it.each([
    ['two freeze-thaw cycles', 'two freeze-cycle'],
    ['two full freeze-thaw cycles', 'two freeze-cycle'],
    ['two 10-second freezes', 'two freeze-cycle, 10 duration'],
    ['2 x 10 s', '2 freeze-cycle, 10 duration'],
    ['freeze-thaw x 2', '2 freeze-cycle'],
    ['10 seconds x 2', '10 duration, 2 freeze-cycle'],
    ['Cycles: 2', '2 freeze-cycle'],
    ['6 times', '6 freeze-cycle'],
    ['AKs x 2', '2 none'],
    ['two AKs, freeze-thaw', 'two none'],
  ])('%s', (text, expected) => {
    expect(refusals(text)).toBe(expected);
  });
});

describe('dates and times', () => {
  it.each([
    ['3/14/2026', '3 date-or-time, 14 date-or-time, 2026 date-or-time'],
    ['3-14-26', '3 date-or-time, 14 date-or-time, 26 date-or-time'],
    ['5/12', '5 date-or-time, 12 date-or-time'],
    ['40/50', '40 other, 50 other'],
    ['14:30', '14 date-or-time, 30 date-or-time'],
    ['March 14', '14 date-or-time'],
    ['14 March', '14 date-or-time'],
    ['May 5', '5 date-or-time'],
    ['they may 5', '5 none'],
    ['March 40', '40 none'],
    ['1900', '1900 date-or-time'],
    ['2099', '2099 date-or-time'],
    ['1899', '1899 other'],
    ['scalp: 4', '4 none'],
  ])('%s', (text, expected) => {
    expect(refusals(text)).toBe(expected);
  });
});

describe('labels and codes', () => {
  it.each([
    ['grade 2', '2 other'],
    ['Fitzpatrick type 2', '2 other'],
    ['room 4', '4 other'],
    ['age: 63', '63 age'],
    ['SPF 50', '50 dose-or-strength'],
    ['CPT: 3', '3 code'],
    ['modifier -25', '25 code'],
    ['17003 x 5', '17003 code, 5 code'],
    ['12345', '12345 code'],
    ['123456', '123456 other'],
    ['handout #112', '112 other'],
    ['CryAC-3', '3 other'],
    ['Procedure 2', '2 list-number'],
    ['step #3', '3 list-number'],
    ['Procedure: 2 lesions', '2 none'],
    ['grade 2, 5 AKs', '2 other, 5 none'],
    ['(grade 2) 5 AKs', '2 other, 5 none'],
  ])('%s', (text, expected) => {
    expect(refusals(text)).toBe(expected);
  });

  it('where there is no term there is no reason', () => {
    expect(refusalAt(termsOf('5 AKs'), 9)).toBeUndefined();
  });
});
