/** From documented lesions to lines, as a coder would look them up on a card. */

/** Policy 1: all premalignant lesions of the visit together; 15 and more is the flat code alone. */
const PREMALIGNANT: readonly string[] = [
  /*  0 */ '',
  /*  1 */ '17000',
  /*  2 */ '17000 17003',
  /*  3 */ '17000 17003x2',
  /*  4 */ '17000 17003x3',
  /*  5 */ '17000 17003x4',
  /*  6 */ '17000 17003x5',
  /*  7 */ '17000 17003x6',
  /*  8 */ '17000 17003x7',
  /*  9 */ '17000 17003x8',
  /* 10 */ '17000 17003x9',
  /* 11 */ '17000 17003x10',
  /* 12 */ '17000 17003x11',
  /* 13 */ '17000 17003x12',
  /* 14 */ '17000 17003x13',
  /* 15 */ '17004',
];

/** Policy 5: benign lesions together, one unit whatever the count. */
const BENIGN: readonly string[] = ['', ...Array<string>(14).fill('17110'), /* 15 */ '17111'];

/** Policy 5: up to so many skin tags. */
const SKIN_TAGS: readonly (readonly [number, string])[] = [
  [0, ''],
  [15, '11200'],
  [25, '11200 11201'],
  [35, '11200 11201x2'],
  [45, '11200 11201x3'],
  [55, '11200 11201x4'],
  [65, '11200 11201x5'],
  [75, '11200 11201x6'],
  [85, '11200 11201x7'],
  [95, '11200 11201x8'],
  [105, '11200 11201x9'],
];

/** Policy 5: malignant lesions by part of the body, and by diameter up to so many centimeters. */
const MALIGNANT: Readonly<Record<string, readonly (readonly [number, string])[]>> = {
  'trunk, arms, legs': [
    [0.5, '17260'],
    [1, '17261'],
    [2, '17262'],
    [3, '17263'],
    [4, '17264'],
    [Infinity, '17266'],
  ],
  'scalp, neck, hands, feet, genitalia': [
    [0.5, '17270'],
    [1, '17271'],
    [2, '17272'],
    [3, '17273'],
    [4, '17274'],
    [Infinity, '17276'],
  ],
  'face, ears, eyelids, nose, lips, mouth': [
    [0.5, '17280'],
    [1, '17281'],
    [2, '17282'],
    [3, '17283'],
    [4, '17284'],
    [Infinity, '17286'],
  ],
};

const BODY_PARTS: Readonly<Record<string, readonly string[]>> = {
  'trunk, arms, legs':
    'chest back abdomen trunk shoulder upper-arm elbow forearm buttock thigh knee lower-leg shin'.split(
      ' ',
    ),
  'scalp, neck, hands, feet, genitalia': 'scalp neck hand finger foot toe genitalia'.split(' '),
  'face, ears, eyelids, nose, lips, mouth':
    'forehead temple cheek nose ear eyelid eyelid-margin lip lip-vermilion lip-mucosa mouth chin face'.split(
      ' ',
    ),
};

/** Policy 2, 6 and 30: stated nature, what the diagnosis says, and the family that may be coded. */
const FAMILY: Readonly<Record<string, string>> = {
  'premalignant + no diagnosis': 'premalignant',
  'premalignant + premalignant': 'premalignant',
  'premalignant + benign': 'conflict',
  'premalignant + skin-tag': 'conflict',
  'premalignant + malignant': 'conflict',
  'premalignant + uncertain': 'conflict',
  'premalignant + left open': 'premalignant',
  'benign + no diagnosis': 'benign',
  'benign + benign': 'benign',
  'benign + premalignant': 'conflict',
  'skin-tag + no diagnosis': 'skin-tag',
  'skin-tag + skin-tag': 'skin-tag',
  'malignant + no diagnosis': 'malignant',
  'malignant + malignant': 'malignant',
  'uncertain + no diagnosis': 'uncertain',
  'uncertain + uncertain': 'uncertain',
  'not stated + no diagnosis': 'unknown',
  'not stated + premalignant': 'premalignant',
  'not stated + benign': 'unknown',
};

const SAID_BY_DIAGNOSIS: Readonly<Record<string, string>> = {
  'L57.0': 'premalignant',
  'B07.0': 'benign',
  'B07.8': 'benign',
  'D23.39': 'benign',
  'L82.0': 'benign',
  'L82.1': 'benign',
  'L91.8': 'skin-tag',
  'D04.39': 'malignant',
  'D04.5': 'malignant',
  'C44.319': 'malignant',
  'C44.519': 'malignant',
  'D22.5': 'uncertain',
  'D48.5': 'uncertain',
  'D49.2': 'uncertain',
  'L81.4': 'uncertain',
  'L98.9': 'uncertain',
  'L56.5': 'left open',
  'L85.8': 'left open',
};

/** Policy 3: these five destroy, and a method left out still counts. */
const DESTROYS: Readonly<Record<string, boolean>> = {
  'not stated': true,
  cryosurgery: true,
  electrosurgery: true,
  laser: true,
  chemosurgery: true,
  curettement: true,
  'photodynamic-therapy': false,
  'topical-medication': false,
  'chemical-peel': false,
  dermabrasion: false,
  'shave-removal': false,
  excision: false,
  biopsy: false,
  other: false,
};

/** Policy 29: a skin tag may also be cut off. */
const REMOVES_SKIN_TAGS = ['shave-removal', 'excision'];

/** '17000 17003x2' and the like for so many premalignant lesions. */
export const premalignantLines = (count: number) => PREMALIGNANT[Math.min(count, 15)] ?? '';

/** The same for benign lesions. */
export const benignLines = (count: number) => BENIGN[Math.min(count, 15)] ?? '';

/** The same for skin tags. */
export const skinTagLines = (count: number) => upTo(SKIN_TAGS, count);

/** The code of one malignant lesion; undefined where part of the body or diameter is not known. */
export function malignantCode(site = '', diameterCm: number | undefined): string | undefined {
  const part = Object.keys(BODY_PARTS).find((name) => BODY_PARTS[name]?.includes(site));
  if (part === undefined || diameterCm === undefined) return undefined;
  return upTo(MALIGNANT[part] ?? [], diameterCm);
}

/** The family of a group of lesions by what was stated and by its diagnosis. */
export function familyOf(nature = 'not stated', diagnosis?: string): string {
  const said = diagnosis === undefined ? 'no diagnosis' : SAID_BY_DIAGNOSIS[diagnosis];
  const family = FAMILY[`${nature} + ${said}`];
  if (family === undefined) throw new Error(`No row for ${nature} with ${diagnosis}`);
  return family;
}

/** A method left out still counts. */
const destroys = (method = 'not stated'): boolean => DESTROYS[method] === true;

/** Whether a group of this family and method belongs to its family's destruction or removal codes. */
export const countsToward = (family: string, method: string | undefined): boolean =>
  destroys(method) || (family === 'skin-tag' && REMOVES_SKIN_TAGS.includes(method ?? ''));

function upTo(rows: readonly (readonly [number, string])[], value: number): string {
  const row = rows.find(([limit]) => value <= limit);
  if (!row) throw new Error(`The table ends below ${value}`);
  return row[1];
}
