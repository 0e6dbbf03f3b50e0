import { isLesionCount, type IsoDate, PAYERS, type Payer } from '../../rules/index.ts';
import { printDate, readDate } from './calendar-date.ts';
import { type Clause, onlyClause, onlyWord, wordsOf } from './clause.ts';
import type { Report } from './problem.ts';
import { quoted, spanOf } from './words.ts';

/** The lesion total the record states: 'total 12'. */
export function readTotal(clauses: readonly Clause[], report: Report): number | undefined {
  const clause = onlyClause(clauses, 'the stated total', report);
  const word = clause && onlyWord(clause, 'the total', report);
  if (!word) return undefined;
  const total = !word.quoted && /^\d{1,3}$/.test(word.key) ? Number(word.key) : undefined;
  if (isLesionCount(total)) return total;
  report('bad-total', word);
  return undefined;
}

export const printTotal = (total: number | undefined): string =>
  total === undefined ? '' : `total ${total}`;

/** 'dos 2026-11-20', 'dos 11/20/2026'. */
export function readDateOfService(clauses: readonly Clause[], report: Report): IsoDate | undefined {
  const clause = onlyClause(clauses, 'the date of service', report);
  const word = clause && onlyWord(clause, 'the date of service', report);
  const date = word && readDate(word);
  if (word && date === undefined) report('bad-date', word);
  return date;
}

export const printDateOfService = (date: IsoDate | undefined): string =>
  date === undefined ? '' : `dos ${printDate(date)}`;

const payers: ReadonlyMap<string, Payer> = new Map([
  ...PAYERS.map((payer) => [payer, payer] as const),
  ['ma', 'medicare-advantage'],
]);

/** The payer's name is a clause of its own: 'medicare', 'medicare advantage', 'ma'. */
export function readPayer(clauses: readonly Clause[], report: Report): Payer | undefined {
  const clause = onlyClause(clauses, 'the payer', report);
  if (!clause) return undefined;
  const words = [clause.keyword, ...wordsOf(clause)];
  const name = words.map((word) => (word.quoted ? '"' : word.key)).join('-');
  const payer = payers.get(name);
  if (!payer) report('bad-payer', spanOf(words));
  return payer;
}

export function printPayer(payer: Payer | undefined): string {
  if (payer === undefined) return '';
  return payer === 'medicare-advantage' ? 'ma' : payer;
}

/** 'pos 11'. Whether there is such a place is for the rules to say. */
export function readPlaceOfService(clauses: readonly Clause[], report: Report): string | undefined {
  const clause = onlyClause(clauses, 'the place of service', report);
  const word = clause && onlyWord(clause, 'the place of service', report);
  if (!word) return undefined;
  if (!word.quoted && /^\d\d$/.test(word.key)) return word.key;
  report('bad-place-of-service', word);
  return undefined;
}

export function printPlaceOfService(code: string | undefined): string {
  if (code === undefined) return '';
  return `pos ${/^\d\d$/.test(code) ? code : quoted(code)}`;
}
