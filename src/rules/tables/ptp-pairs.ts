import { defineTable } from '../kernel/dated-table.ts';
import type { PairGroup, PairReason } from './imported/pair-group.ts';
import { ptpEditions } from './imported/ptp-editions.ts';
import { codesOf, importedRows } from './imported-rows.ts';

/** An NCCI procedure-to-procedure (PTP) edit: of two codes on one day, only column one is paid. */
export interface CodePair {
  columnOne: string;
  columnTwo: string;
  /** 0: never together; 1: a modifier may separate them. */
  indicator: 0 | 1;
  /** CMS's class of reason, in our own words. */
  rationale: string;
}

const RATIONALES: Readonly<Record<PairReason, string>> = {
  'standard-of-practice': 'the one is a usual part of doing the other',
  'coding-instruction': 'a coding manual says not to report the two together',
  'code-definition': 'what the one code stands for takes in the other',
  'separate-procedure': 'the one counts only where it is done by itself',
  'more-extensive': 'the one is a lesser form of the other',
  'mutually-exclusive': 'the two would not both be done to one lesion',
  misuse: 'the second code is not meant for use beside the first',
  'anesthesia-included': 'anesthesia by the one who treats is part of the procedure',
  panel: 'the one is a test of the panel that the other stands for',
  sequential: 'one attempt led to the other, and the last one is reported',
  'sex-specific': 'the two are for patients of different sex',
};

/** The key of a pair in the table; the order of the columns matters. */
export const pairKey = (columnOne: string, columnTwo: string): string =>
  `${columnOne} ${columnTwo}`;

/** The pair of two codes, whichever of them is column one. */
export const pairOf = (
  pairs: ReadonlyMap<string, CodePair>,
  a: string,
  b: string,
): CodePair | undefined => pairs.get(pairKey(a, b)) ?? pairs.get(pairKey(b, a));

function pairsOfGroup({ family, column, indicator, reason, others }: PairGroup): CodePair[] {
  const rationale = RATIONALES[reason];
  return codesOf(others).map((other) =>
    column === 1
      ? { columnOne: family, columnTwo: other, indicator, rationale }
      : { columnOne: other, columnTwo: family, indicator, rationale },
  );
}

/** Every PTP edit that holds a code of the premalignant family; pairs of other codes are not in it. */
export const ptpPairs = defineTable<ReadonlyMap<string, CodePair>>({
  name: 'NCCI procedure-to-procedure edits',
  source: 'cms-ncci-2024q3',
  rows: importedRows(
    ptpEditions,
    ({ groups }) =>
      new Map(
        groups
          .flatMap(pairsOfGroup)
          .map((pair) => [pairKey(pair.columnOne, pair.columnTwo), pair] as const),
      ),
  ),
});
