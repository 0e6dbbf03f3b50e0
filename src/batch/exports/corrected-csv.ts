import { printBilled } from '../../claims/visits-file/print-visit.ts';
import type { ServiceLine } from '../../rules/index.ts';
import type { SoundRow } from '../csv/csv-row.ts';
import { csvLine } from '../csv/write-csv.ts';
import type { FiledRecord } from '../record-file.ts';
import type { CsvFormat, VisitsCsv } from '../visits-csv.ts';

/** The lines to put in place of a record's billed ones; undefined: it stays as it is. */
export type CorrectedLines = (
  record: FiledRecord,
  row: number,
) => readonly ServiceLine[] | undefined;

const LINE_END = /\r\n$|[\r\n]$/u;

/** A line with one more cell at its end. */
function withCell(raw: string, delimiter: string, cell: string): string {
  const lineEnd = LINE_END.exec(raw)?.[0] ?? '';
  return raw.slice(0, raw.length - lineEnd.length) + delimiter + cell + lineEnd;
}

/**
 * The file with the corrected lines in its column of billed lines, which is added at the end of a file that has
 * none. Every other row stands as it was read, readable or not. In UTF-8: with a byte order mark where the
 * file had one or came in another encoding, so that a spreadsheet reads it rightly.
 */
export async function correctedCsv(
  { file, csv, format }: { file: Blob; csv: VisitsCsv; format: CsvFormat },
  correctedOf: CorrectedLines,
): Promise<Blob> {
  const { delimiter, places, encoding, hasByteOrderMark } = format;
  const billedPlace = places.get('billed');
  const returned = ({ raw, cells }: SoundRow, lines?: readonly ServiceLine[]): string => {
    const cell = lines ? printBilled(lines) : '';
    if (billedPlace === undefined) return withCell(raw, delimiter, cell);
    if (!lines) return raw;
    const lineEnd = LINE_END.exec(raw)?.[0] ?? '';
    return csvLine(cells.with(billedPlace, cell), delimiter, lineEnd);
  };

  const parts: BlobPart[] = [];
  if (hasByteOrderMark || encoding !== 'utf-8') parts.push('\uFEFF');
  let record = 0;
  for await (const { header, rows, stop, end } of csv.lines()) {
    let text = '';
    if (header !== undefined) {
      text += billedPlace === undefined ? withCell(header, delimiter, 'billed') : header;
    }
    for (const row of rows) {
      if ('blank' in row) {
        text += row.raw;
        continue;
      }
      if ('cells' in row) text += returned(row, correctedOf(csv.recordOf(row), record));
      else text += row.raw;
      record += 1;
    }
    parts.push(text);
    if (stop) parts.push(file.slice(end));
  }
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}
