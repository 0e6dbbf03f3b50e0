import { lesions, NEWEST_EDITION } from '../../rules/index.ts';
import { inForce } from '../../rules/kernel/dated-table.ts';
import { type PremalignantTiers, premalignantTiers } from '../../rules/tables/destruction-tiers.ts';
import { HIGHEST_SHOWN, type PatternTally } from './pattern-tally.ts';
import { type Share, shareOf, visitsInWords } from './share.ts';

/** A column of the distribution. */
interface CountColumn {
  count: number;
  /** The last column stands for every higher number too. */
  orMore: boolean;
  visits: number;
  /** From this number on the flat code replaces both others. */
  isBoundary: boolean;
}

/** A table of sites and counts that several visits have in common. */
interface RepeatedTable {
  siteTable: string;
  visits: number;
}

/** What an office's visits look like side by side. It counts; it does not judge. */
export interface PatternMirror {
  visits: number;
  counts: readonly CountColumn[];
  /** Visits whose record gives no exact number, which are in no column. */
  withoutNumber: Share;
  /** Absent where no tiers are in force. */
  boundary?: {
    count: number;
    at: Share;
    /** The columns on either side, lowest first. */
    neighbors: readonly CountColumn[];
    says: string;
  };
  /** Of the visits with a line of the family: those with an E/M, and those whose E/M carries 25. */
  withEvaluation: Share;
  with25: Share;
  siteTables: {
    /** Visits that have their table in common with another, of those with a table. */
    shared: Share;
    /** Tables that come on so many visits or more, most first, at most as many as were asked for. */
    repeated: readonly RepeatedTable[];
    says: string;
  };
}

/** How the mirror is read. */
export interface MirrorView {
  /** A table counts as repeated from so many visits on. Absent: 2, the least that can repeat. */
  repeatedFrom?: number;
  /** The most repeated tables to name. Absent: 10, this tool's own choice, a list read at a glance. */
  mostTables?: number;
}

/** Neighbors shown on each side of the boundary: this tool's own choice, so that no single one decides. */
const NEIGHBORS = 2;

const columnsOf = ({ byLesions }: PatternTally, boundary?: number): readonly CountColumn[] =>
  byLesions.map((visits, count) => ({
    count,
    orMore: count > HIGHEST_SHOWN,
    visits,
    isBoundary: count === boundary,
  }));

function boundaryOf(
  counts: readonly CountColumn[],
  { first, eachAdditional, flat, flatFrom }: PremalignantTiers,
): NonNullable<PatternMirror['boundary']> {
  const at = counts[flatFrom]?.visits ?? 0;
  const counted = counts.reduce((sum, { visits }) => sum + visits, 0);
  const neighbors = counts.filter(
    ({ count }) => count !== flatFrom && Math.abs(count - flatFrom) <= NEIGHBORS,
  );
  const beside = neighbors.map(({ count, visits }) => `${visitsInWords(visits)} at ${count}`);
  return {
    count: flatFrom,
    at: shareOf(at, counted, {
      what: `Exactly ${lesions(flatFrom)}`,
      of: 'with an exact number',
    }),
    neighbors,
    says: `At ${flatFrom}, where ${flat} takes the place of ${first} and ${eachAdditional}: ${visitsInWords(at)}. Beside it: ${beside.join(', ')}.`,
  };
}

function siteTablesOf(
  { bySiteTable }: PatternTally,
  { repeatedFrom = 2, mostTables = 10 }: MirrorView,
): PatternMirror['siteTables'] {
  let withTable = 0;
  let sharing = 0;
  const repeated: RepeatedTable[] = [];
  for (const [siteTable, visits] of bySiteTable) {
    withTable += visits;
    if (visits < repeatedFrom) continue;
    sharing += visits;
    repeated.push({ siteTable, visits });
  }
  const most = repeated
    .toSorted((a, b) => b.visits - a.visits || (a.siteTable < b.siteTable ? -1 : 1))
    .slice(0, mostTables);
  const tables = repeated.length === 1 ? '1 table comes' : `${repeated.length} tables come`;
  return {
    shared: shareOf(sharing, withTable, {
      what: `Same sites and counts on ${repeatedFrom} visits or more`,
      of: 'with a count for each of several sites',
    }),
    repeated: most,
    says: `${tables} on ${repeatedFrom} visits or more, with the same sites and the same counts.`,
  };
}

/**
 * The tally as a mirror: each figure with what it is counted of, and nothing said about why. The boundary is
 * the one of the newest tables.
 */
export function mirrorOf(tally: PatternTally, view: MirrorView = {}): PatternMirror {
  const tiers = inForce(premalignantTiers, NEWEST_EDITION.from);
  const counts = columnsOf(tally, tiers?.flatFrom);
  const { visits, withoutNumber, withFamilyLine, withEvaluation, with25 } = tally;
  const ofFamily = 'with a line of this family';
  return {
    visits,
    counts,
    withoutNumber: shareOf(withoutNumber, visits, {
      what: 'No exact number of lesions',
      of: 'in all',
    }),
    ...(tiers && { boundary: boundaryOf(counts, tiers) }),
    withEvaluation: shareOf(withEvaluation, withFamilyLine, {
      of: ofFamily,
      what: 'An E/M on the claim',
    }),
    with25: shareOf(with25, withFamilyLine, {
      of: ofFamily,
      what: 'An E/M with modifier 25',
    }),
    siteTables: siteTablesOf(tally, view),
  };
}
