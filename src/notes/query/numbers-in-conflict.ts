import type { Evidence, NoteReading } from '../note-reading.ts';

/**
 * The numbers of lesions that do not fit together, as the note words them; none where the note does not
 * contradict itself. A bare number says nothing of what it counts, and is left out.
 */
export function numbersInConflict({ noCount, refused }: NoteReading): readonly Evidence[] {
  if (noCount !== 'conflict') return [];
  return refused.filter(({ reason, text }) => reason === 'other' && /\p{L}/u.test(text));
}
