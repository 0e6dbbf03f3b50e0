import { describe, expect, it } from 'vitest';
import { type CodePair, pairKey, pairOf, ptpPairs } from './ptp-pairs.ts';

const [edition] = ptpPairs.rows;
const pairs: ReadonlyMap<string, CodePair> = edition?.value ?? new Map<string, CodePair>();
const every = [...pairs.values()];
const FAMILY = ['17000', '17003', '17004'];

const countBy = <K extends string | number>(keyOf: (pair: CodePair) => K) => {
  const counts: Partial<Record<K, number>> = {};
  for (const pair of every) counts[keyOf(pair)] = (counts[keyOf(pair)] ?? 0) + 1;
  return counts;
};

describe('the pairs of 2024-07-01', () => {
  it('run from that day until a newer edition begins', () => {
    expect(edition?.from).toBe('2024-07-01');
    expect(edition?.until).toBe(ptpPairs.rows[1]?.from);
    expect(ptpPairs.rows.at(-1)).not.toHaveProperty('until');
    expect(ptpPairs.source).toBe('cms-ncci-2024q3');
  });

  it('are 626, of which 135 no modifier can separate and 491 one may', () => {
    expect(pairs.size).toBe(626);
    expect(countBy(({ indicator }) => indicator)).toEqual({ 0: 135, 1: 491 });
  });

  it('all hold a code of the premalignant family, and each is found under its own key', () => {
    for (const [key, { columnOne, columnTwo }] of pairs) {
      expect(FAMILY.includes(columnOne) || FAMILY.includes(columnTwo)).toBe(true);
      expect(key).toBe(pairKey(columnOne, columnTwo));
    }
  });

  it('are never published in both orders', () => {
    expect(
      every.filter(({ columnOne, columnTwo }) => pairs.has(pairKey(columnTwo, columnOne))),
    ).toEqual([]);
  });

  it('fall into six classes of reason', () => {
    expect(countBy(({ rationale }) => rationale)).toEqual({
      'the one is a usual part of doing the other': 164,
      'a coding manual says not to report the two together': 123,
      'what the one code stands for takes in the other': 8,
      'the one is a lesser form of the other': 1,
      'the two would not both be done to one lesion': 169,
      'the second code is not meant for use beside the first': 161,
    });
  });

  it('add up to what the published rows add up to', () => {
    // Both codes read as numbers in base 36 and multiplied, plus the indicator; all added up, modulo 1e9 + 7.
    // The product ties the columns together, so that no code can have moved from one pair to another.
    const sum = every.reduce(
      (total, { columnOne, columnTwo, indicator }) =>
        (total + Number.parseInt(columnOne, 36) * Number.parseInt(columnTwo, 36) + indicator) %
        1_000_000_007,
      0,
    );
    expect(sum).toBe(209_427_457);
  });

  it.each([
    ['17000', 80, 228],
    ['17003', 2, 4],
    ['17004', 61, 251],
  ])('%s is column two of %i pairs with other codes and column one of %i', (code, two, one) => {
    expect(
      every.filter(({ columnOne, columnTwo }) => columnTwo === code && !FAMILY.includes(columnOne)),
    ).toHaveLength(two);
    expect(every.filter(({ columnOne }) => columnOne === code)).toHaveLength(one);
  });
});

describe('a pair', () => {
  // At 15 lesions the code of the family changes, and with it the column that it stands in.
  it.each<[string, string, 0 | 1]>([
    ['11102', '17000', 1],
    ['17004', '11102', 1],
    ['17110', '17000', 1],
    ['17110', '17003', 1],
    ['17004', '17110', 1],
    ['17111', '17003', 1],
    ['11307', '17004', 1],
    ['17004', '11301', 1],
    ['17004', '17000', 0],
    ['17004', '17003', 0],
    ['17000', '99213', 1],
    ['17000', '11719', 1],
    ['17000', '64400', 0],
    ['17106', '17004', 1],
  ])(
    'has %s over %s, indicator %i, whichever is named first',
    (columnOne, columnTwo, indicator) => {
      const pair = pairOf(pairs, columnOne, columnTwo);
      expect(pair).toMatchObject({ columnOne, columnTwo, indicator });
      expect(pairOf(pairs, columnTwo, columnOne)).toBe(pair);
    },
  );

  it.each([
    ['17000', '17003'],
    ['17003', '11102'],
    ['17000', '11103'],
    ['17000', '99203'],
    ['17000', '17311'],
    ['17000', '96574'],
    ['17000', '17106'],
    ['11102', '17110'],
    ['17000', '17000'],
  ])('of %s and %s is not in the table', (one, other) => {
    expect(pairOf(pairs, one, other)).toBeUndefined();
  });
});
