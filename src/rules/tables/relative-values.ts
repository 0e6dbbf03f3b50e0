import { defineTable } from '../kernel/dated-table.ts';
import { NEWEST_EDITION } from './edition.ts';

/** Total relative value units of a code, without geographic adjustment. */
export interface RelativeValue {
  nonFacility: number;
  facility: number;
}

const rvu = (nonFacility: number, facility: number): RelativeValue => ({ nonFacility, facility });

/** Used to rank lines, never to price them: one release serves every date the tables cover. */
export const relativeValues = defineTable<ReadonlyMap<string, RelativeValue>>({
  name: 'Relative values for line order',
  source: 'cms-rvu-2026c',
  rows: [
    {
      from: NEWEST_EDITION.from,
      value: new Map([
        ['17000', rvu(1.99, 1.43)],
        ['17003', rvu(0.19, 0.05)],
        ['17004', rvu(4.86, 2.48)],
        ['17110', rvu(3.33, 1.87)],
        ['17111', rvu(3.89, 2.21)],
        ['11200', rvu(2.76, 2.07)],
        ['11201', rvu(0.55, 0.39)],
        ['17260', rvu(2.9, 1.77)],
        ['17261', rvu(4.32, 2.23)],
        ['17262', rvu(5.2, 2.79)],
        ['17263', rvu(5.64, 3.07)],
        ['17264', rvu(6.05, 3.27)],
        ['17266', rvu(6.9, 3.82)],
        ['17270', rvu(4.4, 2.43)],
        ['17271', rvu(4.86, 2.67)],
        ['17272', rvu(5.49, 3.04)],
        ['17273', rvu(6.11, 3.43)],
        ['17280', rvu(4.14, 2.23)],
        ['17281', rvu(5.25, 2.98)],
        ['17282', rvu(6.0, 3.41)],
      ]),
    },
  ],
});
