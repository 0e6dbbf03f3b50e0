import type { Seeded } from '../identifier-corpus/seeded.ts';
import { COLUMNS, type Column } from './print-row.ts';

/** What makes a row unreadable, and the column at fault; none where the whole row is. */
export const DAMAGES: readonly [Damage, ...Damage[]] = [
  { column: 'visit_id', cell: '' },
  { column: 'date_of_service', cell: '2026-02-30' },
  { column: 'date_of_service', cell: 'last Tuesday' },
  { column: 'payer', cell: 'blue plan' },
  { column: 'nature', cell: 'sun damage' },
  { column: 'lesion_count', cell: '-3' },
  { column: 'lesion_count', cell: '2.5' },
  { column: 'lesion_count', cell: '1200' },
  { column: 'method', cell: 'magnets' },
  { column: 'sites', cell: 'scalp:-2' },
  { column: 'em_separate', cell: 'perhaps' },
  { column: 'other_procedures', cell: '111O2x1@separate' },
  { column: 'prior_procedures', cell: '17000@2026-13-01@unrelated' },
  { column: 'billed', cell: '17OOO; 17003x2' },
  { cells: 'missing' },
  { cells: 'too many' },
];
type Damage = { column: Column; cell: string } | { cells: 'missing' | 'too many' };

/** The cells of a row with one fault in them. */
export function damage(seed: Seeded, cells: readonly string[]): readonly string[] {
  const fault = seed.pick(DAMAGES);
  if ('column' in fault) return cells.with(COLUMNS.indexOf(fault.column), fault.cell);
  return fault.cells === 'missing' ? cells.slice(0, 5) : [...cells, 'stray', 'stray'];
}
