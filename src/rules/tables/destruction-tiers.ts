import { defineTable } from '../kernel/dated-table.ts';
import { TABLES_IN_FORCE } from './edition.ts';

const { from } = TABLES_IN_FORCE;

/** Which code a number of destroyed premalignant lesions calls for. */
export interface PremalignantTiers {
  first: string;
  eachAdditional: string;
  flat: string;
  /** From this many lesions the flat code stands alone. */
  flatFrom: number;
}

export const premalignantTiers = defineTable<PremalignantTiers>({
  name: 'Premalignant destruction tiers',
  source: 'aad-destruction-2024',
  rows: [{ from, value: { first: '17000', eachAdditional: '17003', flat: '17004', flatFrom: 15 } }],
});

const premalignantCodes: ReadonlySet<string> = new Set(
  premalignantTiers.rows.flatMap(({ value: { first, eachAdditional, flat } }) => [
    first,
    eachAdditional,
    flat,
  ]),
);

/** Is the code one for premalignant lesions, in any edition at hand? */
export const isPremalignantCode = (code: string): boolean => premalignantCodes.has(code);

/** Benign lesions: one code up to a number of lesions, another from there. Always one unit. */
export interface BenignTiers {
  few: string;
  many: string;
  manyFrom: number;
}

export const benignTiers = defineTable<BenignTiers>({
  name: 'Benign destruction tiers',
  source: 'aad-destruction-2024',
  rows: [{ from, value: { few: '17110', many: '17111', manyFrom: 15 } }],
});

/** Skin tags: one code for the first ones, an add-on for each further ten or part of ten. */
export interface SkinTagTiers {
  first: string;
  firstCovers: number;
  eachFurther: string;
  furtherCovers: number;
}

export const skinTagTiers = defineTable<SkinTagTiers>({
  name: 'Skin tag tiers',
  source: 'aad-skin-tags-2020',
  rows: [
    {
      from,
      value: { first: '11200', firstCovers: 15, eachFurther: '11201', furtherCovers: 10 },
    },
  ],
});

export const MALIGNANT_SITE_GROUPS = [
  'trunk-arms-legs',
  'scalp-neck-hands-feet-genitalia',
  'face-ears-eyelids-nose-lips-mucosa',
] as const;
export type MalignantSiteGroup = (typeof MALIGNANT_SITE_GROUPS)[number];

/** Malignant lesions: a code for each lesion, by site group and by the largest diameter of its tier in cm. */
export type MalignantTiers = Record<
  MalignantSiteGroup,
  readonly { upToCm: number; code: string }[]
>;

const sizeTiers = (...codes: readonly [string, string, string, string, string, string]) =>
  [0.5, 1, 2, 3, 4, Number.POSITIVE_INFINITY].map((upToCm, tier) => ({
    upToCm,
    code: codes[tier] ?? '',
  }));

export const malignantTiers = defineTable<MalignantTiers>({
  name: 'Malignant destruction by site group and diameter',
  source: 'aad-destruction-2011',
  rows: [
    {
      from,
      value: {
        'trunk-arms-legs': sizeTiers('17260', '17261', '17262', '17263', '17264', '17266'),
        'scalp-neck-hands-feet-genitalia': sizeTiers(
          '17270',
          '17271',
          '17272',
          '17273',
          '17274',
          '17276',
        ),
        'face-ears-eyelids-nose-lips-mucosa': sizeTiers(
          '17280',
          '17281',
          '17282',
          '17283',
          '17284',
          '17286',
        ),
      },
    },
  ],
});

/** The size tier as a coder reads it: '1.1 to 2 cm', 'over 4 cm'. */
export function showSizeTier(tiers: readonly { upToCm: number }[], tier: number): string {
  const below = tiers[tier - 1]?.upToCm;
  const upTo = tiers[tier]?.upToCm;
  if (upTo === undefined) return '';
  if (below === undefined) return `up to ${upTo} cm`;
  return upTo === Number.POSITIVE_INFINITY
    ? `over ${below} cm`
    : `${(below + 0.1).toFixed(1)} to ${upTo} cm`;
}
