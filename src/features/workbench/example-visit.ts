import type { Encounter } from '../../rules/index.ts';
import { type Entry, nextEntry } from './entry.ts';
import { entryOfVisit } from './entry-of-visit.ts';

const EXAMPLE: Encounter = {
  payer: 'medicare',
  placeOfService: '11',
  lesions: [
    {
      nature: 'premalignant',
      diagnosis: 'L57.0',
      method: 'cryosurgery',
      site: 'forearm',
      side: 'left',
      count: 4,
    },
    { nature: 'premalignant', diagnosis: 'L57.0', method: 'cryosurgery', site: 'scalp', count: 2 },
  ],
  statedLesionTotal: 6,
};

/** A routine visit to look around with: six keratoses at two sites, frozen. Not a patient's. */
export const exampleEntry = (entry: Entry): Entry => ({
  ...nextEntry(entry),
  ...entryOfVisit(EXAMPLE, { reference: 'EXAMPLE-1', dateOfService: entry.dateOfService }),
  dateOfService: entry.dateOfService,
});
