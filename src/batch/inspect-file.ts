import type { FileProblem } from '../claims/filed-visit.ts';
import {
  type HeaderProblem,
  matchColumns,
  type VisitColumn,
} from '../claims/visits-file/columns.ts';
import { decoderFor } from './csv/decode-text.ts';
import type { Delimiter } from './csv/delimiters.ts';
import { detectDelimiter } from './csv/detect-delimiter.ts';
import { detectText, type Encoding, HEAD_LENGTH } from './csv/detect-text.ts';
import { readHeader } from './csv/header.ts';
import { type IdentifierColumn, identifierColumns } from './identifier-columns.ts';
import { readBlock } from './csv/read-block.ts';
import { readRows } from './csv/rows.ts';
import type { CsvFormat } from './visits-csv.ts';

/** The largest file that is opened, in bytes. */
const LARGEST_FILE = 500 * 1024 * 1024;

/** Bytes looked at before a file is reviewed; the header has to end among them. */
const SAMPLE_BYTES = 4 * HEAD_LENGTH;

/** Rows shown before a file is reviewed. */
const SAMPLE_ROWS = 200;

/** What the user chose in place of what was found. */
export interface ChosenFormat {
  encoding?: Encoding;
  delimiter?: Delimiter;
  places?: ReadonlyMap<VisitColumn, number>;
}

/** A table of visits, and how it will be read. Plain data. */
export interface VisitsInspection {
  kind: 'visits';
  format: CsvFormat;
  /** What was found, in sentences for the screen. */
  says: readonly string[];
  /** Nothing in the file says how it is encoded. */
  isEncodingGuessed: boolean;
  problems: readonly HeaderProblem[];
  /** Columns that may tell who the patient is, from the first rows. */
  identifiers: readonly IdentifierColumn[];
  /** The first rows that could be read, a cell for each of the header. */
  sample: readonly (readonly string[])[];
}

interface ClaimsInspection {
  kind: 'claims';
}

export type Inspection =
  | VisitsInspection
  | ClaimsInspection
  | { kind: 'refused'; problem: FileProblem };

const refused = (says: string): Inspection => ({ kind: 'refused', problem: { says } });

/** An 837P begins with its interchange header, whatever stands between its elements. */
const beginsAsClaims = (head: Uint8Array): boolean =>
  /^[\uFEFF\s]*ISA[^\w\s]/u.test(new TextDecoder().decode(head.subarray(0, 64)));

/** Looks at the beginning of a file: what it is, and how it is to be read. */
export async function inspectFile(file: Blob, chosen: ChosenFormat = {}): Promise<Inspection> {
  if (file.size > LARGEST_FILE) {
    return refused('Divide the file: up to 500 MB are opened at a time.');
  }
  const head = new Uint8Array(await file.slice(0, HEAD_LENGTH).arrayBuffer());
  if (beginsAsClaims(head)) return { kind: 'claims' };
  const found = detectText(head, file.size <= HEAD_LENGTH);
  if (!found.ok) return { kind: 'refused', problem: found.problem };
  const encoding = chosen.encoding ?? found.encoding;
  const { bytes, isLast } = await readBlock(file, { start: 0, length: SAMPLE_BYTES, encoding });
  const decoded = decoderFor(encoding)(bytes, true);
  if (!decoded.ok) return { kind: 'refused', problem: decoded.problem };
  const { text } = decoded;
  const detected = detectDelimiter(text);
  const delimiter = chosen.delimiter ?? detected.delimiter;
  const header = readHeader(text, { delimiter, isLast });
  if (header.is === 'problem') return { kind: 'refused', problem: header.problem };
  if (header.is === 'unfinished') {
    return refused('Choose a table saved as CSV: the first line of this file does not end.');
  }
  const match = matchColumns(header.cells);
  const { rows } = readRows(header.rest, {
    delimiter,
    header: header.cells,
    firstLine: header.nextLine,
    isLast,
    singleLineColumns: new Set(),
  });
  const sample = rows.flatMap((row) => ('cells' in row ? [row.cells] : [])).slice(0, SAMPLE_ROWS);
  return {
    kind: 'visits',
    format: {
      encoding,
      hasByteOrderMark: found.hasByteOrderMark,
      delimiter,
      header: header.cells,
      places: chosen.places ?? match.places,
    },
    says: [...(chosen.encoding ? [] : [found.says]), ...(chosen.delimiter ? [] : [detected.says])],
    isEncodingGuessed: found.isGuess && chosen.encoding === undefined,
    problems: match.problems,
    identifiers: identifierColumns(header.cells, sample),
    sample,
  };
}
