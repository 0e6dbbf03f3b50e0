import type { FactPath } from '../rules/index.ts';

const NAMES: Readonly<Record<string, string>> = {
  lesions: 'lesions',
  dateOfService: 'date of service',
  payer: 'payer',
  placeOfService: 'place of service',
  statedLesionTotal: 'total',
  evaluation: 'same-day E/M',
  otherProcedures: 'other procedures',
  priorProcedures: 'earlier procedures',
  count: 'number of lesions',
  nature: 'nature of the lesions',
  diagnosis: 'diagnosis',
  method: 'method',
  site: 'site',
  side: 'side',
  diameterCm: 'diameter',
};

/** A fact as a person names it: 'method', or 'method of row 2' where there is more than one row. */
export function nameFact(path: FactPath, rows: number): string {
  const [head = '', at, field] = path.split('.');
  if (field === undefined) return NAMES[head] ?? path;
  const name = NAMES[field] ?? field;
  return rows > 1 ? `${name} of row ${Number(at) + 1}` : name;
}

export interface NamedFact {
  /** Where the first of them is entered. */
  path: FactPath;
  name: string;
}

const fieldOf = (path: FactPath) => path.split('.')[2] ?? path;

/** Facts by name, each field once: what is missing in several rows is said once for all of them. */
export function nameFacts(paths: readonly FactPath[], rows: number): readonly NamedFact[] {
  return paths
    .filter((path, at) => paths.findIndex((other) => fieldOf(other) === fieldOf(path)) === at)
    .map((path) => {
      const isShared = paths.filter((other) => fieldOf(other) === fieldOf(path)).length > 1;
      return { path, name: nameFact(path, isShared ? 1 : rows) };
    });
}
