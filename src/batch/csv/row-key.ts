import { VISIT_COLUMNS, type VisitColumn } from '../../claims/visits-file/columns.ts';
import { readSiteEntry } from '../../claims/visits-file/site-entry.ts';
import { isIsoDate, kindOfPlace, periodReaching, unchangedSince } from '../../rules/index.ts';

/** Parts of a key are kept apart by a character that no table holds. */
const APART = '\u001F';

/** Columns whose cells are in the key as they are written. */
const AS_WRITTEN: readonly VisitColumn[] = VISIT_COLUMNS.map(({ name }) => name).filter(
  (name) => !['visit_id', 'date_of_service', 'sites', 'prior_procedures'].includes(name),
);

/** Natures whose code does not go by the site. */
const ANYWHERE: ReadonlySet<string> = new Set(['premalignant', 'benign', 'skin-tag']);

/**
 * A text of its own. A cell, or one put together with a plus sign, would keep the whole block that it was cut
 * from in memory.
 */
const inOnePiece = (parts: readonly string[]): string => ['', ...parts].join(APART);

/** Texts that come again and again are looked at once. Starts anew when it is full. */
function remembered<T>(read: (text: string) => T): (text: string) => T {
  let known = new Map<string, T>();
  return (text) => {
    const key = inOnePiece([text]);
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size > 50_000) known = new Map();
    const result = read(text);
    known.set(key, result);
    return result;
  };
}

interface CountedPlace {
  kind: string;
  count: number;
}

/** 'forearm/left:4' as a number of lesions at a kind of place; null where it gives no plain number. */
const countedPlace = remembered((entry: string): CountedPlace | null => {
  const said = readSiteEntry(entry.trim());
  if (typeof said === 'string' || !said.counted || !('count' in said.counted)) return null;
  const { count } = said.counted;
  return count > 0 ? { kind: kindOfPlace(said), count } : null;
});

/** The sites as far as they differ to the rules: how many lesions in all, at which kinds of places. */
function sitesKey(cell: string, nature: string): string {
  if (!ANYWHERE.has(nature)) return cell;
  let sum = 0;
  let kinds = ';';
  for (const entry of cell.split(';')) {
    const place = countedPlace(entry);
    if (!place) return cell;
    sum += place.count;
    if (!kinds.includes(`;${place.kind};`)) kinds += `${place.kind};`;
  }
  return `${sum} at ${kinds}`;
}

/** Earlier procedures as far as they differ to the rules; undefined where one is not written plainly. */
function priorsKey(cell: string, date: string): string | undefined {
  if (cell === '' || cell === 'none') return cell;
  let key = '';
  for (const entry of cell.split(';')) {
    const [code, earlier = '', relation, ...more] = entry.trim().split('@');
    if (!isIsoDate(earlier) || !isIsoDate(date) || more.length > 0) return undefined;
    key += `${code}@${periodReaching(earlier, date)}@${relation};`;
  }
  return key;
}

/** A date as far as it differs to the rules; null where it is not written as a file has it. */
const stretchOf = remembered((date: string): string | null =>
  date === '' || isIsoDate(date) ? `since ${date && unchangedSince(date)}` : null,
);

/**
 * Gives a row the text that it shares with all rows the rules answer alike, as far as the cells tell at a
 * glance; undefined for a row that has to be read by itself. `places` says where each column stands.
 */
export function rowKeys(places: ReadonlyMap<VisitColumn, number>) {
  const placeOf = (column: VisitColumn) => places.get(column) ?? -1;
  const writtenPlaces = AS_WRITTEN.flatMap((column) => places.get(column) ?? []);
  const [id, date, sites, nature, priors] = [
    placeOf('visit_id'),
    placeOf('date_of_service'),
    placeOf('sites'),
    placeOf('nature'),
    placeOf('prior_procedures'),
  ];
  return (cells: readonly string[]): string | undefined => {
    const day = cells[date] ?? '';
    const since = stretchOf(day);
    const before = priorsKey(cells[priors] ?? '', day);
    if (since === null || before === undefined || cells[id]?.trim() === '') return undefined;
    const written = writtenPlaces.map((place) => cells[place] ?? '');
    const at = sitesKey(cells[sites] ?? '', cells[nature] ?? '');
    return inOnePiece([since, before, at, ...written]);
  };
}
