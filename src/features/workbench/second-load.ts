import { EvaluationDetails } from './evaluation-details.tsx';
import { entryOfFiledVisit } from './entry-of-filed-visit.ts';
import { exampleEntry } from './example-visit.ts';
import { KeyHelp } from './key-help.tsx';
import { NoteSection } from './note/note-section.tsx';
import { ReferenceWarning } from './note/reference-warning.tsx';
import { RestSection } from './rest-section.tsx';
import { Tally } from './tally.tsx';
import { Welcome } from './welcome.tsx';

/** What most visits are coded without, in one piece to be fetched when the Workbench stands. */
export const secondLoad = {
  EvaluationDetails,
  KeyHelp,
  NoteSection,
  ReferenceWarning,
  RestSection,
  Tally,
  Welcome,
  entryOfFiledVisit,
  exampleEntry,
};
