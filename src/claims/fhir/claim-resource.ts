import { type Encounter, isIsoDate, type ServiceLine } from '../../rules/index.ts';
import { claimDiagnoses } from '../claim-form/claim-diagnoses.ts';

/** A visit to be written, with the lines to write for it: billed or suggested. */
export interface FhirVisit {
  /** The office's own reference; never a patient's. */
  reference: string;
  encounter: Encounter;
  lines: readonly ServiceLine[];
}

interface Reference {
  reference: string;
}
interface CodeableConcept {
  coding: readonly [{ system: string; code: string }];
}

/** A line of a FHIR R4 Claim. Codes stand without display text. */
interface FhirItem {
  sequence: number;
  diagnosisSequence?: readonly number[];
  productOrService: CodeableConcept;
  modifier?: readonly CodeableConcept[];
  servicedDate?: string;
  locationCodeableConcept?: CodeableConcept;
  quantity: { value: number };
}

/** A FHIR R4 (4.0.1) Claim as it is written here. */
export interface FhirClaim {
  resourceType: 'Claim';
  id: string;
  contained: readonly object[];
  identifier: readonly [{ value: string }];
  status: 'draft';
  type: CodeableConcept;
  use: 'claim';
  patient: Reference;
  created: string;
  insurer: Reference;
  provider: Reference;
  priority: CodeableConcept;
  diagnosis?: readonly { sequence: number; diagnosisCodeableConcept: CodeableConcept }[];
  insurance: readonly [{ sequence: 1; focal: true; coverage: Reference }];
  item?: readonly FhirItem[];
}

const ICD_10_CM = 'http://hl7.org/fhir/sid/icd-10-cm';
const CPT = 'http://www.ama-assn.org/go/cpt';
const HCPCS_LEVEL_2 = 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets';
const PLACE_OF_SERVICE =
  'https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set';
const CLAIM_TYPE = 'http://terminology.hl7.org/CodeSystem/claim-type';
const PRIORITY = 'http://terminology.hl7.org/CodeSystem/processpriority';

const PLACEHOLDER = 'Placeholder, to be filled in where the claim is filed';

const concept = (system: string, code: string): CodeableConcept => ({ coding: [{ system, code }] });

/** Codes and modifiers that begin with a figure are CPT's, the others are of HCPCS level II. */
const procedureConcept = (code: string): CodeableConcept =>
  concept(/^\d/u.test(code) ? CPT : HCPCS_LEVEL_2, code);

/** Stand-ins for what every claim must name and this one does not know. None tells of a patient. */
const placeholders = (payer: string | undefined): readonly object[] => [
  { resourceType: 'Patient', id: 'patient', name: [{ text: PLACEHOLDER }] },
  { resourceType: 'Practitioner', id: 'provider', name: [{ text: PLACEHOLDER }] },
  {
    resourceType: 'Organization',
    id: 'payer',
    name: payer === undefined ? PLACEHOLDER : `${PLACEHOLDER}: ${payer}`,
  },
  {
    resourceType: 'Coverage',
    id: 'coverage',
    status: 'active',
    beneficiary: { reference: '#patient' },
    payor: [{ reference: '#payer' }],
  },
];

function itemOf(
  { code, units, modifiers, diagnoses = [] }: ServiceLine,
  at: number,
  { dateOfService, placeOfService }: Encounter,
  sequenceOf: ReadonlyMap<string, number>,
): FhirItem {
  const pointers = [...new Set(diagnoses)].flatMap((own) => sequenceOf.get(own) ?? []);
  return {
    sequence: at + 1,
    ...(pointers.length > 0 && { diagnosisSequence: pointers }),
    productOrService: procedureConcept(code),
    ...(modifiers.length > 0 && { modifier: modifiers.map(procedureConcept) }),
    ...(dateOfService !== undefined && isIsoDate(dateOfService) && { servicedDate: dateOfService }),
    ...(placeOfService !== undefined && {
      locationCodeableConcept: concept(PLACE_OF_SERVICE, placeOfService),
    }),
    quantity: { value: units },
  };
}

/** One visit as a Claim: nothing in it that the visit does not say, but for the contained placeholders. */
export function claimResource(
  { reference, encounter, lines }: FhirVisit,
  id: string,
  created: string,
): FhirClaim {
  const codes = claimDiagnoses(encounter, lines);
  const sequenceOf = new Map(codes.map((code, at) => [code, at + 1]));
  return {
    resourceType: 'Claim',
    id,
    contained: placeholders(encounter.payer),
    identifier: [{ value: reference }],
    // Not filed: whoever fills in the placeholders makes it active.
    status: 'draft',
    type: concept(CLAIM_TYPE, 'professional'),
    use: 'claim',
    patient: { reference: '#patient' },
    created,
    insurer: { reference: '#payer' },
    provider: { reference: '#provider' },
    priority: concept(PRIORITY, 'normal'),
    // An empty list is no FHIR: what there is none of is left out.
    ...(codes.length > 0 && {
      diagnosis: codes.map((code, at) => ({
        sequence: at + 1,
        diagnosisCodeableConcept: concept(ICD_10_CM, code),
      })),
    }),
    insurance: [{ sequence: 1, focal: true, coverage: { reference: '#coverage' } }],
    ...(lines.length > 0 && {
      item: lines.map((line, at) => itemOf(line, at, encounter, sequenceOf)),
    }),
  };
}
