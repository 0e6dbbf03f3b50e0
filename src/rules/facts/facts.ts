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
import { daysBetween, type IsoDate } from '../vocabulary/iso-date.ts';
import type { ServiceLine } from '../vocabulary/service-line.ts';
import {
  counting,
  type GroupFacts,
  groupPath,
  type LesionFamily,
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
  /** Counting malignant groups whose number, site group and diameter are all known. */
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

/** The facts at hand, and for each absent one where in the visit it would have to be entered. */
export interface Known {
  facts: Partial<Facts>;
  missing: Partial<Record<FactKey, readonly FactPath[]>>;
}

/** Parts of the visit that are facts as they stand. */
const AS_ENTERED = [
  'dateOfService',
  'payer',
  'placeOfService',
  'statedLesionTotal',
  'evaluation',
  'otherProcedures',
] as const satisfies readonly (keyof Encounter & FactKey)[];

/** Reads a visit into the facts that rules judge. Never throws, never defaults. */
export function factsOf(encounter: Encounter, context: Context = {}): Known {
  const groups = readGroups(encounter);
  const facts: Partial<Facts> = {
    groups,
    documented: encounter.documented ?? {},
    additionalDiagnoses: encounter.additionalDiagnoses ?? [],
    assumed: context.assumed ?? [],
    dateAssumed: encounter.dateOfService === undefined,
    isMedicaid: encounter.payer === 'medicaid',
    enteredProcedures: encounter.otherProcedures ?? [],
    profile: context.profile ?? profileFor(encounter.payer),
    isReview: false,
  };
  const missing: Known['missing'] = {};

  for (const key of AS_ENTERED) {
    if (encounter[key] === undefined) missing[key] = [key];
    else Object.assign(facts, { [key]: encounter[key] });
  }

  const { priorProcedures, dateOfService } = encounter;
  if (priorProcedures === undefined) missing.earlier = ['priorProcedures'];
  else if (priorProcedures.length === 0) facts.earlier = [];
  else if (dateOfService === undefined) missing.earlier = ['dateOfService'];
  else
    facts.earlier = priorProcedures.map((procedure, at) => ({
      at,
      procedure,
      daysSince: daysBetween(procedure.dateOfService, dateOfService),
    }));

  const count = (
    key: 'premalignantLesions' | 'benignLesions' | 'skinTags',
    family: LesionFamily,
  ): void => {
    const own = counting(groups, family);
    const sum = sumOfCounts(own);
    if (sum !== undefined) facts[key] = sum;
    else
      missing[key] = own
        .filter((group) => group.count === undefined)
        .map((group) => groupPath(group.at, 'count'));
  };
  count('premalignantLesions', 'premalignant');
  count('benignLesions', 'benign');
  count('skinTags', 'skin-tag');

  const malignant = counting(groups, 'malignant');
  facts.malignantLesions = malignant.filter((group) => malignantGaps(group).length === 0);
  const gaps = malignant.flatMap(malignantGaps);
  if (gaps.length > 0) missing.malignantLesions = gaps;
  return { facts, missing };
}
