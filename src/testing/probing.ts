import fc from 'fast-check';
import { codeEncounter } from '../rules/coding/code-encounter.ts';
import { findDiagnosis } from '../rules/tables/diagnoses.ts';
import { type Encounter, type LesionGroup, PAYERS } from '../rules/vocabulary/encounter.ts';
import { type ServiceLine, showLine } from '../rules/vocabulary/service-line.ts';
import { completeGroups, lesionGroups } from './encounter-arbitraries.ts';
import {
  changesOf,
  evaluationValues,
  type Filled,
  fillings,
  groupValues,
  otherProcedureValues,
  priorProcedureValues,
} from './fact-values.ts';

/** The parts of a visit around its lesions, answered with none. */
export const restAnswered = {
  evaluation: 'none',
  otherProcedures: [],
  priorProcedures: [],
} as const;

/** Lines with their order, units, modifiers and pointers: all that a change of facts can change. */
export const claimFor = (encounter: Encounter): string =>
  JSON.stringify(codeEncounter(encounter).lines);

/** A nature that contradicts a diagnosis which states one is a conflict, not the answer to an open question. */
function isAnswer({ path, encounter }: Filled): boolean {
  const [, at, field] = path.split('.');
  const { diagnosis = '', nature } = encounter.lesions[Number(at)] ?? {};
  const stated = findDiagnosis(diagnosis)?.statesNature;
  return field !== 'nature' || stated === undefined || nature === stated;
}

/** Empty fields that can still change the lines, found by trying every value. */
export function decisive(encounter: Encounter): readonly string[] {
  const before = claimFor(encounter);
  const changes = fillings(encounter).filter(
    (filled) => isAnswer(filled) && claimFor(filled.encounter) !== before,
  );
  return [...new Set(changes.map(({ path }) => path))];
}

const DAY = '2024-08-15';

/** Now and then left out. */
const mostly = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { freq: 9 });

/** Visits whose every part is answered in some way, most of them all but complete. */
export const wholeVisits: fc.Arbitrary<Encounter> = fc
  .tuple(
    fc.array(fc.oneof(completeGroups, lesionGroups), { maxLength: 3 }),
    mostly(evaluationValues),
    mostly(otherProcedureValues),
    mostly(priorProcedureValues(DAY)),
    mostly(PAYERS),
  )
  .map(([lesions, evaluation, otherProcedures, priorProcedures, payer]) => ({
    dateOfService: DAY,
    lesions,
    ...(evaluation !== null && { evaluation }),
    ...(otherProcedures !== null && { otherProcedures }),
    ...(priorProcedures !== null && { priorProcedures }),
    ...(payer !== null && { payer }),
  }));

/** Visits of a careful office: one to three rows of lesions complete, and every question answered. */
export const carefulVisits: fc.Arbitrary<Encounter> = fc
  .tuple(
    fc.array(completeGroups, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(...evaluationValues),
    fc.constantFrom(...otherProcedureValues),
    fc.constantFrom(...priorProcedureValues(DAY)),
    fc.constantFrom(...PAYERS),
  )
  .map(([lesions, evaluation, otherProcedures, priorProcedures, payer]) => ({
    dateOfService: DAY,
    placeOfService: '11',
    lesions,
    evaluation,
    otherProcedures,
    priorProcedures,
    payer,
  }))
  .filter((visit) => fillings(visit).every(({ path }) => !/^(?:eval|other|prior)/u.test(path)));

/** The visit with the first of its empty fields filled, again and again until none is left. */
export function filledUp(visit: Encounter, picks: Iterable<number>): Encounter {
  let full = visit;
  for (const pick of picks) {
    const open = fillings(full).filter(isAnswer);
    const answers = open.filter(({ path }) => path === open[0]?.path);
    const answer = answers[pick % answers.length];
    if (!answer) break;
    full = answer.encounter;
  }
  return full;
}

const someLesions: readonly (readonly LesionGroup[])[] = [
  [{ nature: 'premalignant', diagnosis: 'L57.0', count: 3, method: 'laser', site: 'scalp' }],
  [{ nature: 'premalignant', diagnosis: 'L57.0', count: 15, method: 'laser', site: 'scalp' }],
  [{ nature: 'benign', diagnosis: 'B07.8', count: 2, method: 'laser', site: 'scalp' }],
];

const isGroupField = (field: string): field is keyof LesionGroup => field in groupValues;

/** The visit with an open question answered in every way; also one that holds what no line can use. */
function answersTo(visit: Encounter, path: string): readonly Encounter[] {
  if (path === 'lesions') return someLesions.map((lesions) => ({ ...visit, lesions }));
  const filled = fillings(visit).filter((each) => each.path === path);
  const [list, at, field = ''] = path.split('.');
  const entered =
    filled.length === 0 && list === 'lesions' && isGroupField(field)
      ? changesOf(visit, Number(at), field)
      : filled;
  return entered.filter(isAnswer).map(({ encounter }) => encounter);
}

/** The visit with every open question but one answered, and those that open up thereby. */
function answeredBut(visit: Encounter, fact: string, pick: number): Encounter {
  const tried = new Set([fact]);
  let full = visit;
  for (;;) {
    const path = codeEncounter(full).openFacts.find((open) => !tried.has(open));
    if (path === undefined) return full;
    tried.add(path);
    const answers = answersTo(full, path);
    full = answers[(pick * 7 + path.length * 3) % answers.length] ?? full;
  }
}

const written = (line: ServiceLine) => `${showLine(line)} ${line.diagnoses?.join() ?? ''}`;

/** How many of these lines are not among the others, each line counted as often as it stands there. */
function missingFrom(others: readonly string[], lines: readonly string[]): number {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  }).length;
}

/** How many lines of the one claim are not in the other; a mere change of order is half a line. */
function linesApart(some: readonly string[], others: readonly string[]): number {
  const lines = Math.max(missingFrom(others, some), missingFrom(some, others));
  return lines === 0 && some.join() !== others.join() ? 0.5 : lines;
}

/**
 * How many lines an open question can move at most: its answers are compared with one another, once as the
 * visit stands and then with the other open questions answered in some ways.
 */
export function reachOf(visit: Encounter, fact: string, ways = 4): number {
  let most = 0;
  for (let way = 0; way < ways; way += 1) {
    const visits = answersTo(visit, fact).map((answered) =>
      way === 0 ? answered : answeredBut(answered, fact, way),
    );
    const claims = [...(way === 0 ? [visit] : []), ...visits].map((each) =>
      codeEncounter(each).lines.map(written),
    );
    const different = [...new Map(claims.map((claim) => [claim.join(), claim])).values()];
    for (const one of different)
      for (const other of different) most = Math.max(most, linesApart(one, other));
  }
  return most;
}

/** Rows of every combination of these values; undefined leaves the field out. */
function rows(
  values: {
    [F in 'nature' | 'diagnosis' | 'count' | 'method' | 'site' | 'diameterCm']: readonly (
      | LesionGroup[F]
      | undefined
    )[];
  },
): readonly LesionGroup[] {
  return Object.entries(values).reduce<readonly LesionGroup[]>(
    (groups, [field, options]) =>
      groups.flatMap((group) =>
        options.map((value) => (value === undefined ? group : { ...group, [field]: value })),
      ),
    [{}],
  );
}

/** One row in every state of knowledge: what can be there, and what can be missing. */
export const everyRow: readonly LesionGroup[] = [
  ...rows({
    nature: [undefined, 'premalignant', 'benign', 'skin-tag', 'malignant', 'uncertain'],
    diagnosis: [undefined, 'L57.0', 'B07.8', 'D48.5', 'L56.5', 'X32.XXXA', 'Z99.9'],
    count: [undefined, 0, 3, 15],
    method: [undefined, 'laser', 'excision', 'biopsy'],
    site: [undefined],
    diameterCm: [undefined],
  }),
  ...rows({
    nature: ['malignant'],
    diagnosis: [undefined, 'C44.91'],
    count: [undefined, 0, 1, 2],
    method: [undefined, 'laser'],
    site: [undefined, 'back', 'anus', 'left pinna'],
    diameterCm: [undefined, 0, 1.5],
  }),
];
