import type { Encounter, LesionGroup } from '../../rules/index.ts';
import { type ClaimLoops, loopsOf, named } from './claim-loops.ts';
import { readDiagnoses } from './claim-diagnoses.ts';
import { isPlaceOfService, readLine } from './claim-line.ts';
import { claimProblems, got, type Report } from './claim-problems.ts';
import type { ClaimPlace, ClaimProblem, ClaimVisit, FiledClaim, FiledLine } from './filed-claim.ts';
import { componentsAt, elementAt, hasName, type Segment } from './segment.ts';
import { splitSegments } from './segment-reader.ts';

export type ClaimRead =
  | { ok: true; claim: FiledClaim }
  | { ok: false; reference?: string; problems: readonly ClaimProblem[] };

/** The most service lines a claim has room for. */
export const MOST_LINES = 50;

/**
 * What an 837P says of the record: nothing. One group with nothing known of it; an empty list would say
 * that no lesion was treated.
 */
const NOTHING_DOCUMENTED: readonly LesionGroup[] = [{}];

/** Reads one claim again by itself. `text`: the file's text at the claim's place. */
export const readClaimAt = (text: string, at: ClaimPlace): ClaimRead =>
  readClaim(splitClaim(text, at), at);

/** The segments of a claim's text, numbered and placed as in the file. */
export const splitClaim = (text: string, { offset, segment, context }: ClaimPlace): Segment[] =>
  splitSegments(text, { offset, segment, delimiters: context.delimiters });

/** Reads the segments of a claim, CLM first. */
export function readClaim(segments: readonly Segment[], at: ClaimPlace): ClaimRead {
  const { problems, report } = claimProblems();
  const { delimiters, payer } = at.context;
  const [clm, ...others] = segments;
  const length = segments.reduce((sum, segment) => sum + segment.length, 0);
  if (!clm || clm.name !== 'CLM' || length !== at.length) {
    return {
      ok: false,
      problems: [
        { says: 'Choose the file that was read: no such claim stands at this place.', text: '' },
      ],
    };
  }
  reportUnreadable(segments, report);
  const { head, lines: loops } = loopsOf(segments);
  const reference = elementAt(clm, 1);
  if (reference === '') report(clm, 'CLM-01', 'Give the claim its reference in CLM01.');
  for (const stray of [...named(head, 'SV1'), ...named(others, 'CLM')]) {
    report(stray, 'LX', 'Begin each line with a segment LX.');
  }
  reportMerged(loops, report);
  const [place = '', placeKind = '', frequency = ''] = componentsAt(clm, 5, delimiters);
  if (place !== '' && (placeKind !== 'B' || !isPlaceOfService(place))) {
    report(
      clm,
      'CLM-05',
      `Write the place of service as two digits with qualifier B; ${got(elementAt(clm, 5))} has none.`,
    );
  }
  const diagnoses = readDiagnoses(head, delimiters, report);
  const lines = loops.map((loop) => readLine(loop, diagnoses, delimiters, report));
  if (lines.length === 0) report(clm, 'LX', 'Give the claim a service line; it has none.');
  if (lines.length > MOST_LINES) {
    report(clm, 'LX', `Bill at most ${MOST_LINES} lines on a claim; this one has ${lines.length}.`);
  }
  if (problems.length > 0) {
    return { ok: false, ...(reference !== '' && { reference }), problems };
  }
  const read = lines.filter((line) => line !== undefined);
  const known = { ...(payer && { payer }), ...(place !== '' && { placeOfService: place }) };
  return {
    ok: true,
    claim: {
      reference,
      ...(place !== '' && { placeOfService: place }),
      ...(frequency !== '' && { frequency }),
      diagnoses,
      lines: read,
      visits: visitsOf(reference, read, known),
      at,
    },
  };
}

function reportUnreadable(segments: readonly Segment[], report: Report): void {
  for (const segment of segments) {
    if (segment.state === 'too-long') report(segment, '', TOO_LONG);
    else if (segment.state === 'cut-off') report(segment, '', CUT_OFF);
    else if (!hasName(segment)) report(segment, '', noName(segment));
  }
}

/** A claim whose CLM was lost leaves its lines to the claim before it. */
function reportMerged(loops: ClaimLoops['lines'], report: Report): void {
  loops.forEach(([lx, ...segments], at) => {
    const before = loops[at - 1]?.[0];
    if (before && Number(elementAt(lx, 1)) <= Number(elementAt(before, 1))) {
      report(
        lx,
        'LX-01',
        'Number the lines of a claim upwards; a CLM segment may have been lost before this one.',
      );
    }
    const [hi] = named(segments, 'HI');
    if (hi)
      report(
        hi,
        'HI',
        'List the diagnoses before the first line; a CLM segment may have been lost before this one.',
      );
  });
}

export const TOO_LONG =
  'Take the file from its source once more: a segment without an end suggests that its terminator was lost.';
export const CUT_OFF = 'Take the file from its source once more: it ends inside this segment.';
export const noName = (segment: Segment): string =>
  `Begin the segment with its name of two or three capital letters and digits; ${got(segment.name)} is none.`;

function visitsOf(
  reference: string,
  lines: readonly FiledLine[],
  ofClaim: Pick<Encounter, 'payer' | 'placeOfService'>,
): ClaimVisit[] {
  const dates = [...new Set(lines.map(({ dateOfService }) => dateOfService))];
  return dates.map((dateOfService) => {
    const own = [...lines.keys()].filter((at) => lines[at]?.dateOfService === dateOfService);
    const filed = own.flatMap((at) => lines[at] ?? []);
    const places = new Set(filed.map((line) => line.placeOfService ?? ofClaim.placeOfService));
    const [place] = places;
    const { payer } = ofClaim;
    return {
      reference,
      encounter: {
        dateOfService,
        ...(payer && { payer }),
        // Lines at several places leave it open which of them ranks the visit.
        ...(place !== undefined && places.size === 1 && { placeOfService: place }),
        lesions: NOTHING_DOCUMENTED,
      },
      billed: filed.map(({ line }) => line),
      lines: own,
    };
  });
}
