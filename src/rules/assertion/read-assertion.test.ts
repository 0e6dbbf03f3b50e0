import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { billedLines, premalignantGroups } from '../../testing/encounter-arbitraries.ts';
import { codeEncounter } from '../coding/code-encounter.ts';
import type { ServiceLine } from '../vocabulary/service-line.ts';
import { readAssertion } from './read-assertion.ts';

const line = (code: string, units: number): ServiceLine => ({ code, units, modifiers: [] });
const claim = (first: number, further: number, flat: number): readonly ServiceLine[] =>
  [line('17000', first), line('17003', further), line('17004', flat)].filter(
    ({ units }) => units > 0,
  );

/** What each claim says, by 'units of 17000 / of 17003 / of 17004'; every claim not listed contradicts itself. */
const SAYS = new Map([
  ['0/0/0', '0'],
  ['1/0/0', '1'],
  ['1/1/0', '2'],
  ['1/2/0', '3'],
  ['1/3/0', '4'],
  ['1/4/0', '5'],
  ['1/5/0', '6'],
  ['1/6/0', '7'],
  ['1/7/0', '8'],
  ['1/8/0', '9'],
  ['1/9/0', '10'],
  ['1/10/0', '11'],
  ['1/11/0', '12'],
  ['1/12/0', '13'],
  ['1/13/0', '14'],
  ['0/0/1', '15 and more'],
]);

const show = (range: ReturnType<typeof readAssertion>['premalignantLesions']): string => {
  if (range === null) return 'contradiction';
  const { min, max } = range;
  if (max === null) return `${min} and more`;
  return min === max ? String(min) : `${min} to ${max}`;
};

const claims = [0, 1, 2].flatMap((first) =>
  [...Array.from({ length: 16 }, (_, further) => further), 20].flatMap((further) =>
    [0, 1, 2].map((flat) => [first, further, flat] as const),
  ),
);

describe('what a claim says on its own', () => {
  it.each(claims)('17000 x%i, 17003 x%i, 17004 x%i', (first, further, flat) => {
    const { premalignantLesions, says } = readAssertion(claim(first, further, flat));
    expect(show(premalignantLesions)).toBe(
      SAYS.get(`${first}/${further}/${flat}`) ?? 'contradiction',
    );
    expect(says).toMatch(/^\S.*\.$/u);
  });

  it.each<[readonly ServiceLine[], string]>([
    [claim(1, 6, 0), '17000 and 17003x6 say that 7 lesions were destroyed.'],
    [claim(1, 0, 0), '17000 alone says that 1 lesion was destroyed.'],
    [claim(0, 0, 1), '17004 says that 15 or more lesions were destroyed.'],
    [claim(0, 0, 0), 'No line of this family: the claim says that none was destroyed.'],
    [
      claim(1, 14, 0),
      '17003 with 14 units passes its limit of 13; from 15 lesions on 17004 stands alone.',
    ],
    [claim(0, 4, 0), '17003 counts further lesions, yet no 17000 is billed.'],
    [claim(2, 0, 0), '17000 is billed 2 times; there is only one first lesion.'],
    [claim(0, 0, 2), '17004 is billed 2 times; it covers every lesion once.'],
    [claim(1, 13, 1), '17004 stands for every lesion, yet 17000 and 17003 are billed beside it.'],
    [claim(1, 0, 1), '17004 stands for every lesion, yet 17000 is billed beside it.'],
    [claim(0, 5, 1), '17004 stands for every lesion, yet 17003 is billed beside it.'],
    [
      [line('17003', 1.5), line('17000', 1)],
      'Units are not whole numbers, so the lines say nothing.',
    ],
    [[line('17000', -1)], 'Units are not whole numbers, so the lines say nothing.'],
  ])('%j', (lines, says) => {
    expect(readAssertion(lines).says).toBe(says);
  });

  it('the add-on on lines of one unit says what one line says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 13 }), (units) => {
        const split = [line('17000', 1), ...Array.from({ length: units }, () => line('17003', 1))];
        expect(readAssertion(split)).toEqual(readAssertion(claim(1, units, 0)));
      }),
    );
  });

  it('other codes, modifiers and the order of the lines say nothing about it', () => {
    fc.assert(
      fc.property(billedLines, (lines) => {
        const bare = lines
          .filter(({ code }) => /^1700[034]$/u.test(code))
          .map(({ code, units }) => line(code, units));
        expect(readAssertion(lines)).toEqual(readAssertion(bare.toReversed()));
      }),
    );
  });
});

const linesFor = (count: number, group: object) =>
  codeEncounter({ lesions: [{ ...group, nature: 'premalignant', count }] }).lines;

describe('the lines suggested for a number', () => {
  it('say that number up to 14, and 15 or more from there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), premalignantGroups, (count, group) => {
        expect(readAssertion(linesFor(count, group)).premalignantLesions).toEqual(
          count < 15 ? { min: count, max: count } : { min: 15, max: null },
        );
      }),
    );
  });

  it.each([0, 1, 2, 13, 14])('%i comes back as itself', (count) => {
    expect(readAssertion(linesFor(count, {})).premalignantLesions).toEqual({
      min: count,
      max: count,
    });
  });

  it.each([15, 16, 999])('%i comes back as 15 or more', (count) => {
    expect(readAssertion(linesFor(count, {})).premalignantLesions).toEqual({ min: 15, max: null });
  });
});
