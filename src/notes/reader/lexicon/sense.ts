import type { LesionNature, Method } from '../../../rules/index.ts';
import type { RefusalReason } from '../../note-reading.ts';

/** What lesions are called: a nature, or 'generic' for 'lesion', 'spot' and the like. */
export type Family = LesionNature | 'generic';

/** What a note says about the treatment it names. */
export type Standing = 'done' | 'seen' | 'history' | 'planned' | 'declined' | 'not-treated';

/** A part of the note, by its heading. */
export type Section = 'history' | 'exam' | 'assessment' | 'plan' | 'procedure' | 'aside';

/** What a word or phrase can mean to the reader. */
export type Sense =
  | { is: 'number'; value: number }
  /** `label`: names the diagnosis ('L57.0'), not a thing that can be counted. */
  | { is: 'lesion'; family: Family; many: boolean; label?: true }
  /** 'actinic', 'seborrheic': a family once it stands for the lesions or before them. */
  | { is: 'quality'; family: LesionNature }
  /** `done`: the verb itself says that it was: 'frozen'. */
  | { is: 'method'; method: Method; done?: true }
  /** Not a destruction of the lesion: a biopsy, an excision, another field. */
  | { is: 'procedure'; what: string; method?: Method; done?: true }
  | { is: 'site'; site: string; many: boolean }
  | { is: 'side'; side: 'left' | 'right' | 'both' | 'midline' }
  /** `weak`: gives way to a plain 'done' beside it: 'discussed'. */
  | { is: 'standing'; standing: Standing; weak?: true }
  | { is: 'unit'; of: RefusalReason }
  /** Stands in the place of a number: 'several'. */
  | { is: 'vague' }
  /** Makes the number beside it inexact: 'about', 'at least'. */
  | { is: 'inexact' }
  | { is: 'heading'; section: Section }
  | { is: 'total' }
  | { is: 'each' }
  /** 'additional', 'also', 'another': what comes is not among what was named. */
  | { is: 'more' }
  /** 'including', 'of which': what comes is among what was named. */
  | { is: 'among' }
  /** 'the rest', 'all but': a number that would have to be worked out. */
  | { is: 'rest' }
  /** 'all', 'these', 'they': what was named before. */
  | { is: 'same' }
  | { is: 'a' }
  /** 'number of', 'count': a number follows that counts. */
  | { is: 'counter' }
  /** 'possible', 'versus': what comes is not established. */
  | { is: 'doubt' }
  /** 'addendum', 'should read': what comes may replace what was said. */
  | { is: 'correction'; isCertain: boolean }
  /** A blank of a template that was not filled in. */
  | { is: 'placeholder' }
  | { is: 'not' }
  | { is: 'but' }
  | { is: 'today' }
  /** 'for example', 'sample': what comes is not about this visit. */
  | { is: 'example'; isCertain: boolean }
  /** Neither of today nor of this patient, whatever number it carries: 'grade', 'room'. */
  | { is: 'label'; of: RefusalReason };

/** Phrases and what each means. A phrase is in lower case, with blanks where the note may have hyphens. */
export type Phrases = readonly (readonly [phrase: string, sense: Sense])[];

/** The phrases of a list written with bars between them, all with one meaning. */
export const mean = (sense: Sense, list: string): Phrases =>
  list.split('|').map((phrase) => [phrase.trim(), sense] as const);
