import type { NoteReading } from '../../../notes/index.ts';
import { numbersInConflict } from '../../../notes/query/numbers-in-conflict.ts';
import { NO_COUNT_WORDS } from './note-words.ts';

/** Something the note does not say: 'Count', and what stands there instead, in a sentence. */
export interface Missing {
  what: string;
  says: string;
}

function noCountSays(reading: NoteReading): string {
  const words = numbersInConflict(reading).map(({ text }) => `“${text}”`);
  const says = NO_COUNT_WORDS[reading.noCount ?? 'not-stated'];
  return words.length < 2 ? says : `${says.slice(0, -1)}: ${words.join(', ')}.`;
}

/** What the note does not say, in the order of the form. */
export function missingFrom(reading: NoteReading): readonly Missing[] {
  const { count, methods, sites, lesions, premalignantStated } = reading;
  const hasNature = premalignantStated || lesions.some(({ nature }) => nature !== undefined);
  const hasDiagnosis = lesions.some(({ diagnosis }) => diagnosis !== undefined);
  const looked: readonly (Missing & { isThere: boolean })[] = [
    { what: 'Count', says: noCountSays(reading), isThere: count !== undefined },
    {
      what: 'Method',
      says: 'The note does not say how they were destroyed.',
      isThere: methods.length > 0,
    },
    { what: 'Sites', says: 'The note does not say where they were.', isThere: sites.length > 0 },
    { what: 'Nature', says: 'The note does not say what the lesions are.', isThere: hasNature },
    {
      what: 'Diagnosis code',
      says: 'The note gives none for the lesions.',
      isThere: hasDiagnosis,
    },
  ];
  return looked.filter(({ isThere }) => !isThere).map(({ what, says }) => ({ what, says }));
}
