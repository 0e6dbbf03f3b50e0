/**
 * The rules of DermTally: what a documented visit with destroyed skin lesions may be billed as, and why.
 * Pure TypeScript without packages, clock or DOM. The door to this module; only explanations are taken from
 * `explain/count-strip.ts`, `explain/explain-line.ts`, `explain/what-would-change.ts`, `sources/registry.ts`
 * and `tables/profile-conflicts.ts`, so that a page can fetch them later.
 */
export { readAssertion } from './assertion/read-assertion.ts';
export { catalog, findRule } from './catalog/catalog.ts';
export { answerKey, kindOfPlace, periodReaching, unchangedSince } from './coding/answer-key.ts';
export { codeEncounter } from './coding/code-encounter.ts';
export { reviewClaim } from './coding/review-claim.ts';
export type { CountCell } from './explain/count-strip.ts';
export { type Coverage, coverage, coverageOf } from './explain/coverage.ts';
export type { LineExplanation } from './explain/explain-line.ts';
export type { Change, Changes } from './explain/what-would-change.ts';
export { type ThreeWayCount, threeWayCount } from './explain/three-way-count.ts';
export type { ChecklistEntry, Rejected, Rule } from './kernel/rule.ts';
export type { Source, SourceId } from './sources/registry.ts';
export { biopsyCodes } from './tables/biopsies.ts';
export { codeLabels, isProcedureCode } from './tables/codes.ts';
export {
  type DiagnosisEntry,
  diagnoses,
  findDiagnosis,
  isDiagnosisCode,
  natureOfDiagnosis,
} from './tables/diagnoses.ts';
export { EDITIONS, type Edition, NEWEST_EDITION } from './tables/edition.ts';
export { type MethodEntry, methods } from './tables/methods.ts';
export {
  PROFILE_CHOICES,
  PROFILE_SETTINGS,
  type PayerProfile,
  type ProfileBasis,
  type ProfileSetting,
  profileFor,
  shippedProfiles,
} from './tables/payer-profiles.ts';
export {
  findPlaceOfService,
  type PlaceOfService,
  placesOfService,
} from './tables/places-of-service.ts';
export type { ProfileConflict, ProfilePosition } from './tables/profile-conflicts.ts';
export { findSite, type SiteEntry, sites } from './tables/sites.ts';
export {
  CHECK_STATUSES,
  type CheckStatus,
  type ChecklistItem,
  type ClaimAssertion,
  type ClaimReview,
  type CodeEncounter,
  type Coding,
  type Context,
  type FactPath,
  type Finding,
  type Fix,
  type LikelyDenial,
  type NotReported,
  OUTCOMES,
  type OutcomeStatus,
  type OutsideCheck,
  type ProfileSettings,
  type ReadAssertion,
  type ReviewClaim,
  type RuleId,
  SEVERITIES,
  type Severity,
  type Step,
} from './vocabulary/coding.ts';
export {
  type Encounter,
  type Evaluation,
  LESION_NATURES,
  type LesionGroup,
  type LesionNature,
  METHODS,
  type Method,
  type OtherProcedure,
  PAYERS,
  type Payer,
  PRIOR_RELATIONS,
  type PriorProcedure,
  type PriorRelation,
  SIDES,
  type Side,
} from './vocabulary/encounter.ts';
export { type Interval, type IsoDate, isIsoDate } from './vocabulary/iso-date.ts';
export { isLesionCount, lesions, MOST_LESIONS } from './vocabulary/lesion-count.ts';
export {
  type ServiceLine,
  type ServiceLineWithReasons,
  showLine,
  showLines,
} from './vocabulary/service-line.ts';
