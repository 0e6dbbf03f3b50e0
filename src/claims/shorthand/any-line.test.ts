import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lesionPhrases } from './lesion-phrases.ts';
import { parseShorthand } from './parse-shorthand.ts';
import { printShorthand } from './print-shorthand.ts';

const PIECES = [
  ...lesionPhrases.map(([phrase]) => phrase),
  ...'dx total also em bx px prior documented dos medicare ma pos ref billed none yes no'.split(
    ' ',
  ),
  ...'separate same not new est unrelated staged l57.0 b078 x32.xxxa 17000 17003x11 11102-59'.split(
    ' ',
  ),
  ...'8 1000 1.5 -3 10-12 ~5 2026-11-20 11/20/2026 1.2cm 12 mm 4lfa "nasal ala" " “ ” "" ; , : . @'.split(
    ' ',
  ),
];
const line = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES, ' ', '; '), { maxLength: 30 }).map((some) => some.join(' ')),
  fc.array(fc.constantFrom(...PIECES, ' ', '; '), { maxLength: 30 }).map((some) => some.join('')),
);

describe('any line at all', () => {
  it('is read, or has problems that lie in it, in its order', () => {
    fc.assert(
      fc.property(line, (text) => {
        const result = parseShorthand(text);
        if (result.ok) return;
        expect(result.problems.length).toBeGreaterThan(0);
        let last = 0;
        for (const { start, end, words, says } of result.problems) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(words).toBe(text.slice(start, end));
          expect(says).toMatch(/^[A-Z][a-z]+ .*\.$/su);
          last = start;
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('that is read comes back as the same visit from its printed form', () => {
    fc.assert(
      fc.property(line, (text) => {
        const result = parseShorthand(text);
        const again = result.ok ? parseShorthand(printShorthand(result.visit)) : result;
        expect(again).toEqual(result);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a line eight times as long is not read much slower than in eight times the time', () => {
  it.each([
    '8 ak l forearm ln2, ',
    'bx 11102 separate; ',
    'em 99213; ',
    'documented method yes; ',
    'also l57.0 ',
    'prior 17000 2026-11-14, ',
    'about ',
    '10 to ',
    'dx ',
    'a',
    '1',
    '.',
    '9.',
    '"',
    '"" ',
    ';',
    ',',
    '-',
    '@l57.0+',
    '~',
    'nasal ala ',
    'upper ',
    'not ',
    'x',
    '1-',
  ])('%j', (piece) => {
    const short = piece.repeat(Math.ceil(10_000 / piece.length));
    // Three times the linear growth, and 10 ms for the clock; quadratic growth would be 64 times.
    expect(fastest(short.repeat(8))).toBeLessThan(24 * fastest(short) + 10);
  });
});

function fastest(text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    parseShorthand(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}
