import type { Rule } from '../kernel/rule.ts';
import { codeByLesionCount as benignByCount } from './benign-destruction/code-by-lesion-count.rule.ts';
import { addOnWithPrimary } from './claim/add-on-with-primary.rule.ts';
import { assumptionsShown } from './claim/assumptions-shown.rule.ts';
import { diagnosisPointers } from './claim/diagnosis-pointers.rule.ts';
import { lineOrder } from './claim/line-order.rule.ts';
import { linesAssertTheCount } from './claim/lines-assert-the-count.rule.ts';
import { unitsWithinMue } from './claim/units-within-mue.rule.ts';
import { uvSource } from './claim/uv-source.rule.ts';
import { agreesWithNature } from './diagnosis/agrees-with-nature.rule.ts';
import { hasIcd10CmForm } from './diagnosis/has-icd-10-cm-form.rule.ts';
import { listed } from './diagnosis/listed.rule.ts';
import { settledBySources } from './diagnosis/settled-by-sources.rule.ts';
import { countPerSite } from './documentation/count-per-site.rule.ts';
import { countsAgree } from './documentation/counts-agree.rule.ts';
import { exactCount } from './documentation/exact-count.rule.ts';
import { locationsStated } from './documentation/locations-stated.rule.ts';
import { methodStated } from './documentation/method-stated.rule.ts';
import { premalignantStated } from './documentation/premalignant-stated.rule.ts';
import { signatureAndDate } from './documentation/signature-and-date.rule.ts';
import { dateAssumed } from './edition/date-assumed.rule.ts';
import { newestTablesInUse } from './edition/newest-tables-in-use.rule.ts';
import { natureKnown } from './lesion-families/nature-known.rule.ts';
import { onlyDestructionCounts } from './lesion-families/only-destruction-counts.rule.ts';
import { uncertainLesionsNeedADiagnosis } from './lesion-families/uncertain-lesions-need-a-diagnosis.rule.ts';
import { codeBySiteAndSize } from './malignant-destruction/code-by-site-and-size.rule.ts';
import { siteAndSizeKnown } from './malignant-destruction/site-and-size-known.rule.ts';
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
  uvSource,
  assumptionsShown,
  dateAssumed,
  newestTablesInUse,
];

/** Rules about the lines themselves, suggested or billed. They read `lines`. */
export const claimRules: readonly Rule[] = [
  flatCodeStandsAlone,
  linesAssertTheCount,
  addOnWithPrimary,
  unitsWithinMue,
  diagnosisPointers,
  lineOrder,
];

/** Every rule of the module, in the order its findings are given. */
export const catalog: readonly Rule[] = [...recordRules, ...claimRules];

const byId = new Map(catalog.map((rule) => [rule.id, rule]));

/** The rule behind a finding; undefined for an id this edition does not have. */
export const findRule = (id: string): Rule | undefined => byId.get(id);
