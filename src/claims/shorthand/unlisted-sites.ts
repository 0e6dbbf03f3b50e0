import { findSite } from '../../rules/index.ts';
import type { ShorthandVisit } from './shorthand-visit.ts';

/** Words of a visit that stand where a site does and are none of the table, each once: kept as written. */
export const unlistedSites = ({
  encounter,
}: Pick<ShorthandVisit, 'encounter'>): readonly string[] => [
  ...new Set(
    encounter.lesions.flatMap(({ site }) =>
      site === undefined || site === '' || findSite(site) ? [] : [site],
    ),
  ),
];
