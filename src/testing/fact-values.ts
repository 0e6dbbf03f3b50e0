import { findDiagnosis } from '../rules/tables/diagnoses.ts';
import { placesOfService } from '../rules/tables/places-of-service.ts';
import { sites } from '../rules/tables/sites.ts';
import {
  type Encounter,
  type Evaluation,
  LESION_NATURES,
  type LesionGroup,
  METHODS,
  type OtherProcedure,
  PAYERS,
  PRIOR_RELATIONS,
  type PriorProcedure,
  SIDES,
} from '../rules/vocabulary/encounter.ts';
import {
  listedDiagnoses,
  otherDiagnoses,
  ownWordsForSites,
  vagueWords,
} from './encounter-arbitraries.ts';

type GroupField = keyof LesionGroup;
type VisitField = Exclude<keyof Encounter, 'lesions' | 'documented'>;

/** One of each kind that rules tell apart, for tables whose other columns are labels. */
function oneOfEach<T>(rows: readonly T[], kindOf: (row: T) => readonly unknown[]): readonly T[] {
  const kinds = new Map(rows.map((row) => [JSON.stringify(kindOf(row)), row]));
  return [...kinds.values()];
}

const diagnosisKinds = oneOfEach(listedDiagnoses, (code) => {
  const { natures, statesNature, secondary, open } = findDiagnosis(code) ?? {};
  return [natures, statesNature, secondary, open !== undefined];
});
const siteKinds = oneOfEach(sites, ({ malignantGroup, ownCode }) => [
  malignantGroup,
  ownCode !== undefined,
]).map(({ id }) => id);
const placeKinds = oneOfEach(placesOfService, ({ rate }) => [rate]).map(({ code }) => code);

/** Every value a field of a lesion group can be given, as far as the rules tell values apart. */
export const groupValues: { [F in GroupField]-?: readonly Required<LesionGroup>[F][] } = {
  nature: LESION_NATURES,
  diagnosis: [...diagnosisKinds, ...otherDiagnoses],
  count: [0, 1, 2, 13, 14, 15, 999],
  countAsWritten: vagueWords,
  method: METHODS,
  site: [...siteKinds, ...ownWordsForSites],
  side: SIDES,
  diameterCm: [0.5, 0.6, 1, 1.1, 2, 2.1, 3, 3.1, 4, 4.1],
};

const ANSWERS = [undefined, true, false] as const;

const answered = <K extends string>(field: K, answer: boolean | undefined) =>
  // The key is the literal type K, which a computed key widens to string.
  (answer === undefined ? {} : { [field]: answer }) as Partial<Record<K, boolean>>;

/** The E/M with every answer to its two questions, and one that NCCI never pays beside a destruction. */
export const evaluationValues: readonly Required<Encounter>['evaluation'][] = [
  'none',
  ...ANSWERS.flatMap((separate) =>
    ANSWERS.map(
      (unrelated): Evaluation => ({
        code: '99213',
        ...answered('separatelyIdentifiable', separate),
        ...answered('unrelatedToEarlierProcedure', unrelated),
      }),
    ),
  ),
  { code: '99495', separatelyIdentifiable: true, unrelatedToEarlierProcedure: true },
];

/**
 * A procedure of each kind that rules tell apart: a biopsy, column one of every pair, column two of every
 * pair, one that changes column between 17000 and 17004, one that NCCI never pays beside them, one in no
 * pair, a drug in a pair and one in none, the visit add-on.
 */
const PROCEDURE_KINDS = [
  '11102',
  '17110',
  '17340',
  '17263',
  '64400',
  '17311',
  'J2001',
  'J7308',
  'G2211',
] as const;

/** Other procedures of the day: none, one of each kind with each answer, and biopsies that hand on. */
export const otherProcedureValues: readonly (readonly OtherProcedure[])[] = [
  [],
  ...PROCEDURE_KINDS.flatMap((code) =>
    ANSWERS.map((same): readonly OtherProcedure[] => [{ code, ...answered('sameLesion', same) }]),
  ),
  [{ code: '11102', sameLesion: true }, { code: '11103' }],
  [
    { code: '17110', sameLesion: false },
    { code: '11102', sameLesion: true },
  ],
  [{ code: 'G2211' }, { code: '11102', sameLesion: false }],
];

/** Earlier procedures in their period on a day: one with each relation and with none, and two of two. */
export const priorProcedureValues = (
  dateOfService = '2024-07-01',
): readonly (readonly PriorProcedure[])[] => {
  const prior = { code: '17000', dateOfService };
  const answers = PRIOR_RELATIONS.map((relation) => ({ ...prior, relation }));
  return [
    [],
    [prior],
    ...answers.map((answer) => [answer]),
    ...answers.map((answer) => [answer, { ...prior, code: '17110' }]),
    [{ ...prior, code: '11102' }],
  ];
};

/** The same for the visit around them. An early date is left out: it takes the tables away, not the lines. */
const visitValues = ({
  dateOfService,
}: Encounter): { [F in VisitField]-?: readonly Required<Encounter>[F][] } => ({
  dateOfService: ['2024-07-01', '2024-10-01', '2026-03-02'],
  payer: PAYERS,
  placeOfService: [...placeKinds, '99'],
  statedLesionTotal: [0, 1, 14, 15, 999],
  additionalDiagnoses: [[], ['X32.XXXA'], ['L57.0']],
  evaluation: evaluationValues,
  otherProcedures: otherProcedureValues,
  priorProcedures: priorProcedureValues(dateOfService),
});

/** Documentation elements that a coder can confirm or deny without taking back what was entered. */
const confirmations: readonly Readonly<Record<string, boolean>>[] = [
  { 'premalignant-stated': true },
  { 'exact-count': true },
  { method: true },
  { method: false },
  { locations: true },
  { locations: false },
  { 'count-per-site': false },
  { 'signature-and-date': true },
];

/** A visit with one fact entered or changed, and where that fact stands. */
export interface Filled {
  path: string;
  encounter: Encounter;
}

const isField = <T extends object>(all: T, key: PropertyKey): key is keyof T => key in all;
const fieldsOf = <T extends object>(all: T): readonly (keyof T)[] =>
  Object.keys(all).filter((key) => isField(all, key));

const withField = (encounter: Encounter, at: number, change: Partial<LesionGroup>): Encounter => ({
  ...encounter,
  lesions: encounter.lesions.map((group, index) =>
    index === at ? { ...group, ...change } : group,
  ),
});

/** Every way to give one field of one group a value. */
export const changesOf = (encounter: Encounter, at: number, field: GroupField): readonly Filled[] =>
  groupValues[field].map((value) => ({
    path: `lesions.${at}.${field}`,
    encounter: withField(encounter, at, { [field]: value }),
  }));

/** The questions about the E/M that are not answered, with each answer. */
function answersAboutEvaluation(encounter: Encounter): readonly Filled[] {
  const { evaluation } = encounter;
  if (evaluation === undefined || evaluation === 'none') return [];
  return (['separatelyIdentifiable', 'unrelatedToEarlierProcedure'] as const)
    .filter((field) => evaluation[field] === undefined)
    .flatMap((field) =>
      [true, false].map((answer) => ({
        path: `evaluation.${field}`,
        encounter: { ...encounter, evaluation: { ...evaluation, [field]: answer } },
      })),
    );
}

const answersAboutProcedures = (encounter: Encounter): readonly Filled[] =>
  (encounter.otherProcedures ?? []).flatMap((procedure, at, all) =>
    procedure.sameLesion === undefined
      ? [true, false].map((sameLesion) => ({
          path: `otherProcedures.${at}.sameLesion`,
          encounter: { ...encounter, otherProcedures: all.with(at, { ...procedure, sameLesion }) },
        }))
      : [],
  );

const answersAboutEarlier = (encounter: Encounter): readonly Filled[] =>
  (encounter.priorProcedures ?? []).flatMap((prior, at, all) =>
    prior.relation === undefined
      ? PRIOR_RELATIONS.map((relation) => ({
          path: `priorProcedures.${at}.relation`,
          encounter: { ...encounter, priorProcedures: all.with(at, { ...prior, relation }) },
        }))
      : [],
  );

/**
 * Every way to fill one field that the visit leaves empty. Units have a meaning when absent, and what the
 * E/M and other procedures point to is left to the rule about pointers.
 */
export function fillings(encounter: Encounter): readonly Filled[] {
  const values = visitValues(encounter);
  const around = fieldsOf(values)
    .filter((field) => encounter[field] === undefined)
    .flatMap((field) =>
      values[field].map((value) => ({
        path: field,
        encounter: { ...encounter, [field]: value },
      })),
    );
  const groups = encounter.lesions.flatMap((group, at) =>
    fieldsOf(groupValues)
      .filter((field) => group[field] === undefined)
      .flatMap((field) => changesOf(encounter, at, field)),
  );
  const documented =
    encounter.documented === undefined
      ? confirmations.map((answers) => ({
          path: 'documented',
          encounter: { ...encounter, documented: answers },
        }))
      : [];
  return [
    ...around,
    ...answersAboutEvaluation(encounter),
    ...answersAboutProcedures(encounter),
    ...answersAboutEarlier(encounter),
    ...groups,
    ...documented,
  ];
}
