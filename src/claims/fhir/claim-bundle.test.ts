import { Fhir } from 'fhir';
import { describe, expect, it } from 'vitest';
import { codeEncounter, type Encounter } from '../../rules/index.ts';
import { encounterOfDrawn } from '../../testing/visits/encounter-of-drawn.ts';
import { drawVisits } from '../../testing/visits/make-visits-file.ts';
import { claimBundle } from './claim-bundle.ts';

const fhir = new Fhir();
const CREATED = '2026-11-24T09:00:00Z';

/** What the published validator has against it. */
const faultsIn = (resource: object) =>
  fhir
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => ['error', 'fatal'].includes(String(severity)))
    .map(({ location, message }) => `${location}: ${message}`);

const encounter: Encounter = {
  dateOfService: '2026-11-20',
  payer: 'medicare',
  placeOfService: '11',
  lesions: [{ diagnosis: 'L57.0', count: 7, method: 'cryosurgery', site: 'scalp' }],
  evaluation: { code: '99213', separatelyIdentifiable: true, diagnoses: ['L20.9'] },
  otherProcedures: [{ code: '11102', sameLesion: false, diagnoses: ['D48.5'] }],
  priorProcedures: [],
  additionalDiagnoses: ['X32.XXXA'],
};
const visit = { reference: 'V-0142', encounter, lines: codeEncounter(encounter).lines };

const only = (input = visit) => {
  const [entry] = claimBundle([input], CREATED).entry ?? [];
  if (!entry) throw new Error('No entry was written');
  return entry.resource;
};

describe('the claim of a visit', () => {
  it('has nothing against it', () => {
    expect(faultsIn(claimBundle([visit], CREATED))).toEqual([]);
    expect(faultsIn(only())).toEqual([]);
  });

  it('is a professional claim that is not filed yet, made when the caller says', () => {
    expect(only()).toMatchObject({
      resourceType: 'Claim',
      identifier: [{ value: 'V-0142' }],
      status: 'draft',
      use: 'claim',
      created: CREATED,
      type: {
        coding: [
          { system: 'http://terminology.hl7.org/CodeSystem/claim-type', code: 'professional' },
        ],
      },
    });
  });

  it('numbers the diagnoses, and each line points to its own', () => {
    const { diagnosis = [], item = [] } = only();
    const codeAt = new Map(
      diagnosis.map(({ sequence, diagnosisCodeableConcept: { coding } }) => {
        expect(coding[0].system).toBe('http://hl7.org/fhir/sid/icd-10-cm');
        return [sequence, coding[0].code];
      }),
    );
    expect([...codeAt.keys()]).toEqual([1, 2, 3, 4]);
    const written = item.map(({ sequence, productOrService, modifier = [], ...rest }) => ({
      sequence,
      code: productOrService.coding[0].code,
      modifiers: modifier.map(({ coding }) => coding[0].code),
      units: rest.quantity.value,
      diagnoses: (rest.diagnosisSequence ?? []).map((at) => codeAt.get(at)),
    }));
    expect(written).toEqual(
      visit.lines.map(({ because: _because, ...line }, at) => ({ sequence: at + 1, ...line })),
    );
    expect(item[0]).toMatchObject({
      servicedDate: '2026-11-20',
      locationCodeableConcept: {
        coding: [
          {
            system:
              'https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set',
            code: '11',
          },
        ],
      },
    });
  });

  it('names the system of each code and never describes one', () => {
    const lines = [
      { code: '17000', units: 1, modifiers: ['59'] },
      { code: 'G2211', units: 1, modifiers: ['XS'] },
    ];
    const claim = only({ ...visit, lines: lines.map((line) => ({ ...line, because: [] })) });
    const systems = claim.item?.map(({ productOrService, modifier = [] }) =>
      [productOrService, ...modifier].map(({ coding }) => coding[0].system),
    );
    const hcpcs = 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets';
    const cpt = 'http://www.ama-assn.org/go/cpt';
    expect(systems).toEqual([
      [cpt, cpt],
      [hcpcs, hcpcs],
    ]);
    expect(JSON.stringify(claim)).not.toMatch(/"(?:display|unitPrice|net|total)"/u);
  });

  it('leaves out what the visit does not say', () => {
    const bare = only({ reference: 'V-1', encounter: { lesions: [] }, lines: [] });
    expect(faultsIn(bare)).toEqual([]);
    expect(bare).not.toHaveProperty('item');
    expect(bare).not.toHaveProperty('diagnosis');
    const [item] =
      only({
        reference: 'V-1',
        encounter: { lesions: [] },
        lines: [{ code: '17000', units: 1, modifiers: [], because: [] }],
      }).item ?? [];
    expect(Object.keys(item ?? {})).toEqual(['sequence', 'productOrService', 'quantity']);
  });

  it('leaves out a date that is none', () => {
    const claim = only({ ...visit, encounter: { ...encounter, dateOfService: 'soon' } });
    expect(claim.item?.[0]).not.toHaveProperty('servicedDate');
  });

  it('holds placeholders for everyone, each referred to, and nothing of a patient', () => {
    const claim = only();
    const ids = claim.contained.map((resource) =>
      'id' in resource ? `#${String(resource.id)}` : '',
    );
    expect(ids).toEqual(['#patient', '#provider', '#payer', '#coverage']);
    const text = JSON.stringify(claim);
    for (const id of ids) expect(text).toContain(`"reference":"${id}"`);
    expect(text).not.toMatch(/birthDate|gender|telecom|address|subscriberId|photo/u);
  });
});

describe('a planted fault is found', () => {
  it.each(['status', 'type', 'use', 'patient', 'created', 'provider', 'priority', 'insurance'])(
    'without its %s',
    (element) => {
      const rest = Object.entries(only()).filter(([key]) => key !== element);
      expect(faultsIn(Object.fromEntries(rest)).join()).toContain(element);
    },
  );

  it.each([
    [{ use: 'bill' }, 'use'],
    [{ item: [{ productOrService: { coding: [{ code: '17000' }] } }] }, 'sequence'],
    [{ item: [{ sequence: 1 }] }, 'productOrService'],
    [{ diagnosis: [{ sequence: 1 }] }, 'diagnosis'],
    [{ payer: 'medicare' }, 'payer'],
  ])('%j', (change, element) => {
    expect(faultsIn({ ...only(), ...change }).join()).toContain(element);
  });
});

describe('several visits', () => {
  it('are an entry each, in order, under ids that never change', () => {
    const visits = ['V-1', 'V-2', 'V-1'].map((reference) => ({ ...visit, reference }));
    const { entry = [] } = claimBundle(visits, CREATED);
    expect(entry.map(({ resource }) => resource.identifier[0].value)).toEqual([
      'V-1',
      'V-2',
      'V-1',
    ]);
    for (const { fullUrl, resource } of entry) expect(fullUrl).toBe(`urn:uuid:${resource.id}`);
    expect(entry.map(({ fullUrl }) => fullUrl)).toEqual(
      claimBundle(visits, '2027-01-01').entry?.map(({ fullUrl }) => fullUrl),
    );
    expect(entry[0]?.fullUrl).toBe(claimBundle([visit, ...visits], CREATED).entry?.[1]?.fullUrl);
    expect(new Set(entry.map(({ fullUrl }) => fullUrl)).size).toBe(3);
  });

  it('are a bundle without entries where there are none', () => {
    expect(claimBundle([], CREATED)).toEqual({ resourceType: 'Bundle', type: 'collection' });
    expect(faultsIn(claimBundle([], CREATED))).toEqual([]);
  });

  it('have ids of their own for every reference, each a UUID', () => {
    const visits = Array.from({ length: 20_000 }, (_, at) => ({
      reference: `V-${at}`,
      encounter: { lesions: [] },
      lines: [],
    }));
    const urls = claimBundle(visits, CREATED).entry?.map(({ fullUrl }) => fullUrl) ?? [];
    expect(new Set(urls).size).toBe(20_000);
    const uuid = /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u;
    expect(urls.filter((url) => !uuid.test(url))).toEqual([]);
  });

  it('of any kind have nothing against them', () => {
    const visits = [...drawVisits({ seed: 5, rows: 60 })].map(({ visit: drawn, billed }, at) => ({
      reference: `V-${at}`,
      encounter: encounterOfDrawn(drawn),
      lines: billed,
    }));
    expect(faultsIn(claimBundle(visits, CREATED))).toEqual([]);
  });
});
