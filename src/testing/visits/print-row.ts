import { showLine } from '../../rules/index.ts';
import type { BilledVisit, DrawnSite } from './drawn-visit.ts';

/** The columns of the file, in its order. The last is the office's own and means nothing to the rules. */
export const COLUMNS = [
  'visit_id',
  'date_of_service',
  'payer',
  'nature',
  'lesion_count',
  'method',
  'sites',
  'diagnosis',
  'em_code',
  'em_separate',
  'other_procedures',
  'prior_procedures',
  'billed',
  'clinic',
] as const;
export type Column = (typeof COLUMNS)[number];

const quoted = (cell: string): string => (cell.includes(',') ? `"${cell}"` : cell);

const printSite = ({ site, side, count }: DrawnSite): string => {
  const place = side ? `${site}/${side}` : site;
  return count === undefined ? place : `${place}:${count}`;
};

export const printSites = (sites: readonly DrawnSite[]): string => sites.map(printSite).join('; ');

/** A list whose absence is unknown and whose emptiness is none. */
const printList = <T>(list: readonly T[] | undefined, print: (item: T) => string): string => {
  if (list === undefined) return '';
  return list.length === 0 ? 'none' : list.map(print).join('; ');
};

const SEPARATE = new Map<boolean | 'unknown', string>([
  [true, 'yes'],
  [false, 'no'],
]);

/** The cells of a visit in the order of the columns, those with a comma in quotes. */
export function printCells(id: string, clinic: string, { visit, billed }: BilledVisit): string[] {
  const { evaluation, otherProcedures, priorProcedures } = visit;
  const service = typeof evaluation === 'object' ? evaluation : undefined;
  return [
    id,
    visit.dateOfService,
    visit.payer ?? '',
    visit.nature ?? '',
    quoted(visit.countAsWritten ?? String(visit.lesions)),
    visit.method ?? '',
    printSites(visit.sites),
    visit.diagnosis ?? '',
    service?.code ?? (evaluation === 'none' ? 'none' : ''),
    SEPARATE.get(service?.separatelyIdentifiable ?? 'unknown') ?? '',
    printList(
      otherProcedures,
      ({ code, units = 1, sameLesion }) => `${code}x${units}@${sameLesion ? 'same' : 'separate'}`,
    ),
    printList(
      priorProcedures,
      ({ code, dateOfService, relation = '' }) => `${code}@${dateOfService}@${relation}`,
    ),
    billed.map(showLine).join('; '),
    clinic,
  ];
}
