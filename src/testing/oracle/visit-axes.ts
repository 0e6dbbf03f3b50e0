import type { DocumentedProcedure, EarlierProcedure, LineStyle } from './documented-visit.ts';
import type { Axis, Option } from './enumeration.ts';

/** The questions of a visit and every way to answer them that the enumerations cross. */

const VISIT_DAY = '2024-08-15';

/** An option that never varies. */
export const always = (option: Omit<Option, 'label'>): Axis => [{ label: 'always', ...option }];

/** Some options of an axis. */
export const only = (axis: Axis, ...labels: readonly string[]): Axis =>
  labels.map((label) => {
    const option = axis.find((candidate) => candidate.label === label);
    if (!option) throw new Error(`No option ${label}`);
    return option;
  });

const EXACT = [...Array.from({ length: 31 }, (_, count) => count), 100];
const exactly = (count: number): Option => ({ label: `${count}`, group: { count } });
const howMany = { fact: 'lesions.0.count', answers: EXACT.map(String) };

/** 0 to 30 and 100 lesions, no number, and words instead of a number. */
export const counts: Axis = [
  { label: 'absent', open: howMany },
  { label: 'vague', group: { countAsWritten: 'multiple' }, open: howMany },
  ...EXACT.map(exactly),
];

/** What the lesions are, as stated and as diagnosed. */
export const natures: Axis = [
  { label: 'premalignant', group: { nature: 'premalignant', diagnosis: 'L57.0' } },
  { label: 'benign', group: { nature: 'benign', diagnosis: 'B07.8' } },
  { label: 'skin-tag', group: { nature: 'skin-tag', diagnosis: 'L91.8' } },
  {
    label: 'malignant',
    group: { nature: 'malignant', diagnosis: 'C44.319', site: 'cheek', diameterCm: 0.8 },
  },
  { label: 'malignant without size', group: { nature: 'malignant' }, incomplete: true },
  { label: 'uncertain', group: { nature: 'uncertain', diagnosis: 'D48.5' }, incomplete: true },
  { label: 'only premalignant', group: { nature: 'premalignant' }, incomplete: true },
  { label: 'only benign', group: { nature: 'benign' }, incomplete: true },
  { label: 'only skin-tag', group: { nature: 'skin-tag' }, incomplete: true },
  { label: 'only uncertain', group: { nature: 'uncertain' }, incomplete: true },
  { label: 'only L57.0', group: { diagnosis: 'L57.0' }, incomplete: true },
  {
    label: 'nothing stated',
    open: {
      fact: 'lesions.0.nature',
      answers: ['only premalignant', 'only benign', 'only skin-tag'],
    },
  },
  { label: 'only B07.8', group: { diagnosis: 'B07.8' }, incomplete: true },
  {
    label: 'premalignant left open',
    group: { nature: 'premalignant', diagnosis: 'L56.5' },
    incomplete: true,
  },
  ...[
    'B07.8',
    'L82.1',
    'L91.8',
    'D04.39',
    'C44.319',
    'D48.5',
    'D49.2',
    'L98.9',
    'L81.4',
    'D22.5',
  ].map(
    (diagnosis): Option => ({
      label: `premalignant with ${diagnosis}`,
      group: { nature: 'premalignant', diagnosis },
      incomplete: true,
    }),
  ),
  {
    label: 'benign with L57.0',
    group: { nature: 'benign', diagnosis: 'L57.0' },
    incomplete: true,
  },
];

const METHODS = [
  'cryosurgery',
  'electrosurgery',
  'laser',
  'chemosurgery',
  'curettement',
  'photodynamic-therapy',
  'topical-medication',
  'chemical-peel',
  'dermabrasion',
  'shave-removal',
  'excision',
  'biopsy',
  'other',
];

/** How they were treated. */
export const methods: Axis = [
  { label: 'absent', open: { fact: 'lesions.0.method', answers: METHODS } },
  ...METHODS.map((method): Option => ({ label: method, group: { method } })),
];

const visitWith = (
  code: string,
  separatelyIdentifiable?: boolean,
  unrelatedToEarlierProcedure?: boolean,
): Pick<Option, 'visit'> => ({
  visit: {
    evaluation: {
      code,
      ...(separatelyIdentifiable !== undefined && { separatelyIdentifiable }),
      ...(unrelatedToEarlierProcedure !== undefined && { unrelatedToEarlierProcedure }),
    },
  },
});

const separate = 'evaluation.separatelyIdentifiable';
const unrelated = 'evaluation.unrelatedToEarlierProcedure';

/** The E/M of the day; 'for' names what it was about inside an earlier procedure's period. */
export const evaluations: Axis = [
  {
    label: 'absent',
    open: { fact: 'evaluation', answers: ['99213 separate', '99213 separate for another matter'] },
  },
  { label: 'none', visit: { evaluation: 'none' } },
  {
    label: '99213 unanswered',
    ...visitWith('99213'),
    open: { fact: separate, answers: ['99213 separate', '99213 not separate'] },
  },
  {
    label: '99213 separate',
    ...visitWith('99213', true),
    open: {
      fact: unrelated,
      answers: ['99213 separate for another matter', '99213 separate for the same matter'],
    },
  },
  { label: '99213 not separate', ...visitWith('99213', false), incomplete: true },
  { label: '99203 separate', ...visitWith('99203', true), incomplete: true },
  { label: '99495 separate', ...visitWith('99495', true, true) },
  { label: '99213 separate for another matter', ...visitWith('99213', true, true) },
  { label: '99213 not separate for another matter', ...visitWith('99213', false, true) },
  {
    label: '99213 unanswered for another matter',
    ...visitWith('99213', undefined, true),
    open: {
      fact: separate,
      answers: ['99213 separate for another matter', '99213 not separate for another matter'],
    },
  },
  { label: '99213 separate for the same matter', ...visitWith('99213', true, false) },
];

const same = true;
const other = false;

/** Several procedures; the third part answers 'same lesion?', left out where nobody did. */
const done = (
  label: string,
  ...procedures: readonly (readonly [code: string, units: number, sameLesion?: boolean])[]
): Option => ({
  label,
  visit: {
    otherProcedures: procedures.map(
      ([code, units, sameLesion]): DocumentedProcedure => ({
        code,
        units,
        ...(sameLesion !== undefined && { sameLesion }),
      }),
    ),
  },
});

const asked = (option: Option, at = 0): Option => ({
  ...option,
  open: {
    fact: `otherProcedures.${at}.sameLesion`,
    answers: [`${option.label} separate`, `${option.label} same`],
  },
});

/** One procedure answered each way. */
const threeWays = (code: string, units = 1): Option[] => [
  asked(done(code, [code, units])),
  done(`${code} separate`, [code, units, other]),
  done(`${code} same`, [code, units, same]),
];

const biopsyMixes: Axis = [
  done('two biopsies separate', ['11102', 1, other], ['11103', 2, other]),
  done('first biopsy same, add-on separate', ['11102', 1, same], ['11103', 1, other]),
  done('first biopsy same, two add-ons separate', ['11102', 1, same], ['11103', 2, other]),
  done('first biopsy separate, add-on same', ['11102', 1, other], ['11103', 1, same]),
  done('both biopsies same', ['11102', 1, same], ['11103', 1, same]),
  {
    ...done('first biopsy same, add-on', ['11102', 1, same], ['11103', 1]),
    open: {
      fact: 'otherProcedures.1.sameLesion',
      answers: ['first biopsy same, add-on separate', 'both biopsies same'],
    },
  },
  { ...done('both biopsies unanswered', ['11102', 1], ['11103', 2]), incomplete: true },
  done(
    'two kinds of add-on after a first on the same lesion',
    ['11104', 1, same],
    ['11103', 1, other],
    ['11105', 2, other],
  ),
  done('another first stays', ['11104', 1, same], ['11102', 1, other], ['11105', 1, other]),
  { ...done('incision first same', ['11106', 1, same], ['11107', 2]), incomplete: true },
];

const alone: Axis = [
  ...threeWays('11102'),
  ...threeWays('17110'),
  ...threeWays('11301', 2),
  ...threeWays('11303'),
  ...threeWays('17263'),
  ...threeWays('17261'),
  ...threeWays('11200'),
  ...threeWays('17340'),
  ...threeWays('12051'),
  ...threeWays('64400'),
  ...threeWays('64450'),
  ...threeWays('17311'),
  ...threeWays('11057'),
];

const companies: Axis = [
  { ...done('G2211', ['G2211', 1]), incomplete: true },
  { ...done('G2211 and 11102 separate', ['G2211', 1], ['11102', 1, other]), incomplete: true },
  done('J2001 separate', ['J2001', 3, other]),
  { ...done('J7308', ['J7308', 1]), incomplete: true },
  done('17110 and 11102 separate', ['17110', 1, other], ['11102', 1, other]),
  done('17110 separate, 11102 same', ['17110', 1, other], ['11102', 1, same]),
  done('17110 same, 11301 separate', ['17110', 1, same], ['11301', 1, other]),
  done('17263 and 17261 separate', ['17263', 1, other], ['17261', 1, other]),
  done('11102 and 64400 separate', ['11102', 1, other], ['64400', 1, other]),
];

const noOthers: Axis = [
  {
    label: 'absent',
    open: {
      fact: 'otherProcedures',
      answers: ['11102', '11102 separate', '17311 separate', 'G2211'],
    },
  },
  { label: 'none', visit: { otherProcedures: [] } },
];

/** Everything else done that day. */
export const otherProcedures: Axis = [...noOthers, ...alone, ...biopsyMixes, ...companies];

const earlier = (
  label: string,
  ...procedures: readonly (readonly [code: string, dateOfService: string, relation?: string])[]
): Option => ({
  label,
  visit: {
    priorProcedures: procedures.map(
      ([code, dateOfService, relation]): EarlierProcedure => ({
        code,
        dateOfService,
        ...(relation !== undefined && { relation }),
      }),
    ),
  },
});

const RELATIONS = [
  'unrelated',
  'planned-or-staged',
  'same-lesion',
  'related-return-to-operating-room',
];

const TENTH_DAY_BACK = '2024-08-05';
const ELEVENTH_DAY_BACK = '2024-08-04';

/** What was done before; days are counted from the visit of August 15. */
export const earlierProcedures: Axis = [
  {
    label: 'absent',
    open: {
      fact: 'priorProcedures',
      answers: ['10 days ago unrelated', '10 days ago same-lesion'],
    },
  },
  { label: 'none', visit: { priorProcedures: [] } },
  ...RELATIONS.map((relation) =>
    earlier(`10 days ago ${relation}`, ['17000', TENTH_DAY_BACK, relation]),
  ),
  {
    ...earlier('10 days ago', ['17000', TENTH_DAY_BACK]),
    open: {
      fact: 'priorProcedures.0.relation',
      answers: RELATIONS.map((relation) => `10 days ago ${relation}`),
    },
  },
  ...RELATIONS.map((relation) =>
    earlier(`11 days ago ${relation}`, ['17000', ELEVENTH_DAY_BACK, relation]),
  ),
  { ...earlier('11 days ago', ['17000', ELEVENTH_DAY_BACK]), incomplete: true },
  earlier('the same day', ['17110', VISIT_DAY, 'unrelated']),
  earlier('the day after', ['17110', '2024-08-16', 'unrelated']),
  earlier('the flat code', ['17004', TENTH_DAY_BACK, 'unrelated']),
  earlier('the add-on code', ['17003', TENTH_DAY_BACK, 'unrelated']),
  earlier('the add-on code 11 days ago', ['17003', ELEVENTH_DAY_BACK, 'unrelated']),
  earlier('a skin tag add-on', ['11201', TENTH_DAY_BACK, 'unrelated']),
  earlier('a flap 90 days ago', ['14040', '2024-05-17', 'unrelated']),
  earlier('a flap 91 days ago', ['14040', '2024-05-16', 'unrelated']),
  earlier('a code without published days', ['27447', '2024-08-14', 'same-lesion']),
  earlier('an excision', ['11402', '2024-08-09', 'planned-or-staged']),
  earlier('a biopsy without a period', ['11102', '2024-08-14', 'same-lesion']),
  {
    ...earlier('one answered', ['17000', '2024-08-07', 'unrelated'], ['17110', '2024-08-08']),
    incomplete: true,
  },
  earlier(
    'staged and unrelated',
    ['17000', '2024-08-07', 'unrelated'],
    ['17110', '2024-08-08', 'planned-or-staged'],
  ),
  earlier(
    'return and staged',
    ['17000', '2024-08-07', 'planned-or-staged'],
    ['17110', '2024-08-08', 'related-return-to-operating-room'],
  ),
  earlier(
    'unrelated, and the same lesion out of its period',
    ['17000', '2024-08-07', 'unrelated'],
    ['17000', ELEVENTH_DAY_BACK, 'same-lesion'],
  ),
];

const PAYERS = ['medicare', 'medicare-advantage', 'medicaid', 'commercial', 'self-pay'];

export const payers: Axis = [
  { label: 'absent', open: { fact: 'payer', answers: PAYERS } },
  ...PAYERS.map((payer): Option => ({ label: payer, visit: { payer } })),
];

/** Days of service, each ten days after a day of `earlierThanDates`. */
export const dates: Axis = [
  { label: 'absent', open: { fact: 'dateOfService', answers: ['2024-08-15'] } },
  ...['2024-06-30', '2024-07-01', '2024-08-15', '2025-03-05', '2028-03-05', '2026-01-04'].map(
    (dateOfService): Option => ({ label: dateOfService, visit: { dateOfService } }),
  ),
];

/** Ten and eleven days before those dates, across months, a leap day and a year's end. */
export const earlierThanDates: Axis = [
  { label: 'none', visit: { priorProcedures: [] } },
  ...[
    '2024-06-21',
    '2024-06-20',
    '2024-08-05',
    '2024-08-04',
    '2025-02-23',
    '2025-02-22',
    '2028-02-24',
    '2028-02-23',
    '2025-12-25',
    '2025-12-24',
  ].map((date) => earlier(date, ['17000', date, 'unrelated'])),
];

/** How the payer wants lines written. */
export const styles: Axis = [
  ['59', 'one-line'] as const,
  ['XS', 'one-line'] as const,
  ['59', 'line-per-lesion'] as const,
  ['XS', 'line-per-lesion'] as const,
].map(([distinctModifier, addOnUnits]): Option => {
  const style: LineStyle = { distinctModifier, addOnUnits };
  return { label: `${distinctModifier} ${addOnUnits}`, style };
});

const cryo = { method: 'cryosurgery', site: 'chest' };

/** A second row of lesions beside the first. */
export const secondGroups: Axis = [
  ...[0, 1, 5, 14, 15].map((count): Option => {
    const group = { nature: 'premalignant', diagnosis: 'L57.0', count, ...cryo };
    return { label: `${count} premalignant`, otherGroups: [group] };
  }),
  ...[1, 14, 15].map((count): Option => {
    const group = { nature: 'benign', diagnosis: 'B07.8', count, ...cryo };
    return { label: `${count} benign`, otherGroups: [group] };
  }),
  ...[1, 15, 16, 26].map((count): Option => {
    const group = { nature: 'skin-tag', diagnosis: 'L91.8', count, ...cryo };
    return { label: `${count} skin tags`, otherGroups: [group] };
  }),
  ...['chest', 'scalp', 'cheek'].flatMap((site) =>
    [0.5, 1, 2, 3, 4, 4.1].map((diameterCm): Option => {
      const group = { nature: 'malignant', count: 1, diameterCm, site, method: 'curettement' };
      return { label: `malignant of ${diameterCm} cm`, otherGroups: [group], incomplete: true };
    }),
  ),
  {
    label: 'premalignant without a count',
    otherGroups: [{ nature: 'premalignant', diagnosis: 'L57.0', ...cryo }],
    incomplete: true,
  },
  {
    label: 'benign without a count',
    otherGroups: [{ nature: 'benign', diagnosis: 'B07.8', ...cryo }],
    incomplete: true,
  },
  { label: 'nothing stated', otherGroups: [{ count: 3, ...cryo }], incomplete: true },
  {
    label: 'only L57.0',
    otherGroups: [{ diagnosis: 'L57.0', count: 2, ...cryo }],
    incomplete: true,
  },
  {
    label: 'premalignant treated by light',
    otherGroups: [
      {
        nature: 'premalignant',
        diagnosis: 'L57.0',
        count: 3,
        method: 'photodynamic-therapy',
        site: 'chest',
      },
    ],
  },
  {
    label: 'three families',
    otherGroups: [
      { nature: 'benign', diagnosis: 'B07.8', count: 2, ...cryo },
      { nature: 'benign', diagnosis: 'L82.0', count: 13, ...cryo },
      { nature: 'skin-tag', diagnosis: 'L91.8', count: 20, ...cryo },
    ],
  },
  {
    label: 'both kinds of malignant pair',
    otherGroups: [
      { nature: 'malignant', diagnosis: 'C44.519', count: 2, ...cryo, diameterCm: 0.4 },
      { nature: 'malignant', diagnosis: 'C44.519', count: 1, ...cryo, diameterCm: 2.4 },
    ],
  },
];

const SITES =
  'scalp forehead temple cheek nose ear eyelid lip chin face neck chest back abdomen trunk shoulder upper-arm elbow forearm hand finger buttock thigh knee lower-leg shin foot toe'.split(
    ' ',
  );

export const sites: Axis = [
  { label: 'absent', open: { fact: 'lesions.0.site', answers: SITES } },
  ...SITES.map((site): Option => ({ label: site, group: { site } })),
];

const DIAMETERS = [0.1, 0.5, 0.6, 1, 1.1, 2, 2.1, 3, 3.1, 4, 4.1, 12];

export const diameters: Axis = [
  { label: 'absent', open: { fact: 'lesions.0.diameterCm', answers: DIAMETERS.map(String) } },
  ...DIAMETERS.map((diameterCm): Option => ({ label: `${diameterCm}`, group: { diameterCm } })),
];
