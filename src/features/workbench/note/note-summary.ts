import type { Identifier } from '../../../notes/identifiers/identifier.ts';
import type { NoteReading } from '../../../notes/index.ts';
import { countByClass } from './identifier-guard.tsx';
import { missingFrom } from './missing-from-note.ts';

/** What the panel shows of a note, in a few words for those who do not see it. `open`: values "Use all" takes. */
export function noteSummary(
  reading: NoteReading,
  open: number,
  identifiers: readonly Identifier[],
): string {
  const missing = missingFrom(reading).map(({ what }) => what.toLowerCase());
  return [
    open === 0
      ? 'Note read: nothing in it fits an empty field.'
      : `Note read: ${open === 1 ? '1 value fits' : `${open} values fit`} the visit. Alt+U uses all.`,
    missing.length > 0 && `Not found: ${missing.join(', ')}.`,
    identifiers.length > 0 && `May tell who the patient is: ${countByClass(identifiers)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
