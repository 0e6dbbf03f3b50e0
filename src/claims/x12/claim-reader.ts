import type { FileProblem } from '../filed-visit.ts';
import { problemAt } from './claim-problems.ts';
import type { Delimiters } from './delimiters.ts';
import type { ClaimProblem, FilePart } from './filed-claim.ts';
import { CUT_OFF, noName, readClaim, TOO_LONG } from './read-claim.ts';
import { elementAt, hasName, type Segment, type Span } from './segment.ts';
import { segmentReader } from './segment-reader.ts';
import { transactionSets } from './transaction-sets.ts';

export interface ClaimReader {
  /** The next characters of the file, one for each byte; what became readable with them. */
  take(text: string): FilePart[];
  /** The rest. Call it once, after the last `take`. */
  end(): FilePart[];
}

/** A claim whose segments are still coming in. */
interface OpenClaim extends Span {
  segments: Segment[];
}

/** Fifty lines with everything the standard allows on them stay far below. */
const LONGEST_CLAIM = 1_000_000;

/** What ends a claim by rights; at anything else the claim was cut off. */
const AFTER_A_CLAIM = ['CLM', 'HL', 'SE'];
const ENVELOPE = ['ISA', 'GS', 'ST', 'SE', 'GE', 'IEA', 'HL', 'CLM'];

/**
 * Reads the professional claims (837P, 005010X222) of a file that comes in chunks of any size. Every
 * character of the file is in exactly one part; what cannot be read is reported and never dropped.
 */
export function claimReader(): ClaimReader {
  let parts: FilePart[] = [];
  /** Up to where parts were made, segments read, and text taken. */
  let passed = 0;
  let position = 0;
  let fed = 0;
  let claim: OpenClaim | undefined;
  const sets = transactionSets();

  function push(part: FilePart): void {
    if (part.offset > passed) {
      parts.push({ is: 'between', offset: passed, length: part.offset - passed });
    }
    parts.push(part);
    passed = part.offset + part.length;
  }

  function pushUnread(at: Span, problems: readonly ClaimProblem[]): void {
    const { offset, length } = at;
    if (problems.length > 0) push({ is: 'unread', isClaim: false, problems, offset, length });
  }

  function endClaim(next: string | undefined): void {
    if (!claim) return;
    const { segments, offset, length } = claim;
    claim = undefined;
    const [clm] = segments;
    if (!clm) return;
    const reference = elementAt(clm, 1);
    const refuse = (problems: readonly ClaimProblem[]) =>
      push({
        is: 'unread',
        isClaim: true,
        ...(reference !== '' && { reference }),
        problems,
        offset,
        length,
      });
    if (length > LONGEST_CLAIM) return refuse([problemAt(clm, '', CLAIM_TOO_LONG)]);
    const context = sets.context();
    if (typeof context === 'string') return refuse([problemAt(clm, 'CLM', context)]);
    const read = readClaim(segments, { offset, length, segment: clm.number, context });
    const problems = read.ok ? [] : [...read.problems];
    const last = segments.at(-1) ?? clm;
    if (!AFTER_A_CLAIM.includes(next ?? '') && last.state === 'whole') {
      problems.push(problemAt(last, '', CLAIM_CUT_OFF));
    }
    if (read.ok && problems.length === 0) push({ is: 'claim', claim: read.claim, offset, length });
    else refuse(problems);
  }

  function onSegment(segment: Segment, delimiters: Delimiters): void {
    const name = segment.name;
    position = segment.offset + segment.length;
    if (ENVELOPE.includes(name)) endClaim(name);
    if (claim) {
      claim.length += segment.length;
      if (claim.length <= LONGEST_CLAIM) claim.segments.push(segment);
      return;
    }
    if (name === 'CLM' && !sets.isPassedOver()) {
      claim = { segments: [segment], offset: segment.offset, length: segment.length };
      return;
    }
    pushUnread(segment, [...damageOf(segment), ...sets.take(segment, delimiters)]);
    if (damageOf(segment).length > 0) sets.damage();
  }

  function onLost(at: Span, problem: FileProblem): void {
    endClaim(undefined);
    const problems = sets.end();
    pushUnread(at, [...problems, { ...problem, text: '' }]);
    position = at.offset + at.length;
  }

  function damageOf(segment: Segment): ClaimProblem[] {
    if (sets.isPassedOver() && segment.state !== 'cut-off') return [];
    if (segment.state === 'too-long') return [problemAt(segment, '', TOO_LONG)];
    // A file may well end without a terminator behind its last segment.
    if (segment.state === 'cut-off') {
      return segment.name === 'IEA' ? [] : [problemAt(segment, '', CUT_OFF)];
    }
    return hasName(segment) ? [] : [problemAt(segment, '', noName(segment))];
  }

  const segments = segmentReader({ segment: onSegment, lost: onLost });

  /** Hands over what was read; what leads to claims is passed over up to here. */
  function handOver(upTo: number): FilePart[] {
    const from = passed;
    if (upTo > from) {
      parts.push({ is: 'between', offset: from, length: upTo - from });
      passed = upTo;
    }
    const read = parts;
    parts = [];
    return read;
  }

  return {
    take(text) {
      fed += text.length;
      segments.take(text);
      return handOver(claim?.offset ?? position);
    },
    end() {
      segments.end();
      endClaim(undefined);
      const problems = sets.end();
      if (problems.length > 0)
        pushUnread({ offset: Math.max(passed, position), length: 0 }, problems);
      return handOver(fed);
    },
  };
}

const CLAIM_TOO_LONG =
  'Take the file from its source once more: a claim without an end suggests that segments were lost.';
const CLAIM_CUT_OFF =
  'Take the file from its source once more: it ends or breaks off inside this claim.';
