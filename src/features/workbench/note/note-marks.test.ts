import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteReading } from '../../../notes/index.ts';
import {
  type Mark,
  MARK_KINDS,
  marksOf,
  paintedMarks,
  refusedMarks,
  segmentsOf,
  withoutThoseIn,
} from './note-marks.ts';

const NOTE = 'Six AKs frozen: 4 left forearm, several scalp. 3 mm papule, biopsy. L57.0';

const OPEN = 'what it stands for stayed open';

const words = (text: string) => {
  const start = NOTE.indexOf(text);
  return { start, end: start + text.length, text };
};

const READING: NoteReading = {
  count: 6,
  countEvidence: [words('Six AKs')],
  vague: [words('several')],
  premalignantStated: true,
  methods: [{ ...words('frozen'), method: 'cryosurgery' }],
  sites: [
    { ...words('scalp'), site: 'scalp' },
    { ...words('4 left forearm'), site: 'forearm', side: 'left', count: 4 },
  ],
  otherProcedures: [{ ...words('biopsy'), what: 'biopsy' }],
  refused: [
    { ...words('3 mm'), reason: 'size' },
    { ...words('L57.0'), reason: 'code' },
  ],
  lesions: [{ diagnosis: 'L57.0' }],
};

describe('marks of a reading', () => {
  it('say what the words were taken for, kind by kind, in the order of the note', () => {
    expect(marksOf(READING).map(({ kind, says, text }) => `${kind} | ${says} | ${text}`)).toEqual([
      'count | Count: 6 | Six AKs',
      'method | Method: Cryosurgery | frozen',
      'site | Site: Left forearm, 4 | 4 left forearm',
      'site | Site: Scalp | scalp',
      'diagnosis | Diagnosis: L57.0 | L57.0',
      'procedure | Other procedure: biopsy | biopsy',
      'vague | Vague, no number | several',
    ]);
  });

  it('give the reason of a number that was not counted', () => {
    expect(refusedMarks(READING)).toEqual([
      { ...words('3 mm'), kind: 'refused', says: 'a size' },
      { ...words('L57.0'), kind: 'refused', says: 'a code' },
    ]);
  });
});

describe('numbers that do not fit together', () => {
  const refused = [
    { ...words('Six AKs'), reason: 'other' },
    { ...words('4'), reason: 'other' },
    { ...words('3 mm'), reason: 'size' },
  ] as const;

  it.each([
    ['are said to', 'conflict', ['contradicts another number', OPEN, 'a size']],
    ['are not made out of other numbers', 'range', [OPEN, OPEN, 'a size']],
  ] as const)('%s', (_what, noCount, expected) => {
    const marks = refusedMarks({ ...READING, noCount, refused });
    expect(marks.map(({ says }) => says)).toEqual(expected);
  });
});

it('a number inside other words can be left out', () => {
  const seen = refusedMarks(READING);
  expect(withoutThoseIn(seen, marksOf(READING)).map(({ text }) => text)).toEqual(['3 mm']);
});

it('a number inside a diagnosis is listed, and not struck in the text', () => {
  const painted = paintedMarks(marksOf(READING), refusedMarks(READING));
  expect(painted.filter(({ kind }) => kind === 'refused').map(({ text }) => text)).toEqual([
    '3 mm',
  ]);
  expect(painted.filter(({ kind }) => kind === 'diagnosis')).toHaveLength(1);
});

describe('the text in segments', () => {
  it('is cut where a mark begins or ends', () => {
    const cut = segmentsOf('a bc d', [
      { start: 2, end: 4, text: 'bc', kind: 'count', says: '' },
      { start: 3, end: 6, text: 'c d', kind: 'vague', says: '' },
    ]);
    expect(cut).toEqual([
      { start: 0, text: 'a ', kinds: [] },
      { start: 2, text: 'b', kinds: ['count'] },
      { start: 3, text: 'c', kinds: ['count', 'vague'] },
      { start: 4, text: ' d', kinds: ['vague'] },
    ]);
  });

  it('is the same text again when put together, whatever the marks', () => {
    const marks: fc.Arbitrary<Mark> = fc
      .tuple(fc.nat(30), fc.nat(30), fc.constantFrom(...MARK_KINDS))
      .map(([a, b, kind]) => ({
        start: Math.min(a, b),
        end: Math.max(a, b),
        text: '',
        kind,
        says: '',
      }));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(marks, { maxLength: 8 }), (text, all) => {
        expect(
          segmentsOf(text, all)
            .map((each) => each.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
