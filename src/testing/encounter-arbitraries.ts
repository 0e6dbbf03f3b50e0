import fc from 'fast-check';
import { diagnoses } from '../rules/tables/diagnoses.ts';
import { PROFILE_CHOICES } from '../rules/tables/payer-profiles.ts';
import { placesOfService } from '../rules/tables/places-of-service.ts';
import { sites } from '../rules/tables/sites.ts';
import type { Context } from '../rules/vocabulary/coding.ts';
import {
  type Encounter,
  LESION_NATURES,
  type LesionGroup,
  METHODS,
  PAYERS,
  PRIOR_RELATIONS,
  SIDES,
} from '../rules/vocabulary/encounter.ts';
import type { ServiceLine } from '../rules/vocabulary/service-line.ts';

/** Visits are plain data, as JSON gives them; any field may be absent. */
const partial: { requiredKeys: []; noNullPrototype: true } = {
  requiredKeys: [],
  noNullPrototype: true,
};

/** A code for every entry of the table of diagnoses, categories by one of their members. */
export const listedDiagnoses: readonly string[] = diagnoses.map(({ code }) =>
  code.replace(/-$/u, '5'),
);

/** What else a coder may type: not listed, of an older revision, without its dot. */
export const otherDiagnoses: readonly string[] = ['Z99.9', 'Q82.8', '702.0', 'L570'];

const siteIds: readonly string[] = sites.map(({ id }) => id);
export const ownWordsForSites: readonly string[] = ['left pinna', 'both'];
const placeCodes: readonly string[] = [...placesOfService.map(({ code }) => code), '99'];
export const vagueWords: readonly string[] = ['multiple', 'several', '10-12', 'more than 15', '~7'];

/** Documentation elements a coder can confirm or find absent. */
const elements = [
  'premalignant-stated',
  'exact-count',
  'method',
  'locations',
  'count-per-site',
  'signature-and-date',
  'separate-sites',
  'separate-evaluation',
  'otherwise-treated',
  'something-else',
] as const;

const counts = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 18 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 999 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 2.5, 1000, Number.NaN, Number.POSITIVE_INFINITY) },
);
const diameters = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 60 }).map((tenths) => tenths / 10) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, 0.55, Number.NaN, Number.POSITIVE_INFINITY) },
);

/** Any group that the types allow, most of them half empty and some of them absurd. */
const anyGroup: fc.Arbitrary<LesionGroup> = fc.record(
  {
    nature: fc.constantFrom(...LESION_NATURES),
    diagnosis: fc.constantFrom(...listedDiagnoses, ...otherDiagnoses),
    count: counts,
    countAsWritten: fc.constantFrom(...vagueWords),
    method: fc.constantFrom(...METHODS),
    site: fc.constantFrom(...siteIds, ...ownWordsForSites),
    side: fc.constantFrom(...SIDES),
    diameterCm: diameters,
  },
  partial,
);

const destruction = METHODS.slice(0, 5);
const KINDS = [
  { nature: 'premalignant', diagnoses: ['L57.0', 'L56.5', 'L85.8', 'Z99.9'] },
  { nature: 'benign', diagnoses: ['B07.8', 'L82.0', 'L56.5', 'D22.5'] },
  { nature: 'skin-tag', diagnoses: ['L91.8'] },
  { nature: 'malignant', diagnoses: ['C44.91', 'D04.5'] },
] as const;

/** A group of one family with everything its code needs, as a careful note gives it. */
const completeGroup = (kinds: readonly (typeof KINDS)[number][]): fc.Arbitrary<LesionGroup> =>
  fc.constantFrom(...kinds).chain(({ nature, diagnoses: codes }) =>
    fc.record(
      {
        nature: fc.constant(nature),
        diagnosis: fc.constantFrom(...codes),
        count: fc.integer({ min: 0, max: 18 }),
        method: fc.constantFrom(...destruction),
        site: fc.constantFrom('scalp', 'nose', 'back', 'forearm', 'hand'),
        diameterCm: fc.integer({ min: 1, max: 50 }).map((tenths) => tenths / 10),
      },
      { noNullPrototype: true },
    ),
  );

/** The same with one field taken away. */
const almostCompleteGroup: fc.Arbitrary<LesionGroup> = fc
  .tuple(
    completeGroup(KINDS),
    fc.constantFrom<keyof LesionGroup>('nature', 'diagnosis', 'count', 'method', 'site'),
  )
  .map(([complete, field]) => {
    const group: LesionGroup = { ...complete };
    delete group[field];
    return group;
  });

export const premalignantGroups: fc.Arbitrary<LesionGroup> = completeGroup([KINDS[0]]);
export const completeGroups: fc.Arbitrary<LesionGroup> = completeGroup(KINDS);
export const lesionGroups: fc.Arbitrary<LesionGroup> = fc.oneof(
  anyGroup,
  almostCompleteGroup,
  completeGroups,
);

const datesInForce = fc.constantFrom('2024-07-01', '2024-09-30', '2024-10-01', '2026-03-02');
const anyDate = fc.oneof(
  { weight: 8, arbitrary: datesInForce },
  { weight: 1, arbitrary: fc.constantFrom('2024-06-30', '1999-12-31', '2026-02-30', 'soon') },
);

const pointers = fc.array(fc.constantFrom('L40.0', 'D49.2', 'L57.0', 'X32.XXXA'), {
  minLength: 1,
  maxLength: 2,
});

/** Visits, one of which no modifier separates from a procedure, and a code that is none. */
const evaluations = fc.oneof(
  fc.constant('none' as const),
  fc.record(
    {
      code: fc.constantFrom('99213', '99203', '99214', '99495', '99070'),
      patient: fc.constantFrom('new' as const, 'established' as const),
      separatelyIdentifiable: fc.boolean(),
      unrelatedToEarlierProcedure: fc.boolean(),
      diagnoses: pointers,
    },
    { ...partial, requiredKeys: ['code'] },
  ),
);

const BIOPSIES = ['11102', '11103', '11104', '11105', '11106', '11107'] as const;
/** In either column of a pair, and at either indicator. */
const PAIRED = ['11301', '11303', '17110', '11900', '12001', '17340', '64400', 'J2001'] as const;
/** In no pair at hand: procedures, and an add-on to the visit. */
const UNPAIRED = ['17311', '96567', 'G2211'] as const;
/** What belongs elsewhere in the visit. */
const MISPLACED = ['17000', '17004', '99213'] as const;

const otherCodes = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...BIOPSIES) },
  { weight: 4, arbitrary: fc.constantFrom(...PAIRED, ...UNPAIRED) },
  { weight: 1, arbitrary: fc.constantFrom(...MISPLACED) },
);
const otherProcedures = fc.array(
  fc.record(
    {
      code: otherCodes,
      units: fc.integer({ min: 1, max: 4 }),
      sameLesion: fc.boolean(),
      diagnoses: pointers,
    },
    { ...partial, requiredKeys: ['code'] },
  ),
  { maxLength: 3 },
);

/** Periods of 0, 10 and 90 days, an add-on's, and none at hand. */
const EARLIER_CODES = ['11102', '17000', '11402', '17311', '14040', '17003', '28750'] as const;
/** Around the first and the last day of such periods, for the dates of service above. */
const EARLIER_DATES = [
  '2024-06-20',
  '2024-06-21',
  '2024-07-01',
  '2024-09-25',
  '2025-12-01',
  '2025-12-02',
  '2026-02-19',
  '2026-02-20',
  '2026-03-03',
] as const;

const priorProcedures = fc.array(
  fc.record(
    {
      code: fc.constantFrom(...EARLIER_CODES),
      dateOfService: fc.constantFrom(...EARLIER_DATES),
      relation: fc.constantFrom(...PRIOR_RELATIONS),
    },
    { ...partial, requiredKeys: ['code', 'dateOfService'] },
  ),
  { maxLength: 2 },
);
const additionalDiagnoses = fc.array(fc.constantFrom('X32.XXXA', 'W89.1XXA', 'Z85.828', 'L57.0'), {
  maxLength: 3,
});
const documented = fc.dictionary(fc.constantFrom(...elements), fc.boolean(), {
  maxKeys: 4,
  noNullPrototype: true,
});

const aroundTheLesions = {
  payer: fc.constantFrom(...PAYERS),
  placeOfService: fc.constantFrom(...placeCodes),
  statedLesionTotal: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constantFrom(-1, 0.5, 2000)),
  additionalDiagnoses,
  evaluation: evaluations,
  otherProcedures,
  priorProcedures,
};

/** Any visit that the types allow: partial, contradictory, out of date. */
export const encounters: fc.Arbitrary<Encounter> = fc.record(
  {
    ...aroundTheLesions,
    dateOfService: anyDate,
    lesions: fc.array(lesionGroups, { maxLength: 5 }),
    documented,
  },
  { ...partial, requiredKeys: ['lesions'] },
);

/** The rest of a visit: in force, with nothing the coder has taken back. */
export const surroundings: fc.Arbitrary<Omit<Encounter, 'lesions'>> = fc.record(
  { ...aroundTheLesions, dateOfService: datesInForce },
  partial,
);

/** Visits in force with nothing the coder has taken back. */
export const openEncounters: fc.Arbitrary<Encounter> = fc
  .tuple(surroundings, fc.array(lesionGroups, { maxLength: 4 }))
  .map(([rest, lesions]) => ({ ...rest, lesions }));

/** Every way a payer profile can answer. */
const profiles = fc.record(
  {
    distinctModifier: fc.constantFrom(...PROFILE_CHOICES.distinctModifier),
    placement: fc.constantFrom(...PROFILE_CHOICES.placement),
    addOnUnits: fc.constantFrom(...PROFILE_CHOICES.addOnUnits),
  },
  { noNullPrototype: true },
);

export const contexts: fc.Arbitrary<Context> = fc.record(
  {
    profile: profiles,
    edition: fc.oneof(
      { weight: 4, arbitrary: fc.constant('2024-07-01') },
      { weight: 1, arbitrary: fc.constant('2031-01-01') },
    ),
    assumed: fc.uniqueArray(
      fc.constantFrom('evaluation', 'otherProcedures', 'priorProcedures', 'placeOfService'),
    ),
  },
  partial,
);

/** Modifiers of this world: those that fit, those that never do, and some of them together. */
const modifiers = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(['59'], ['XE'], ['XS'], ['XP'], ['XU'], ['25'], ['79'], ['58']),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(['24', '25'], ['79', '59'], ['59', '51'], ['24'], ['78']),
  },
  { weight: 1, arbitrary: fc.constantFrom(['50'], ['51'], ['RT'], ['LT'], ['57']) },
);

/** Billed lines, right and wrong. */
export const billedLines: fc.Arbitrary<readonly ServiceLine[]> = fc.array(
  fc.record(
    {
      code: fc.oneof(
        {
          weight: 4,
          arbitrary: fc.constantFrom('17000', '17003', '17004', '17110', '11200', '11201'),
        },
        { weight: 1, arbitrary: fc.constantFrom('17263', '17286', '99213', '99495', 'G2211') },
        {
          weight: 2,
          arbitrary: fc.constantFrom('11102', '11103', '11301', '11900', '64400', '17311'),
        },
      ),
      units: fc.oneof(
        { weight: 3, arbitrary: fc.constant(1) },
        { weight: 3, arbitrary: fc.integer({ min: 0, max: 20 }) },
        { weight: 1, arbitrary: fc.constantFrom(-1, 1.5) },
      ),
      modifiers,
      diagnoses: fc.array(fc.constantFrom('L57.0', 'B07.8', 'X32.XXXA'), { maxLength: 5 }),
    },
    { ...partial, requiredKeys: ['code', 'units', 'modifiers'] },
  ),
  { maxLength: 5 },
);
