import { describe, expect, it } from 'vitest';
import { development, heldOut } from '../testing/note-corpus/corpus.ts';
import type { LabelledNote } from '../testing/note-corpus/labelled-note.ts';
import { missesOf, type NoteScore, scoreNotes } from '../testing/note-corpus/score-notes.ts';
import { readNote } from './read-note.ts';

type Figure = Exclude<keyof NoteScore, 'invented' | 'precision'>;

/** What each figure counts. Precision is told by the counts made up: there are to be none. */
const MEANINGS: Readonly<Record<Figure, string>> = {
  count: 'notes read with a right count, or rightly with none',
  recall: 'notes that state a count, read with it',
  methods: 'notes whose methods are all found',
  premalignantStated: 'notes judged rightly to name premalignant lesions or not',
  noCount: 'reasons for giving no count that are the labelled ones',
  refused: 'numbers that are no counts, refused',
  refusedWithReason: 'numbers that are no counts, refused for the labelled reason',
  sites: 'sites found, with side and count',
};

// Sound: the meanings are written down for every figure and for nothing else.
const FIGURES = Object.keys(MEANINGS) as readonly Figure[];

/** The fewest right and the most missed: a change of the reader, or a note more, may only better them. */
interface Bar {
  right: number;
  missed: number;
}

const BARS: Readonly<Record<'development' | 'held out', Readonly<Record<Figure, Bar>>>> = {
  development: {
    count: { right: 934, missed: 69 },
    recall: { right: 538, missed: 91 },
    methods: { right: 936, missed: 3 },
    premalignantStated: { right: 999, missed: 4 },
    noCount: { right: 74, missed: 14 },
    refused: { right: 263, missed: 7 },
    refusedWithReason: { right: 219, missed: 51 },
    sites: { right: 166, missed: 39 },
  },
  'held out': {
    count: { right: 36, missed: 9 },
    recall: { right: 7, missed: 9 },
    methods: { right: 36, missed: 0 },
    premalignantStated: { right: 45, missed: 0 },
    noCount: { right: 10, missed: 1 },
    refused: { right: 64, missed: 3 },
    refusedWithReason: { right: 41, missed: 26 },
    sites: { right: 13, missed: 14 },
  },
};

const NOTES: Readonly<Record<keyof typeof BARS, readonly LabelledNote[]>> = {
  development,
  'held out': heldOut,
};

describe.each(['development', 'held out'] as const)('on the %s notes', (name) => {
  const notes = NOTES[name];
  const score = scoreNotes(notes, readNote);

  it('no count is made up', () => {
    const made = notes.filter((note) => (readNote(note.text).count ?? 0) > 0 && wrongCount(note));
    expect(made.map(({ text }) => text)).toEqual([]);
    expect(score.invented).toBe(0);
    expect(score.precision.of).toBeGreaterThan(0);
  });

  it.each(
    FIGURES.map((figure) => {
      const { right, missed } = BARS[name][figure];
      return [right, MEANINGS[figure], missed, score[figure]] as const;
    }),
  )('at least %i %s, at most %i missed', (right, _, missed, tally) => {
    expect(tally.right).toBeGreaterThanOrEqual(right);
    expect(tally.of - tally.right).toBeLessThanOrEqual(missed);
  });
});

const wrongCount = (note: LabelledNote) =>
  missesOf(note, readNote(note.text)).some((miss) => miss.startsWith('count '));

it('a reader that sees nothing, or a count everywhere, misses the figures', () => {
  const nothing = readNote('');
  const blind = scoreNotes(development, () => nothing);
  expect(blind.recall.right).toBe(0);
  expect(blind.count.right).toBeLessThan(BARS.development.count.right);
  const { noCount: _, ...rest } = nothing;
  const eager = scoreNotes(heldOut, () => ({ ...rest, count: 3 }));
  expect(eager.invented).toBeGreaterThan(30);
});
