import type { IsoDate, ServiceLine } from '../../rules/index.ts';
import { type Cents, centsIn, MOST_CENTS, printCents } from './amount.ts';
import type { ChargeSchedule } from './charge-file.ts';
import { HCPCS, MOST_PER_LINE } from './claim-line.ts';
import { type ClaimLoops, named } from './claim-loops.ts';
import type { FiledClaim, FiledLine } from './filed-claim.ts';
import { hasSame, hasSamePointers, isSameLine, type MatchedLine } from './match-lines.ts';
import { elementAt, elementsWith, joined, type Segment, withElements } from './segment.ts';
import { compactDate } from './service-date.ts';

/** A line on its way into the corrected claim. */
export interface PlannedLine extends MatchedLine {
  dateOfService: IsoDate;
}

export type Say = (field: string, says: string) => void;

interface LineSetting {
  /** LX01; undefined: as filed. */
  at: number | undefined;
  claim: FiledClaim;
  loops: ClaimLoops;
  diagnoses: readonly string[];
  charges: ChargeSchedule;
  say: Say;
}

interface WrittenLine {
  segments: string[];
  cents: Cents;
}

/** The segments of one line of the corrected claim, and its charge. */
export function writeLine(planned: PlannedLine, setting: LineSetting): WrittenLine {
  const { claim, loops, at } = setting;
  const filed = planned.filed === undefined ? undefined : claim.lines[planned.filed];
  const loop = planned.filed === undefined ? undefined : loops.lines[planned.filed];
  if (!filed || !loop) return writeAdded(planned, setting);
  const { delimiters } = claim.at.context;
  const changed = isUntouched(planned.line, filed)
    ? undefined
    : changeSv1(loop, planned.line, filed, setting);
  const segments = loop.map((segment) => {
    const name = segment.name;
    if (name === 'LX' && at !== undefined && filed.number !== String(at)) {
      return withElements(segment, elementsWith(segment, 1, String(at)), delimiters);
    }
    return name === 'SV1' && changed ? changed.text : segment.text;
  });
  return { segments, cents: changed?.cents ?? centsIn(filed.charge) ?? 0n };
}

function changeSv1(
  loop: readonly Segment[],
  line: ServiceLine,
  filed: FiledLine,
  { claim, diagnoses, charges, say }: LineSetting,
): { text: string; cents: Cents } | undefined {
  const [sv1] = named(loop, 'SV1');
  if (!sv1) return undefined;
  const { delimiters } = claim.at.context;
  const elements = elementsWith(sv1, 7, elementAt(sv1, 7));
  let cents = centsIn(filed.charge) ?? 0n;
  if (!hasSame(line.modifiers, filed.line.modifiers)) {
    // Behind the modifiers stand a description and the end of a range of codes.
    const [qualifier = '', code = '', , , , , ...behind] = elementAt(sv1, 1).split(
      delimiters.component,
    );
    elements[1] = joined(
      [qualifier, code, ...fourOf(line.modifiers), ...behind],
      delimiters.component,
    );
  }
  if (line.units !== filed.line.units) {
    cents = chargeOf(line, charges, say);
    elements[2] = printCents(cents);
    elements[4] = String(line.units);
  }
  if (!hasSamePointers(line, filed.line)) {
    if (!line.diagnoses?.length) say('SV1-07', `Say which diagnosis ${line.code} treats.`);
    elements[7] = pointersTo(line.diagnoses ?? [], diagnoses).join(delimiters.component);
  }
  return { text: withElements(sv1, elements, delimiters), cents };
}

const fourOf = (modifiers: readonly string[]): string[] =>
  Array.from({ length: MOST_PER_LINE }, (_, at) => modifiers[at] ?? '');

const pointersTo = (pointed: readonly string[], diagnoses: readonly string[]): string[] =>
  pointed.map((diagnosis) => String(diagnoses.indexOf(diagnosis) + 1));

function writeAdded({ line, dateOfService }: PlannedLine, setting: LineSetting): WrittenLine {
  const { claim, loops, diagnoses, charges, say, at } = setting;
  const { delimiters } = claim.at.context;
  const sameDay = [...claim.lines.keys()].filter(
    (index) => claim.lines[index]?.dateOfService === dateOfService,
  );
  const [place = '', ...otherPlaces] = new Set(
    sameDay.map((index) => claim.lines[index]?.placeOfService ?? ''),
  );
  if (otherPlaces.length > 0) {
    say(
      'SV1-05',
      `Add ${line.code} where the claim was made: its lines on ${dateOfService} have different places of service.`,
    );
  }
  if (sameDay.some((index) => named(loops.lines[index] ?? [], 'NM1').length > 0)) {
    say(
      'NM1',
      `Add ${line.code} where the claim was made: its lines name providers of their own, and the added line would name none.`,
    );
  }
  if (!line.diagnoses?.length) say('SV1-07', `Say which diagnosis ${line.code} treats.`);
  const cents = chargeOf(line, charges, say);
  const procedure = joined([HCPCS, line.code, ...line.modifiers], delimiters.component);
  const pointers = pointersTo(line.diagnoses ?? [], diagnoses).join(delimiters.component);
  const [clm] = loops.head;
  const ending = clm?.ending ?? delimiters.segment;
  const text = (elements: readonly string[]) => joined(elements, delimiters.element) + ending;
  return {
    segments: [
      text(['LX', String(at ?? claim.lines.length + 1)]),
      text(['SV1', procedure, printCents(cents), 'UN', String(line.units), place, '', pointers]),
      text(['DTP', '472', 'D8', compactDate(dateOfService)]),
    ],
    cents,
  };
}

/** Unit charge times units. A line that cannot be charged is reported. */
function chargeOf({ code, units }: ServiceLine, charges: ChargeSchedule, say: Say): Cents {
  const unit = centsIn(charges.get(code) ?? '');
  if (unit === undefined) {
    say('SV1-02', `Add ${code} with its charge for one unit to the charge file.`);
    return 0n;
  }
  const cents = unit * BigInt(units);
  if (cents > MOST_CENTS)
    say(
      'SV1-02',
      `Check the charge of ${code}: for ${units} units it comes to ${printCents(cents)}.`,
    );
  return cents;
}

export const isUntouched = (line: ServiceLine, filed: FiledLine | undefined): boolean =>
  filed !== undefined && isSameLine(line, filed.line);
