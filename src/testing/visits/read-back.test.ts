import { describe, expect, it } from 'vitest';
import { readVisit } from '../../claims/visits-file/read-visit.ts';
import { encounterOfDrawn } from './encounter-of-drawn.ts';
import { drawVisits, SAMPLE } from './make-visits-file.ts';
import { COLUMNS, printCells } from './print-row.ts';
import { DAMAGES } from './unreadable-row.ts';

/** What the reader of visits files makes of the cells of a row. */
const read = (cells: readonly string[]) =>
  readVisit((column) => cells[COLUMNS.indexOf(column)]?.replaceAll('"', '') ?? '');

const drawn = [...drawVisits({ ...SAMPLE, rows: 500 })];

describe('a row of the made-up file', () => {
  it('is read as the visit it was made of', () => {
    for (const row of drawn) {
      const visit = read(printCells('V-1', 'north', row));
      if (!('encounter' in visit)) throw new Error(JSON.stringify(visit));
      expect(visit.encounter).toEqual(encounterOfDrawn(row.visit));
      expect(visit.billed ?? []).toEqual(row.billed);
    }
  });

  it.each(DAMAGES.filter((damage) => 'column' in damage))(
    'cannot be read with “$cell” in $column',
    ({ column, cell }) => {
      const [row] = drawn;
      const cells = row ? printCells('V-1', 'north', row) : [];
      expect(read(cells.with(COLUMNS.indexOf(column), cell))).toMatchObject([{ field: column }]);
    },
  );
});
