import type { GoldenCase } from '../kernel/golden-case.ts';
import type { Context, ProfileSettings } from '../vocabulary/coding.ts';
import type {
  Encounter,
  Evaluation,
  LesionGroup,
  OtherProcedure,
  PriorProcedure,
  PriorRelation,
} from '../vocabulary/encounter.ts';
import type { ServiceLine } from '../vocabulary/service-line.ts';

/** Parts that golden cases are made of, so that a case shows only what it is about. */

/** A visit of the quarter the tables were published for, with nothing else done or pending that day. */
export const visit = (
  lesions: readonly LesionGroup[],
  more: Partial<Encounter> = {},
): Encounter => ({
  dateOfService: '2024-08-15',
  evaluation: 'none',
  otherProcedures: [],
  priorProcedures: [],
  lesions,
  ...more,
});

/** The same visit with some of its facts not asked yet. */
export function notAsked(
  encounter: Encounter,
  ...fields: (keyof Omit<Encounter, 'lesions'>)[]
): Encounter {
  const rest = { ...encounter };
  for (const field of fields) delete rest[field];
  return rest;
}

type Details = Partial<LesionGroup>;

export const keratoses = (count: number, details: Details = {}): LesionGroup => ({
  nature: 'premalignant',
  diagnosis: 'L57.0',
  count,
  method: 'cryosurgery',
  site: 'forearm',
  side: 'left',
  ...details,
});

export const warts = (count: number, details: Details = {}): LesionGroup => ({
  nature: 'benign',
  diagnosis: 'B07.8',
  count,
  method: 'cryosurgery',
  site: 'hand',
  side: 'right',
  ...details,
});

export const skinTags = (count: number, details: Details = {}): LesionGroup => ({
  nature: 'skin-tag',
  diagnosis: 'L91.8',
  count,
  method: 'cryosurgery',
  site: 'neck',
  ...details,
});

/** One basal cell carcinoma, destroyed. */
export const carcinoma = (
  site: string,
  diameterCm: number,
  details: Details = {},
): LesionGroup => ({
  nature: 'malignant',
  diagnosis: 'C44.91',
  count: 1,
  method: 'electrosurgery',
  site,
  diameterCm,
  ...details,
});

/** Lesions the provider could not name at sight. */
export const uncertain = (count: number, details: Details = {}): LesionGroup => ({
  nature: 'uncertain',
  count,
  method: 'cryosurgery',
  site: 'back',
  ...details,
});

/** The same group without some of its fields: not documented. */
export function without(group: LesionGroup, ...fields: (keyof LesionGroup)[]): LesionGroup {
  const rest = { ...group };
  for (const field of fields) delete rest[field];
  return rest;
}

/** Lesions that the note counts in words only. */
export const inWords = (group: LesionGroup, countAsWritten: string): LesionGroup => ({
  ...without(group, 'count'),
  countAsWritten,
});

/** The E/M of an established patient, with what was answered about it. */
export const evaluated = (answers: Partial<Evaluation> = {}): Evaluation => ({
  code: '99213',
  ...answers,
});

/** Another procedure of the day on a lesion that was not destroyed. */
export const apart = (code: string, more: Partial<OtherProcedure> = {}): OtherProcedure => ({
  code,
  sameLesion: false,
  diagnoses: ['D49.2'],
  ...more,
});

/** The same on a lesion that was destroyed too. */
export const onDestroyed = (code: string, more: Partial<OtherProcedure> = {}): OtherProcedure =>
  apart(code, { sameLesion: true, ...more });

/** The same, and nobody answered yet on which lesion. */
export const unasked = (code: string): OtherProcedure => ({ code, diagnoses: ['D49.2'] });

/** A procedure of an earlier day; the visits here are of 2024-08-15 unless they say otherwise. */
export const earlier = (
  code: string,
  dateOfService: string,
  relation?: PriorRelation,
): PriorProcedure => ({ code, dateOfService, ...(relation && { relation }) });

/** A billed line that points to L57.0. */
export const line = (code: string, units = 1, more: Partial<ServiceLine> = {}): ServiceLine => ({
  code,
  units,
  modifiers: [],
  diagnoses: ['L57.0'],
  ...more,
});

/** Billed lines as a coder writes them, '17000-59; 17003x4', and as they come without pointers. */
export const billedAs = (lines: string): readonly ServiceLine[] =>
  lines.split('; ').map((text) => {
    const [service = '', units = '1'] = text.split('x');
    const [code = '', ...modifiers] = service.split('-');
    return { code, units: Number(units), modifiers };
  });

/** A payer whose profile differs from the neutral one in these settings. */
export const payerWants = (settings: Partial<ProfileSettings>): Context => ({
  profile: {
    distinctModifier: '59',
    placement: 'column-two',
    addOnUnits: 'one-line',
    ...settings,
  },
});

/** One visit on both sides of the day the tables begin: not checked on the eve, judged as expected on the day. */
export const aroundTheFirstDay = (
  about: string,
  { encounter, ...judged }: Omit<GoldenCase, 'name'>,
): readonly GoldenCase[] => [
  {
    ...judged,
    name: `${about} on 2024-06-30, the day before the tables begin: not checked`,
    encounter: { ...encounter, dateOfService: '2024-06-30' },
    expect: {
      outcome: 'not-in-force',
      says: 'the tables at hand do not reach 2024-06-30',
      lines: 'no line',
    },
  },
  {
    ...judged,
    name: `${about} on 2024-07-01, the first day of the tables: judged`,
    encounter: { ...encounter, dateOfService: '2024-07-01' },
  },
];
