import type { FileProblem } from '../../claims/filed-visit.ts';
import type { VisitColumn } from '../../claims/visits-file/columns.ts';
import { readVisit } from '../../claims/visits-file/read-visit.ts';
import type { FiledRecord } from '../record-file.ts';
import type { BlankLine, CsvRow } from './csv-row.ts';
import { rowKeys } from './row-key.ts';

/** Makes records of the rows of a visits file; `places` says where each column stands. */
export function recordReader(places: ReadonlyMap<VisitColumn, number>) {
  const keyOf = rowKeys(places);
  const datePlace = places.get('date_of_service') ?? -1;
  return (row: Exclude<CsvRow, BlankLine>): FiledRecord => {
    if ('fault' in row) {
      const problems: readonly FileProblem[] = [row.fault];
      return { line: row.line, date: '', read: () => problems };
    }
    const { line, cells } = row;
    return {
      line,
      date: cells[datePlace] ?? '',
      key: keyOf(cells),
      read: () => readVisit((column) => cells[places.get(column) ?? -1] ?? ''),
    };
  };
}
