import type { Segment } from './segment.ts';

/** A claim's own segments, from CLM on, and a loop of segments for each of its service lines, from LX on. */
export interface ClaimLoops {
  head: readonly Segment[];
  lines: readonly (readonly [Segment, ...Segment[]])[];
}

export function loopsOf(segments: readonly Segment[]): ClaimLoops {
  const head: Segment[] = [];
  const lines: [Segment, ...Segment[]][] = [];
  for (const segment of segments) {
    if (segment.name === 'LX') lines.push([segment]);
    else (lines.at(-1) ?? head).push(segment);
  }
  return { head, lines };
}

/** All segments of that name. */
export const named = (segments: readonly Segment[], name: string): Segment[] =>
  segments.filter((segment) => segment.name === name);
