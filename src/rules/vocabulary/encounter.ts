import type { IsoDate } from './iso-date.ts';

/**
 * What is known about one visit. An absent field means "not documented" or "not asked yet"; it never
 * means zero, no or none. An empty list says "none", a missing list says "unknown".
 */

export const PAYERS = [
  'medicare',
  'medicare-advantage',
  'medicaid',
  'commercial',
  'self-pay',
] as const;
export type Payer = (typeof PAYERS)[number];

/** What the provider documented the lesions to be. */
export const LESION_NATURES = [
  'premalignant',
  'benign',
  'skin-tag',
  'malignant',
  'uncertain',
] as const;
export type LesionNature = (typeof LESION_NATURES)[number];

/** Ways to treat a lesion. Which of them destroy it is said by the methods table. */
export const METHODS = [
  'cryosurgery',
  'electrosurgery',
  'laser',
  'chemosurgery',
  'curettement',
  'photodynamic-therapy',
  'topical-medication',
  'chemical-peel',
  'dermabrasion',
  'shave-removal',
  'excision',
  'biopsy',
  'other',
] as const;
export type Method = (typeof METHODS)[number];

export const SIDES = ['left', 'right', 'both', 'midline'] as const;
export type Side = (typeof SIDES)[number];

/** Lesions of one nature, diagnosis, site and method that were treated (not merely seen). */
export interface LesionGroup {
  nature?: LesionNature;
  /** ICD-10-CM with its dot: 'L57.0'. */
  diagnosis?: string;
  /** Exact whole number of lesions treated. */
  count?: number;
  /** The note's own words when it gives no exact number: 'multiple', '10-12'. */
  countAsWritten?: string;
  method?: Method;
  /** A SiteId of the site table, or the note's own words. */
  site?: string;
  side?: Side;
  /** Malignant lesions only: chooses the size tier. */
  diameterCm?: number;
}

/** A same-day evaluation and management service. */
export interface Evaluation {
  code: string;
  patient?: 'new' | 'established';
  /** Does the record show work beyond deciding to treat these lesions? Absent: not answered. */
  separatelyIdentifiable?: boolean;
  /** Inside an earlier procedure's global period: is the visit about something unrelated to it? */
  unrelatedToEarlierProcedure?: boolean;
  /** ICD-10-CM, pointer order. */
  diagnoses?: readonly string[];
}

/** Another procedure of the same day, by the same provider or the same group and specialty. */
export interface OtherProcedure {
  code: string;
  /** Absent: 1. */
  units?: number;
  /** true: done on a lesion that was also destroyed; false: on a separate lesion or site. */
  sameLesion?: boolean;
  /** ICD-10-CM, pointer order. */
  diagnoses?: readonly string[];
}

export const PRIOR_RELATIONS = [
  'unrelated',
  'planned-or-staged',
  'same-lesion',
  'related-return-to-operating-room',
] as const;
export type PriorRelation = (typeof PRIOR_RELATIONS)[number];

/** An earlier procedure by the same provider or the same group and specialty. */
export interface PriorProcedure {
  code: string;
  dateOfService: IsoDate;
  /** How today's destruction relates to it. */
  relation?: PriorRelation;
}

/** All that is known about one visit. */
export interface Encounter {
  dateOfService?: IsoDate;
  payer?: Payer;
  /** Two-digit CMS code: '11' is the office. */
  placeOfService?: string;
  lesions: readonly LesionGroup[];
  /** The total the record states, when it states one; compared with the sum of the groups. */
  statedLesionTotal?: number;
  /** External-cause and history codes: never a line's only pointer. */
  additionalDiagnoses?: readonly string[];
  /** Documentation elements the coder confirmed (true) or found absent (false), by checklist id. */
  documented?: Readonly<Record<string, boolean>>;
  evaluation?: Evaluation | 'none';
  otherProcedures?: readonly OtherProcedure[];
  priorProcedures?: readonly PriorProcedure[];
}
