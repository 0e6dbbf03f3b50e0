/** What the mirror looks at in one visit. */
export interface PatternFacts {
  /** Premalignant lesions destroyed, where the record gives the exact number. */
  lesions?: number;
  /** The claim has a line of the premalignant family. */
  hasFamilyLine: boolean;
  /** The E/M on the claim, if there is one: does it carry modifier 25? */
  evaluation?: { has25: boolean };
  /** The same text for the same counted sites; absent where the record does not count by site. */
  siteTable?: string;
}

/** Counts over many visits: plain data that can be merged and sent to another thread. */
export interface PatternTally {
  visits: number;
  /** Visits by their exact number of lesions, from 0; the last place takes every higher number. */
  byLesions: number[];
  withoutNumber: number;
  withFamilyLine: number;
  /** Of those with a line of the family. */
  withEvaluation: number;
  with25: number;
  /** Visits by site table. */
  bySiteTable: Map<string, number>;
}

/** The numbers of lesions that are told apart: 0 to 30. How far a reader looks is this tool's own choice. */
export const HIGHEST_SHOWN = 30;

export const emptyTally = (): PatternTally => ({
  visits: 0,
  byLesions: Array.from({ length: HIGHEST_SHOWN + 2 }, () => 0),
  withoutNumber: 0,
  withFamilyLine: 0,
  withEvaluation: 0,
  with25: 0,
  bySiteTable: new Map(),
});

/** Counts a visit in. Changes the tally in place, for a file may have a million visits. */
export function addVisit(tally: PatternTally, facts: PatternFacts): void {
  const { lesions, evaluation, siteTable } = facts;
  tally.visits += 1;
  if (lesions === undefined) tally.withoutNumber += 1;
  else {
    const place = Math.min(lesions, HIGHEST_SHOWN + 1);
    tally.byLesions[place] = (tally.byLesions[place] ?? 0) + 1;
  }
  if (facts.hasFamilyLine) {
    tally.withFamilyLine += 1;
    if (evaluation !== undefined) tally.withEvaluation += 1;
    if (evaluation?.has25 === true) tally.with25 += 1;
  }
  if (siteTable !== undefined)
    tally.bySiteTable.set(siteTable, (tally.bySiteTable.get(siteTable) ?? 0) + 1);
}

/** Both tallies as one, as if every visit had been counted into it. */
export function mergeTallies(a: PatternTally, b: PatternTally): PatternTally {
  const bySiteTable = new Map(a.bySiteTable);
  for (const [table, visits] of b.bySiteTable)
    bySiteTable.set(table, (bySiteTable.get(table) ?? 0) + visits);
  return {
    visits: a.visits + b.visits,
    byLesions: a.byLesions.map((visits, count) => visits + (b.byLesions[count] ?? 0)),
    withoutNumber: a.withoutNumber + b.withoutNumber,
    withFamilyLine: a.withFamilyLine + b.withFamilyLine,
    withEvaluation: a.withEvaluation + b.withEvaluation,
    with25: a.with25 + b.with25,
    bySiteTable,
  };
}
