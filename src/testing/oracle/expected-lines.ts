import type {
  DocumentedLesions,
  DocumentedProcedure,
  DocumentedVisit,
  LineStyle,
} from './documented-visit.ts';
import {
  benignLines,
  countsToward,
  familyOf,
  malignantCode,
  premalignantLines,
  skinTagLines,
} from './lesion-tables.ts';
import { pairOf } from './published-pairs.ts';
import {
  type Answer,
  answer,
  BIOPSIES,
  columnTwoLine,
  decidingRelation,
  evaluationLine,
  isInPeriod,
  isProcedure,
  keepsComplexityAddOn,
} from './visit-tables.ts';

/** A line on the worktop: it gains modifiers or loses its place, then it is written out. */
interface Slip {
  readonly code: string;
  readonly units: number;
  /** Whether it comes from the table of lesions. */
  readonly isDestruction: boolean;
  /** Was it done on a lesion that was also destroyed? */
  readonly sameLesion: Answer;
  readonly modifiers: string[];
}

/** What a visit may be billed as, and whether it can be coded at all. */
export interface Expected {
  /** '99213-25', '17000-79-59', '17003x4': sorted. */
  readonly lines: readonly string[];
  /**
   * Policy 4 and 23: 'asked' may not be settled; 'either' where one part is coded and another is not,
   * or where the policy leaves it open.
   */
  readonly status: 'codable' | 'not-codable' | 'asked' | 'either';
}

const FAMILY_OF_CONCERN = ['17000', '17003', '17004'];
const STANDARD: LineStyle = { distinctModifier: '59', addOnUnits: 'one-line' };

/** The tables of this edition begin here; before, nothing is suggested (policy 20 and 24). */
const FIRST_DAY = '2024-07-01';

/** Codes a visit by hand: tables instead of rules. */
export function expectedLines(visit: DocumentedVisit, style: LineStyle = STANDARD): Expected {
  const { dateOfService: today, payer, evaluation } = visit;
  if (today !== undefined && today < FIRST_DAY) return { lines: [], status: 'either' };

  // Policy 11 and 27: earlier procedures come first, as they can take the destruction off the claim.
  const inPeriod = (visit.priorProcedures ?? []).filter(
    ({ code, dateOfService }) => today !== undefined && isInPeriod(code, dateOfService, today),
  );
  const earlier = decidingRelation(inPeriod.map(({ relation }) => relation));

  let slips = [
    ...(earlier === 'no destruction line' ? [] : destructionSlips(visit.lesions)),
    ...otherSlips(visit.otherProcedures ?? [], visit.lesions.some(isTreated)),
  ];
  if (earlier !== undefined && earlier !== 'no destruction line') {
    for (const slip of slips) if (isProcedure(slip.code)) slip.modifiers.push(earlier);
  }
  const before = slips;
  // Policy 32: Medicaid has a pair file of its own.
  if (payer !== 'medicaid') slips = judgePairs(slips, style);

  const line =
    evaluation === undefined || evaluation === 'none'
      ? 'not-reported'
      : evaluationLine(
          answer(inPeriod.length > 0),
          answer(slips.some(({ code }) => isProcedure(code)) || visit.lesions.some(isTreated)),
          answer(evaluation.separatelyIdentifiable),
          answer(evaluation.unrelatedToEarlierProcedure),
        );
  const isReported =
    evaluation !== undefined &&
    evaluation !== 'none' &&
    line !== 'not-reported' &&
    !(payer !== 'medicaid' && slips.some(({ code }) => isNeverBeside(evaluation.code, code)));

  const lines = slips
    .filter(({ code }) => code !== 'G2211' || (isReported && keepsComplexityAddOn(payer, line)))
    .flatMap((slip) => write(slip, style));
  if (isReported) lines.push(line === 'plain' ? evaluation.code : `${evaluation.code}-${line}`);
  // Policy 28: a first lesion that gave way leaves the question how many were treated by each.
  const hasGivenWay = before.some(isOfConcern) && !slips.some(isOfConcern);
  const status = hasGivenWay ? 'asked' : statusOf(visit.lesions, lines);
  return { lines: lines.toSorted(), status };
}

/** The documented lines in claim notation, one unit unsaid. */
export function written(line: {
  readonly code: string;
  readonly units: number;
  readonly modifiers: readonly string[];
}): string {
  const stem = [line.code, ...line.modifiers].join('-');
  return line.units === 1 ? stem : `${stem}x${line.units}`;
}

function destructionSlips(lesions: readonly DocumentedLesions[]): Slip[] {
  const counting = lesions.filter(({ nature, diagnosis, method }) =>
    countsToward(familyOf(nature, diagnosis), method),
  );
  const of = (family: string) =>
    counting.filter(({ nature, diagnosis }) => familyOf(nature, diagnosis) === family);
  return [
    ...slipsOf(premalignantLines, totalOf(of('premalignant'))),
    ...slipsOf(benignLines, totalOf(of('benign'))),
    ...slipsOf(skinTagLines, totalOf(of('skin-tag'))),
    ...of('malignant').flatMap(({ site, diameterCm, count = 0 }) => {
      const code = malignantCode(site, diameterCm);
      return code !== undefined && count > 0 ? [destruction(code, count)] : [];
    }),
  ];
}

/** Policy 4: one group without an exact number, and the family has no total. */
function totalOf(groups: readonly DocumentedLesions[]): number | undefined {
  let total = 0;
  for (const { count } of groups) {
    if (count === undefined) return undefined;
    total += count;
  }
  return total;
}

function slipsOf(table: (count: number) => string, total: number | undefined): Slip[] {
  const notation = total === undefined ? '' : table(total);
  if (notation === '') return [];
  return notation.split(' ').map((entry) => {
    const [code = '', units = '1'] = entry.split('x');
    return destruction(code, Number(units));
  });
}

const destruction = (code: string, units: number): Slip => ({
  code,
  units,
  isDestruction: true,
  // Lesions of another family are other lesions.
  sameLesion: 'no',
  modifiers: [],
});

/**
 * Policy 9 and 28: what was done on a destroyed lesion is no biopsy, and its place goes to the next.
 * Where nothing was destroyed, no biopsy can be part of it.
 */
function otherSlips(procedures: readonly DocumentedProcedure[], isAnyTreated: boolean): Slip[] {
  const kept = procedures.filter(
    ({ code, sameLesion }) => !isAnyTreated || sameLesion !== true || !isBiopsy(code),
  );
  const slips = kept.map(otherSlip);
  if (!procedures.some(isFirstBiopsy) || kept.some(isFirstBiopsy)) return slips;

  const heir = BIOPSIES.find(([addOn]) => kept.some(({ code }) => code === addOn));
  if (!heir) return slips;
  const [addOn, first] = heir;
  const at = kept.findIndex(({ code }) => code === addOn);
  return slips.flatMap((slip, index) => {
    if (index !== at) return [slip];
    const promoted = { ...slip, code: first, units: 1 };
    const rest = { ...slip, units: slip.units - 1, modifiers: [] };
    return rest.units > 0 ? [promoted, rest] : [promoted];
  });
}

const otherSlip = ({ code, units = 1, sameLesion }: DocumentedProcedure): Slip => ({
  code,
  units,
  isDestruction: false,
  sameLesion: answer(sameLesion),
  modifiers: [],
});

const isBiopsy = (code: string) => BIOPSIES.some((kind) => kind.includes(code));

const isFirstBiopsy = ({ code }: DocumentedProcedure) =>
  BIOPSIES.some(([, first]) => first === code);

/** Policy 10 and 28: first what cannot stay, then what must be told apart among the rest. */
function judgePairs(slips: readonly Slip[], { distinctModifier }: LineStyle): Slip[] {
  const dropped = columnTwoCodes(slips, 'dropped');
  // The first lesion and the further ones go together.
  if (dropped.has('17000') || dropped.has('17003')) dropped.add('17000').add('17003');
  const left = slips.filter(({ code }) => !dropped.has(code));

  const distinct = columnTwoCodes(left, 'distinct');
  for (const { code, modifiers } of left) if (distinct.has(code)) modifiers.push(distinctModifier);
  return left;
}

/** Column-two codes of the pairs between the family and every other line that come out so. */
function columnTwoCodes(slips: readonly Slip[], outcome: string): Set<string> {
  const found = new Set<string>();
  const family = slips.filter(isOfConcern);
  for (const other of slips) {
    if (isOfConcern(other)) continue;
    for (const { code } of family) {
      const pair = pairOf(other.code, code);
      if (pair && columnTwoLine(pair.indicator, other.sameLesion) === outcome) {
        found.add(pair.columnTwo);
      }
    }
  }
  return found;
}

const isOfConcern = ({ code, isDestruction }: Slip) =>
  isDestruction && FAMILY_OF_CONCERN.includes(code);

const isNeverBeside = (evaluation: string, code: string) =>
  FAMILY_OF_CONCERN.includes(code) && pairOf(evaluation, code)?.indicator === '0';

/** Policy 26 and 29: destroyed, or a skin tag removed, whether or not it can be coded. */
const isTreated = ({ nature, diagnosis, count, method }: DocumentedLesions) =>
  count !== 0 && countsToward(familyOf(nature, diagnosis), method);

function write(slip: Slip, { addOnUnits }: LineStyle): string[] {
  if (slip.code === '17003' && addOnUnits === 'line-per-lesion') {
    return Array<string>(slip.units).fill(written({ ...slip, units: 1 }));
  }
  return [written(slip)];
}

function statusOf(
  lesions: readonly DocumentedLesions[],
  lines: readonly string[],
): Expected['status'] {
  const wanting = lesions.filter(({ count }) => count !== 0).map(whatIsWanting);
  if (wanting.includes('a fact') && lines.length === 0) return 'not-codable';
  return wanting.every((what) => what === 'nothing') ? 'codable' : 'either';
}

/** What keeps a group from its line: a required fact, or an answer that gives no line. */
function whatIsWanting(lesions: DocumentedLesions) {
  const { nature, diagnosis, count, site, diameterCm } = lesions;
  const family = familyOf(nature, diagnosis);
  if (['uncertain', 'conflict'].includes(family)) return 'a line';
  // Cut off, lesions of a nature nobody stated may be skin tags or none of this family's.
  if (!isTreated(lesions)) return family === 'unknown' ? 'a line' : 'nothing';
  if (family === 'unknown' || count === undefined) return 'a fact';
  if (family === 'malignant' && malignantCode(site, diameterCm) === undefined) return 'a fact';
  return 'nothing';
}
