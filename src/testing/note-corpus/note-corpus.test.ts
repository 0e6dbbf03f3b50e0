import { describe, expect, it } from 'vitest';
import type { NoteReading } from '../../notes/index.ts';
import { findSite } from '../../rules/index.ts';
import { development, heldOut } from './corpus.ts';
import { acceptedCounts, isCounted, type LabelledNote } from './labelled-note.ts';
import { missesOf, placesOf, scoreNotes } from './score-notes.ts';

const notes = [...development, ...heldOut];

/** The notes a fault is found in, by their words. */
const textsWhere = (isFaulty: (note: LabelledNote) => boolean) =>
  notes.filter(isFaulty).map(({ text }) => text);

const isCount = (count: number | null) =>
  count === null || (Number.isInteger(count) && count >= 0 && count <= 60);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('the corpus', () => {
  it('holds several hundred notes, some of them set aside', () => {
    expect(development.length).toBeGreaterThanOrEqual(600);
    expect(heldOut.length).toBeGreaterThanOrEqual(40);
  });

  it('holds no note twice, whatever its spacing and case', () => {
    const texts = notes.map(({ text }) => text.toLowerCase().replaceAll(/\s+/gu, ' ').trim());
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('a little over half of the notes have a count, and counts lie on both sides of 15', () => {
    const counted = notes.filter(isCounted);
    expect(counted.length / notes.length).toBeGreaterThan(0.5);
    expect(counted.length / notes.length).toBeLessThan(0.65);
    const counts = new Set(counted.map(({ count }) => count));
    for (let count = 1; count <= 20; count += 1) expect(counts).toContain(count);
    expect(Math.max(...counted.map(({ count }) => count ?? 0))).toBeGreaterThan(30);
  });

  it('has whole visits among its notes', () => {
    expect(notes.filter(({ text }) => text.length >= 800).length).toBeGreaterThanOrEqual(40);
  });

  it('says of many notes what must be refused', () => {
    expect(notes.filter(({ refused = [] }) => refused.length > 0).length).toBeGreaterThan(120);
  });
});

describe('the labels agree with themselves', () => {
  it('counts are whole numbers from 0 to 60', () => {
    expect(textsWhere((note) => !acceptedCounts(note).every(isCount))).toEqual([]);
  });

  it('no answer is accepted twice', () => {
    expect(
      textsWhere((note) => new Set(acceptedCounts(note)).size < acceptedCounts(note).length),
    ).toEqual([]);
  });

  it('a count needs a premalignant nature, or no count is accepted as well', () => {
    expect(
      textsWhere(
        (note) =>
          isCounted(note) && !note.premalignantStated && !acceptedCounts(note).includes(null),
      ),
    ).toEqual([]);
  });

  it('where none was destroyed, no count is accepted as well', () => {
    expect(textsWhere(({ count, accept }) => count === 0 && !accept?.includes(null))).toEqual([]);
  });

  it('a reason for no count stands only where there is none', () => {
    expect(textsWhere(({ count, noCount }) => count !== null && noCount !== undefined)).toEqual([]);
  });

  it('a nature that is missing is not also stated', () => {
    expect(
      textsWhere(
        ({ noCount, premalignantStated }) => noCount === 'nature-not-stated' && premalignantStated,
      ),
    ).toEqual([]);
  });

  it('what must be refused stands in the note', () => {
    expect(
      textsWhere(({ text, refused = [] }) =>
        refused.some((label) => placesOf(label.text, text).length === 0),
      ),
    ).toEqual([]);
  });

  it('sites are those of the rules, with a side only where there are two', () => {
    expect(
      textsWhere(({ sites = [] }) =>
        sites.some(({ site, side }) => {
          const entry = findSite(site);
          return entry === undefined || (side !== undefined && !entry.paired);
        }),
      ),
    ).toEqual([]);
  });

  it('the counts of the sites do not exceed the count of the note', () => {
    expect(
      textsWhere(
        ({ count, sites = [] }) => sum(sites.map((site) => site.count ?? 0)) > (count ?? Infinity),
      ),
    ).toEqual([]);
  });
});

const nothingRead: NoteReading = {
  countEvidence: [],
  vague: [],
  premalignantStated: false,
  methods: [],
  sites: [],
  otherProcedures: [],
  refused: [],
  lesions: [],
};

const sixFrozen: LabelledNote = {
  text: '6 AKs, left ear, frozen; 12 in May.',
  count: 6,
  methods: ['cryosurgery'],
  premalignantStated: true,
  refused: [{ text: '12', reason: 'history' }],
  sites: [{ site: 'ear', side: 'left' }],
};
const noneFrozen: LabelledNote = {
  text: 'Clear skin.',
  count: 0,
  accept: [null],
  methods: [],
  premalignantStated: false,
};

describe('the score', () => {
  it('is full for a reading that agrees with every label', () => {
    const reading: NoteReading = {
      ...nothingRead,
      count: 6,
      premalignantStated: true,
      methods: [{ start: 17, end: 23, text: 'frozen', method: 'cryosurgery' }],
      sites: [{ start: 7, end: 15, text: 'left ear', site: 'ear', side: 'left' }],
      refused: [{ start: 25, end: 27, text: '12', reason: 'history' }],
    };
    const one = { right: 1, of: 1 };
    expect(scoreNotes([sixFrozen], () => reading)).toEqual({
      count: one,
      precision: one,
      recall: one,
      invented: 0,
      methods: one,
      premalignantStated: one,
      noCount: { right: 0, of: 0 },
      refused: one,
      refusedWithReason: one,
      sites: one,
    });
    expect(missesOf(sixFrozen, reading)).toEqual([]);
  });

  it('tells a count withheld from a count invented', () => {
    const set = [sixFrozen, noneFrozen];
    const silent = scoreNotes(set, () => nothingRead);
    expect(silent.count).toEqual({ right: 1, of: 2 });
    expect(silent.precision).toEqual({ right: 0, of: 0 });
    expect(silent.recall).toEqual({ right: 0, of: 1 });
    expect(silent.invented).toBe(0);

    const wild = scoreNotes(set, () => ({ ...nothingRead, count: 6 }));
    expect(wild.count).toEqual({ right: 1, of: 2 });
    expect(wild.precision).toEqual({ right: 1, of: 2 });
    expect(wild.recall).toEqual({ right: 1, of: 1 });
    expect(wild.invented).toBe(1);
  });

  it('tells a number refused for another reason from one not refused', () => {
    const reading: NoteReading = {
      ...nothingRead,
      refused: [{ start: 25, end: 31, text: '12 in ', reason: 'date-or-time' }],
    };
    const score = scoreNotes([sixFrozen], () => reading);
    expect(score.refused).toEqual({ right: 1, of: 1 });
    expect(score.refusedWithReason).toEqual({ right: 0, of: 1 });
  });

  it.each([
    ['before', { start: 0, end: 1, text: '6', reason: 'history' as const }],
    ['behind', { start: 31, end: 34, text: 'May', reason: 'history' as const }],
  ])('takes no refusal %s the labelled number for it', (_, refusal) => {
    const score = scoreNotes([sixFrozen], () => ({ ...nothingRead, refused: [refusal] }));
    expect(score.refused).toEqual({ right: 0, of: 1 });
  });

  it('counts a defensible silence as right, but not as read', () => {
    const score = scoreNotes([{ ...sixFrozen, accept: [null] }], () => nothingRead);
    expect(score.count).toEqual({ right: 1, of: 1 });
    expect(score.recall).toEqual({ right: 0, of: 1 });
  });

  it('says what was missed', () => {
    expect(missesOf(sixFrozen, nothingRead)).toEqual([
      'count null, expected 6',
      'methods not found: cryosurgery',
      'nature is stated',
      "'12' refused as nothing, expected history",
      'site not found: left ear',
    ]);
    expect(missesOf({ ...noneFrozen, noCount: 'vague' }, { ...nothingRead, count: 3 })).toEqual([
      'count 3, expected 0 or null',
      'no count for no reason, expected vague',
    ]);
  });

  it.each([
    ['2', 'LN2 x 12, 2 cycles', [2, 10]],
    ['12', '12 and 120', [0]],
    ['seven', 'seven of seven', [0, 9]],
    ['9', 'none', []],
  ])("finds '%s' in '%s' at %j", (words, note, starts) => {
    expect(placesOf(words, note).map(({ start }) => start)).toEqual(starts);
  });
});
