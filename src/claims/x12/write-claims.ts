import type { FileProblem } from '../filed-visit.ts';
import type { ChargeSchedule } from './charge-file.ts';
import { type Envelope, envelopeProblems, inEnvelope } from './claim-envelope.ts';
import { type CorrectedVisit, correctClaim } from './correct-claim.ts';
import type { ClaimPlace } from './filed-claim.ts';
import { readClaim, splitClaim } from './read-claim.ts';
import { elementsWith, joined, type Segment, type Span, withElements } from './segment.ts';
import { splitSegments } from './segment-reader.ts';

export interface ClaimCorrection {
  at: ClaimPlace;
  visits: readonly CorrectedVisit[];
}

/** A claim that was not written, and what is missing. */
interface UnwrittenClaim {
  at: ClaimPlace;
  /** CLM01, where it could be read. */
  reference?: string;
  problems: readonly FileProblem[];
}

export type WrittenClaims =
  | {
      ok: true;
      /** One character for each byte; '' where no claim could be written. */
      text: string;
      /** How many claims the text has. */
      written: number;
      left: readonly UnwrittenClaim[];
    }
  /** What is wrong with the envelope. */
  | { ok: false; problems: readonly FileProblem[] };

/** A corrected claim with its segments as text. */
interface ReadyClaim {
  at: ClaimPlace;
  segments: readonly string[];
}

/**
 * Writes corrected claims as a file of their own: envelope, and of each transaction set its header, the
 * levels that lead to a corrected claim, and those claims. `textAt` gives the text of the file that was read.
 * Claims with other delimiters or another version get an interchange of their own.
 */
export function writeClaims(
  corrections: readonly ClaimCorrection[],
  envelope: Envelope,
  charges: ChargeSchedule,
  textAt: (span: Span) => string,
): WrittenClaims {
  const ready: ReadyClaim[] = [];
  const left: UnwrittenClaim[] = [];
  const seen = new Set<number>();
  for (const { at, visits } of corrections.toSorted((a, b) => a.at.offset - b.at.offset)) {
    const segments = splitClaim(textAt(at), at);
    const read = readClaim(segments, at);
    const reference = read.ok ? read.claim.reference : read.reference;
    const named = reference === undefined ? {} : { reference };
    const corrected = read.ok ? correctClaim(segments, read.claim, visits, charges) : read;
    const problems = corrected.ok ? [] : [...corrected.problems];
    if (seen.has(at.offset))
      problems.push({ says: 'Correct each claim once; this one is named twice.' });
    seen.add(at.offset);
    if (corrected.ok && problems.length === 0) ready.push({ at, segments: corrected.segments });
    else left.push({ at, ...named, problems });
  }
  const interchanges = grouped(ready, ({ at: { context } }) =>
    JSON.stringify([context.delimiters, context.set.version]),
  );
  const problems = [...interchanges.values()].flatMap(([claim]) =>
    claim ? envelopeProblems(envelope, claim.at.context.delimiters) : [],
  );
  const [firstProblem] = problems;
  if (firstProblem) return { ok: false, problems: distinct(problems) };
  const text = [...interchanges.values()].map((claims, at) =>
    interchange(claims, at, envelope, textAt),
  );
  return { ok: true, text: text.join(''), written: ready.length, left };
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** One problem a field. */
const distinct = (problems: readonly FileProblem[]): FileProblem[] => [
  ...new Map(problems.map((problem) => [problem.field, problem])).values(),
];

function interchange(
  claims: readonly ReadyClaim[],
  at: number,
  envelope: Envelope,
  textAt: (span: Span) => string,
): string {
  const sets = grouped(claims, (claim) => claim.at.context.set.offset);
  const [first] = claims;
  if (!first) return '';
  const { delimiters, set } = first.at.context;
  const [st] = segmentsAt(set, first.at, textAt);
  const texts = [...sets.values()].map((own, index) => transactionSet(own, index + 1, textAt));
  const ending = st?.ending ?? delimiters.segment;
  return inEnvelope(texts, envelope, { delimiters, version: set.version, ending, at });
}

const segmentsAt = (
  span: Span,
  { context }: ClaimPlace,
  textAt: (span: Span) => string,
): Segment[] =>
  splitSegments(textAt(span), { offset: span.offset, segment: 1, delimiters: context.delimiters });

function transactionSet(
  claims: readonly ReadyClaim[],
  at: number,
  textAt: (span: Span) => string,
): string {
  const [first] = claims;
  if (!first) return '';
  const { delimiters, set } = first.at.context;
  const control = String(at).padStart(4, '0');
  const header = segmentsAt(set, first.at, textAt);
  const parts = [...headerTexts(header, control, first.at), ...levelsAndClaims(claims, textAt)];
  const ending = header[0]?.ending ?? delimiters.segment;
  const se = joined(['SE', String(parts.length + 1), control], delimiters.element) + ending;
  return parts.join('') + se;
}

const headerTexts = (
  header: readonly Segment[],
  control: string,
  { context }: ClaimPlace,
): string[] =>
  header.map((segment) =>
    segment.name === 'ST'
      ? withElements(segment, elementsWith(segment, 2, control), context.delimiters)
      : segment.text,
  );

/** In the order of the file, levels numbered anew. */
function levelsAndClaims(claims: readonly ReadyClaim[], textAt: (span: Span) => string): string[] {
  const numbers = new Map<number, number>();
  const parents = new Set<number>();
  for (const { at } of claims) {
    for (const level of at.context.levels.slice(0, -1)) parents.add(level.offset);
  }
  return claims.flatMap(({ at, segments }) => {
    const texts = at.context.levels.flatMap((level, depth) => {
      if (numbers.has(level.offset)) return [];
      numbers.set(level.offset, numbers.size + 1);
      const parent = at.context.levels[depth - 1];
      const place = [
        String(numbers.get(level.offset)),
        parent ? String(numbers.get(parent.offset)) : '',
        level.code,
        parents.has(level.offset) ? '1' : '0',
      ];
      return levelTexts(segmentsAt(level, at, textAt), place, at);
    });
    return [...texts, ...segments];
  });
}

const levelTexts = (
  level: readonly Segment[],
  place: readonly string[],
  { context }: ClaimPlace,
): string[] =>
  level.map((segment) =>
    segment.name === 'HL'
      ? withElements(segment, ['HL', ...place], context.delimiters)
      : segment.text,
  );
