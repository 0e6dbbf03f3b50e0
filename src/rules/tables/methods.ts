import type { Method } from '../vocabulary/encounter.ts';

/** A way to treat a lesion: whether it destroys it, and where it belongs when it does not. */
export interface MethodEntry {
  label: string;
  /** What coders and notes call it, for type-ahead and the shorthand line. The first is printed. */
  short: readonly [string, ...string[]];
  destroys: boolean;
  /** For the others: the family the service belongs to, in our words. */
  belongsTo?: string;
}

export const methods: Readonly<Record<Method, MethodEntry>> = {
  cryosurgery: {
    label: 'Cryosurgery',
    short: ['ln2', 'cryo', 'cryosurgery', 'cryotherapy', 'liquid nitrogen'],
    destroys: true,
  },
  electrosurgery: {
    label: 'Electrosurgery',
    short: ['ed', 'electro', 'electrosurgery', 'edc', 'ed&c', 'electrodesiccation'],
    destroys: true,
  },
  laser: { label: 'Laser', short: ['laser'], destroys: true },
  chemosurgery: {
    label: 'Chemosurgery',
    short: ['chemo', 'tca', 'chemosurgery'],
    destroys: true,
  },
  curettement: {
    label: 'Curettement',
    short: ['curette', 'curettage', 'curettement'],
    destroys: true,
  },
  'photodynamic-therapy': {
    label: 'Photodynamic therapy',
    short: ['pdt'],
    destroys: false,
    belongsTo: 'the photodynamic therapy codes 96567, 96573 and 96574',
  },
  'topical-medication': {
    label: 'Topical medication',
    short: ['topical', '5fu'],
    destroys: false,
    belongsTo: 'the visit: prescribing a cream is not a procedure',
  },
  'chemical-peel': {
    label: 'Chemical peel',
    short: ['peel'],
    destroys: false,
    belongsTo: 'the chemical peel codes 15788 to 15793',
  },
  dermabrasion: {
    label: 'Dermabrasion',
    short: ['dermabrasion'],
    destroys: false,
    belongsTo: 'the dermabrasion codes 15780 to 15783',
  },
  'shave-removal': {
    label: 'Shave removal',
    short: ['shave'],
    destroys: false,
    belongsTo: 'the shave removal codes 11300 to 11313',
  },
  excision: {
    label: 'Excision',
    short: ['excision'],
    destroys: false,
    belongsTo: 'the excision codes 11400 to 11446 or 11600 to 11646',
  },
  biopsy: {
    label: 'Biopsy',
    short: ['biopsy'],
    destroys: false,
    belongsTo: 'the biopsy codes 11102 to 11107',
  },
  other: {
    label: 'Other method',
    short: ['other'],
    destroys: false,
    belongsTo: 'no family until the method is named',
  },
};
