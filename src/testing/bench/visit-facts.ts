import { MOST_POINTERS } from '../../rules/catalog/stands-for.ts';
import {
  counting,
  destroyed,
  destructionDone,
  type GroupFacts,
  keptOut,
  LESION_FAMILIES,
  mayCount,
  readGroups,
  sumOfCounts,
  treated,
  treatedDiagnosis,
} from '../../rules/facts/lesion-standing.ts';
import { malignantGaps } from '../../rules/facts/malignant-gaps.ts';
import { type Encounter, isDiagnosisCode, type PriorRelation } from '../../rules/index.ts';
import { biopsyCodes } from '../../rules/tables/biopsies.ts';
import { isCategory } from '../../rules/tables/diagnoses.ts';
import { isPremalignantCode } from '../../rules/tables/destruction-tiers.ts';
import { NEWEST_EDITION } from '../../rules/tables/edition.ts';
import { profileFor } from '../../rules/tables/payer-profiles.ts';
import { isEvaluationCode, isProcedure } from '../../rules/tables/service-kinds.ts';
import {
  isInPeriod,
  LONGEST_PERIOD,
  periodOf,
} from '../../rules/catalog/global-period/period-of.ts';
import { asOfDate } from '../../rules/kernel/dated-table.ts';
import { daysBetween } from '../../rules/vocabulary/iso-date.ts';

/** What a condition can compare. Absent is null: an engine that reads JSON has no undefined. */
type FactValue = string | number | boolean | null | readonly (string | number)[];

/** A date as a number, which is what the conditions can order. */
const dayNumber = (date: string): number => Number(date.replaceAll('-', ''));

const withDiagnosis = ({ group }: GroupFacts) => group.diagnosis !== undefined;

/** Exact number of a family's lesions; null while it is not exact. */
const numberOf = (groups: readonly GroupFacts[]) => sumOfCounts(groups) ?? null;

/** How many diagnoses the line of these lesions would have to point to. */
const pointersOf = (groups: readonly GroupFacts[]) =>
  new Set(groups.flatMap((group) => treatedDiagnosis(group) ?? [])).size;

/** The lesions of a visit as flat facts, counted here so that conditions have only to compare. */
function lesionFacts({ documented = {} }: Encounter, groups: readonly GroupFacts[]) {
  const inQuestion = mayCount(groups);
  const done = treated(groups);
  const own = destroyed(groups, 'premalignant');
  const said = groups.filter(({ nature }) => nature === 'premalignant');
  const coded = own.filter(({ group }) => isDiagnosisCode(group.diagnosis ?? ''));
  const malignant = destroyed(groups, 'malignant');
  const premalignant = counting(groups, 'premalignant');
  return {
    groups: groups.length,
    countingGroups: counting(groups).length,
    destroyedGroups: destroyed(groups).length,
    destructionDone: destructionDone(groups),
    natureUnknown: keptOut(groups, 'nature-unknown').length,
    uncertain: keptOut(groups, 'uncertain').length,
    conflicts: keptOut(groups, 'conflict').length,
    notDestruction: keptOut(groups, 'not-destruction').length,
    natureAndDiagnosis: groups.filter((each) => each.nature && withDiagnosis(each)).length,
    saidPremalignant: said.length,
    saidInConflict: keptOut(said, 'conflict').length,
    inQuestion: inQuestion.length,
    withoutNumber: inQuestion.filter(({ count }) => count === undefined).length,
    treated: done.length,
    withoutMethod: done.filter(({ group }) => group.method === undefined).length,
    withMethod: groups.filter(({ group }) => group.method !== undefined).length,
    withoutSite: done.filter(({ group }) => group.site === undefined).length,
    unlistedSite: done.filter(({ group, site }) => group.site !== undefined && !site).length,
    specialSite: destroyed(groups).filter(({ site }) => site?.ownCode).length,
    withDiagnosis: groups.filter(withDiagnosis).length,
    malformedDiagnosis: groups.filter(
      ({ group: { diagnosis = 'L57.0' } }) => !isDiagnosisCode(diagnosis),
    ).length,
    bareCategory: groups.filter(({ group: { diagnosis = '' } }) => isCategory(diagnosis)).length,
    openDiagnosis: destroyed(groups).filter(({ diagnosis }) => diagnosis?.open).length,
    codedPremalignant: coded.length,
    unlistedDiagnosis: coded.filter(({ diagnosis }) => !diagnosis).length,
    keratoses: destroyed(groups).filter(({ group }) => group.diagnosis === 'L57.0').length,
    sunDamage: destroyed(groups).filter(({ group }) => group.diagnosis?.startsWith('L57.')).length,
    premalignantGroups: premalignant.length,
    destroyedPremalignant: own.length,
    crowdedFamilies: LESION_FAMILIES.filter(
      (family) => pointersOf(destroyed(groups, family)) > MOST_POINTERS,
    ).length,
    premalignantLesions: numberOf(premalignant),
    unsplit: own.filter(({ group }) => group.site === undefined || group.side === 'both').length,
    benignGroups: counting(groups, 'benign').length,
    benignLesions: numberOf(counting(groups, 'benign')),
    skinTagGroups: counting(groups, 'skin-tag').length,
    skinTags: numberOf(counting(groups, 'skin-tag')),
    malignantGroups: malignant.length,
    malignantGaps: counting(groups, 'malignant').flatMap(malignantGaps).length,
    completeMalignant: counting(groups, 'malignant').filter(
      (group) => malignantGaps(group).length === 0,
    ).length,
    lesionSums: [
      premalignant.length > 0 ? premalignant : counting(groups),
      counting(groups),
      groups,
    ]
      .map(sumOfCounts)
      .flatMap((sum) => sum ?? []),
    saysMethod: documented['method'] ?? null,
    saysLocations: documented['locations'] ?? null,
    saysPremalignant: documented['premalignant-stated'] ?? null,
    saysCountPerSite: documented['count-per-site'] ?? null,
    saysSigned: documented['signature-and-date'] ?? null,
    saysOtherwiseTreated: documented['otherwise-treated'] ?? null,
    saysSeparateSites: documented['separate-sites'] ?? null,
    saysSeparateEvaluation: documented['separate-evaluation'] ?? null,
  } satisfies Record<string, FactValue>;
}

/** The rest of the visit as flat facts. */
function surroundingFacts({
  dateOfService,
  payer,
  statedLesionTotal,
  additionalDiagnoses = [],
  evaluation,
  otherProcedures,
}: Encounter) {
  const entered = otherProcedures ?? [];
  const biopsies = entered.filter(({ code }) => biopsyCodes.has(code));
  const visit = evaluation === 'none' ? undefined : evaluation;
  return {
    judgedOn: dayNumber(dateOfService ?? NEWEST_EDITION.from),
    dateOfService: dateOfService === undefined ? null : dayNumber(dateOfService),
    payer: payer ?? null,
    statedLesionTotal: statedLesionTotal ?? null,
    uvSources: additionalDiagnoses.filter((code) => /^(?:X32|W89)\./u.test(code)).length,
    assumed: 0,
    isReview: false,
    evaluation: evaluation === 'none' ? evaluation : (visit?.code ?? null),
    isVisitCode: visit !== undefined && isEvaluationCode(visit.code),
    separatelyIdentifiable: visit?.separatelyIdentifiable ?? null,
    unrelatedToEarlier: visit?.unrelatedToEarlierProcedure ?? null,
    otherProcedures: otherProcedures?.length ?? null,
    misplaced: entered.filter(({ code }) => isPremalignantCode(code) || isEvaluationCode(code))
      .length,
    otherwiseTreated: entered.filter(({ code }) => isProcedure(code) && !isPremalignantCode(code))
      .length,
    destroyedBiopsies: biopsies.filter(({ sameLesion }) => sameLesion === true).length,
    unansweredBiopsies: biopsies.filter(({ sameLesion }) => sameLesion === undefined).length,
    onDestroyedLesion: entered.filter(
      ({ code, sameLesion }) => sameLesion === true && isProcedure(code) && !biopsyCodes.has(code),
    ).length,
    addOnUnits: profileFor(payer).addOnUnits,
  } satisfies Record<string, FactValue>;
}

/** The one edition at hand; a visit before it is stopped by the date alone. */
const asOf = asOfDate(NEWEST_EDITION.from);

/** How the visit stands to earlier procedures, as flat facts. Null: not known. */
function earlierFacts({ dateOfService, priorProcedures }: Encounter) {
  const isKnown = priorProcedures && (priorProcedures.length === 0 || dateOfService !== undefined);
  const earlier = (priorProcedures ?? []).map((procedure, at) => ({
    at,
    procedure,
    daysSince: daysBetween(procedure.dateOfService, dateOfService ?? ''),
  }));
  const inPeriod = earlier.filter((each) => isInPeriod(each, asOf));
  const related = (relation: PriorRelation | undefined) =>
    inPeriod.filter(({ procedure }) => procedure.relation === relation).length;
  const recent = earlier.filter(({ daysSince }) => daysSince >= 0 && daysSince <= LONGEST_PERIOD);
  return {
    earlierProcedures: isKnown ? earlier.length : null,
    recent: recent.length,
    recentUnlisted: recent.filter(({ procedure }) => periodOf(procedure.code, asOf) === undefined)
      .length,
    sameSession: earlier.filter(
      ({ procedure, daysSince }) => daysSince === 0 && isPremalignantCode(procedure.code),
    ).length,
    laterThanVisit: earlier.filter(({ daysSince }) => daysSince < 0).length,
    inPeriod: inPeriod.length,
    inPeriodAgain: related('same-lesion'),
    inPeriodReturn: related('related-return-to-operating-room'),
    inPeriodStaged: related('planned-or-staged'),
    inPeriodUnrelated: related('unrelated'),
    inPeriodOpen: related(undefined),
    returns: earlier.filter(
      ({ procedure }) => procedure.relation === 'related-return-to-operating-room',
    ).length,
  } satisfies Record<string, FactValue>;
}

/** A visit as the flat facts that JSON conditions compare. Reading it is the same work for every engine. */
export function visitFacts(encounter: Encounter) {
  const groups = readGroups(encounter);
  return {
    groups,
    flat: {
      ...lesionFacts(encounter, groups),
      ...surroundingFacts(encounter),
      ...earlierFacts(encounter),
    },
  };
}
