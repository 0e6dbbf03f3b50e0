import type { FactPath } from '../rules/index.ts';

/** By path without the number of its row, or by the field alone where the list goes without saying. */
const NAMES: Readonly<Record<string, string>> = {
  lesions: 'lesions',
  dateOfService: 'date of service',
  payer: 'payer',
  placeOfService: 'place of service',
  statedLesionTotal: 'total',
  evaluation: 'same-day E/M',
  'evaluation.separatelyIdentifiable': 'whether the E/M is separate',
  'evaluation.unrelatedToEarlierProcedure': 'what the E/M was about',
  otherProcedures: 'other procedures',
  'otherProcedures.sameLesion': 'lesion',
  priorProcedures: 'earlier procedures',
  'priorProcedures.relation': 'relation',
  count: 'number of lesions',
  nature: 'nature of the lesions',
  diagnosis: 'diagnosis',
  diagnoses: 'diagnoses',
  method: 'method',
  site: 'site',
  side: 'side',
  diameterCm: 'diameter',
  code: 'code',
  units: 'units',
  patient: 'new or established',
};

/** What a row of each list is called. Lesions stand in rows only where there are several. */
const ROWS: Readonly<Record<string, string>> = {
  lesions: 'row',
  otherProcedures: 'procedure',
  priorProcedures: 'earlier procedure',
};

const isNumber = (part: string | undefined) => /^\d+$/.test(part ?? '');

/** 'otherProcedures.sameLesion': the same for each row. */
const withoutRow = (path: FactPath) =>
  path
    .split('.')
    .filter((part) => !isNumber(part))
    .join('.');

/** Without its row: 'method', 'relation of earlier procedures'. */
function nameOf(path: FactPath): string {
  const fact = withoutRow(path);
  const [list = '', field = list] = fact.split('.');
  const name = NAMES[fact] ?? NAMES[field] ?? field;
  return fact === path || list === 'lesions' ? name : `${name} of ${NAMES[list] ?? list}`;
}

/** A fact as a person names it: 'method', or 'method of row 2' where there is more than one row. */
export function nameFact(path: FactPath, rows: number): string {
  const [list = '', at, field = ''] = path.split('.');
  if (!isNumber(at) || (list === 'lesions' && rows <= 1)) return nameOf(path);
  const name = NAMES[withoutRow(path)] ?? NAMES[field] ?? field;
  return `${name} of ${ROWS[list] ?? list} ${Number(at) + 1}`;
}

export interface NamedFact {
  /** Where the first of them is entered. */
  path: FactPath;
  name: string;
}

/** Facts by name, each field once: what is missing in several rows is said once for all of them. */
export function nameFacts(paths: readonly FactPath[], rows: number): readonly NamedFact[] {
  const alike = (path: FactPath) => paths.filter((other) => withoutRow(other) === withoutRow(path));
  return paths
    .filter((path) => alike(path)[0] === path)
    .map((path) => ({
      path,
      name: alike(path).length > 1 ? nameOf(path) : nameFact(path, rows),
    }));
}
