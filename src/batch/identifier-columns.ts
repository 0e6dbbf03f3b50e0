import { matchColumns, type VisitColumn } from '../claims/visits-file/columns.ts';
import { findIdentifiers } from '../notes/identifiers/find-identifiers.ts';
import { type IdentifierKind, identifierLabels } from '../notes/identifiers/identifier.ts';
import { isIsoDate } from '../rules/index.ts';
import { headingWords, kindsOfHeading } from './identifier-columns-headings.ts';

/** A column that may tell who the patient is. */
export interface IdentifierColumn {
  /** Position in the header, from 0. */
  at: number;
  /** Its heading as it stands in the file. */
  column: string;
  /** In how many of the cells each kind was found, most first. Empty where only the heading speaks of one. */
  found: readonly { kind: IdentifierKind; cells: number }[];
  /** Cells of the sample that are not empty. */
  cells: number;
  /** What its heading speaks of. */
  heading: readonly IdentifierKind[];
  /** Both in words, to stand beside 'Drop column' and 'Keep'. */
  says: string;
}

/**
 * What belongs into a column of a visits file and looks like an identifier: dates of service are expected,
 * and an office's reference may be any number.
 */
const EXPECTED: { readonly [C in VisitColumn]?: readonly IdentifierKind[] } = {
  visit_id: ['record-number', 'plan-id', 'date', 'zip'],
  date_of_service: ['date'],
  prior_procedures: ['date'],
};

/** The column of references, whose cells could be anything. */
const REFERENCE: VisitColumn = 'visit_id';

interface Cell {
  text: string;
  dateOfService: string | undefined;
}

type Found = Map<IdentifierKind, number>;

/** The kinds of identifier in a cell, read behind the label in front of it. */
function kindsIn({ text, dateOfService }: Cell, label: string): ReadonlySet<IdentifierKind> {
  const lead = label === '' ? '' : `${label}: `;
  const terms = dateOfService !== undefined && isIsoDate(dateOfService) ? { dateOfService } : {};
  const found = findIdentifiers(lead + text, terms);
  return new Set(found.filter(({ end }) => end > lead.length).map(({ kind }) => kind));
}

/** Most of them: the least that speaks of the column and not of some cells. This tool's own choice. */
const isMost = (some: number, all: number): boolean => some > 1 && 2 * some > all;

/**
 * Cells that are names when someone says they are, and mostly differ. Rooms and teams are called by names
 * too, yet a column of them repeats itself.
 */
function countBareNames(cells: readonly Cell[]): number {
  const named = cells.filter((cell) => kindsIn(cell, 'patient').has('name'));
  const different = new Set(named.map(({ text }) => text)).size;
  return isMost(different, cells.length) ? named.length : 0;
}

/** Nine bare digits with ever other beginnings: references are given one after the other, these are not. */
function countBareSsns(cells: readonly Cell[]): number {
  const nine = cells.filter(({ text }) => /^\d{9}$/u.test(text.trim()));
  const beginnings = new Set(nine.map(({ text }) => text.trim().slice(0, 3))).size;
  return isMost(beginnings, cells.length) ? nine.length : 0;
}

/** What is found in the cells of a column of ours, or in one with these words for a heading. */
function findIn(column: VisitColumn | undefined, words: string, cells: readonly Cell[]): Found {
  const expected = column && EXPECTED[column];
  const found: Found = new Map();
  for (const cell of cells)
    for (const kind of kindsIn(cell, column ? '' : words))
      if (expected?.includes(kind) !== true) found.set(kind, (found.get(kind) ?? 0) + 1);
  if (column && column !== REFERENCE) return found;
  const bare: readonly (readonly [IdentifierKind, number])[] = [
    ['name', countBareNames(cells)],
    ['ssn', column ? countBareSsns(cells) : 0],
  ];
  for (const [kind, count] of bare) if (count > (found.get(kind) ?? 0)) found.set(kind, count);
  return found;
}

const joined = (words: readonly string[]): string =>
  words.join(', ').replace(/, ([^,]+)$/u, ' and $1');

function inWords({ column, found, cells, heading }: Omit<IdentifierColumn, 'says'>): string {
  const ofCells = found.map(
    ({ kind, cells: own }) => `${identifierLabels[kind]} in ${own} of ${cells} cells`,
  );
  const ofHeading =
    heading.length > 0
      ? [`its heading says ${joined(heading.map((kind) => identifierLabels[kind]))}`]
      : [];
  return `Column “${column}” may tell who the patient is: ${joined([...ofCells, ...ofHeading])}.`;
}

/**
 * Which columns of a visits file look as if they held identifiers of patients, by their headings and by the
 * guard on a sample of their cells. It warns and promises nothing. Never throws.
 * @param sampleRows Rows as cells in the order of the header; missing cells count as empty.
 */
export function identifierColumns(
  header: readonly string[],
  sampleRows: readonly (readonly string[])[],
): readonly IdentifierColumn[] {
  const { places } = matchColumns(header);
  const columnAt = new Map([...places].map(([column, at]) => [at, column]));
  const dateAt = places.get('date_of_service') ?? -1;
  return header.flatMap((heading, at) => {
    const column = columnAt.get(at);
    const words = headingWords(heading);
    const cells = sampleRows
      .map((row): Cell => ({ text: row[at] ?? '', dateOfService: row[dateAt]?.trim() }))
      .filter(({ text }) => text.trim() !== '');
    const suspect = {
      at,
      column: heading,
      found: [...findIn(column, words, cells)]
        .map(([kind, own]) => ({ kind, cells: own }))
        .toSorted((a, b) => b.cells - a.cells),
      cells: cells.length,
      heading: column ? [] : kindsOfHeading(words),
    };
    if (suspect.found.length === 0 && suspect.heading.length === 0) return [];
    return [{ ...suspect, says: inWords(suspect) }];
  });
}
