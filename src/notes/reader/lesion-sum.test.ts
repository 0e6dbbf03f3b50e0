import { describe, expect, it } from 'vitest';
import type { Account } from './account.ts';
import { sumOf } from './lesion-sum.ts';
import type { SiteMention } from './mention.ts';

const at = (
  site: string,
  side?: SiteMention['side'],
  words = `${side ?? ''} ${site}`,
): SiteMention => ({
  site,
  many: false,
  first: 0,
  last: 0,
  words,
  ...(side && { side }),
});

/** So many premalignant lesions, frozen. */
const some = (value: number, more: Partial<Account> = {}): Account => ({
  quantity: { how: 'exact', value },
  family: 'premalignant',
  standing: 'done',
  start: 0,
  end: 1,
  sites: [],
  perSite: false,
  total: false,
  more: false,
  among: false,
  isHead: false,
  isMixed: false,
  isExample: false,
  isSurelyExample: false,
  isLabel: false,
  isField: false,
  methods: ['cryosurgery'],
  sentence: 0,
  line: 0,
  ...more,
});

/** A number that belongs to one site. */
const on = (value: number, place: SiteMention, more: Partial<Account> = {}) =>
  some(value, { sites: [place], perSite: true, ...more });

const valueOf = (accounts: readonly Account[]) => {
  const sum = sumOf(accounts);
  return typeof sum === 'string' ? sum : sum.value;
};

describe('numbers by site', () => {
  it.each([
    ['are added', [on(4, at('scalp')), on(2, at('nose'))], 6],
    ['of two sides are added', [on(4, at('ear', 'left')), on(2, at('ear', 'right'))], 6],
    [
      'said again count once',
      [on(4, at('scalp')), on(4, at('scalp'), { sentence: 3, line: 3 })],
      4,
    ],
    [
      'said again in one number count once',
      [
        on(4, at('ear', 'left')),
        on(2, at('ear', 'right')),
        some(6, { sites: [at('ear')], sentence: 4, line: 4 }),
      ],
      6,
    ],
    [
      'that differ for one site conflict',
      [on(4, at('scalp')), on(5, at('scalp'), { sentence: 3, line: 3 })],
      'conflict',
    ],
    [
      'that differ within a sentence conflict',
      [on(4, at('scalp')), on(5, at('scalp'))],
      'conflict',
    ],
    [
      'with and without a side conflict',
      [on(4, at('ear', 'left')), on(5, at('ear'))].map((one, sentence) => ({
        ...one,
        sentence: 5 * sentence,
        line: sentence,
      })),
      'conflict',
    ],
    [
      'of two spots of a region are added',
      [
        on(2, at('forearm', 'left', 'left dorsal forearm')),
        on(1, at('forearm', 'left', 'left volar forearm')),
      ],
      3,
    ],
    [
      'said to come on top are added',
      [on(4, at('scalp')), on(2, at('scalp'), { more: true, sentence: 2, line: 2 })],
      6,
    ],
  ] as const)('%s', (_, accounts, value) => {
    expect(valueOf(accounts)).toBe(value);
  });
});

describe('a total', () => {
  const parts = [on(4, at('scalp')), on(3, at('nose'))];

  it.each([
    ['agrees with its parts', [some(7, { total: true }), ...parts], 7],
    ['disagrees with its parts', [some(8, { total: true }), ...parts], 'conflict'],
    ['without a word for it agrees', [some(7), ...parts], 7],
    ['without a word for it disagrees', [some(8), ...parts], 'conflict'],
    ['stands alone', [some(5, { total: true })], 5],
    ['is said twice', [some(5, { total: true }), some(5, { total: true })], 5],
    ['is said twice and differs', [some(5, { total: true }), some(6, { total: true })], 'conflict'],
    ['broken down behind it agrees', [some(7, { isHead: true, sites: [at('face')] }), ...parts], 7],
    [
      'of sites that come again agrees',
      [some(7, { sites: [at('scalp'), at('nose')] }), ...parts],
      7,
    ],
    [
      'of sites that come again disagrees',
      [some(9, { sites: [at('scalp'), at('nose')] }), ...parts],
      'conflict',
    ],
  ] as const)('%s', (_, accounts, value) => {
    expect(valueOf(accounts)).toBe(value);
  });

  it('rests on itself first, then on its parts', () => {
    const sum = sumOf([...parts, some(7, { total: true })]);
    const from = typeof sum === 'string' ? [] : sum.from;
    expect(from.map(({ quantity, sites }) => [quantity, sites])).toEqual([
      [{ how: 'exact', value: 7 }, []],
      ...parts.map(({ quantity, sites }) => [quantity, sites]),
    ]);
  });
});

describe('numbers without a site', () => {
  it.each([
    ['said twice count once', [some(6), some(6, { sentence: 2 })], 6],
    ['that differ conflict', [some(6), some(5, { sentence: 2 })], 'conflict'],
    ['that come on top are added', [some(6), some(5, { more: true, sentence: 1 })], 11],
    ['that come on top in the sentence are added', [some(1), some(4, { more: true })], 5],
    ['each by its own method are added', [some(5), some(2, { methods: ['curettement'] })], 7],
    [
      'each by its own method and the same are doubtful',
      [some(5), some(5, { methods: ['curettement'] })],
      'conflict',
    ],
    [
      'by methods that overlap conflict',
      [some(5), some(2, { methods: ['curettement', 'cryosurgery'] })],
      'conflict',
    ],
    ['by no method conflict', [some(5, { methods: [] }), some(2, { methods: [] })], 'conflict'],
  ] as const)('%s', (_, accounts, value) => {
    expect(valueOf(accounts)).toBe(value);
  });
});

describe('what is no number of its own', () => {
  it.each([
    ['nothing', [], 'none'],
    ['a range', [some(4, { quantity: { how: 'range' } })], 'none'],
    ['a vague word', [some(4, { quantity: { how: 'vague' } })], 'none'],
    ['those among others', [some(5), some(2, { among: true })], 5],
    ['none but those among others', [some(2, { among: true })], 'none'],
    ['zero is a number', [some(0)], 0],
  ] as const)('%s', (_, accounts, value) => {
    expect(valueOf(accounts)).toBe(value);
  });
});

const many = (length: number) => Array.from({ length }, (_, index) => on(1, at(`site ${index}`)));

it('more than a hundred numbers are no visit', () => {
  expect(valueOf(many(100))).toBe(100);
  expect(valueOf(many(101))).toBe('conflict');
});
