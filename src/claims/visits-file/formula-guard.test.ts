import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, unguarded } from './formula-guard.ts';

describe('the formula guard', () => {
  it.each('=+-@\t\r\n\0＝＋－＠'.split(''))(
    'stands in front of %j, and of spaces before it',
    (sign) => {
      expect(guarded(`${sign}1`)).toBe(`'${sign}1`);
      expect(guarded(` \u00A0${sign}1`)).toBe(`' \u00A0${sign}1`);
    },
  );

  it.each(['', 'a=1', '99213-25', "'a", "'", '  a'])('leaves %j alone', (cell) => {
    expect(guarded(cell)).toBe(cell);
    expect(unguarded(cell)).toBe(cell);
  });

  it('keeps an apostrophe that was there before', () => {
    expect(guarded("'=1")).toBe("''=1");
    expect(unguarded("''=1")).toBe("'=1");
  });

  it('is taken away exactly as it was put on, whatever the cell', () => {
    const cell = fc.oneof(
      fc
        .array(fc.constantFrom(..."'=+-@＝ a\t\0\n".split(''), '\u00A0'), { maxLength: 6 })
        .map((signs) => signs.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(cell, (text) => {
        expect(unguarded(guarded(text))).toBe(text);
        expect(guarded(text)).not.toMatch(/^\s*[=+\-@\t\r\n\0＝＋－＠]/u);
      }),
      { numRuns: 5000 },
    );
  });
});
