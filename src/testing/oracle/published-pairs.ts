/**
 * NCCI pairs of the practitioner file of 2024-07-01, copied by hand for the codes the enumerations use.
 * Column one is the heading, column two what stands under it: the order flips between 17000 and 17004
 * for biopsies, benign destruction, skin tags and some shaves (policy 10).
 */

/** A distinct modifier may part these. */
const INDICATOR_ONE = [
  // Biopsies, first of their kind: over 17000, under 17004. Their add-ons are in no pair.
  '11102 > 17000',
  '11104 > 17000',
  '11106 > 17000',
  '17004 > 11102',
  '17004 > 11104',
  '17004 > 11106',
  // Skin tags.
  '11200 > 17000',
  '17004 > 11200',
  // Shaves: the larger one stays column one beside 17004 too.
  '11301 > 17000',
  '11303 > 17000',
  '17004 > 11301',
  '11303 > 17004',
  // Benign destruction: the only codes of this list over 17003.
  '17110 > 17000',
  '17111 > 17000',
  '17110 > 17003',
  '17111 > 17003',
  '17004 > 17110',
  '17004 > 17111',
  // Malignant destruction: all over 17000, all but three over 17004.
  '17260 > 17000',
  '17261 > 17000',
  '17262 > 17000',
  '17263 > 17000',
  '17264 > 17000',
  '17266 > 17000',
  '17270 > 17000',
  '17271 > 17000',
  '17272 > 17000',
  '17273 > 17000',
  '17274 > 17000',
  '17276 > 17000',
  '17280 > 17000',
  '17281 > 17000',
  '17282 > 17000',
  '17283 > 17000',
  '17284 > 17000',
  '17286 > 17000',
  '17004 > 17260',
  '17004 > 17261',
  '17262 > 17004',
  '17263 > 17004',
  '17264 > 17004',
  '17266 > 17004',
  '17270 > 17004',
  '17271 > 17004',
  '17272 > 17004',
  '17273 > 17004',
  '17274 > 17004',
  '17276 > 17004',
  '17004 > 17280',
  '17281 > 17004',
  '17282 > 17004',
  '17283 > 17004',
  '17284 > 17004',
  '17286 > 17004',
  // Paring, acne cryotherapy, repair, nerve block, injected drug.
  '11057 > 17000',
  '17004 > 11057',
  '17000 > 17340',
  '17003 > 17340',
  '17004 > 17340',
  '17000 > 12051',
  '17004 > 12051',
  '17000 > 64450',
  '17004 > 64450',
  '17000 > J2001',
  '17004 > J2001',
];

/** Nothing parts these. */
const INDICATOR_ZERO = ['17000 > 64400', '17004 > 64400', '17000 > 99495', '17004 > 99495'];

interface PublishedPair {
  readonly columnOne: string;
  readonly columnTwo: string;
  readonly indicator: '0' | '1';
}

const read = (rows: readonly string[], indicator: PublishedPair['indicator']): PublishedPair[] =>
  rows.map((row) => ({ columnOne: row.slice(0, 5), columnTwo: row.slice(8), indicator }));

const pairs = [...read(INDICATOR_ONE, '1'), ...read(INDICATOR_ZERO, '0')];

const byCodes = new Map(pairs.flatMap((pair) => bothWays(pair)));

/** The published pair of two codes, whichever is named first. */
export const pairOf = (one: string, other: string): PublishedPair | undefined =>
  byCodes.get(`${one} ${other}`);

function bothWays(pair: PublishedPair): [string, PublishedPair][] {
  const { columnOne, columnTwo } = pair;
  return [
    [`${columnOne} ${columnTwo}`, pair],
    [`${columnTwo} ${columnOne}`, pair],
  ];
}
