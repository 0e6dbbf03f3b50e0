import type { NestedCondition, RuleProperties } from 'json-rules-engine';
import type { StepParams } from './make-claim.ts';

// The decisions of the catalog as a program for json-rules-engine: plain data, no function in it.

const is = (fact: string, value: unknown): NestedCondition => ({ fact, operator: 'equal', value });
const isNot = (fact: string, value: unknown): NestedCondition => ({
  fact,
  operator: 'notEqual',
  value,
});
const some = (fact: string): NestedCondition => ({ fact, operator: 'greaterThan', value: 0 });
const none = (fact: string): NestedCondition => is(fact, 0);
const from = (fact: string, value: unknown): NestedCondition => ({
  fact,
  operator: 'greaterThanInclusive',
  value,
});
const upTo = (fact: string, value: unknown): NestedCondition => ({
  fact,
  operator: 'lessThanInclusive',
  value,
});
const oneOf = (fact: string, value: readonly unknown[]): NestedCondition => ({
  fact,
  operator: 'in',
  value,
});
const known = (fact: string): NestedCondition => isNot(fact, null);
const all = (...conditions: NestedCondition[]): NestedCondition => ({ all: conditions });
const any = (...conditions: NestedCondition[]): NestedCondition => ({ any: conditions });

const MEDICARE = ['medicare', 'medicare-advantage'];
const IN_FORCE = from('judgedOn', 20240701);
const IN_ITS_QUARTER = all(from('dateOfService', 20240701), upTo('dateOfService', 20240930));

interface Judging {
  /** Does the visit concern the rule? */
  concerns: NestedCondition;
  /** Are the facts there, and do the tables reach? */
  judgeable?: NestedCondition;
  /** What breaks the rule. Absent: nothing can, on lines that were suggested. */
  fault?: NestedCondition | 'always';
  says: string;
}

/**
 * One rule of the catalog. Its first three conditions tell whether it judges at all, the fourth what breaks
 * it; which of them held stands in the result. A rule that nothing can break succeeds where it is met.
 */
function judge(name: string, { concerns, judgeable, fault, says }: Judging): RuleProperties {
  return {
    name,
    conditions: {
      all: [
        IN_FORCE,
        concerns,
        ...(judgeable ? [judgeable] : []),
        ...(fault === undefined || fault === 'always' ? [] : [fault]),
      ],
    },
    event: {
      type: fault === undefined ? 'met' : 'broken',
      params: { says, isWhereJudged: fault === undefined || fault === 'always' },
    },
  };
}

/** A step that puts the claim together. The higher its priority, the earlier it is taken. */
const step = <Type extends keyof StepParams>(
  priority: number,
  type: Type,
  params: StepParams[Type],
  ...conditions: NestedCondition[]
): RuleProperties => ({
  name: `step ${priority}: ${type}`,
  priority,
  conditions: { all: [IN_FORCE, ...conditions] },
  event: { type, params },
});

const IN_PERIOD = all(known('earlierProcedures'), some('inPeriod'));
const ENTERED = all(known('evaluation'), isNot('evaluation', 'none'));
const NOT_MEDICAID = isNot('payer', 'medicaid');

/** From lesions to lines, and what becomes of the lines. */
export const steps: readonly RuleProperties[] = [
  step(
    90,
    'report',
    { family: 'premalignant', code: '17000' },
    from('premalignantLesions', 1),
    upTo('premalignantLesions', 14),
  ),
  step(
    89,
    'report',
    { family: 'premalignant', code: '17003', unitsBeyond: ['premalignantLesions', 1, 1] },
    from('premalignantLesions', 2),
    upTo('premalignantLesions', 14),
  ),
  step(88, 'report', { family: 'premalignant', code: '17004' }, from('premalignantLesions', 15)),
  step(
    87,
    'report',
    { family: 'benign', code: '17110' },
    from('benignLesions', 1),
    upTo('benignLesions', 14),
  ),
  step(86, 'report', { family: 'benign', code: '17111' }, from('benignLesions', 15)),
  step(85, 'report', { family: 'skin-tag', code: '11200' }, from('skinTags', 1)),
  step(
    84,
    'report',
    { family: 'skin-tag', code: '11201', unitsBeyond: ['skinTags', 15, 10] },
    from('skinTags', 16),
  ),
  step(83, 'report-malignant', {}, some('completeMalignant')),
  step(70, 'report-procedures', {}, some('otherProcedures')),
  step(
    69,
    'keep-off',
    { which: 'destroyed-biopsies' },
    some('destroyedBiopsies'),
    any(none('groups'), is('destructionDone', true)),
  ),
  step(
    68,
    'report-visit',
    { modifiers: ['25'] },
    ENTERED,
    is('hasProcedure', true),
    is('separatelyIdentifiable', true),
  ),
  step(
    68,
    'report-visit',
    { modifiers: [], isKeptOff: true },
    ENTERED,
    is('hasProcedure', true),
    isNot('separatelyIdentifiable', true),
  ),
  step(68, 'report-visit', { modifiers: [] }, ENTERED, is('hasProcedure', false)),
  step(
    67,
    'modify',
    { which: 'visit', modifier: '24' },
    ENTERED,
    IN_PERIOD,
    is('unrelatedToEarlier', true),
  ),
  step(67, 'keep-off', { which: 'visit' }, ENTERED, IN_PERIOD, isNot('unrelatedToEarlier', true)),
  step(66, 'keep-off', { which: 'destroyed-again' }, IN_PERIOD, some('inPeriodAgain')),
  step(65, 'modify', { which: 'procedures', modifier: '78' }, IN_PERIOD, some('inPeriodReturn')),
  step(
    65,
    'modify',
    { which: 'procedures', modifier: '58' },
    IN_PERIOD,
    none('inPeriodReturn'),
    some('inPeriodStaged'),
  ),
  step(
    65,
    'modify',
    { which: 'procedures', modifier: '79' },
    IN_PERIOD,
    none('inPeriodReturn'),
    none('inPeriodStaged'),
    some('inPeriodUnrelated'),
  ),
  step(64, 'keep-off', { which: 'never-together' }, NOT_MEDICAID, some('fastPairs')),
  step(63, 'keep-off', { which: 'same-lesion' }, NOT_MEDICAID, some('samePairs')),
  step(62, 'modify', { which: 'column-two' }, NOT_MEDICAID, some('apartPairs')),
  step(
    61,
    'keep-off',
    { which: 'complexity-add-on' },
    some('complexityAddOns'),
    is('visitOnClaim', false),
  ),
  step(
    60,
    'keep-off',
    { which: 'complexity-add-on' },
    some('complexityAddOns'),
    is('visitMarkedSeparate', true),
    oneOf('payer', MEDICARE),
  ),
  step(59, 'split-add-on', {}, is('addOnUnits', 'line-per-lesion')),
];

/** Rules about the visit and its record. */
export const recordRules: readonly RuleProperties[] = [
  judge('documentation/premalignant-stated', {
    concerns: any(some('saidPremalignant'), some('natureUnknown')),
    fault: any(
      is('saysPremalignant', false),
      none('saidPremalignant'),
      from('saidInConflict', { fact: 'saidPremalignant' }),
    ),
    says: 'The record does not say that the lesions are premalignant.',
  }),
  judge('documentation/exact-count', {
    concerns: some('inQuestion'),
    fault: some('withoutNumber'),
    says: 'Add the number of lesions destroyed.',
  }),
  judge('documentation/method-stated', {
    concerns: some('treated'),
    fault: any(is('saysMethod', false), all(some('withoutMethod'), isNot('saysMethod', true))),
    says: 'Add the method.',
  }),
  judge('documentation/locations-stated', {
    concerns: some('treated'),
    fault: any(
      is('saysLocations', false),
      all(any(some('withoutSite'), some('unlistedSite')), isNot('saysLocations', true)),
    ),
    says: 'Add the site.',
  }),
  judge('documentation/counts-agree', {
    concerns: all(known('statedLesionTotal'), some('countingGroups')),
    fault: {
      fact: 'lesionSums',
      operator: 'doesNotContain',
      value: { fact: 'statedLesionTotal' },
    },
    says: 'Check the numbers: the stated total is not the sum of the rows.',
  }),
  judge('documentation/count-per-site', {
    concerns: all(some('destroyedPremalignant'), from('premalignantLesions', 15)),
    fault: any(
      is('saysCountPerSite', false),
      all(isNot('saysCountPerSite', true), some('unsplit')),
    ),
    says: 'Consider whether the note gives a number for each site.',
  }),
  judge('documentation/signature-and-date', {
    concerns: all(some('destroyedGroups'), oneOf('payer', MEDICARE)),
    fault: isNot('saysSigned', true),
    says: 'Consider confirming that the note is signed and dated.',
  }),
  judge('lesion-families/nature-known', {
    concerns: some('groups'),
    fault: some('natureUnknown'),
    says: 'Add what the lesions are.',
  }),
  judge('lesion-families/uncertain-lesions-need-a-diagnosis', {
    concerns: some('uncertain'),
    fault: 'always',
    says: 'Ask for the diagnosis of the uncertain lesions.',
  }),
  judge('lesion-families/only-destruction-counts', {
    concerns: some('withMethod'),
    fault: some('notDestruction'),
    says: 'Left out of the count: not destroyed.',
  }),
  judge('diagnosis/has-icd-10-cm-form', {
    concerns: some('withDiagnosis'),
    fault: any(some('malformedDiagnosis'), some('bareCategory')),
    says: 'Correct the diagnosis.',
  }),
  judge('diagnosis/agrees-with-nature', {
    concerns: some('natureAndDiagnosis'),
    fault: some('conflicts'),
    says: 'Diagnosis and nature do not agree.',
  }),
  judge('diagnosis/listed', {
    concerns: some('codedPremalignant'),
    fault: some('unlistedDiagnosis'),
    says: 'Check the diagnosis: it is not in the table.',
  }),
  judge('diagnosis/settled-by-sources', {
    concerns: some('openDiagnosis'),
    fault: 'always',
    says: 'Check how the payer reads the diagnosis.',
  }),
  judge('site/own-destruction-code', {
    concerns: some('specialSite'),
    fault: 'always',
    says: 'Check the code: the site may have one of its own.',
  }),
  judge('premalignant-destruction/code-by-lesion-count', {
    concerns: some('premalignantGroups'),
    judgeable: known('premalignantLesions'),
    says: 'The number of premalignant lesions chose the code.',
  }),
  judge('benign-destruction/code-by-lesion-count', {
    concerns: some('benignGroups'),
    judgeable: known('benignLesions'),
    says: 'The number of benign lesions chose the code.',
  }),
  judge('skin-tags/code-by-tag-count', {
    concerns: some('skinTagGroups'),
    judgeable: known('skinTags'),
    says: 'The number of skin tags chose the code.',
  }),
  judge('malignant-destruction/code-by-site-and-size', {
    concerns: some('completeMalignant'),
    says: 'Site and diameter chose the code.',
  }),
  judge('malignant-destruction/site-and-size-known', {
    concerns: some('malignantGroups'),
    judgeable: none('malignantGaps'),
    says: 'Number, site and diameter are there.',
  }),
  judge('coverage/keratoses-without-symptoms', {
    concerns: all(oneOf('payer', MEDICARE), some('keratoses')),
    says: 'Covered without symptoms.',
  }),
  judge('documentation/otherwise-treated', {
    concerns: all(some('destroyedGroups'), some('otherwiseTreated')),
    fault: isNot('saysOtherwiseTreated', true),
    says: 'Consider whether the note tells which lesions were treated otherwise.',
  }),
  judge('claim/uv-source', {
    concerns: some('sunDamage'),
    fault: none('uvSources'),
    says: 'Consider an additional code for the UV source.',
  }),
  judge('claim/assumptions-shown', {
    concerns: some('assumed'),
    fault: 'always',
    says: 'Consider what is assumed.',
  }),
  judge('edition/date-assumed', {
    concerns: is('dateOfService', null),
    fault: 'always',
    says: 'Consider adding the date of service.',
  }),
  judge('edition/newest-tables-in-use', {
    concerns: known('dateOfService'),
    fault: { not: IN_ITS_QUARTER },
    says: 'Consider that the visit is judged on tables of another quarter.',
  }),
];

/** Rules about the lines. */
export const claimRules: readonly RuleProperties[] = [
  judge('claim/lines-are-supported', {
    concerns: is('isReview', true),
    says: 'The billed lines are those that the record supports.',
  }),
  judge('other-procedures/passed-through', {
    concerns: isNot('otherProcedures', 0),
    judgeable: known('otherProcedures'),
    fault: some('misplaced'),
    says: 'A code stands where it does not belong.',
  }),
  judge('other-procedures/biopsy-of-a-destroyed-lesion', {
    concerns: all(
      any(none('groups'), is('destructionDone', true)),
      any(some('destroyedBiopsies'), some('unansweredBiopsies')),
    ),
    judgeable: none('unansweredBiopsies'),
    says: 'The biopsy is not reported: its lesion was destroyed too.',
  }),
  judge('evaluation/separately-identifiable', {
    concerns: isNot('evaluation', 'none'),
    judgeable: all(
      known('evaluation'),
      any(
        is('visitOtherwiseKeptOff', true),
        is('hasProcedure', false),
        known('separatelyIdentifiable'),
      ),
    ),
    says: 'The E/M stands as its answer allows.',
  }),
  judge('global-period/evaluation-in-the-period', {
    concerns: all(ENTERED, isNot('earlierProcedures', 0)),
    judgeable: all(
      known('earlierProcedures'),
      any(
        none('inPeriod'),
        known('unrelatedToEarlier'),
        all(is('separatelyIdentifiable', false), is('visitKeptOffForWork', true)),
      ),
    ),
    says: 'The E/M stands to the global period as its answer allows.',
  }),
  judge('global-period/modifier-by-relation', {
    concerns: isNot('earlierProcedures', 0),
    judgeable: all(known('earlierProcedures'), any(none('inPeriod'), none('inPeriodOpen'))),
    fault: some('linesWithoutRelation'),
    says: 'A line lacks the modifier of its relation to the earlier procedure.',
  }),
  judge('ncci/never-together', {
    concerns: some('fastPairsEntered'),
    judgeable: NOT_MEDICAID,
    fault: some('fastPairsBilled'),
    says: 'Two codes are never paid together.',
  }),
  judge('ncci/column-two-of-the-same-lesion', {
    concerns: some('samePairsEntered'),
    judgeable: all(NOT_MEDICAID, is('countFell', false)),
    says: 'The column-two code of the same lesion is not reported.',
  }),
  judge('ncci/distinct-modifier', {
    concerns: some('separablePairs'),
    judgeable: all(NOT_MEDICAID, none('unansweredPairs')),
    fault: some('barePairs'),
    says: 'The column-two code must carry a distinct modifier.',
  }),
  judge('evaluation/complexity-add-on-needs-its-visit', {
    concerns: some('complexityAddOnsEntered'),
    says: 'The complexity add-on goes with its visit.',
  }),
  judge('evaluation/complexity-add-on-beside-25', {
    concerns: all(is('visitMarkedSeparate', true), some('complexityAddOnsEntered')),
    judgeable: known('payer'),
    fault: all(oneOf('payer', MEDICARE), some('complexityLines')),
    says: 'Medicare does not pay the complexity add-on beside 25.',
  }),
  judge('claim/add-on-units', {
    concerns: some('addOnLines'),
    fault: all(is('addOnUnits', 'one-line'), from('addOnLines', 2)),
    says: 'Consider one add-on line with all its units.',
  }),
  judge('evaluation/complexity-add-on-other-payers', {
    concerns: all(some('complexityLines'), is('visitMarkedSeparate', true), {
      not: oneOf('payer', MEDICARE),
    }),
    judgeable: known('payer'),
    fault: 'always',
    says: 'Check whether this payer pays the complexity add-on beside 25.',
  }),
  judge('evaluation/never-57', {
    concerns: some('visitLines'),
    fault: some('visitsWith57'),
    says: 'Modifier 57 is for major surgery.',
  }),
  judge('global-period/earlier-code-listed', {
    concerns: all(known('earlierProcedures'), some('recent')),
    judgeable: none('recentUnlisted'),
    says: 'Each earlier procedure has a published period.',
  }),
  judge('global-period/earlier-means-earlier', {
    concerns: all(known('earlierProcedures'), some('earlierProcedures')),
    fault: some('laterThanVisit'),
    says: 'Check the date of the earlier procedure.',
  }),
  judge('global-period/no-operating-room', {
    concerns: all(known('earlierProcedures'), some('returns')),
    fault: some('inPeriodReturn'),
    says: 'Check where today’s treatment took place.',
  }),
  judge('ncci/idle-distinct-modifier', {
    concerns: some('distinctLines'),
    judgeable: NOT_MEDICAID,
    fault: some('idleDistinctLines'),
    says: 'Check the distinct modifier: no pair asks for it there.',
  }),
  judge('other-procedures/no-pair-is-no-permission', {
    concerns: some('onDestroyedLesion'),
    fault: some('unpairedOnDestroyedLesion'),
    says: 'Check what was done on a destroyed lesion without a pair.',
  }),
  judge('documentation/separate-sites', {
    concerns: some('distinctLines'),
    fault: isNot('saysSeparateSites', true),
    says: 'Consider whether the note names separate sites.',
  }),
  judge('documentation/separate-evaluation', {
    concerns: is('visitMarkedSeparate', true),
    fault: isNot('saysSeparateEvaluation', true),
    says: 'Consider whether the note tells the work of the E/M apart.',
  }),
  judge('premalignant-destruction/flat-code-stands-alone', {
    concerns: some('premalignantLines'),
    fault: all(is('hasFlat', true), from('premalignantLines', 2)),
    says: 'The flat code is only billed alone.',
  }),
  judge('claim/lines-assert-the-count', {
    concerns: some('premalignantGroups'),
    judgeable: known('premalignantLesions'),
    fault: any(
      is('assertedFrom', null),
      { not: from('premalignantLesions', { fact: 'assertedFrom' }) },
      { not: upTo('premalignantLesions', { fact: 'assertedTo' }) },
    ),
    says: 'The lines say another number than the record.',
  }),
  judge('claim/add-on-with-primary', {
    concerns: some('addOns'),
    fault: some('addOnsAlone'),
    says: 'An add-on stands without its primary.',
  }),
  judge('claim/units-within-mue', {
    concerns: some('linesWithLimit'),
    judgeable: NOT_MEDICAID,
    fault: some('linesOverLimit'),
    says: 'Units pass the limit of the day.',
  }),
  judge('claim/no-substitute-modifiers', {
    concerns: some('premalignantLines'),
    fault: some('substitutes'),
    says: 'Sides and 50 or 51 never stand in for the count.',
  }),
  judge('claim/at-most-four-pointers', {
    concerns: some('destroyedGroups'),
    fault: some('crowdedFamilies'),
    says: 'Check the pointers: a diagnosis has no room on its line.',
  }),
  judge('evaluation/is-a-visit-code', {
    concerns: ENTERED,
    fault: is('isVisitCode', false),
    says: 'Check the code entered as the E/M.',
  }),
  judge('global-period/one-count-a-day', {
    concerns: all(known('earlierProcedures'), some('sameSession')),
    fault: some('premalignantLines'),
    says: 'Check whether lesions of an earlier session belong into this count.',
  }),
  judge('claim/diagnosis-pointers', {
    concerns: some('lines'),
    fault: any(some('linesWithoutPointer'), some('linesWithPointerTwice')),
    says: 'A line points to no treated diagnosis.',
  }),
  judge('claim/line-order', {
    concerns: from('lines', 2),
    fault: is('inOrder', false),
    says: 'Consider another order.',
  }),
];
