import type { FileProblem } from '../filed-visit.ts';

interface ColumnEntry {
  name: string;
  /** What it is called on screen. */
  label: string;
  /** A cell as it may stand there; CODE stands for a procedure code. */
  example: string;
  required: boolean;
}

/** The columns of a visits file, in the order in which we write them. */
export const VISIT_COLUMNS = [
  { name: 'visit_id', label: 'Visit reference', example: 'V-0142', required: true },
  { name: 'date_of_service', label: 'Date of service', example: '2026-11-20', required: false },
  { name: 'payer', label: 'Payer', example: 'medicare', required: false },
  { name: 'nature', label: 'What the lesions are', example: 'premalignant', required: false },
  { name: 'lesion_count', label: 'Number of lesions', example: '6', required: false },
  { name: 'method', label: 'Method', example: 'cryosurgery', required: false },
  { name: 'sites', label: 'Sites', example: 'scalp:2; forearm/left:4', required: false },
  { name: 'diagnosis', label: 'Diagnosis', example: 'L57.0', required: false },
  { name: 'em_code', label: 'E/M', example: 'none', required: false },
  { name: 'em_separate', label: 'E/M separate', example: 'yes', required: false },
  {
    name: 'other_procedures',
    label: 'Other procedures',
    example: 'CODEx1@separate',
    required: false,
  },
  {
    name: 'prior_procedures',
    label: 'Earlier procedures',
    example: 'CODE@2026-11-14@unrelated',
    required: false,
  },
  { name: 'billed', label: 'Billed lines', example: 'CODE-25; CODEx5', required: false },
] as const satisfies readonly ColumnEntry[];

export type VisitColumn = (typeof VISIT_COLUMNS)[number]['name'];

/** Something about the header. */
export interface HeaderProblem extends FileProblem {
  /** The rows cannot be read before this is mended. Otherwise it is for the coder to know. */
  stops: boolean;
}

/** Which header cell is which column. */
export interface ColumnMatch {
  /** The place of each column that was found, from 0. */
  places: ReadonlyMap<VisitColumn, number>;
  /** Places of the cells that are none of ours: kept, and returned as they are. */
  others: readonly number[];
  problems: readonly HeaderProblem[];
}

/**
 * What offices call the columns, without case, spaces and signs. Words that may mean something else ('date',
 * 'code', 'location', 'insurance' with its insurers' names) are left out, and so are those that identify a
 * patient ('mrn', 'account').
 */
const SYNONYMS: Readonly<Record<VisitColumn, string>> = {
  visit_id:
    'visitno visitnumber visitref encounterid encounterno encounternumber claimid claimno claimnumber',
  date_of_service: 'dos servicedate dateofvisit visitdate encounterdate',
  payer: 'payor payertype payortype insurancetype',
  nature: 'lesionnature lesiontype natureoflesions',
  lesion_count:
    'nooflesions countoflesions lesionscount lesionnumber lesionstreated lesionsdestroyed',
  method: 'treatmentmethod destructionmethod methodofdestruction',
  sites: 'site lesionsites lesionsite anatomicsites anatomicsite bodysites bodysite',
  diagnosis: 'dx dxcode icd icd10 icd10cm icdcode icd10code diagnosiscode',
  em_code: 'em eandm emlevel eandmcode',
  em_separate: 'separateem emseparatelyidentifiable separatelyidentifiable',
  other_procedures: 'otherprocs additionalprocedures samedayprocedures',
  prior_procedures: 'priorprocs previousprocedures',
  billed:
    'billedcodes claimlines servicelines cpt cptcode cptcodes cpts codesbilled linesbilled billedcpt',
};

const normal = (heading: string) => heading.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

const synonyms: ReadonlyMap<string, VisitColumn> = new Map(
  VISIT_COLUMNS.flatMap(({ name }) =>
    SYNONYMS[name].split(' ').map((word) => [word, name] as const),
  ),
);
const exactNames: ReadonlyMap<string, VisitColumn> = new Map(
  VISIT_COLUMNS.map(({ name }) => [name, name]),
);
const looseNames: ReadonlyMap<string, VisitColumn> = new Map(
  VISIT_COLUMNS.flatMap(({ name, label }) => [
    [normal(name), name],
    [normal(label), name],
  ]),
);

/** From the surest way to know a column to the least sure. */
const WAYS: readonly ((heading: string) => VisitColumn | undefined)[] = [
  (heading) => exactNames.get(heading),
  (heading) => looseNames.get(normal(heading)),
  (heading) => synonyms.get(normal(heading)),
];

/**
 * Finds the columns in a header row. The exact name wins over other spellings, these over synonyms; where two
 * cells are equally likely, neither is taken and the header says so.
 */
export function matchColumns(header: readonly string[]): ColumnMatch {
  const headings = header.map((cell) => cell.trim());
  const places = new Map<VisitColumn, number>();
  const contested = new Map<VisitColumn, readonly number[]>();
  for (const way of WAYS) {
    for (const [column, found] of placesBy(way, headings)) {
      if (places.has(column) || contested.has(column)) continue;
      const [place] = found;
      if (found.length > 1 || place === undefined) contested.set(column, found);
      else places.set(column, place);
    }
  }
  const taken = new Set(places.values());
  return {
    places,
    others: headings.flatMap((_, place) => (taken.has(place) ? [] : [place])),
    problems: [
      ...missing(places, contested),
      ...[...contested].map(([column, found]) => twoForOne(column, found, headings)),
      ...repeated(headings, contested),
      ...nameless(headings),
    ],
  };
}

function placesBy(
  way: (heading: string) => VisitColumn | undefined,
  headings: readonly string[],
): ReadonlyMap<VisitColumn, readonly number[]> {
  const found = new Map<VisitColumn, number[]>();
  for (const [place, heading] of headings.entries()) {
    const column = way(heading);
    if (column === undefined) continue;
    const before = found.get(column);
    if (before) before.push(place);
    else found.set(column, [place]);
  }
  return found;
}

const missing = (
  places: ReadonlyMap<VisitColumn, number>,
  contested: ReadonlyMap<VisitColumn, unknown>,
): readonly HeaderProblem[] =>
  VISIT_COLUMNS.filter(
    ({ name, required }) => required && !places.has(name) && !contested.has(name),
  ).map(({ name, example }) => ({
    field: name,
    says: `Add a column named ${name} with a reference for each visit, such as ${example}.`,
    stops: true,
  }));

/** 'a', 'a and b', 'a, b and c'. */
const listed = (items: readonly (string | number)[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

const quotedHeading = (heading: string) => `“${heading}”`;

function twoForOne(
  column: VisitColumn,
  found: readonly number[],
  headings: readonly string[],
): HeaderProblem {
  const stops = VISIT_COLUMNS.some(({ name, required }) => required && name === column);
  const names = listed(found.map((place) => quotedHeading(headings[place] ?? '')));
  const cells = listed(found.map((place) => place + 1));
  return {
    field: column,
    says: `Name one column ${column}: ${names} in columns ${cells} may each be it, so ${stops ? 'no row can be read' : 'none of them is read'}.`,
    stops,
  };
}

/** The same name twice, outside the columns that we read. */
function repeated(
  headings: readonly string[],
  contested: ReadonlyMap<VisitColumn, readonly number[]>,
): readonly HeaderProblem[] {
  const reported = new Set([...contested.values()].flat());
  const placesOf = new Map<string, number[]>();
  for (const [place, heading] of headings.entries()) {
    if (heading === '' || reported.has(place)) continue;
    placesOf.set(heading, [...(placesOf.get(heading) ?? []), place + 1]);
  }
  return [...placesOf]
    .filter(([, found]) => found.length > 1)
    .map(([heading, found]) => ({
      field: heading,
      says: `Give columns ${listed(found)} names of their own: each is ${quotedHeading(heading)}. They are kept as they are.`,
      stops: false,
    }));
}

function nameless(headings: readonly string[]): readonly HeaderProblem[] {
  const found = headings.flatMap((heading, place) => (heading === '' ? [place + 1] : []));
  if (found.length === 0) return [];
  const columns = found.length === 1 ? `column ${found[0]}` : `columns ${listed(found)}`;
  return [
    {
      says: `Give ${columns} a name in the header. What stands there is kept as it is.`,
      stops: false,
    },
  ];
}
