/** What is wrong with a file, as data. Lines count from 1, as an editor shows them. */
export type ImportProblem = { file: string } & (
  | { code: 'not-text'; found: 'spreadsheet-or-zip' | 'utf-16' }
  | { code: 'unknown-header' }
  | { code: 'mixed-kinds'; got: string; wanted: string }
  | ({ line: number } & RowProblem)
);

/** What is wrong with a row. */
export type RowProblem =
  | { code: 'missing-column'; column: string }
  | { code: 'other-provider'; got: string }
  | { code: 'bad-field'; column: string; got: string }
  | { code: 'open-quote' }
  | { code: 'twice'; key: string }
  | { code: 'both-orders'; key: string }
  | { code: 'open-primaries'; key: string };

const NOT_TEXT = {
  'spreadsheet-or-zip':
    'is a spreadsheet or a zip archive; unpack it, and save the sheet as CSV or as tab-separated text',
  'utf-16': 'is UTF-16 text; save it as UTF-8',
} as const;

/** The problem in words, led by where it is. */
export function showProblem(problem: ImportProblem): string {
  const where = 'line' in problem ? `${problem.file}, line ${problem.line}` : problem.file;
  return `${where}: ${describe(problem)}.`;
}

function describe(problem: ImportProblem): string {
  switch (problem.code) {
    case 'not-text':
      return NOT_TEXT[problem.found];
    case 'unknown-header':
      return 'no header of a PTP, MUE or add-on code file in the first 20 rows';
    case 'mixed-kinds':
      return `holds ${problem.got}, and the file before it ${problem.wanted}; import one kind at a time`;
    case 'missing-column':
      return `the header lacks the column “${problem.column}”`;
    case 'other-provider':
      return `“${problem.got}” are limits for another kind of provider; the practitioner file is wanted`;
    case 'bad-field':
      return `“${problem.got}” is no ${problem.column}`;
    case 'open-quote':
      return 'a quote is opened here and never closed';
    case 'twice':
      return `${problem.key} is in force twice on one day`;
    case 'both-orders':
      return `${problem.key} is in force in both column orders`;
    case 'open-primaries':
      return `${problem.key} has no closed list of primary codes here, and the table needs one`;
  }
}
