import type { IsoDate, Payer, ServiceLine } from '../../rules/index.ts';
import type { FiledVisit, FileProblem } from '../filed-visit.ts';
import type { Delimiters } from './delimiters.ts';
import type { Span } from './segment.ts';

/** A hierarchical level from its HL segment up to the next level or the first claim. */
export interface Level extends Span {
  code: LevelCode;
}

/** Billing provider, subscriber, patient who is not the subscriber. */
export const LEVEL_CODES = ['20', '22', '23'] as const;
export type LevelCode = (typeof LEVEL_CODES)[number];

/** A transaction set from ST up to its first HL: BHT, submitter and receiver. */
export interface SetHeader extends Span {
  /** ST03, else GS08: '005010X222A1'. */
  version: string;
}

/** What leads to a claim. One object for all claims of a patient; claims of a set share the rest. */
export interface ClaimContext {
  delimiters: Delimiters;
  set: SetHeader;
  /** Billing provider first, the patient last. */
  levels: readonly Level[];
  /** Absent where the claim filing indicator (SBR09) does not settle it. */
  payer?: Payer;
}

/** Where a claim stands, with what is needed to read it again by itself. */
export interface ClaimPlace extends Span {
  /** Number of its CLM segment in the file, from 1. */
  segment: number;
  context: ClaimContext;
}

/** A service line as filed: LX with the segments up to the next. */
export interface FiledLine {
  /** LX01. */
  number: string;
  dateOfService: IsoDate;
  /** SV102, a decimal amount as filed. */
  charge: string;
  /** SV105, where the line was not done at the claim's place of service. */
  placeOfService?: string;
  line: ServiceLine;
}

/**
 * The lines of one date of service. The rules judge a single date, so a claim over several dates is as many
 * visits, all with the claim's reference.
 */
export interface ClaimVisit extends FiledVisit {
  billed: readonly ServiceLine[];
  /** Which lines of the claim these are, counted from 0. */
  lines: readonly number[];
}

export interface FiledClaim {
  /** CLM01. */
  reference: string;
  /** CLM05-1. */
  placeOfService?: string;
  /** CLM05-3: '1' original, '7' replacement, '8' void. */
  frequency?: string;
  /** ICD-10-CM with its dot, in the order of HI: pointer 1 is the first. */
  diagnoses: readonly string[];
  lines: readonly FiledLine[];
  /** By date of service, in the order of the lines. */
  visits: readonly ClaimVisit[];
  at: ClaimPlace;
}

export interface ClaimProblem extends FileProblem {
  /** Number of the segment in the file, from 1; absent where no segment could be told. */
  segment?: number;
  /** The segment as filed, at most its first 100,000 characters. */
  text: string;
}

/** A stretch of the file. Those of a file lie one behind the other and leave nothing out. */
export type FilePart =
  | ({ is: 'claim'; claim: FiledClaim } & Span)
  /** What could not be read: a claim, which comes back as it is, or a segment between claims. */
  | ({
      is: 'unread';
      isClaim: boolean;
      /** CLM01, where it could be read. */
      reference?: string;
      problems: readonly ClaimProblem[];
    } & Span)
  /** Envelope, provider, subscriber and whatever else leads to claims. */
  | ({ is: 'between' } & Span);
