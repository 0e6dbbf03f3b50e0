import type { Decision, RecordTable } from './record-table.ts';
import { RECORD_OUTCOMES, type RecordOutcome } from './verdict.ts';

/** Which records to show, and in which order. What is left out does not narrow it. */
export interface RecordView {
  outcomes?: readonly RecordOutcome[];
  /** A rule that speaks against them, or the field that could not be read. */
  finding?: string;
  decision?: Decision;
  sort: 'file' | 'outcome' | 'date' | 'count';
  isDescending?: boolean;
}

/** What each record is ordered by: lowest first. */
function sortKeyOf(table: RecordTable, sort: RecordView['sort']): (row: number) => number {
  if (sort === 'date') return (row) => table.cellsOf(row).day;
  if (sort === 'count') return (row) => table.cellsOf(row).count;
  const ranks = table.verdicts.map(({ outcome }) => RECORD_OUTCOMES.indexOf(outcome));
  return (row) => ranks[table.cellsOf(row).verdict] ?? 0;
}

/** The rows of the table that a view shows, in its order; those alike in it in file order. */
export function rowsIn(table: RecordTable, view: RecordView): Uint32Array<ArrayBuffer> {
  const { outcomes, finding, decision } = view;
  // Asked once of each verdict instead of once of each record.
  const isShown = table.verdicts.map(
    (verdict) =>
      (outcomes?.includes(verdict.outcome) ?? true) &&
      (finding === undefined || verdict.findings.includes(finding)),
  );
  const rows = new Uint32Array(table.size);
  let found = 0;
  for (let row = 0; row < table.size; row += 1) {
    if (!isShown[table.cellsOf(row).verdict]) continue;
    if (decision !== undefined && table.decisionOf(row) !== decision) continue;
    rows[found] = row;
    found += 1;
  }
  const shown = rows.slice(0, found);
  if (view.sort === 'file') return view.isDescending ? shown.toReversed() : shown;
  const keyOf = sortKeyOf(table, view.sort);
  const direction = view.isDescending ? -1 : 1;
  return shown.toSorted((a, b) => direction * (keyOf(a) - keyOf(b)) || a - b);
}
