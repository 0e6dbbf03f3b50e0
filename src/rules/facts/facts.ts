import type { DraftLine } from '../kernel/draft-line.ts';
import { profileFor } from '../tables/payer-profiles.ts';
import type { CodePair } from '../tables/ptp-pairs.ts';
import type { Context, FactPath, ProfileSettings } from '../vocabulary/coding.ts';
import type {
  Encounter,
  Evaluation,
  OtherProcedure,
  Payer,
  PriorProcedure,
} from '../vocabulary/encounter.ts';
import { daysBetween, type IsoDate, isIsoDate } from '../vocabulary/iso-date.ts';
import type { ServiceLine } from '../vocabulary/service-line.ts';
import {
  counting,
  type GroupFacts,
  groupPath,
  readGroups,
  sumOfCounts,
} from './lesion-standing.ts';
import { malignantGaps } from './malignant-gaps.ts';

/** A procedure of an earlier day, or of an earlier session of the same day. */
export interface EarlierProcedure {
  /** Position in the visit's list. */
  at: number;
  procedure: PriorProcedure;
  /** Whole days from it to the visit; negative where it is dated after the visit. */
  daysSince: number;
}

/** What a rule can read. Everything is derived from the visit; nothing is filled in. */
export interface Facts {
  groups: readonly GroupFacts[];
  documented: Readonly<Record<string, boolean>>;
  additionalDiagnoses: readonly string[];
  assumed: readonly FactPath[];
  dateOfService: IsoDate;
  /** No date was entered, so the newest tables stand in. */
  dateAssumed: boolean;
  payer: Payer;
  /** The payer is Medicaid, whose unit limits and code pairs are a file of their own. */
  isMedicaid: boolean;
  placeOfService: string;
  statedLesionTotal: number;
  /** Exact number of premalignant lesions destroyed, over all groups that count. */
  premalignantLesions: number;
  benignLesions: number;
  skinTags: number;
  /** Counting malignant groups; missing until number, site group and diameter of each are known. */
  malignantLesions: readonly GroupFacts[];
  evaluation: Evaluation | 'none';
  otherProcedures: readonly OtherProcedure[];
  /** The other procedures entered so far; none where it is unknown whether there were any. */
  enteredProcedures: readonly OtherProcedure[];
  /** Earlier procedures with the days from each to the visit. */
  earlier: readonly EarlierProcedure[];
  profile: ProfileSettings;
  /** Billed lines are under judgement, not those the record supports. */
  isReview: boolean;
  /** The claim as far as it is put together, with the lines that were left out and why. */
  draft: readonly DraftLine[];
  /** NCCI pairs among the codes of the draft and of the lines under judgement. */
  pairs: readonly CodePair[];
  /** The lines under judgement: suggested ones, or billed ones in a review. */
  lines: readonly ServiceLine[];
}
export type FactKey = keyof Facts;

/** Facts as far as they are known. */
export type FactsAtHand<K extends FactKey = FactKey> = { [P in K]?: Facts[P] | undefined };

/** What is known of a visit. Unknown facts are there as undefined, so that all visits have one shape. */
export interface Known {
  facts: FactsAtHand;
  /** Where a derived fact lacks something. A fact that is entered as it stands has a field of its name. */
  missing: { readonly [K in FactKey]?: readonly FactPath[] | undefined };
}

/** The earlier procedures with their days; undefined where they or the days are unknown. */
function earlierOf({
  priorProcedures,
  dateOfService,
}: Encounter): readonly EarlierProcedure[] | undefined {
  if (priorProcedures?.length === 0) return [];
  if (dateOfService === undefined || !isIsoDate(dateOfService)) return undefined;
  return priorProcedures?.map((procedure, at) => ({
    at,
    procedure,
    daysSince: daysBetween(procedure.dateOfService, dateOfService),
  }));
}

/** Where the numbers would be entered that a sum lacks; undefined where it lacks none. */
const missingCounts = (own: readonly GroupFacts[], sum: number | undefined) =>
  sum === undefined
    ? own.filter(({ count }) => count === undefined).map(({ at }) => groupPath(at, 'count'))
    : undefined;

/** Reads a visit into the facts that rules judge. Never throws, never defaults. */
export function factsOf(encounter: Encounter, context: Context = {}): Known {
  const groups = readGroups(encounter);
  const premalignant = counting(groups, 'premalignant');
  const benign = counting(groups, 'benign');
  const tags = counting(groups, 'skin-tag');
  const malignant = counting(groups, 'malignant');
  const malignantMissing = malignant.flatMap(malignantGaps);
  const facts: FactsAtHand = {
    groups,
    documented: encounter.documented ?? {},
    additionalDiagnoses: encounter.additionalDiagnoses ?? [],
    assumed: context.assumed ?? [],
    dateOfService: encounter.dateOfService,
    dateAssumed: encounter.dateOfService === undefined,
    payer: encounter.payer,
    isMedicaid: encounter.payer === 'medicaid',
    placeOfService: encounter.placeOfService,
    statedLesionTotal: encounter.statedLesionTotal,
    premalignantLesions: sumOfCounts(premalignant),
    benignLesions: sumOfCounts(benign),
    skinTags: sumOfCounts(tags),
    malignantLesions: malignant,
    evaluation: encounter.evaluation,
    otherProcedures: encounter.otherProcedures,
    enteredProcedures: encounter.otherProcedures ?? [],
    earlier: earlierOf(encounter),
    profile: context.profile ?? profileFor(encounter.payer),
    isReview: false,
    // The claim is put together from these facts, and then is one of them.
    draft: undefined,
    pairs: undefined,
    lines: undefined,
  };
  const missing: Known['missing'] = {
    premalignantLesions: missingCounts(premalignant, facts.premalignantLesions),
    benignLesions: missingCounts(benign, facts.benignLesions),
    skinTags: missingCounts(tags, facts.skinTags),
    malignantLesions: malignantMissing.length > 0 ? malignantMissing : undefined,
    earlier: facts.earlier
      ? undefined
      : [encounter.priorProcedures ? 'dateOfService' : 'priorProcedures'],
  };
  return { facts, missing };
}
