import { type Encounter, findSite, type LesionGroup } from '../../rules/index.ts';
import type { DrawnVisit } from './drawn-visit.ts';
import { printSites } from './print-row.ts';

type Lesions = Pick<Encounter, 'lesions' | 'statedLesionTotal' | 'documented'>;

/** The lesions of a visit: a group for each counted place and the total, or one group for all of them. */
function lesionsOf({ nature, diagnosis, method, sites, ...visit }: DrawnVisit): Lesions {
  const shared: LesionGroup = {
    ...(nature && { nature }),
    ...(diagnosis && { diagnosis }),
    ...(method && { method }),
  };
  const { countAsWritten, lesions } = visit;
  if (sites.every(({ count }) => count !== undefined))
    return {
      lesions: sites.map((place) => ({ ...shared, ...place })),
      statedLesionTotal: lesions,
    };
  const counted = countAsWritten === undefined ? { count: lesions } : { countAsWritten };
  // One number for several places says nothing of any one of them, so they stay together as written.
  if (sites.length === 1) return { lesions: [{ ...shared, ...counted, ...sites[0] }] };
  const areListed = sites.every(({ site }) => findSite(site) && !findSite(site)?.ownCode);
  return {
    lesions: [{ ...shared, ...counted, site: printSites(sites) }],
    // Where they are is said all the same.
    ...(areListed && { documented: { locations: true } }),
  };
}

/** What the rules are told about a made-up visit, as a reader of its row has to take it. */
export function encounterOfDrawn(visit: DrawnVisit): Encounter {
  const { dateOfService, payer, evaluation, otherProcedures, priorProcedures } = visit;
  return {
    dateOfService,
    ...lesionsOf(visit),
    ...(payer && { payer }),
    ...(evaluation && { evaluation }),
    ...(otherProcedures && { otherProcedures }),
    ...(priorProcedures && { priorProcedures }),
  };
}
