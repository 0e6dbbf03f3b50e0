import type { FileProblem } from '../claims/filed-visit.ts';
import type { VisitColumn } from '../claims/visits-file/columns.ts';
import { recordReader } from './csv/csv-record.ts';
import type { BlankLine, CsvRow } from './csv/csv-row.ts';
import { decoderFor } from './csv/decode-text.ts';
import type { Encoding } from './csv/detect-text.ts';
import { readHeader } from './csv/header.ts';
import { readBlock } from './csv/read-block.ts';
import { readRows } from './csv/rows.ts';
import type { FiledRecord, RecordFile } from './record-file.ts';

/** How a visits file is read: found in the file, or chosen by the user. Plain data. */
export interface CsvFormat {
  encoding: Encoding;
  hasByteOrderMark: boolean;
  delimiter: string;
  header: readonly string[];
  /** The place of each column that is used, from 0. */
  places: ReadonlyMap<VisitColumn, number>;
}

/** A stretch of the file that can be read again by itself. Plain data, and nothing that stands in the file. */
export interface CsvPlace {
  /** The byte it begins with. */
  start: number;
  /** The physical line it begins with; 0 where the header is still to come. */
  line: number;
  /** The number of its first record. */
  firstRow: number;
}

/** The lines of a stretch as they stand in the file. */
interface CsvLines {
  /** The header with its line end and what stands before it; only in the first stretch. */
  header?: string;
  rows: readonly CsvRow[];
  /** The byte behind it. */
  end: number;
  /** Why nothing behind this stretch can be read. From `end` on, the file stands as it is. */
  stop?: FileProblem;
  next?: CsvPlace;
}

const BEGINNING: CsvPlace = { start: 0, line: 0, firstRow: 0 };

/** Bytes read at a time: enough to be fast, and a small part of what a page may hold. */
const BLOCK = 1 << 20;

const isRow = (row: CsvRow): row is Exclude<CsvRow, BlankLine> => !('blank' in row);

/** How many bytes a text takes in an encoding that it was read from. */
function bytesOf(text: string, encoding: Encoding): number {
  if (encoding === 'utf-8') return new TextEncoder().encode(text).length;
  return encoding === 'windows-1252' ? text.length : 2 * text.length;
}

/** The stretches at hand while rows are looked at again: a screenful lies in one or two. */
const KEPT_STRETCHES = 4;

/** A visits file, with its lines for an export that gives back what it does not change. */
export interface VisitsCsv extends RecordFile {
  lines(): AsyncIterable<CsvLines>;
  recordOf(row: Exclude<CsvRow, BlankLine>): FiledRecord;
  /** The stretches passed so far, and the one to go on from. */
  places(): readonly CsvPlace[];
}

/**
 * Opens a visits file in the format found. Nothing is read before it is asked for. With the places of an earlier
 * reading of the same file, the records go on from the last of them.
 */
export function visitsCsv(
  file: Blob,
  { encoding, delimiter, header, places }: CsvFormat,
  passed: readonly CsvPlace[] = [],
): VisitsCsv {
  const singleLineColumns = new Set(places.values());
  const recordOf = recordReader(places);
  const known: CsvPlace[] = passed.length > 0 ? [...passed] : [BEGINNING];
  const atHand = new Map<CsvPlace, Promise<readonly FiledRecord[]>>();

  /** The lines from a place on, as many as a block holds; a larger block where it holds none. */
  async function readAt(place: CsvPlace, length = BLOCK): Promise<CsvLines> {
    const { start, line, firstRow } = place;
    const { bytes, end, isLast } = await readBlock(file, { start, length, encoding });
    const decoded = decoderFor(encoding)(bytes, true);
    if (!decoded.ok) return { rows: [], end: start, stop: decoded.problem };
    const head =
      line === 0 ? readHeader(decoded.text, { delimiter, isLast }) : { is: 'behind' as const };
    if (head.is === 'problem') return { rows: [], end: start, stop: head.problem };
    if (head.is === 'unfinished') return readAt(place, 2 * length);
    const { rows, rest, nextLine, stop } = readRows(
      head.is === 'header' ? head.rest : decoded.text,
      {
        delimiter,
        header,
        firstLine: head.is === 'header' ? head.nextLine : line,
        isLast,
        singleLineColumns,
      },
    );
    if (rows.length === 0 && !isLast && !stop) return readAt(place, 2 * length);
    const lines = {
      ...(head.is === 'header' && { header: head.raw }),
      rows,
      end: end - bytesOf(rest, encoding),
    };
    if (stop) return { ...lines, stop };
    if (isLast) return lines;
    const passedRows = firstRow + rows.filter(isRow).length;
    return { ...lines, next: { start: lines.end, line: nextLine, firstRow: passedRows } };
  }

  async function* linesFrom(first: CsvPlace): AsyncGenerator<CsvLines> {
    let place: CsvPlace | undefined = first;
    while (place) {
      const read: CsvLines = await readAt(place);
      yield read;
      place = read.next;
    }
  }

  function recordsFrom(place: CsvPlace): Promise<readonly FiledRecord[]> {
    let records = atHand.get(place);
    if (!records) {
      records = readAt(place).then(({ rows }) => rows.filter(isRow).map(recordOf));
      atHand.set(place, records);
      const [oldest] = atHand.keys();
      if (atHand.size > KEPT_STRETCHES && oldest) atHand.delete(oldest);
    }
    return records;
  }

  return {
    size: file.size,
    recordOf,
    places: () => known,
    lines: () => linesFrom(BEGINNING),
    async *stretches() {
      for await (const { rows, end, stop, next } of linesFrom(known.at(-1) ?? BEGINNING)) {
        // First, so that these records can be read again by whoever they are handed to.
        if (next) known.push(next);
        const records = rows.filter(isRow).map(recordOf);
        yield { records, bytesRead: end, ...(stop && { stop }) };
      }
    },
    async *everyRecord() {
      for await (const { rows } of linesFrom(BEGINNING)) yield rows.filter(isRow).map(recordOf);
    },
    recordsAt: (rows) =>
      Promise.all(
        rows.map(async (row) => {
          const place = known.findLast(({ firstRow }) => firstRow <= row);
          const record = place && (await recordsFrom(place))[row - place.firstRow];
          if (!record) throw new Error(`The file has no record ${row} so far.`);
          return record;
        }),
      ),
  };
}
