import type { VisitsInspection } from '../../batch/inspect-file.ts';
import {
  type HeaderProblem,
  VISIT_COLUMNS,
  type VisitColumn,
} from '../../claims/visits-file/columns.ts';
import type { ColumnPlaces } from '../../storage/column-memory.ts';

/** What is still to be mended in the header: a column that was chosen by hand is found. */
export const problemsLeft = ({
  problems,
  format: { places },
}: VisitsInspection): readonly HeaderProblem[] => {
  const found = new Set<string>(places.keys());
  return problems.filter(({ field }) => field === undefined || !found.has(field));
};

/** The columns with one of them elsewhere, or nowhere. A header cell is one column only. */
export function withPlace(
  places: ColumnPlaces,
  column: VisitColumn,
  place: number | undefined,
): ColumnPlaces {
  const others = [...places].filter(([name, at]) => name !== column && at !== place);
  return new Map(place === undefined ? others : [...others, [column, place]]);
}

/** Our column that a header cell is read as. */
export const columnAt = (places: ColumnPlaces, place: number) =>
  VISIT_COLUMNS.find(({ name }) => places.get(name) === place);
