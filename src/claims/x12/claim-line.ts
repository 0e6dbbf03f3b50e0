import { isProcedureCode } from '../../rules/index.ts';
import { centsIn } from './amount.ts';
import { named } from './claim-loops.ts';
import { got, type Report } from './claim-problems.ts';
import type { Delimiters } from './delimiters.ts';
import type { FiledLine } from './filed-claim.ts';
import { componentsAt, elementAt, type Segment } from './segment.ts';
import { readServiceDate } from './service-date.ts';

/** HCPCS, which holds CPT: the one kind of procedure code the rules know. */
export const HCPCS = 'HC';

/** Pointers and modifiers a line has room for. */
export const MOST_PER_LINE = 4;

/** Segments of a line that bill something else than a professional service. */
const OTHER_SERVICES = ['SV2', 'SV3'];

/** One loop 2400. What cannot be read is reported; the line is undefined then. */
export function readLine(
  loop: readonly [Segment, ...Segment[]],
  diagnoses: readonly string[],
  delimiters: Delimiters,
  report: Report,
): FiledLine | undefined {
  const [lx] = loop;
  const number = elementAt(lx, 1);
  const [sv1, second] = named(loop, 'SV1');
  const other = loop.find((segment) => OTHER_SERVICES.includes(segment.name));
  if (!/^\d{1,6}$/.test(number))
    report(lx, 'LX-01', `Number the line with LX; ${got(number)} is no number.`);
  if (!sv1) report(lx, 'SV1', 'Give the line an SV1 segment with code, charge and units.');
  if (second)
    report(second, 'SV1', 'Begin each line with a segment LX; this is a second SV1 of one line.');
  if (other)
    report(other, other.name, 'Bill professional services with SV1; this is another kind of line.');
  const dateOfService = readServiceDate(loop, report);
  if (!sv1) return undefined;
  const procedure = readProcedure(sv1, delimiters, report);
  const charge = readCharge(sv1, report);
  const units = readUnits(sv1, report);
  const pointed = readPointers(sv1, diagnoses, delimiters, report);
  const placeOfService = readPlace(sv1, report);
  if (!procedure || dateOfService === undefined || charge === undefined || units === undefined) {
    return undefined;
  }
  return {
    number,
    dateOfService,
    charge,
    ...(placeOfService !== '' && { placeOfService }),
    line: { ...procedure, units, ...(pointed.length > 0 && { diagnoses: pointed }) },
  };
}

function readProcedure(sv1: Segment, delimiters: Delimiters, report: Report) {
  const [qualifier = '', code = '', ...more] = componentsAt(sv1, 1, delimiters);
  const modifiers = more.slice(0, MOST_PER_LINE).filter((modifier) => modifier !== '');
  if (qualifier !== HCPCS) {
    report(
      sv1,
      'SV1-01-1',
      `Bill the line with an HCPCS code and its qualifier HC to have it checked; its qualifier is ${got(qualifier)}.`,
    );
    return undefined;
  }
  if (!isProcedureCode(code)) {
    report(sv1, 'SV1-01-2', `Write a procedure code of five characters; ${got(code)} is none.`);
    return undefined;
  }
  const unreadable = modifiers.find((modifier) => !/^[A-Z\d]{2}$/.test(modifier));
  if (unreadable !== undefined) {
    report(
      sv1,
      'SV1-01-3',
      `Write a modifier as two capital letters or digits; ${got(unreadable)} is none.`,
    );
    return undefined;
  }
  return { code, modifiers };
}

function readCharge(sv1: Segment, report: Report): string | undefined {
  const charge = elementAt(sv1, 2);
  if (centsIn(charge) !== undefined) return charge;
  report(
    sv1,
    'SV1-02',
    `Write the charge as an amount such as 150 or 150.50; ${got(charge)} is none.`,
  );
  return undefined;
}

function readUnits(sv1: Segment, report: Report): number | undefined {
  const basis = elementAt(sv1, 3);
  const units = elementAt(sv1, 4);
  if (basis !== 'UN') {
    // Minutes (MJ) are no units: a line counted in them would be judged on a number that means something else.
    report(
      sv1,
      'SV1-03',
      `Count the line in units, UN, to have it checked; its basis is ${got(basis)}.`,
    );
    return undefined;
  }
  const [, whole] = /^0*([1-9]\d{0,4})(?:\.0*)?$/.exec(units) ?? [];
  if (whole !== undefined) return Number(whole);
  report(sv1, 'SV1-04', `Write the units as a whole number above 0; ${got(units)} is none.`);
  return undefined;
}

/** The diagnoses a line points to, in pointer order. */
function readPointers(
  sv1: Segment,
  diagnoses: readonly string[],
  delimiters: Delimiters,
  report: Report,
): string[] {
  if (elementAt(sv1, 7) === '') return [];
  const pointers = componentsAt(sv1, 7, delimiters).filter((pointer) => pointer !== '');
  if (pointers.length > MOST_PER_LINE) {
    report(
      sv1,
      'SV1-07',
      `Point to at most ${MOST_PER_LINE} diagnoses; this line has ${pointers.length} pointers.`,
    );
  }
  return pointers.flatMap((pointer) => {
    const diagnosis = /^\d{1,2}$/.test(pointer) ? diagnoses[Number(pointer) - 1] : undefined;
    if (diagnosis !== undefined) return [diagnosis];
    report(
      sv1,
      'SV1-07',
      `Point to a diagnosis of HI, from 1 to ${diagnoses.length}; ${got(pointer)} points to none.`,
    );
    return [];
  });
}

function readPlace(sv1: Segment, report: Report): string {
  const place = elementAt(sv1, 5);
  if (place !== '' && !isPlaceOfService(place)) {
    report(sv1, 'SV1-05', `Write the place of service as two digits; ${got(place)} is none.`);
  }
  return place;
}

export const isPlaceOfService = (text: string): boolean => /^\d{2}$/.test(text);
