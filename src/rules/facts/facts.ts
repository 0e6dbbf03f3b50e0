import type { Context, FactPath } from '../vocabulary/coding.ts';
import type { Encounter, Payer } from '../vocabulary/encounter.ts';
import type { IsoDate } from '../vocabulary/iso-date.ts';
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
  /** The lines under judgement: suggested ones, or billed ones in a review. */
  lines: readonly ServiceLine[];
}
export type FactKey = keyof Facts;

/** The facts at hand, and for each absent one where in the visit it would have to be entered. */
export interface Known {
  facts: Partial<Facts>;
  missing: Partial<Record<FactKey, readonly FactPath[]>>;
}

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
  };
  const missing: Known['missing'] = {};

  for (const key of ['dateOfService', 'payer', 'placeOfService', 'statedLesionTotal'] as const) {
    if (encounter[key] === undefined) missing[key] = [key];
    else Object.assign(facts, { [key]: encounter[key] });
  }

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
