import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteReading } from '../../../notes/index.ts';
import { LESION_NATURES, type LesionGroup, METHODS, SIDES } from '../../../rules/index.ts';
import { type Entry, emptyEntry, emptyLesionRow, emptyOtherProcedure } from '../entry.ts';
import { type Proposal, proposalsOf, putAll } from './note-proposals.ts';

const reading = (given: Partial<NoteReading>): NoteReading => ({
  countEvidence: [],
  vague: [],
  premalignantStated: false,
  methods: [],
  sites: [],
  otherProcedures: [],
  refused: [],
  lesions: [],
  ...given,
});

const AK = { nature: 'premalignant', diagnosis: 'L57.0', method: 'cryosurgery' } as const;
const FOREARM: LesionGroup = { ...AK, count: 4, site: 'forearm', side: 'left' };
const SCALP: LesionGroup = { ...AK, count: 2, site: 'scalp' };
const SIX_AT_SITES = reading({ count: 6, lesions: [FOREARM, SCALP] });
const SEVEN = reading({ count: 7, lesions: [{ ...AK, count: 7 }] });

const forearmRow = { ...emptyLesionRow, site: 'forearm', side: 'left', count: '4' } as const;
const scalpRow = { ...emptyLesionRow, site: 'scalp', count: '2' };

const entryWith = (change: Partial<Entry>): Entry => ({ ...emptyEntry, ...change });

/** What is proposed, in words: 'Method: Cryosurgery, open'. */
const shown = (proposals: readonly Proposal[]) =>
  proposals.map(
    ({ field, value, standing }) =>
      `${field}: ${value}, ${standing.is}${standing.is === 'differs' ? ` from ${standing.has}` : ''}`,
  );

const open = (proposals: readonly Proposal[]) =>
  proposals.filter(({ standing }) => standing.is === 'open');

describe('an empty visit', () => {
  it('is offered a count, a method and a diagnosis', () => {
    expect(shown(proposalsOf(SEVEN, emptyEntry))).toEqual([
      'Lesions destroyed: 7, open',
      'Method: Cryosurgery, open',
      'Diagnosis: L57.0 Actinic keratosis, open',
    ]);
  });

  it('is offered a row for each site', () => {
    const proposals = proposalsOf(SIX_AT_SITES, emptyEntry);
    expect(shown(proposals).slice(0, 2)).toEqual(['Left forearm: 4, open', 'Scalp: 2, open']);
    expect(putAll(emptyEntry, proposals)).toEqual(
      entryWith({ lesions: [forearmRow, scalpRow], method: 'cryosurgery', diagnosis: 'L57.0' }),
    );
  });

  it('is offered the nature once, where no diagnosis stands for it', () => {
    const { diagnosis: _, ...group } = FOREARM;
    const proposals = proposalsOf(
      reading({ count: 6, lesions: [group, { ...group, count: 2, side: 'right' }] }),
      emptyEntry,
    );
    expect(shown(proposals)).toEqual([
      'Left forearm: 4, open',
      'Right forearm: 2, open',
      'Nature of the lesions: Premalignant, open',
      'Method: Cryosurgery, open',
    ]);
    const { nature, lesions } = putAll(emptyEntry, proposals);
    expect([nature, ...lesions.map((row) => row.nature)]).toEqual(['premalignant', '', '']);
  });

  it('is offered the total where the note does not say how many were where', () => {
    const proposals = proposalsOf(
      reading({
        count: 7,
        lesions: [
          { ...AK, site: 'scalp' },
          { ...AK, site: 'nose' },
        ],
      }),
      emptyEntry,
    );
    expect(shown(proposals).slice(0, 3)).toEqual([
      'Total the note states: 7, open',
      'Scalp: no number, open',
      'Nose: no number, open',
    ]);
  });

  it('is offered the note’s own words where there is no number', () => {
    const proposals = proposalsOf(
      reading({ noCount: 'vague', lesions: [{ ...AK, countAsWritten: 'multiple' }] }),
      emptyEntry,
    );
    expect(shown(proposals)[0]).toBe('Lesions destroyed: multiple, open');
  });

  it('is offered nothing by a note that says nothing', () => {
    expect(proposalsOf(reading({ noCount: 'not-stated' }), emptyEntry)).toEqual([]);
  });

  it('ties each value to the words it came from', () => {
    const words = { start: 3, end: 8, text: 'Seven' };
    const method = { start: 9, end: 15, text: 'frozen', method: 'cryosurgery' } as const;
    const [count, by] = proposalsOf(
      { ...SEVEN, countEvidence: [words], methods: [method, { ...method, method: 'laser' }] },
      emptyEntry,
    );
    expect(count?.evidence).toEqual([words]);
    expect(by?.evidence).toEqual([method]);
  });
});

describe('what the visit has already', () => {
  it.each<[what: string, change: Partial<Entry>, expected: string]>([
    ['the same count', { total: '7' }, 'Lesions destroyed: 7, agrees'],
    ['another count', { total: '6' }, 'Lesions destroyed: 7, differs from 6'],
    ['words for a count', { total: 'many' }, 'Lesions destroyed: 7, differs from many'],
    ['the same method', { method: 'cryosurgery' }, 'Method: Cryosurgery, agrees'],
    ['another method', { method: 'laser' }, 'Method: Cryosurgery, differs from Laser'],
    ['the same code, typed', { diagnosis: 'l570' }, 'Diagnosis: L57.0 Actinic keratosis, agrees'],
    [
      'another code',
      { diagnosis: 'B07.8' },
      'Diagnosis: L57.0 Actinic keratosis, differs from B07.8',
    ],
    ['rows without a total', { lesions: [scalpRow] }, 'Total the note states: 7, open'],
  ])('%s', (_what, change, expected) => {
    expect(shown(proposalsOf(SEVEN, entryWith(change)))).toContain(expected);
  });

  it.each<[what: string, change: Partial<Entry>, expected: readonly string[]]>([
    ['one of the rows', { lesions: [forearmRow] }, ['Left forearm: 4, agrees', 'Scalp: 2, open']],
    [
      'a row without its number',
      { lesions: [{ ...scalpRow, count: '' }] },
      ['Left forearm: 4, open', 'Scalp: 2, open'],
    ],
    [
      'another number at a site',
      { lesions: [{ ...scalpRow, count: '6' }] },
      ['Left forearm: 4, beside', 'Scalp: 2, differs from 6'],
    ],
    [
      'a row the note has not',
      { lesions: [{ ...emptyLesionRow, site: 'nose', count: '6' }] },
      ['Left forearm: 4, beside', 'Scalp: 2, beside'],
    ],
    ['the same total', { total: '6' }, ['Lesions destroyed: 6, agrees', 'Left forearm: 4, open']],
    [
      'another total',
      { total: '5' },
      ['Lesions destroyed: 6, differs from 5', 'Left forearm: 4, held'],
    ],
  ])('%s', (_what, change, expected) => {
    expect(shown(proposalsOf(SIX_AT_SITES, entryWith(change))).slice(0, 2)).toEqual(expected);
  });

  it('holds rows back too where the note has no number of its own', () => {
    const { count: _, ...uncounted } = SIX_AT_SITES;
    const proposals = proposalsOf({ ...uncounted, noCount: 'conflict' }, entryWith({ total: '5' }));
    expect(shown(proposals).slice(0, 2)).toEqual(['Left forearm: 4, held', 'Scalp: 2, held']);
  });

  it('ties a row and a diagnosis to the words that name them', () => {
    const row = { start: 0, end: 14, text: '4 left forearm' };
    const code = { start: 20, end: 25, text: 'L57.0' };
    const proposals = proposalsOf(
      {
        ...SIX_AT_SITES,
        countEvidence: [row],
        sites: [
          { start: 2, end: 14, text: 'left forearm', site: 'forearm', side: 'left' },
          { start: 40, end: 45, text: 'scalp', site: 'scalp' },
        ],
        refused: [
          { ...code, reason: 'code' },
          { start: 30, end: 35, text: 'B07.8', reason: 'code' },
        ],
      },
      emptyEntry,
    );
    expect(proposals.map(({ evidence }) => evidence.map(({ text }) => text))).toEqual([
      ['4 left forearm'],
      ['scalp'],
      [],
      ['L57.0'],
    ]);
  });

  it('ties a row to the place where its number stands', () => {
    const place = { start: 0, end: 5, text: 'scalp', site: 'scalp' };
    const treated = { ...place, start: 40, end: 45, count: 2 };
    const [, scalp] = proposalsOf({ ...SIX_AT_SITES, sites: [place, treated] }, emptyEntry);
    expect(scalp?.evidence).toEqual([treated]);
  });

  it('lets the note’s number take the place of its own vague words', () => {
    const vague = [{ start: 0, end: 8, text: 'Multiple' }];
    const entry = entryWith({ total: 'multiple', method: 'cryosurgery' });
    const counted = proposalsOf({ ...SEVEN, vague }, entry);
    expect(shown(counted)[0]).toBe('Lesions destroyed: 7, open');
    expect(putAll(entry, open(counted)).total).toBe('7');
    const placed = open(proposalsOf({ ...SIX_AT_SITES, vague }, entry));
    expect(putAll(entry, placed)).toMatchObject({ total: '', lesions: [forearmRow, scalpRow] });
    const { count: _, ...still } = SIX_AT_SITES;
    expect(shown(proposalsOf({ ...still, vague }, entry))[0]).toBe('Left forearm: 4, held');
  });

  it('keeps a row’s own words when its number is filled in', () => {
    const own = { ...scalpRow, count: '', method: 'laser' } as const;
    const entry = entryWith({ lesions: [own] });
    const { lesions } = putAll(entry, open(proposalsOf(SIX_AT_SITES, entry)));
    expect(lesions).toEqual([{ ...own, count: '2' }, forearmRow]);
  });
});

describe('other procedures', () => {
  const seen = { start: 0, end: 6, text: 'biopsy', what: 'biopsy' };
  const BIOPSY = reading({ otherProcedures: [{ ...seen, code: '11102' }, seen] });

  it.each<[what: string, present: '' | 'none' | 'some', codes: readonly string[], says: string]>([
    ['not answered', '', [], 'open'],
    ['none', 'none', [], 'differs from none'],
    ['the same', 'some', ['11102'], 'agrees'],
    ['another', 'some', ['11104'], 'open'],
  ])('%s', (_what, present, codes, says) => {
    const rows = codes.map((code) => ({ ...emptyOtherProcedure, code }));
    const proposals = proposalsOf(BIOPSY, entryWith({ otherProcedures: { present, rows } }));
    expect(shown(proposals)).toEqual([expect.stringContaining(`, ${says}`)]);
  });

  it('take the place of a row that is still empty', () => {
    const entry = entryWith({ otherProcedures: { present: 'some', rows: [emptyOtherProcedure] } });
    expect(putAll(entry, proposalsOf(BIOPSY, entry)).otherProcedures.rows).toEqual([
      { ...emptyOtherProcedure, code: '11102' },
    ]);
  });
});

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

const groups: fc.Arbitrary<LesionGroup> = fc
  .record({
    nature: maybe(fc.constantFrom(...LESION_NATURES)),
    diagnosis: maybe(fc.constantFrom('L57.0', 'B07.8', 'D48.5')),
    count: maybe(fc.nat(20)),
    method: maybe(fc.constantFrom(...METHODS)),
    site: maybe(fc.constantFrom('scalp', 'forearm', 'nose')),
    side: maybe(fc.constantFrom(...SIDES)),
  })
  .map((group) =>
    Object.fromEntries(Object.entries(group).filter(([, value]) => value !== undefined)),
  );

const readings = fc
  .record({ count: maybe(fc.nat(20)), lesions: fc.array(groups, { maxLength: 4 }) })
  .map(({ count, lesions }) => reading({ lesions, ...(count !== undefined && { count }) }));

const entries = fc
  .record({
    total: fc.constantFrom('', '3', 'several'),
    method: fc.constantFrom('', 'laser', 'cryosurgery'),
    diagnosis: fc.constantFrom('', 'L57.0', 'b078'),
    nature: fc.constantFrom('', 'benign', 'premalignant'),
    lesions: fc.array(
      fc.record({
        site: fc.constantFrom('', 'scalp', 'forearm'),
        side: fc.constantFrom('', 'left'),
        count: fc.constantFrom('', '2', 'some'),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ lesions, ...rest }) =>
    entryWith({ ...rest, lesions: lesions.map((row) => ({ ...emptyLesionRow, ...row })) }),
  );

describe('for any note and any visit', () => {
  it('nothing that was typed is overwritten by what is open', () => {
    fc.assert(
      fc.property(readings, entries, (read, entry) => {
        const after = putAll(entry, open(proposalsOf(read, entry)));
        const filled = (['total', 'method', 'diagnosis', 'nature'] as const).filter(
          (field) => entry[field] !== '',
        );
        for (const field of filled) expect(after[field]).toBe(entry[field]);
        entry.lesions.forEach((row, at) => {
          expect(after.lesions[at]).toMatchObject(row.count === '' ? { site: row.site } : row);
        });
      }),
    );
  });

  it('what is taken is not offered again', () => {
    fc.assert(
      fc.property(readings, entries, (read, entry) => {
        const after = putAll(entry, open(proposalsOf(read, entry)));
        expect(shown(open(proposalsOf(read, after)))).toEqual([]);
      }),
    );
  });
});
