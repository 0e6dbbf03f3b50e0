import type { Rule } from '../kernel/rule.ts';
import { codeByLesionCount as benignByCount } from './benign-destruction/code-by-lesion-count.rule.ts';
import { addOnUnits } from './claim/add-on-units.rule.ts';
import { addOnWithPrimary } from './claim/add-on-with-primary.rule.ts';
import { assumptionsShown } from './claim/assumptions-shown.rule.ts';
import { atMostFourPointers } from './claim/at-most-four-pointers.rule.ts';
import { diagnosisPointers } from './claim/diagnosis-pointers.rule.ts';
import { lineOrder } from './claim/line-order.rule.ts';
import { linesAreSupported } from './claim/lines-are-supported.rule.ts';
import { linesAssertTheCount } from './claim/lines-assert-the-count.rule.ts';
import { noSubstituteModifiers } from './claim/no-substitute-modifiers.rule.ts';
import { unitsWithinMue } from './claim/units-within-mue.rule.ts';
import { uvSource } from './claim/uv-source.rule.ts';
import { keratosesWithoutSymptoms } from './coverage/keratoses-without-symptoms.rule.ts';
import { agreesWithNature } from './diagnosis/agrees-with-nature.rule.ts';
import { hasIcd10CmForm } from './diagnosis/has-icd-10-cm-form.rule.ts';
import { listed } from './diagnosis/listed.rule.ts';
import { settledBySources } from './diagnosis/settled-by-sources.rule.ts';
import { countPerSite } from './documentation/count-per-site.rule.ts';
import { countsAgree } from './documentation/counts-agree.rule.ts';
import { exactCount } from './documentation/exact-count.rule.ts';
import { locationsStated } from './documentation/locations-stated.rule.ts';
import { methodStated } from './documentation/method-stated.rule.ts';
import { otherwiseTreated } from './documentation/otherwise-treated.rule.ts';
import { premalignantStated } from './documentation/premalignant-stated.rule.ts';
import { separateEvaluation } from './documentation/separate-evaluation.rule.ts';
import { separateSites } from './documentation/separate-sites.rule.ts';
import { signatureAndDate } from './documentation/signature-and-date.rule.ts';
import { dateAssumed } from './edition/date-assumed.rule.ts';
import { newestTablesInUse } from './edition/newest-tables-in-use.rule.ts';
import { complexityAddOnBeside25 } from './evaluation/complexity-add-on-beside-25.rule.ts';
import { complexityAddOnNeedsItsVisit } from './evaluation/complexity-add-on-needs-its-visit.rule.ts';
import { complexityAddOnOtherPayers } from './evaluation/complexity-add-on-other-payers.rule.ts';
import { isAVisitCode } from './evaluation/is-a-visit-code.rule.ts';
import { never57 } from './evaluation/never-57.rule.ts';
import { separatelyIdentifiable } from './evaluation/separately-identifiable.rule.ts';
import { earlierCodeListed } from './global-period/earlier-code-listed.rule.ts';
import { earlierMeansEarlier } from './global-period/earlier-means-earlier.rule.ts';
import { evaluationInThePeriod } from './global-period/evaluation-in-the-period.rule.ts';
import { modifierByRelation } from './global-period/modifier-by-relation.rule.ts';
import { noOperatingRoom } from './global-period/no-operating-room.rule.ts';
import { oneCountADay } from './global-period/one-count-a-day.rule.ts';
import { natureKnown } from './lesion-families/nature-known.rule.ts';
import { onlyDestructionCounts } from './lesion-families/only-destruction-counts.rule.ts';
import { uncertainLesionsNeedADiagnosis } from './lesion-families/uncertain-lesions-need-a-diagnosis.rule.ts';
import { codeBySiteAndSize } from './malignant-destruction/code-by-site-and-size.rule.ts';
import { siteAndSizeKnown } from './malignant-destruction/site-and-size-known.rule.ts';
import { columnTwoOfTheSameLesion } from './ncci/column-two-of-the-same-lesion.rule.ts';
import { distinctModifier } from './ncci/distinct-modifier.rule.ts';
import { idleDistinctModifier } from './ncci/idle-distinct-modifier.rule.ts';
import { neverTogether } from './ncci/never-together.rule.ts';
import { biopsyOfADestroyedLesion } from './other-procedures/biopsy-of-a-destroyed-lesion.rule.ts';
import { noPairIsNoPermission } from './other-procedures/no-pair-is-no-permission.rule.ts';
import { passedThrough } from './other-procedures/passed-through.rule.ts';
import { codeByLesionCount as premalignantByCount } from './premalignant-destruction/code-by-lesion-count.rule.ts';
import { flatCodeStandsAlone } from './premalignant-destruction/flat-code-stands-alone.rule.ts';
import { ownDestructionCode } from './site/own-destruction-code.rule.ts';
import { codeByTagCount } from './skin-tags/code-by-tag-count.rule.ts';

/** Rules about the visit and its record. Some of them put lines on the claim. */
export const recordRules: readonly Rule[] = [
  premalignantStated,
  exactCount,
  methodStated,
  locationsStated,
  countsAgree,
  countPerSite,
  signatureAndDate,
  natureKnown,
  uncertainLesionsNeedADiagnosis,
  onlyDestructionCounts,
  hasIcd10CmForm,
  agreesWithNature,
  listed,
  settledBySources,
  ownDestructionCode,
  premalignantByCount,
  benignByCount,
  codeByTagCount,
  codeBySiteAndSize,
  siteAndSizeKnown,
  isAVisitCode,
  keratosesWithoutSymptoms,
  otherwiseTreated,
  uvSource,
  assumptionsShown,
  dateAssumed,
  newestTablesInUse,
];

/**
 * Rules that put the claim together, in this order: services are added, then those kept off, then modifiers
 * in the order they stand on a line. Each also judges the lines under judgement.
 */
export const shapingRules: readonly Rule[] = [
  passedThrough,
  biopsyOfADestroyedLesion,
  separatelyIdentifiable,
  evaluationInThePeriod,
  modifierByRelation,
  columnTwoOfTheSameLesion,
  neverTogether,
  distinctModifier,
  complexityAddOnNeedsItsVisit,
  complexityAddOnBeside25,
  addOnUnits,
];

/** Rules about the lines themselves, suggested or billed. */
export const claimRules: readonly Rule[] = [
  linesAreSupported,
  ...shapingRules,
  complexityAddOnOtherPayers,
  never57,
  earlierCodeListed,
  earlierMeansEarlier,
  noOperatingRoom,
  oneCountADay,
  idleDistinctModifier,
  noPairIsNoPermission,
  separateSites,
  separateEvaluation,
  flatCodeStandsAlone,
  linesAssertTheCount,
  addOnWithPrimary,
  unitsWithinMue,
  noSubstituteModifiers,
  diagnosisPointers,
  atMostFourPointers,
  lineOrder,
];

/** Every rule of the module, in the order its findings are given. */
export const catalog: readonly Rule[] = [...recordRules, ...claimRules];

const byId = new Map(catalog.map((rule) => [rule.id, rule]));

/** The rule behind a finding; undefined for an id this edition does not have. */
export const findRule = (id: string): Rule | undefined => byId.get(id);
