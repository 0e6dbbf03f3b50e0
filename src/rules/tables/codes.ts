const SITES = ['trunk or limb', 'scalp, neck, hand, foot', 'face or mucosa'] as const;
const SHAVE_SIZES = ['to 0.5 cm', '0.6 to 1 cm', '1.1 to 2 cm', 'over 2 cm'];
const DESTRUCTION_SIZES = [
  'to 0.5 cm',
  '0.6 to 1 cm',
  '1.1 to 2 cm',
  '2.1 to 3 cm',
  '3.1 to 4 cm',
  'over 4 cm',
];

/** Labels of a family that has a code for each site group and size; one string of codes for each site. */
const bySiteAndSize = (
  what: string,
  sizes: readonly string[],
  codes: readonly [string, string, string],
): [string, string][] =>
  codes.flatMap((ofSite, site) =>
    ofSite
      .split(' ')
      .map((code, size): [string, string] => [code, `${what}, ${SITES[site]}, ${sizes[size]}`]),
  );

/**
 * Our own plain labels for the procedure codes the rules can suggest and for those most often done beside
 * them. Never an official descriptor.
 */
export const codeLabels: ReadonlyMap<string, string> = new Map([
  ['17000', 'Premalignant: the first lesion'],
  ['17003', 'Premalignant: 2nd to 14th lesion'],
  ['17004', 'Premalignant: 15 or more, all in one'],
  ['17110', 'Benign: up to 14 lesions, all in one'],
  ['17111', 'Benign: 15 or more, all in one'],
  ['11200', 'Skin tags: up to 15'],
  ['11201', 'Skin tags: each further 10'],
  ...bySiteAndSize('Malignant', DESTRUCTION_SIZES, [
    '17260 17261 17262 17263 17264 17266',
    '17270 17271 17272 17273 17274 17276',
    '17280 17281 17282 17283 17284 17286',
  ]),
  ['11102', 'Tangential biopsy: the first'],
  ['11103', 'Tangential biopsy: each further'],
  ['11104', 'Punch biopsy: the first'],
  ['11105', 'Punch biopsy: each further'],
  ['11106', 'Incisional biopsy: the first'],
  ['11107', 'Incisional biopsy: each further'],
  ['40490', 'Biopsy of the lip'],
  ['69100', 'Biopsy of the outer ear'],
  ...bySiteAndSize('Shave', SHAVE_SIZES, [
    '11300 11301 11302 11303',
    '11305 11306 11307 11308',
    '11310 11311 11312 11313',
  ]),
  ['11055', 'Paring: 1 lesion'],
  ['11056', 'Paring: 2 to 4 lesions'],
  ['11057', 'Paring: over 4 lesions'],
  ['11900', 'Injection into up to 7 lesions'],
  ['11901', 'Injection into over 7 lesions'],
  ['17311', 'Mohs, head, neck, hand, foot: first stage'],
  ['17313', 'Mohs, trunk or limb: first stage'],
  ['17340', 'Freezing for acne'],
  ['96567', 'Photodynamic therapy'],
  ['96573', 'Photodynamic therapy by the provider'],
  ['96574', 'Photodynamic therapy after curettage'],
]);

/** Does the text have the form of a procedure code: five characters, the last perhaps a letter? */
export const isProcedureCode = (text: string): boolean => /^(\d{4}[\dA-Z]|[A-Z]\d{4})$/.test(text);
