import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Side, sites } from '../../rules/index.ts';
import { choiceOf, readSite, searchSites, showSite } from './site-search.ts';

const SIDES_BY_LETTER: readonly (readonly [letter: string, side: Side])[] = [
  ['l', 'left'],
  ['r', 'right'],
  ['b', 'both'],
];

type Form = readonly [typed: string, site: string, side: Side | ''];

/** Every short form of the table, with the letter of a side where there are two such places. */
const sidedForms = sites.flatMap(({ id, short, paired }) =>
  short.flatMap((form): readonly Form[] =>
    paired
      ? SIDES_BY_LETTER.map(([letter, side]) => [`${letter}${form}`, id, side])
      : [[form, id, '']],
  ),
);

const idsFor = (typed: string) => searchSites(typed).map(({ id }) => id);
const textsFor = (typed: string) => searchSites(typed).map(({ text }) => text);

describe('reads what was typed for a site', () => {
  it.each(sidedForms)('%s is the site %s with side “%s”', (typed, site, side) => {
    expect(readSite(typed)).toEqual({ site, side });
  });

  it.each(sites.flatMap(({ id, short }) => short.map((form) => [form, id] as const)))(
    '%s without the letter of a side is the site %s and leaves the side open',
    (typed, site) => {
      expect(readSite(typed)).toEqual({ site, side: '' });
    },
  );

  it.each(sites.map(({ id, label }) => [label, id] as const))(
    'the name “%s” is the site %s and leaves the side open',
    (typed, site) => {
      expect(readSite(typed)).toEqual({ site, side: '' });
    },
  );

  it.each([
    ['left forearm', 'forearm', 'left'],
    ['Right Forearm', 'forearm', 'right'],
    ['l forearm', 'forearm', 'left'],
    ['both hand', 'hand', 'both'],
    ['  LFA ', 'forearm', 'left'],
    ['SC', 'scalp', ''],
  ])('“%s” is the site %s with side “%s”', (typed, site, side) => {
    expect(readSite(typed)).toEqual({ site, side });
  });

  it.each(['behind the ear', 'dorsum of hand', 'xyz', 'lscalp?', 'fore'])(
    'keeps words it does not know as written: “%s”',
    (typed) => {
      expect(readSite(` ${typed} `)).toEqual({ site: typed, side: '' });
    },
  );

  it('never makes up a side: it is only there when the words carry one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sites), fc.constantFrom('left', 'right'), (site, side) => {
        const { side: read } = readSite(`${side} ${site.label}`);
        expect(read).toBe(site.paired ? side : '');
      }),
    );
  });
});

describe('finds sites while typing', () => {
  it.each([
    ['lfa', 'Left: forearm'],
    ['rfa', 'Right: forearm'],
    ['bha', 'Both: hand'],
    ['sc', 'Scalp'],
    ['leg', 'Left: lower leg'],
    ['left for', 'Left: forearm'],
    ['l for', 'Left: forearm'],
    ['eyelid margin', 'Left: eyelid margin'],
    ['k', 'Left: knee'],
  ])('“%s” offers %s first', (typed, text) => {
    expect(textsFor(typed)[0]).toBe(text);
  });

  it.each(sidedForms)('the short form %s offers its own site first', (typed, site, side) => {
    expect(idsFor(typed)[0]).toBe(`${site}/${side}`);
  });

  it('offers a short form in full before the beginning of a name, and parts of names last', () => {
    const offered = textsFor('fa');
    const forearm = offered.indexOf('Left: forearm');
    const face = offered.indexOf('Face, part not said');
    expect([forearm, face]).toEqual([0, 3]);
    expect(textsFor('arm').slice(-3)).toEqual(['Left: forearm', 'Right: forearm', 'Both: forearm']);
  });

  it('offers every site, sides apart, when nothing is typed', () => {
    const expected = sites.flatMap(({ id, paired }) =>
      paired ? ['left', 'right', 'both'].map((side) => `${id}/${side}`) : [`${id}/`],
    );
    expect(idsFor(' ')).toEqual(expected);
  });

  it.each([
    ['lfa', ['forearm/left whole']],
    ['left forearm', ['forearm/left whole']],
    ['left fore', ['forearm/left start']],
    ['sc', ['scalp/ whole']],
    ['scal', ['scalp/ start']],
    [
      'fore',
      ['forehead/ start', 'forearm/left start', 'forearm/right start', 'forearm/both start'],
    ],
    ['kne', ['knee/left start', 'knee/right start', 'knee/both start']],
    ['forearm', []],
    ['fa', []],
    ['hand', []],
    ['margin', []],
    [' ', []],
  ])(
    '“%s” may mean %o: a place in full leaves its side open, and no side is picked',
    (typed, ids) => {
      const fitting = searchSites(typed).filter(({ fit }) => fit !== undefined);
      expect(fitting.map(({ id, fit }) => `${id} ${fit}`)).toEqual(ids);
    },
  );

  it('“l” may mean any place on the left, and more', () => {
    const fitting = searchSites('l').filter(({ fit }) => fit === 'start');
    expect(fitting.length).toBeGreaterThan(20);
  });

  it('offers nothing for words that fit no site', () => {
    expect(searchSites('xyz')).toEqual([]);
  });

  it('an offer stands for the site and the side it shows', () => {
    for (const { id, text } of searchSites('')) expect(showSite(choiceOf(id))).toBe(text);
  });
});

describe('shows a site', () => {
  it.each([
    [{ site: 'forearm', side: 'left' }, 'Left: forearm'],
    [{ site: 'forearm', side: '' }, 'Forearm'],
    [{ site: 'hand', side: 'both' }, 'Both: hand'],
    [{ site: 'chest', side: 'midline' }, 'Chest'],
    [{ site: 'behind the ear', side: 'right' }, 'Right: behind the ear'],
    [{ site: 'behind the ear', side: '' }, 'behind the ear'],
    [{ site: '', side: 'left' }, ''],
  ] as const)('%o as “%s”', (choice, text) => {
    expect(showSite(choice)).toBe(text);
  });
});
