import type { Interval, IsoDate } from '../vocabulary/iso-date.ts';

/** Rows of a dated table from imported editions, oldest first: each runs until the next one begins. */
export const importedRows = <E extends { from: IsoDate }, T>(
  editions: readonly E[],
  read: (edition: E) => T,
): readonly (Interval & { value: T })[] =>
  editions.map((edition, at) => {
    const until = editions[at + 1]?.from;
    return { from: edition.from, ...(until !== undefined && { until }), value: read(edition) };
  });

/** The codes of a list that stand apart by white space. */
export const codesOf = (list: string): readonly string[] => list.trim().split(/\s+/u);
