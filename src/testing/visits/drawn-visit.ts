import type {
  Evaluation,
  LesionNature,
  Method,
  OtherProcedure,
  Payer,
  PriorProcedure,
  ServiceLine,
  Side,
} from '../../rules/index.ts';

/** A place of the body with its lesions; without a number where the record gives none. */
export interface DrawnSite {
  site: string;
  side?: Side;
  count?: number;
}

/** What the record of a made-up visit says, before anything is billed. No field tells of a patient. */
export interface DrawnVisit {
  dateOfService: string;
  payer?: Payer;
  /** Left out where the diagnosis alone has to say it. */
  nature?: LesionNature;
  diagnosis?: string;
  /** What the lesions are, whether or not the record names it. */
  isA: LesionNature;
  /** How many there are, whether or not the record says it. */
  lesions: number;
  /** What the record says instead of a number. */
  countAsWritten?: string;
  method?: Method;
  sites: readonly DrawnSite[];
  evaluation?: Evaluation | 'none';
  otherProcedures?: readonly OtherProcedure[];
  priorProcedures?: readonly PriorProcedure[];
}

/** How the lines of a row came about: as the record calls for them, with a typical slip, or not at all. */
export const BILLED_AS = [
  'as documented',
  'coded only',
  'one lesion too many',
  'one lesion too few',
  'flat code beside the others',
  'units over the limit',
  'add-on alone',
  'other family',
  'no 25',
  'no distinct modifier',
  'distinct modifier on the other line',
  'visit that decided to treat',
  'count not documented',
  'nothing destroyed',
] as const;
export type BilledAs = (typeof BILLED_AS)[number];

export interface BilledVisit {
  visit: DrawnVisit;
  billedAs: BilledAs;
  /** Empty: coded only. */
  billed: readonly ServiceLine[];
}
