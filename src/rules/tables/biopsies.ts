import { defineTable } from '../kernel/dated-table.ts';
import { TABLES_IN_FORCE } from './edition.ts';

/** A way to take a biopsy of skin: the code of the visit's first biopsy, and of each further one. */
export interface BiopsyKind {
  name: 'incisional' | 'punch' | 'tangential';
  first: string;
  addOn: string;
}

/**
 * Highest ranking first. One first code a visit, that of the highest kind done; every other biopsy is the
 * add-on of its own kind. Where that first code falls away, the highest add-on left becomes the `first` of
 * its kind.
 */
export const biopsyKinds = defineTable<readonly BiopsyKind[]>({
  name: 'Skin biopsies by rank',
  source: 'aapc-biopsies-160339',
  rows: [
    {
      from: TABLES_IN_FORCE.from,
      value: [
        { name: 'incisional', first: '11106', addOn: '11107' },
        { name: 'punch', first: '11104', addOn: '11105' },
        { name: 'tangential', first: '11102', addOn: '11103' },
      ],
    },
  ],
});

/** Biopsies of skin, first ones and their add-ons: what a coder calls 'bx'. */
export const biopsyCodes: ReadonlySet<string> = new Set(
  biopsyKinds.rows.flatMap(({ value }) => value.flatMap(({ first, addOn }) => [first, addOn])),
);
