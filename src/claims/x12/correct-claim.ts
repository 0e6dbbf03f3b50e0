import {
  type IsoDate,
  isDiagnosisCode,
  isProcedureCode,
  type ServiceLine,
} from '../../rules/index.ts';
import type { FileProblem } from '../filed-visit.ts';
import { type Cents, centsIn, MOST_CENTS, printCents } from './amount.ts';
import type { ChargeSchedule } from './charge-file.ts';
import { diagnosisSegment, furtherDiagnosis, MOST_DIAGNOSES } from './claim-diagnoses.ts';
import { MOST_PER_LINE } from './claim-line.ts';
import { loopsOf } from './claim-loops.ts';
import { isUntouched, type PlannedLine, type Say, writeLine } from './claim-line-text.ts';
import type { FiledClaim } from './filed-claim.ts';
import { matchLines } from './match-lines.ts';
import { MOST_LINES } from './read-claim.ts';
import { elementAt, elementsWith, type Segment, withElements } from './segment.ts';

/** The lines a visit of a claim is to have. Lines of other dates stay as they are. */
export interface CorrectedVisit {
  dateOfService: IsoDate;
  lines: readonly ServiceLine[];
}

export type CorrectedClaim =
  /** The claim's segments with their terminators, CLM first. */
  { ok: true; segments: readonly string[] } | { ok: false; problems: readonly FileProblem[] };

/**
 * The claim with corrected lines. What is not corrected keeps its segments; a line whose units changed, or
 * which was added, is charged by the schedule. What is missing for that is reported and nothing is written.
 */
export function correctClaim(
  segments: readonly Segment[],
  claim: FiledClaim,
  visits: readonly CorrectedVisit[],
  charges: ChargeSchedule,
): CorrectedClaim {
  const problems: FileProblem[] = [];
  const say: Say = (field, says) => problems.push({ field, says });
  const planned = planLines(claim, visits, say);
  for (const { line } of planned) checkLine(line, say);
  if (problems.length > 0) return { ok: false, problems };
  if (isAsFiled(planned, claim)) return { ok: true, segments: segments.map(({ text }) => text) };
  const loops = loopsOf(segments);
  const added = furtherDiagnoses(planned, claim);
  const diagnoses = [...claim.diagnoses, ...added];
  if (diagnoses.length > MOST_DIAGNOSES) {
    say(
      'HI',
      `Bill at most ${MOST_DIAGNOSES} diagnoses on a claim; with ${added.join(', ')} there are ${diagnoses.length}.`,
    );
  }
  if (added.length > 0 && !diagnosisSegment(loops.head, claim.at.context.delimiters)) {
    say(
      'HI',
      `Give the claim its diagnoses in HI; without one there is no place for ${added.join(', ')}.`,
    );
  }
  const hasMoved = !isSameOrder(planned, claim);
  const written = planned.map((line, at) =>
    writeLine(line, { at: hasMoved ? at + 1 : undefined, claim, loops, diagnoses, charges, say }),
  );
  const total = written.reduce((sum, { cents }) => sum + cents, 0n);
  if (total > MOST_CENTS)
    say(
      'CLM-02',
      `Split the claim: its charges add up to ${printCents(total)}, more than the field holds.`,
    );
  if (problems.length > 0) return { ok: false, problems };
  const head = writeHead(loops.head, claim, added, total);
  return { ok: true, segments: [...head, ...written.flatMap((line) => line.segments)] };
}

/** All lines in the order of the corrected claim: those of a date where its first line stood. */
function planLines(claim: FiledClaim, visits: readonly CorrectedVisit[], say: Say): PlannedLine[] {
  const matched = new Map<IsoDate, PlannedLine[]>();
  for (const { dateOfService, lines } of visits) {
    const own = claim.lines.flatMap((filed, at): [number, ServiceLine][] =>
      filed.dateOfService === dateOfService ? [[at, filed.line]] : [],
    );
    if (own.length === 0)
      say('DTP-03', `Choose a date of service of the claim; it has no line on ${dateOfService}.`);
    if (matched.has(dateOfService))
      say('DTP-03', `Correct each date of service once; ${dateOfService} is named twice.`);
    // Each line an object of its own: two that look alike are two lines.
    const wanted = lines.map((line) => ({ ...line }));
    matched.set(
      dateOfService,
      matchLines(wanted, new Map(own)).map((line) => ({ ...line, dateOfService })),
    );
  }
  const planned = claim.lines.flatMap((filed, at): PlannedLine[] => {
    const { dateOfService, line } = filed;
    const corrected = matched.get(dateOfService);
    if (!corrected) return [{ line, filed: at, dateOfService }];
    const isFirst = claim.lines.findIndex((other) => other.dateOfService === dateOfService) === at;
    return isFirst ? corrected : [];
  });
  if (planned.length === 0)
    say('LX', 'Void the claim with its payer instead: no line would be left on it.');
  if (planned.length > MOST_LINES)
    say(
      'LX',
      `Split the claim: it would have ${planned.length} lines, and it has room for ${MOST_LINES}.`,
    );
  return planned;
}

/** Only what has the form of a line may get into the text of a claim. */
function checkLine({ code, units, modifiers, diagnoses = [] }: ServiceLine, say: Say): void {
  if (!isProcedureCode(code))
    say('SV1-01-2', `Write a procedure code of five characters in place of “${code}”.`);
  if (!Number.isInteger(units) || units < 1 || units > 99_999) {
    say('SV1-04', `Write the units of ${code} as a whole number above 0; ${units} is none.`);
  }
  if (modifiers.length > MOST_PER_LINE) {
    say(
      'SV1-01-3',
      `Keep at most ${MOST_PER_LINE} modifiers on ${code}; it has ${modifiers.join(', ')}.`,
    );
  }
  const unreadable = modifiers.find((modifier) => !/^[A-Z\d]{2}$/.test(modifier));
  if (unreadable !== undefined)
    say(
      'SV1-01-3',
      `Write a modifier as two capital letters or digits in place of “${unreadable}”.`,
    );
  if (diagnoses.length > MOST_PER_LINE) {
    say(
      'SV1-07',
      `Point ${code} to at most ${MOST_PER_LINE} diagnoses; it has ${diagnoses.join(', ')}.`,
    );
  }
  const unlisted = diagnoses.find((diagnosis) => !isDiagnosisCode(diagnosis));
  if (unlisted !== undefined)
    say('SV1-07', `Write an ICD-10-CM code such as L57.0 in place of “${unlisted}”.`);
}

const isAsFiled = (planned: readonly PlannedLine[], claim: FiledClaim): boolean =>
  isSameOrder(planned, claim) &&
  planned.every(({ line, filed }) => isUntouched(line, claim.lines[filed ?? -1]));

const isSameOrder = (planned: readonly PlannedLine[], { lines }: FiledClaim): boolean =>
  planned.length === lines.length && planned.every(({ filed }, at) => filed === at);

/** Diagnoses the lines point to and HI does not list yet, each once. */
function furtherDiagnoses(planned: readonly PlannedLine[], { diagnoses }: FiledClaim): string[] {
  const pointed = planned.flatMap(({ line }) => line.diagnoses ?? []);
  return [...new Set(pointed)].filter((diagnosis) => !diagnoses.includes(diagnosis));
}

function writeHead(
  head: readonly Segment[],
  { at }: FiledClaim,
  added: readonly string[],
  total: Cents,
): string[] {
  const { delimiters } = at.context;
  const hi = diagnosisSegment(head, delimiters);
  return head.map((segment) => {
    if (segment.name === 'CLM' && centsIn(elementAt(segment, 2)) !== total) {
      return withElements(segment, elementsWith(segment, 2, printCents(total)), delimiters);
    }
    if (segment !== hi || added.length === 0) return segment.text;
    const further = added.map((code) => furtherDiagnosis(code, delimiters));
    return withElements(segment, [...segment.elements, ...further], delimiters);
  });
}
