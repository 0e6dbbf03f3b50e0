import { type FhirClaim, type FhirVisit, claimResource } from './claim-resource.ts';
import { claimUuid } from './claim-uuid.ts';

/** A FHIR R4 (4.0.1) Bundle that holds claims and nothing about how they are exchanged. */
export interface FhirBundle {
  resourceType: 'Bundle';
  type: 'collection';
  entry?: readonly { fullUrl: string; resource: FhirClaim }[];
}

/**
 * Visits as a FHIR R4 Bundle, one Claim each, in the order given. The same visits give the same ids, also
 * where a reference comes twice. Patient, provider, payer and coverage are contained placeholders.
 * @param created When the claims were made, as FHIR writes it: '2026-11-24' or with a time and zone.
 */
export function claimBundle(visits: readonly FhirVisit[], created: string): FhirBundle {
  const seen = new Map<string, number>();
  const entry = visits.map((visit) => {
    const occurrence = (seen.get(visit.reference) ?? 0) + 1;
    seen.set(visit.reference, occurrence);
    const id = claimUuid(visit.reference, occurrence);
    return { fullUrl: `urn:uuid:${id}`, resource: claimResource(visit, id, created) };
  });
  return { resourceType: 'Bundle', type: 'collection', ...(entry.length > 0 && { entry }) };
}
