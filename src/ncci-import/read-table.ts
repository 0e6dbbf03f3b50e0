import type { IsoDate } from '../rules/vocabulary/iso-date.ts';
import { delimitedRows } from './delimited.ts';
import { columnsOf, headerProblem, type Layout } from './find-header.ts';
import type { Kind, LeftOut } from './kind.ts';
import type { ImportProblem, RowProblem } from './problem.ts';

/** A file of which the text is known. */
export interface TextFile {
  name: string;
  text: string;
}

export interface ReadTable<Entry> {
  entries: readonly Entry[];
  rows: number;
  leftOut: Readonly<Record<LeftOut, number>>;
  problems: readonly ImportProblem[];
}

const HEADER_WITHIN = 20;
/** So many tell that the file is not what it should be; reading on would only add to them. */
const ENOUGH_PROBLEMS = 20;

/** Is one of the first rows a header of this kind? */
export function isOfKind(layout: Layout, { text }: TextFile): boolean {
  let rows = 0;
  for (const row of delimitedRows(text)) {
    rows += 1;
    if (rows > HEADER_WITHIN) return false;
    if (columnsOf(layout, row)) return true;
  }
  return false;
}

/** The entries of a table in force on a date, from the files that CMS divides it into. */
export function readTable<Entry>(
  kind: Kind<Entry>,
  files: readonly TextFile[],
  date: IsoDate,
): ReadTable<Entry> {
  const entries = new Map<string, Entry>();
  const keys = new Set<string>();
  const leftOut = { 'not ours': 0, 'ended before': 0, 'begins later': 0, 'indicator 9': 0 };
  const problems: ImportProblem[] = [];
  let rows = 0;

  for (const { name, text } of files) {
    let columns: ReturnType<typeof columnsOf>;
    let hasData = false;
    for (const row of delimitedRows(text)) {
      const report = (problem: RowProblem) =>
        problems.push({ file: name, line: row.line, ...problem });
      if (problems.length >= ENOUGH_PROBLEMS) break;
      if (row.problem) {
        report(row.problem);
        break;
      }
      if (!columns) {
        columns = columnsOf(kind, row);
        const problem = columns && headerProblem(kind, row, columns);
        if (problem) {
          report(problem);
          break;
        }
        continue;
      }
      // The rest of headings that go over several rows.
      if (!hasData && row.fields[0] === '') continue;
      hasData = true;
      rows += 1;
      const read = kind.read(columns.cellsOf(row), date);
      if (read.is === 'problem') report(read.problem);
      else if (read.is === 'left-out') leftOut[read.because] += 1;
      else {
        const key = kind.keyOf(read.entry);
        const conflict = kind.conflictOf?.(read.entry, keys);
        if (keys.has(key)) report({ code: 'twice', key });
        else if (conflict) report(conflict);
        keys.add(key);
        entries.set(key, read.entry);
      }
    }
  }
  return { entries: [...entries.values()], rows, leftOut, problems };
}
