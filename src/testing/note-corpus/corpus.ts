import { chartedNotes } from './charted-notes.ts';
import { clinicNotes } from './clinic-notes.ts';
import { dictatedNotes } from './dictated-notes.ts';
import { fieldAndTableNotes } from './field-and-table-notes.ts';
import { hardNotes } from './hard-notes.ts';
import { heldOutLongVisitNotes } from './held-out-long-visit-notes.ts';
import { heldOutUncountedNotes } from './held-out-uncounted-notes.ts';
import type { LabelledNote } from './labelled-note.ts';
import { longVisitNotes } from './long-visit-notes.ts';
import { oneLineNotes } from './one-line-notes.ts';
import { spokenNotes } from './spoken-notes.ts';
import { telegraphicNotes } from './telegraphic-notes.ts';
import { temptingNotes } from './tempting-notes.ts';
import { terseNotes } from './terse-notes.ts';
import { trickyNotes } from './tricky-notes.ts';
import { uncountedNotes } from './uncounted-notes.ts';
import { variedNotes } from './varied-notes.ts';
import { vignetteNotes } from './vignette-notes.ts';

/** Notes the reader may be developed on. */
export const development: readonly LabelledNote[] = [
  ...oneLineNotes,
  ...telegraphicNotes,
  ...fieldAndTableNotes,
  ...dictatedNotes,
  ...uncountedNotes,
  ...terseNotes,
  ...chartedNotes,
  ...spokenNotes,
  ...trickyNotes,
  ...vignetteNotes,
  ...clinicNotes,
  ...temptingNotes,
  ...variedNotes,
  ...hardNotes,
  ...longVisitNotes,
];

/** Notes kept aside: their misses are looked at to judge the reader, never to change it. */
export const heldOut: readonly LabelledNote[] = [
  ...heldOutUncountedNotes,
  ...heldOutLongVisitNotes,
];
