import { type Seeded, seeded } from '../identifier-corpus/seeded.ts';
import { billVisit } from './bill-visit.ts';
import { drawVisit } from './draw-visit.ts';
import type { BilledVisit } from './drawn-visit.ts';
import { COLUMNS, printCells } from './print-row.ts';
import { damage } from './unreadable-row.ts';

/** How many visits, and where the choices start: the same file again for the same two numbers. */
export interface VisitsFileSize {
  seed: number;
  rows: number;
}

/** The file in the public folder, for those who want to try a review. */
export const SAMPLE: VisitsFileSize = { seed: 20261124, rows: 2000 };

const UNREADABLE = 0.005;
const ROWS_A_CHUNK = 2000;

/** The made-up visits behind a file, row by row, without the faults its rows may have. */
export function* drawVisits({ seed: start, rows }: VisitsFileSize): Generator<BilledVisit> {
  const seed = seeded(start);
  for (let row = 0; row < rows; row += 1) yield billVisit(seed, drawVisit(seed));
}

function printRow(seed: Seeded, row: number, visit: BilledVisit): string {
  const id = `V-${String(row).padStart(6, '0')}`;
  const cells = printCells(id, seed.pick(['north', 'river', 'south']), visit);
  return (seed.chance(UNREADABLE) ? damage(seed, cells) : cells).join(',');
}

/**
 * A visits file piece by piece, each piece whole rows, for files that no one wants in memory at once. Lines
 * end in LF, as text files of the repository do.
 */
export function* visitsFileChunks(size: VisitsFileSize): Generator<string> {
  // Choices of their own, so that a fault in a row does not change the visits after it.
  const seed = seeded(size.seed + 1);
  let chunk = `${COLUMNS.join(',')}\n`;
  let row = 0;
  for (const visit of drawVisits(size)) {
    row += 1;
    chunk += `${printRow(seed, row, visit)}\n`;
    if (row % ROWS_A_CHUNK !== 0) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/** A visits file with made-up visits: realistic, reproducible, and about no one. */
export const makeVisitsFile = (size: VisitsFileSize): string =>
  [...visitsFileChunks(size)].join('');
