import { assertionOf } from '../../rules/assertion/read-assertion.ts';
import { isDistinctModifier } from '../../rules/catalog/ncci/is-separated.ts';
import { isSeparable, pairsAmong } from '../../rules/catalog/ncci/pairs-among.ts';
import { separateness } from '../../rules/catalog/ncci/separateness.ts';
import { unitsByCode } from '../../rules/catalog/units-by-code.ts';
import { inClaimOrder } from '../../rules/coding/claim-order.ts';
import type { Encounter } from '../../rules/index.ts';
import { findDiagnosis, type ServiceLine, showLines } from '../../rules/index.ts';
import { asOfDate } from '../../rules/kernel/dated-table.ts';
import { type DraftLine, onClaim } from '../../rules/kernel/draft-line.ts';
import { addOnPrimaries } from '../../rules/tables/add-ons.ts';
import { isPremalignantCode, premalignantTiers } from '../../rules/tables/destruction-tiers.ts';
import { NEWEST_EDITION } from '../../rules/tables/edition.ts';
import { unitLimits } from '../../rules/tables/mue.ts';
import { type CodePair, ptpPairs } from '../../rules/tables/ptp-pairs.ts';
import {
  COMPLEXITY_ADD_ON,
  isEvaluationCode,
  isProcedure,
} from '../../rules/tables/service-kinds.ts';

/** The one edition at hand; a visit before it is stopped by the date alone. */
export const asOf = asOfDate(NEWEST_EDITION.from);
const pairTable = asOf(ptpPairs);
const tiers = asOf(premalignantTiers);
const limits = asOf(unitLimits);
const primaries = asOf(addOnPrimaries);

const SUBSTITUTES = ['50', '51', 'RT', 'LT'];
const RELATION_MODIFIERS = ['78', '58', '79'];

/** No modifier separates them. */
const isFast = ({ columnOne, columnTwo, indicator }: CodePair) =>
  indicator === 0 && !(isPremalignantCode(columnOne) && isPremalignantCode(columnTwo));

export const fastPairs = (lines: readonly ServiceLine[]): readonly CodePair[] =>
  pairsAmong(lines, pairTable).filter(isFast);

/** Pairs that a modifier can separate, by what the visit says of their lesions. */
export const pairsAnswered = (
  lines: readonly ServiceLine[],
  draft: readonly DraftLine[],
  { otherProcedures = [] }: Encounter,
  answer: 'apart' | 'same' | 'unanswered',
): readonly CodePair[] =>
  pairsAmong(lines, pairTable).filter(
    (pair) => isSeparable(pair) && separateness(pair, draft, otherProcedures)?.answer === answer,
  );

const withModifier = (modifier: string) => (line: ServiceLine) => line.modifiers.includes(modifier);
const isVisit = ({ code }: ServiceLine) => isEvaluationCode(code);
export const isComplexityAddOn = ({ code }: ServiceLine): boolean => code === COMPLEXITY_ADD_ON;

/** A finished claim as the flat facts that JSON conditions compare. */
export function claimFacts(
  draft: readonly DraftLine[],
  encounter: Encounter,
  visit: {
    destructionDone: boolean;
    inPeriodReturn: number;
    inPeriodStaged: number;
    inPeriodUnrelated: number;
  },
) {
  const lines = onClaim(draft);
  const premalignant = lines.filter(({ code }) => isPremalignantCode(code));
  const asserted = assertionOf(lines, tiers).premalignantLesions;
  const pairs = pairsAmong(lines, pairTable);
  const apart = pairsAnswered(lines, draft, encounter, 'apart');
  const marked = lines.filter(({ modifiers }) => modifiers.some(isDistinctModifier));
  const entered = pairsAmong(draft, pairTable).flatMap(({ columnOne, columnTwo }) => [
    columnOne,
    columnTwo,
  ]);
  const codes = new Set(lines.map(({ code }) => code));
  const addOns = [...codes].filter((code) => primaries.has(code));
  const visitLine = draft.find((line) => line.visit === true);
  const carriesDistinct = (code: string) => marked.some((line) => line.code === code);
  const relations = [visit.inPeriodReturn, visit.inPeriodStaged, visit.inPeriodUnrelated];
  const relation = RELATION_MODIFIERS.find((_, at) => relations[at] !== 0);
  return {
    lines: lines.length,
    hasProcedure: visit.destructionDone || lines.some(({ code }) => isProcedure(code)),
    visitLines: lines.filter(isVisit).length,
    visitMarkedSeparate: lines.some((line) => isVisit(line) && withModifier('25')(line)),
    visitsWith57: lines.filter((line) => isVisit(line) && withModifier('57')(line)).length,
    visitOtherwiseKeptOff: visitLine?.leftOut?.rule.startsWith('global-period/') ?? false,
    visitKeptOffForWork: visitLine?.leftOut?.rule.startsWith('evaluation/') ?? false,
    complexityLines: lines.filter(isComplexityAddOn).length,
    complexityAddOnsEntered: draft.filter(isComplexityAddOn).length,
    linesWithoutRelation: lines.filter(
      (line) => relation !== undefined && isProcedure(line.code) && !withModifier(relation)(line),
    ).length,
    fastPairsEntered: pairsAmong(draft, pairTable).filter(isFast).length,
    fastPairsBilled: pairs.filter(isFast).length,
    samePairsEntered: pairsAnswered(draft, draft, encounter, 'same').length,
    countFell: draft.some(
      ({ code, leftOut }) => isPremalignantCode(code) && leftOut?.rule.startsWith('ncci/') === true,
    ),
    separablePairs: pairs.filter(isSeparable).length,
    unansweredPairs: pairsAnswered(lines, draft, encounter, 'unanswered').length,
    barePairs: apart.filter(({ columnTwo }) => !carriesDistinct(columnTwo)).length,
    distinctLines: marked.length,
    idleDistinctLines: marked.filter(
      ({ code }) => !pairs.some(({ columnTwo }) => columnTwo === code),
    ).length,
    unpairedOnDestroyedLesion: (encounter.otherProcedures ?? []).filter(
      ({ code, sameLesion }) => sameLesion === true && isProcedure(code) && !entered.includes(code),
    ).length,
    addOnLines: lines.filter(({ code }) => code === tiers.eachAdditional).length,
    premalignantLines: premalignant.length,
    hasFlat: codes.has(tiers.flat),
    assertedFrom: asserted?.min ?? null,
    assertedTo: asserted?.max ?? 999,
    addOns: addOns.length,
    addOnsAlone: addOns.filter((code) => !primaries.get(code)?.some((each) => codes.has(each)))
      .length,
    linesWithLimit: lines.filter(({ code }) => limits.has(code)).length,
    linesOverLimit: [...unitsByCode(lines)].filter(
      ([code, units]) => units > (limits.get(code)?.units ?? units),
    ).length,
    substitutes: premalignant.filter(({ modifiers }) =>
      modifiers.some((modifier) => SUBSTITUTES.includes(modifier)),
    ).length,
    linesWithoutPointer: lines.filter(
      ({ diagnoses = [] }) => !diagnoses.some((code) => !findDiagnosis(code)?.secondary),
    ).length,
    linesWithPointerTwice: lines.filter(
      ({ diagnoses = [] }) => new Set(diagnoses).size < diagnoses.length,
    ).length,
    inOrder: [undefined, 'facility' as const].some(
      (rate) => showLines(inClaimOrder(lines, rate, asOf)) === showLines(lines),
    ),
  } satisfies Record<string, string | number | boolean | null>;
}
