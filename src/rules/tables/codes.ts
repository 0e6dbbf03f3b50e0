/** Our own plain labels for the procedure codes the rules can suggest. Never an official descriptor. */
export const codeLabels: ReadonlyMap<string, string> = new Map([
  ['17000', 'Premalignant: the first lesion'],
  ['17003', 'Premalignant: 2nd to 14th lesion'],
  ['17004', 'Premalignant: 15 or more, all in one'],
  ['17110', 'Benign: up to 14 lesions, all in one'],
  ['17111', 'Benign: 15 or more, all in one'],
  ['11200', 'Skin tags: up to 15'],
  ['11201', 'Skin tags: each further 10'],
  ['17260', 'Malignant, trunk or limb, to 0.5 cm'],
  ['17261', 'Malignant, trunk or limb, 0.6 to 1 cm'],
  ['17262', 'Malignant, trunk or limb, 1.1 to 2 cm'],
  ['17263', 'Malignant, trunk or limb, 2.1 to 3 cm'],
  ['17264', 'Malignant, trunk or limb, 3.1 to 4 cm'],
  ['17266', 'Malignant, trunk or limb, over 4 cm'],
  ['17270', 'Malignant, scalp, neck, hand, foot, to 0.5 cm'],
  ['17271', 'Malignant, scalp, neck, hand, foot, 0.6 to 1 cm'],
  ['17272', 'Malignant, scalp, neck, hand, foot, 1.1 to 2 cm'],
  ['17273', 'Malignant, scalp, neck, hand, foot, 2.1 to 3 cm'],
  ['17274', 'Malignant, scalp, neck, hand, foot, 3.1 to 4 cm'],
  ['17276', 'Malignant, scalp, neck, hand, foot, over 4 cm'],
  ['17280', 'Malignant, face or mucosa, to 0.5 cm'],
  ['17281', 'Malignant, face or mucosa, 0.6 to 1 cm'],
  ['17282', 'Malignant, face or mucosa, 1.1 to 2 cm'],
  ['17283', 'Malignant, face or mucosa, 2.1 to 3 cm'],
  ['17284', 'Malignant, face or mucosa, 3.1 to 4 cm'],
  ['17286', 'Malignant, face or mucosa, over 4 cm'],
]);

/** Biopsies of skin, first ones and their add-ons: what a coder calls 'bx'. */
export const biopsyCodes: ReadonlySet<string> = new Set([
  '11102',
  '11103',
  '11104',
  '11105',
  '11106',
  '11107',
]);

/** Does the text have the form of a procedure code: five characters, the last perhaps a letter? */
export const isProcedureCode = (text: string): boolean => /^(\d{4}[\dA-Z]|[A-Z]\d{4})$/.test(text);
