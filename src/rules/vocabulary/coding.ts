import type { SourceId } from '../sources/registry.ts';
import type { Encounter } from './encounter.ts';
import type { RuleId, ServiceLine, ServiceLineWithReasons } from './service-line.ts';

export type { RuleId } from './service-line.ts';

export const SEVERITIES = ['denial', 'warning', 'advice'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const OUTCOMES = [
  'met',
  'broken',
  'needs-facts',
  'not-applicable',
  'not-in-force',
  'crashed',
] as const;
export type OutcomeStatus = (typeof OUTCOMES)[number];

/** One sentence of an explanation, with the facts it used and the source it rests on. */
export interface Step {
  says: string;
  from: Readonly<Record<string, string | number>>;
  cites: SourceId;
}

/** A way to resolve a finding: a change of the visit or of the billed lines. Screens apply, never invent. */
export interface Fix {
  says: string;
  encounterPatch?: Partial<Encounter>;
  lines?: readonly ServiceLine[];
}

/** Claim adjustment reason and remark codes that a payer would likely answer with (CARC, RARC). */
export interface LikelyDenial {
  carc: readonly string[];
  rarc: readonly string[];
}

/** What one rule made of one visit. */
export interface Finding {
  rule: RuleId;
  outcome: OutcomeStatus;
  severity: Severity;
  says: string;
  because: readonly Step[];
  /** For 'needs-facts': paths of the facts to ask for. */
  missing?: readonly FactPath[];
  /** What a payer would likely answer. */
  denial?: LikelyDenial;
  fixes?: readonly Fix[];
}

/** Where in the visit a fact stands: 'lesions.0.count', 'payer'. */
export type FactPath = string;

export const CHECK_STATUSES = ['met', 'missing', 'unclear', 'conflict', 'not-needed'] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

/** A documentation element and how well the visit supports it. */
export interface ChecklistItem {
  id: string;
  required: boolean;
  status: CheckStatus;
  says: string;
}

/** A service of the visit that is not on the claim, and why. */
export interface NotReported {
  code: string;
  units: number;
  says: string;
  rule: RuleId;
}

/** What lies outside this tool: said, so that silence is never taken for approval. */
export interface OutsideCheck {
  about: FactPath;
  says: string;
}

/** What the rules make of one visit. */
export interface Coding {
  /** Which edition of the tables answered. */
  edition: string;
  /** Suggested lines in claim order. Empty when no honest line can be derived. */
  lines: readonly ServiceLineWithReasons[];
  /**
   * 'settled': no empty field can still change the lines. 'unsettled': some can, see `openFacts`.
   * 'not-codable': a required fact is missing or vague, so lines cannot be derived.
   */
  status: 'settled' | 'unsettled' | 'not-codable';
  /** Facts that can still change the lines, most decisive first. */
  openFacts: readonly FactPath[];
  checklist: readonly ChecklistItem[];
  /** Every rule, whatever its outcome. */
  findings: readonly Finding[];
  /** Services of the visit that the rules keep off the claim. */
  notReported: readonly NotReported[];
  /** What was entered and lies outside these rules. It says nothing against the claim. */
  notChecked: readonly OutsideCheck[];
}

/** What a set of billed lines says about the visit, read on its own. */
export interface ClaimAssertion {
  /** null: the lines contradict themselves; a null `max`: no upper end. */
  premalignantLesions: { min: number; max: number | null } | null;
  says: string;
}

/** What the rules make of a billed claim beside the documented visit. */
export interface ClaimReview {
  asserts: ClaimAssertion;
  /** Every rule: those about the record judge the visit, those about the claim the billed lines. */
  findings: readonly Finding[];
  /** The lines the documented visit supports; null when the record does not allow any answer. */
  corrected: readonly ServiceLineWithReasons[] | null;
  /** Nothing broken at 'denial' or 'warning', and every applicable rule could be checked. */
  clean: boolean;
  /** Services of the visit that the rules keep off the claim. */
  notReported: readonly NotReported[];
}

/** How a payer wants distinct services and add-ons billed. */
export interface ProfileSettings {
  distinctModifier: '59' | 'XS';
  /** The line of a code pair on which the distinct modifier is accepted. */
  placement: 'column-two' | 'either';
  addOnUnits: 'one-line' | 'line-per-lesion';
}

/** The office's settings for a payer, the edition to judge by, and which facts were assumed. */
export interface Context {
  /** Absent: the shipped profile of the payer. */
  profile?: ProfileSettings;
  /** Absent: by date of service. */
  edition?: string;
  /** Facts the form filled from the office's stated defaults. */
  assumed?: readonly FactPath[];
}

/** Codes one documented visit. */
export type CodeEncounter = (encounter: Encounter, context?: Context) => Coding;
/** Judges billed lines beside one documented visit. */
export type ReviewClaim = (
  encounter: Encounter,
  billed: readonly ServiceLine[],
  context?: Context,
) => ClaimReview;
/** Reads what a set of billed lines says on its own. */
export type ReadAssertion = (billed: readonly ServiceLine[]) => ClaimAssertion;
