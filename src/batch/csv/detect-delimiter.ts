import { matchColumns } from '../../claims/visits-file/columns.ts';
import { DELIMITERS, type Delimiter } from './delimiters.ts';
import { readHeader } from './header.ts';
import { readRows } from './rows.ts';

/** What stands between the cells of a file, as far as its beginning tells. */
export interface DetectedDelimiter {
  delimiter: Delimiter;
  /** For the screen: 'Cells are divided by a comma.' */
  says: string;
}

interface Candidate {
  delimiter: Delimiter;
  name: string;
  /** Header cells that are columns of a visits file. */
  known: number;
  columns: number;
  /** The share of rows with as many cells as the header. */
  sound: number;
}

/**
 * What stands between the cells, from the beginning of the text. The header decides, for the rows of a visits
 * file have semicolons within their cells. A file of one column is read with commas.
 */
export function detectDelimiter(head: string): DetectedDelimiter {
  const [best] = DELIMITERS.flatMap((entry) => candidateFor(entry, head) ?? []).toSorted(
    (a, b) => b.known - a.known || b.sound - a.sound || b.columns - a.columns,
  );
  return best
    ? { delimiter: best.delimiter, says: `Cells are divided by a ${best.name}.` }
    : { delimiter: ',', says: 'The file has one column.' };
}

function candidateFor(
  { character, name }: (typeof DELIMITERS)[number],
  head: string,
): Candidate | undefined {
  // The head may end within its header; what there is of it is enough.
  const header = readHeader(head, { delimiter: character, isLast: true });
  if (header.is !== 'header' || header.cells.length < 2) return undefined;
  const { rows } = readRows(header.rest, {
    delimiter: character,
    header: header.cells,
    firstLine: header.nextLine,
    isLast: false,
    singleLineColumns: new Set(),
  });
  const said = rows.filter((row) => !('blank' in row));
  const sound = said.filter((row) => 'cells' in row).length;
  return {
    delimiter: character,
    name,
    known: matchColumns(header.cells).places.size,
    columns: header.cells.length,
    sound: said.length === 0 ? 1 : sound / said.length,
  };
}
