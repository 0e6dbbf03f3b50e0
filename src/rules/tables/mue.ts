import { defineTable } from '../kernel/dated-table.ts';
import { NEWEST_EDITION } from './edition.ts';

/** The most units of a code Medicare accepts per patient and day, and how the limit is adjudicated (MAI). */
export interface UnitLimit {
  units: number;
  mai: 2 | 3;
}

const limit = (units: number, mai: 2 | 3): UnitLimit => ({ units, mai });

export const unitLimits = defineTable<ReadonlyMap<string, UnitLimit>>({
  name: 'Medically Unlikely Edits',
  source: 'cms-mue-2024q3',
  rows: [
    {
      from: NEWEST_EDITION.from,
      value: new Map([
        ['17000', limit(1, 2)],
        ['17003', limit(13, 2)],
        ['17004', limit(1, 2)],
        ['17110', limit(1, 2)],
        ['17111', limit(1, 2)],
        ['11200', limit(1, 2)],
        ['11201', limit(1, 3)],
        ['17260', limit(7, 3)],
        ['17261', limit(7, 3)],
        ['17262', limit(6, 3)],
        ['17263', limit(3, 3)],
        ['17264', limit(3, 3)],
        ['17266', limit(2, 3)],
        ['17270', limit(6, 3)],
        ['17271', limit(4, 3)],
        ['17272', limit(5, 3)],
        ['17273', limit(4, 3)],
        ['17280', limit(6, 3)],
        ['17281', limit(5, 3)],
        ['17282', limit(4, 3)],
      ]),
    },
  ],
});
