import type { FileProblem } from '../../claims/filed-visit.ts';
import { VISIT_COLUMNS, type VisitColumn } from '../../claims/visits-file/columns.ts';
import { readVisit } from '../../claims/visits-file/read-visit.ts';
import { isIsoDate, unchangedSince } from '../../rules/index.ts';
import type { FiledRecord } from '../record-file.ts';
import type { BlankLine, CsvRow } from './csv-row.ts';

/** Parts of a key are kept apart by a character that no table holds. */
const APART = '\u001F';

/** What the rules read of a row as it is; the reference and the date are looked at by themselves. */
const IN_KEY: readonly VisitColumn[] = VISIT_COLUMNS.map(({ name }) => name).filter(
  (name) => name !== 'visit_id' && name !== 'date_of_service',
);

/** The date as far as it matters to a row with these earlier procedures; undefined: it is read by itself. */
function datesToKeys() {
  const known = new Map<string, string | undefined>();
  return (date: string, priors: string): string | undefined => {
    // How far back an earlier procedure lies goes by the day.
    if (priors !== '' && priors !== 'none') return isIsoDate(date) ? date : undefined;
    if (!known.has(date)) {
      const isPlain = date === '' || isIsoDate(date);
      known.set(date, isPlain ? `since ${date && unchangedSince(date)}` : undefined);
    }
    return known.get(date);
  };
}

/** Makes records of the rows of a visits file; `places` says where each column stands. */
export function recordReader(places: ReadonlyMap<VisitColumn, number>) {
  const keyOfDate = datesToKeys();
  const keyPlaces = IN_KEY.flatMap((column) => places.get(column) ?? []);
  const placeOf = (column: VisitColumn) => places.get(column) ?? -1;
  const [idPlace, datePlace, priorPlace] = [
    placeOf('visit_id'),
    placeOf('date_of_service'),
    placeOf('prior_procedures'),
  ];

  function keyOf(cells: readonly string[], date: string): string | undefined {
    if (cells[idPlace]?.trim() === '') return undefined;
    let key = keyOfDate(date, cells[priorPlace] ?? '');
    if (key === undefined) return undefined;
    for (const place of keyPlaces) key += APART + (cells[place] ?? '');
    return key;
  }

  return (row: Exclude<CsvRow, BlankLine>): FiledRecord => {
    if ('fault' in row) {
      const problems: readonly FileProblem[] = [row.fault];
      return { line: row.line, date: '', read: () => problems };
    }
    const { line, cells } = row;
    const date = cells[datePlace] ?? '';
    return {
      line,
      date,
      key: keyOf(cells, date),
      read: () => readVisit((column) => cells[placeOf(column)] ?? ''),
    };
  };
}
