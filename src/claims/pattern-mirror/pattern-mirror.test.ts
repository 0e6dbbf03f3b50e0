import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeEncounter, type Encounter, type ServiceLine } from '../../rules/index.ts';
import { encounters } from '../../testing/encounter-arbitraries.ts';
import { encounterOfDrawn } from '../../testing/visits/encounter-of-drawn.ts';
import { drawVisits, SAMPLE } from '../../testing/visits/make-visits-file.ts';
import { mirrorOf } from './mirror-of.ts';
import { patternFacts } from './pattern-facts.ts';
import {
  addVisit,
  emptyTally,
  mergeTallies,
  type PatternFacts,
  type PatternTally,
} from './pattern-tally.ts';
import { shareOf } from './share.ts';

const tallyOf = (visits: readonly PatternFacts[]): PatternTally => {
  const tally = emptyTally();
  for (const facts of visits) addVisit(tally, facts);
  return tally;
};

const times = <T>(count: number, value: T): readonly T[] =>
  Array.from({ length: count }, () => value);

const visitOf = (lesions: number): PatternFacts => ({ lesions, hasFamilyLine: true });

describe('the distribution of counts', () => {
  const mirror = mirrorOf(
    tallyOf([
      ...times(3, visitOf(0)),
      ...times(4, visitOf(13)),
      ...times(5, visitOf(14)),
      ...times(9, visitOf(15)),
      ...times(2, visitOf(16)),
      visitOf(30),
      visitOf(31),
      visitOf(999),
      { hasFamilyLine: false },
    ]),
  );

  it('has a column for each number to 30 and one for all above', () => {
    expect(mirror.counts.map(({ count }) => count)).toEqual(
      Array.from({ length: 32 }, (_, at) => at),
    );
    expect(mirror.counts.filter(({ orMore }) => orMore)).toEqual([
      { count: 31, orMore: true, visits: 2, isBoundary: false },
    ]);
    expect(mirror.counts.filter(({ visits }) => visits > 0).map(({ visits }) => visits)).toEqual([
      3, 4, 5, 9, 2, 1, 2,
    ]);
  });

  it('marks where one code replaces both, and sets its neighbors beside it', () => {
    expect(mirror.counts.filter(({ isBoundary }) => isBoundary).map(({ count }) => count)).toEqual([
      15,
    ]);
    expect(mirror.boundary).toMatchObject({
      count: 15,
      at: { numerator: 9, denominator: 26 },
      says: 'At 15, where 17004 takes the place of 17000 and 17003: 9 visits. Beside it: 4 visits at 13, 5 visits at 14, 2 visits at 16, 0 visits at 17.',
    });
    expect(mirror.boundary?.neighbors.map(({ count }) => count)).toEqual([13, 14, 16, 17]);
  });

  it('says how many visits are in no column', () => {
    expect(mirror.visits).toBe(27);
    expect(mirror.withoutNumber).toEqual({
      numerator: 1,
      denominator: 27,
      says: 'No exact number of lesions: 1 of 27 visits in all, 3.7 %. One visit moves that by 3.7 points.',
    });
  });
});

describe('the E/M', () => {
  const family = { hasFamilyLine: true };
  const mirror = mirrorOf(
    tallyOf([
      ...times(5, family),
      ...times(2, { ...family, evaluation: { has25: true } }),
      { ...family, evaluation: { has25: false } },
      ...times(9, { hasFamilyLine: false, evaluation: { has25: true } }),
    ]),
  );

  it('is counted only beside a line of the family', () => {
    expect(mirror.with25).toEqual({
      numerator: 2,
      denominator: 8,
      says: 'An E/M with modifier 25: 2 of 8 visits with a line of this family, 25 %. One visit moves that by 12.5 points.',
    });
    expect(mirror.withEvaluation).toMatchObject({ numerator: 3, denominator: 8 });
  });
});

const withTable = (siteTable: string): PatternFacts => ({ hasFamilyLine: true, siteTable });

describe('tables of sites', () => {
  const tally = tallyOf([
    ...times(2, withTable('a')),
    ...times(4, withTable('b')),
    ...times(2, withTable('c')),
    withTable('d'),
    ...times(7, { hasFamilyLine: true }),
  ]);

  it('that repeat are named, most first, with how many visits share one', () => {
    expect(mirrorOf(tally).siteTables).toEqual({
      shared: {
        numerator: 8,
        denominator: 9,
        says: 'Same sites and counts on 2 visits or more: 8 of 9 visits with a count for each of several sites, 88.9 %. One visit moves that by 11.1 points.',
      },
      repeated: [
        { siteTable: 'b', visits: 4 },
        { siteTable: 'a', visits: 2 },
        { siteTable: 'c', visits: 2 },
      ],
      says: '3 tables come on 2 visits or more, with the same sites and the same counts.',
    });
  });

  it('are looked at from any number of visits on', () => {
    const { siteTables } = mirrorOf(tally, { repeatedFrom: 3, mostTables: 1 });
    expect(siteTables.shared).toMatchObject({ numerator: 4, denominator: 9 });
    expect(siteTables.repeated).toEqual([{ siteTable: 'b', visits: 4 }]);
    expect(siteTables.says).toContain('1 table comes on 3 visits or more');
    expect(mirrorOf(tally, { mostTables: 2 }).siteTables.repeated).toHaveLength(2);
  });
});

describe('a share in words', () => {
  it.each([
    [1, 1, '1 of 1 visit there, 100 %. One visit moves that by 100 points.'],
    [3, 12, '3 of 12 visits there, 25 %. One visit moves that by 8.33 points.'],
    [1, 100, '1 of 100 visits there, 1 %. One visit moves that by 1 point.'],
    [0, 5, '0 of 5 visits there, 0 %. One visit moves that by 20 points.'],
    [
      1,
      1_000_000,
      '1 of 1,000,000 visits there, under 0.1 %. One visit moves that by 0.0001 points.',
    ],
    [
      9999,
      10_000,
      '9,999 of 10,000 visits there, over 99.9 %. One visit moves that by 0.01 points.',
    ],
  ])('%i of %i', (numerator, denominator, words) => {
    expect(shareOf(numerator, denominator, { what: 'Some', of: 'there' }).says).toBe(
      `Some: ${words}`,
    );
  });
});

describe('no visits', () => {
  it('have no shares, and say so', () => {
    const { with25, siteTables, withoutNumber, boundary } = mirrorOf(emptyTally());
    for (const { says } of [with25, siteTables.shared, withoutNumber, boundary?.at ?? with25])
      expect(says).toMatch(/: no visit .* yet, so there is no share\.$/u);
  });
});

describe('the words', () => {
  it('accuse no one and never divide by nothing', () => {
    const facts = fc.record<PatternFacts>(
      {
        lesions: fc.integer({ min: 0, max: 999 }),
        hasFamilyLine: fc.boolean(),
        evaluation: fc.record({ has25: fc.boolean() }),
        siteTable: fc.constantFrom('a', 'b', 'c'),
      },
      { requiredKeys: ['hasFamilyLine'], noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 30 }), (visits) => {
        const words = JSON.stringify(mirrorOf(tallyOf(visits)));
        expect(words).not.toMatch(
          /NaN|Infinity|suspicious|unusual|excess|should|fraud|abus|too many/iu,
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('tallies', () => {
  const facts = [...drawVisits({ ...SAMPLE, rows: 300 })].map(({ visit, billed }) =>
    patternFacts(encounterOfDrawn(visit), billed),
  );

  it('of two halves are the tally of the whole', () => {
    for (const at of [0, 1, 150, 300])
      expect(mergeTallies(tallyOf(facts.slice(0, at)), tallyOf(facts.slice(at)))).toEqual(
        tallyOf(facts),
      );
  });

  it('that are merged stay as they were', () => {
    const [a, b] = [tallyOf(facts.slice(0, 10)), tallyOf(facts.slice(10))];
    const copies = structuredClone([a, b]);
    mergeTallies(a, b);
    expect([a, b]).toEqual(copies);
  });

  it('come through to another thread, and so does their mirror', () => {
    const tally = tallyOf(facts);
    expect(mirrorOf(structuredClone(tally))).toEqual(mirrorOf(tally));
    expect(structuredClone(mirrorOf(tally))).toEqual(mirrorOf(tally));
  });
});

describe('what is looked at in a visit', () => {
  const keratoses = { diagnosis: 'L57.0', method: 'cryosurgery' } as const;
  const encounter: Encounter = {
    lesions: [
      { ...keratoses, site: 'scalp', count: 2 },
      { ...keratoses, site: 'forearm', side: 'left', count: 4 },
    ],
  };
  const lines: readonly ServiceLine[] = [
    { code: '99213', units: 1, modifiers: ['24', '25'] },
    { code: '17000', units: 1, modifiers: [] },
  ];

  it('is its number, its lines and its sites in any order', () => {
    expect(patternFacts(encounter, lines)).toEqual({
      lesions: 6,
      hasFamilyLine: true,
      evaluation: { has25: true },
      siteTable: 'forearm/left:4; scalp:2',
    });
    const turned = { lesions: encounter.lesions.toReversed() };
    expect(patternFacts(turned, [])).toEqual({
      lesions: 6,
      hasFamilyLine: false,
      siteTable: 'forearm/left:4; scalp:2',
    });
  });

  it.each([
    ['one site', [{ ...keratoses, site: 'scalp', count: 2 }], 2],
    [
      'a site without a number',
      [
        { ...keratoses, site: 'scalp', count: 2 },
        { ...keratoses, site: 'nose', countAsWritten: 'few' },
      ],
      undefined,
    ],
    [
      'no site',
      [
        { ...keratoses, count: 2 },
        { ...keratoses, count: 1 },
      ],
      3,
    ],
  ])('%s is no table', (_what, lesions, count) => {
    const { lesions: counted, siteTable } = patternFacts({ lesions }, lines);
    expect(counted).toBe(count);
    expect(siteTable).toBeUndefined();
  });

  it('is found in any visit', () => {
    fc.assert(
      fc.property(encounters, (any) => {
        const facts = patternFacts(any, codeEncounter(any).lines);
        expect(facts.lesions ?? 0).toSatisfy(Number.isInteger);
      }),
      { numRuns: 100 },
    );
  });
});
