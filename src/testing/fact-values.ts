import { findDiagnosis } from '../rules/tables/diagnoses.ts';
import { placesOfService } from '../rules/tables/places-of-service.ts';
import { sites } from '../rules/tables/sites.ts';
import {
  type Encounter,
  LESION_NATURES,
  type LesionGroup,
  METHODS,
  PAYERS,
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

/** The same for the visit around them. An early date is left out: it takes the tables away, not the lines. */
const visitValues: { [F in VisitField]-?: readonly Required<Encounter>[F][] } = {
  dateOfService: ['2024-07-01', '2024-10-01', '2026-03-02'],
  payer: PAYERS,
  placeOfService: [...placeKinds, '99'],
  statedLesionTotal: [0, 1, 14, 15, 999],
  additionalDiagnoses: [[], ['X32.XXXA'], ['L57.0']],
  evaluation: ['none'],
  otherProcedures: [[]],
  priorProcedures: [[]],
};

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

/** Every way to fill one field that the visit leaves empty. */
export function fillings(encounter: Encounter): readonly Filled[] {
  const around = fieldsOf(visitValues)
    .filter((field) => encounter[field] === undefined)
    .flatMap((field) =>
      visitValues[field].map((value) => ({
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
  return [...around, ...groups, ...documented];
}
