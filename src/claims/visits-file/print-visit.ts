import {
  type Encounter,
  type LesionGroup,
  type OtherProcedure,
  type PriorProcedure,
  type ServiceLine,
  showLine,
} from '../../rules/index.ts';
import type { FiledVisit } from '../filed-visit.ts';
import type { VisitColumn } from './columns.ts';

/**
 * The cells of a visit, one for every column, without formula guards. What the format has no place for is left
 * out: `problemsInFiling` says what that is, and without any `readVisit` gives the same visit back.
 */
export function printVisit({
  reference,
  encounter,
  billed,
}: FiledVisit): ReadonlyMap<VisitColumn, string> {
  const { evaluation, otherProcedures, priorProcedures } = encounter;
  const [first] = encounter.lesions;
  const { count, sites } = printLesions(encounter);
  return new Map<VisitColumn, string>([
    ['visit_id', reference],
    ['date_of_service', encounter.dateOfService ?? ''],
    ['payer', encounter.payer ?? ''],
    ['nature', first?.nature ?? ''],
    ['lesion_count', count],
    ['method', first?.method ?? ''],
    ['sites', sites],
    ['diagnosis', first?.diagnosis ?? ''],
    ['em_code', evaluation === 'none' ? 'none' : (evaluation?.code ?? '')],
    ['em_separate', printSeparate(evaluation)],
    ['other_procedures', printList(otherProcedures, printOther)],
    ['prior_procedures', printList(priorProcedures, printPrior)],
    ['billed', billed ? printBilled(billed) : ''],
  ]);
}

/** Lines as the `billed` cell has them: 'CODE-25; CODEx5', 'none' without any. Pointers are left out. */
export const printBilled = (lines: readonly ServiceLine[]): string => printList(lines, showLine);

/** One group has its count in `lesion_count`, unless the record states a total: that stands there then. */
function printLesions({ lesions, statedLesionTotal }: Encounter): { count: string; sites: string } {
  const [only] = lesions;
  if (only && lesions.length === 1 && statedLesionTotal === undefined) {
    return { count: printCount(only), sites: printPlace(only) };
  }
  const entries = lesions.map((group) => {
    const count = printCount(group);
    return count === '' ? printPlace(group) : `${printPlace(group)}:${count}`;
  });
  return { count: statedLesionTotal?.toString() ?? '', sites: entries.join('; ') };
}

const printCount = ({ count, countAsWritten }: LesionGroup) =>
  count?.toString() ?? countAsWritten ?? '';

const printPlace = ({ site = '', side }: LesionGroup) => (side ? `${site}/${side}` : site);

function printSeparate(evaluation: Encounter['evaluation']): string {
  const isSeparate = evaluation === 'none' ? undefined : evaluation?.separatelyIdentifiable;
  if (isSeparate === undefined) return '';
  return isSeparate ? 'yes' : 'no';
}

function printList<T>(items: readonly T[] | undefined, print: (item: T) => string): string {
  if (!items) return '';
  return items.length === 0 ? 'none' : items.map(print).join('; ');
}

function printOther({ code, units, sameLesion }: OtherProcedure): string {
  const coded = units === undefined ? code : `${code}x${units}`;
  if (sameLesion === undefined) return coded;
  return `${coded}@${sameLesion ? 'same' : 'separate'}`;
}

const printPrior = ({ code, dateOfService, relation }: PriorProcedure): string =>
  [code, dateOfService, ...(relation ? [relation] : [])].join('@');
