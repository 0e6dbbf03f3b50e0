import { describe, expect, it } from 'vitest';
import { addendumHeads, addendumOf, withAddenda } from './addendum.ts';

const ANSWER = addendumOf({
  question: 'Number of lesions destroyed',
  answer: '7, scalp',
  author: 'Dr. Roe, MD',
  date: '2026-11-24',
});

describe('day and author of an addendum', () => {
  it('are found where they stand in the note', () => {
    const note = withAddenda('Multiple AKs frozen.', [ANSWER]);
    const heads = addendumHeads(note, [ANSWER]);
    expect(heads.map(({ start, end }) => note.slice(start, end))).toEqual([
      'Addendum 2026-11-24 by Dr. Roe, MD:',
    ]);
  });

  it('are not found in a note that has lost them', () => {
    expect(addendumHeads('Addendum 2026-11-24 by Dr. Doe, MD: 7', [ANSWER])).toEqual([]);
  });
});
