import type { RowProblem } from './problem.ts';

/** A row of a delimited text, with the line it begins on; the last one may be a problem instead. */
export interface DelimitedRow {
  line: number;
  fields: readonly string[];
  problem?: RowProblem;
}

/**
 * The rows of tab- or comma-separated text; blank rows are left out. A field may be quoted, with doubled
 * quotes in it, and may then hold line ends.
 */
export function* delimitedRows(text: string): Generator<DelimitedRow> {
  const separator = text.includes('\t') ? '\t' : ',';
  let line = 1;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const begin = line;
    const fields: string[] = [];
    let more = true;
    while (more) {
      let quoted = '';
      if (text[at] === '"') {
        const close = closingQuote(text, at + 1);
        if (close === -1) {
          yield { line, fields, problem: { code: 'open-quote' } };
          return;
        }
        quoted = text.slice(at + 1, close);
        line += quoted.split('\n').length - 1;
        at = close + 1;
      }
      const end = endOfField(text, at, separator);
      fields.push((quoted.replaceAll('""', '"') + text.slice(at, end)).trim());
      more = text[end] === separator;
      at = end + 1;
    }
    line += 1;
    if (fields.some((field) => field !== '')) yield { line: begin, fields };
  }
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** The carriage return of a line end stays with the field and goes with its white space. */
function endOfField(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1;
  return at;
}
