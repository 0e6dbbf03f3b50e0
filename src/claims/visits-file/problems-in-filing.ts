import type { Encounter, LesionGroup } from '../../rules/index.ts';
import { known } from '../shorthand/known.ts';
import type { FiledVisit, FileProblem } from '../filed-visit.ts';
import type { VisitColumn } from './columns.ts';
import { printVisit } from './print-visit.ts';
import { readVisit } from './read-visit.ts';

/** Facts of a visit that stand in the same columns, and what to do when these cannot hold them. */
interface Facet {
  columns: readonly VisitColumn[];
  /** What the columns are meant to hold, as far as they have room for it. */
  of: (visit: FiledVisit) => unknown;
  says: string;
}

const LESIONS: Facet = {
  columns: ['nature', 'diagnosis', 'method', 'lesion_count', 'sites'],
  of: ({ encounter }) => [encounter.lesions.map(groupFacts), encounter.statedLesionTotal],
  says: 'File these lesions otherwise: lesion_count and sites take one count and place, or a site with its count for each group.',
};

const FACETS: readonly Facet[] = [
  {
    columns: ['visit_id'],
    of: ({ reference }) => reference,
    says: 'Give the visit a reference without spaces around it: visit_id needs one.',
  },
  {
    columns: ['date_of_service'],
    of: ({ encounter }) => encounter.dateOfService,
    says: 'Correct the date of service: date_of_service takes a day of the calendar.',
  },
  { columns: ['payer'], of: ({ encounter }) => encounter.payer, says: 'Choose one of the payers.' },
  LESIONS,
  {
    columns: ['em_code', 'em_separate'],
    of: ({ encounter: { evaluation } }) =>
      evaluation && evaluation !== 'none'
        ? [evaluation.code, evaluation.separatelyIdentifiable]
        : evaluation,
    says: 'Correct the E/M: em_code takes a code of five characters.',
  },
  {
    columns: ['other_procedures'],
    of: ({ encounter }) =>
      encounter.otherProcedures?.map(({ code, units, sameLesion }) => [code, units, sameLesion]),
    says: 'Correct the other procedures: other_procedures takes codes of five characters and units from 1 to 9999.',
  },
  {
    columns: ['prior_procedures'],
    of: ({ encounter }) =>
      encounter.priorProcedures?.map((prior) => [prior.code, prior.dateOfService, prior.relation]),
    says: 'Correct the earlier procedures: prior_procedures takes codes of five characters, each with a day of the calendar.',
  },
  {
    columns: ['billed'],
    of: ({ billed }) => billed?.map(({ code, units, modifiers }) => [code, units, modifiers]),
    says: 'Correct the billed lines: billed takes codes of five characters, up to four modifiers and units from 1 to 9999.',
  },
];

/** In a fixed order, so that two groups can be compared as text. */
const groupFacts = (group: LesionGroup) => [
  group.nature,
  group.diagnosis,
  group.count,
  group.countAsWritten,
  group.method,
  group.site,
  group.side,
];

/** Why a visit cannot be filed as a row of a visits file without losing something. Empty: it can. */
export function problemsInFiling(visit: FiledVisit): readonly FileProblem[] {
  const cells = printVisit(visit);
  const divided = notShared(visit.encounter);
  // Lesions that differ in what a row says once are named by that, and no further.
  const facets = divided.length > 0 ? FACETS.filter((facet) => facet !== LESIONS) : FACETS;
  return [
    ...withoutColumn(visit),
    ...divided,
    ...facets.filter((facet) => !isKept(facet, visit, cells)).map(problemOf),
    ...[...cells].filter(([, cell]) => /[\r\n]/u.test(cell)).map(([column]) => onOneLine(column)),
  ];
}

const problemOf = ({ columns: [field], says }: Facet): FileProblem => ({
  ...known({ field }),
  says,
});

const onOneLine = (field: VisitColumn): FileProblem => ({
  field,
  says: `Write ${field} on one line.`,
});

/** Does reading these columns alone give back what was printed into them? */
function isKept(
  { columns, of }: Facet,
  visit: FiledVisit,
  cells: ReadonlyMap<VisitColumn, string>,
): boolean {
  const read = readVisit((column) => {
    if (columns.includes(column)) return cells.get(column) ?? '';
    return column === 'visit_id' ? 'any' : '';
  });
  return 'reference' in read && JSON.stringify([of(read)]) === JSON.stringify([of(visit)]);
}

/** One row says once what the lesions are, for all of its groups. */
function notShared({ lesions }: Encounter): readonly FileProblem[] {
  const shared = { nature: 'nature', diagnosis: 'diagnosis', method: 'method' } as const;
  return Object.values(shared)
    .filter((field) => new Set(lesions.map((group) => group[field])).size > 1)
    .map((field) => ({
      field,
      says: `Divide the visit: a row holds one ${field} for all lesions, and these have several.`,
    }));
}

function withoutColumn({ encounter, billed }: FiledVisit): readonly FileProblem[] {
  const { evaluation, otherProcedures, lesions } = encounter;
  const em = evaluation === 'none' ? undefined : evaluation;
  const facts: readonly (readonly [name: string, isThere: boolean])[] = [
    ['the place of service', encounter.placeOfService !== undefined],
    ['additional diagnoses', encounter.additionalDiagnoses !== undefined],
    ['confirmed documentation', encounter.documented !== undefined],
    ['diameters', lesions.some(({ diameterCm }) => diameterCm !== undefined)],
    ['new or established patients', em?.patient !== undefined],
    ['visits unrelated to an earlier procedure', em?.unrelatedToEarlierProcedure !== undefined],
    ['diagnoses of the E/M', em?.diagnoses !== undefined],
    [
      'diagnoses of other procedures',
      otherProcedures?.some(({ diagnoses }) => diagnoses !== undefined) === true,
    ],
    ['diagnosis pointers', billed?.some(({ diagnoses }) => diagnoses !== undefined) === true],
  ];
  return facts
    .filter(([, isThere]) => isThere)
    .map(([name]) => ({ says: `Keep ${name} elsewhere: a visits file has no column for that.` }));
}
