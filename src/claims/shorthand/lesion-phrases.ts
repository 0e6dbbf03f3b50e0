import {
  LESION_NATURES,
  type LesionNature,
  METHODS,
  type Method,
  methods,
  SIDES,
  type Side,
  type SiteEntry,
  sites,
} from '../../rules/index.ts';

/** What a word or phrase says about a lesion group. */
export type Meaning =
  | { is: 'nature'; value: LesionNature }
  | { is: 'side'; value: Side }
  | { is: 'site'; value: string; side?: Side; isShort?: true }
  /** Undefined: deliberately not said, so that no later group's method or diagnosis reaches here. */
  | { is: 'method'; value: Method | undefined }
  | { is: 'diagnosis'; value: undefined }
  | { is: 'count'; value: number }
  /** No exact number: 'several'. */
  | { is: 'vague' }
  /** Makes the number behind it vague: 'about'. */
  | { is: 'hedge' }
  /** Says nothing that the group does not say by itself. */
  | { is: 'filler' };

type Phrase = readonly [phrase: string, meaning: Meaning];
type Spellings = readonly [printed: string, ...others: string[]];

export const NATURE_WORDS: Readonly<Record<LesionNature, Spellings>> = {
  premalignant: ['ak', 'aks', 'premalignant', 'actinic keratosis', 'actinic keratoses'],
  benign: ['benign', 'wart', 'warts', 'sk', 'sks'],
  'skin-tag': ['tag', 'tags', 'skin-tag', 'skin-tags', 'skin tag', 'skin tags'],
  malignant: ['malignant', 'bcc', 'bccs', 'scc', 'sccs'],
  uncertain: ['uncertain'],
};

export const SIDE_WORDS: Readonly<Record<Side, Spellings>> = {
  left: ['l', 'left', 'lt'],
  right: ['r', 'right', 'rt'],
  both: ['both', 'b', 'bilateral'],
  midline: ['midline', 'mid'],
};

const listed = (phrases: string) => phrases.split(', ');

const NUMBERS = [
  ...listed('zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve'),
  ...listed('thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty'),
];

const VAGUE_COUNTS = [
  ...listed('multiple, mult, several, few, a few, many, numerous, some, various, scattered'),
  ...listed('couple, a couple, a couple of, dozen, a dozen, dozens, a number of'),
  ...listed('countless, innumerable, tntc, too many to count'),
];

const HEDGES = [
  ...listed('about, around, approx, approximately, roughly, circa, nearly, almost, over, under'),
  ...listed('up to, at least, at most, more than, less than, fewer than'),
];

const FILLERS = listed('lesion, lesions, count, on, with, w/');

/** 'eyelid off the margin' for 'Eyelid, off the margin': in the line a comma begins the next group. */
const spoken = (label: string) => label.toLowerCase().replaceAll(',', '');
const plurals = (name: string) => (name.endsWith('s') ? [] : [`${name}s`]);

function phrasesOfSite({ id, label, short, paired }: SiteEntry): readonly Phrase[] {
  const names = new Set(
    [id, id.replaceAll('-', ' '), spoken(label)].flatMap((name) => [name, ...plurals(name)]),
  );
  const sided = (letter: string, side: Side): readonly Phrase[] =>
    short.map((word) => [`${letter}${word}`, { is: 'site', value: id, side, isShort: true }]);
  return [
    ...[...names].map((name): Phrase => [name, { is: 'site', value: id }]),
    ...short.map((word): Phrase => [word, { is: 'site', value: id, isShort: true }]),
    ...sided('l', 'left'),
    ...sided('r', 'right'),
    ...(paired ? sided('b', 'both') : []),
  ];
}

function phrasesOfMethod(value: Method): readonly Phrase[] {
  const { label, short } = methods[value];
  const names = new Set([...short, value, value.replaceAll('-', ' '), spoken(label)]);
  return [...names].map((name) => [name, { is: 'method', value }]);
}

/** All that can be said of a lesion group without a number in it. No phrase has two meanings. */
export const lesionPhrases: readonly Phrase[] = [
  ...LESION_NATURES.flatMap((value) =>
    NATURE_WORDS[value].map((name): Phrase => [name, { is: 'nature', value }]),
  ),
  ...SIDES.flatMap((value) =>
    SIDE_WORDS[value].map((name): Phrase => [name, { is: 'side', value }]),
  ),
  ...sites.flatMap(phrasesOfSite),
  ...METHODS.flatMap(phrasesOfMethod),
  ['method?', { is: 'method', value: undefined }],
  ['dx?', { is: 'diagnosis', value: undefined }],
  ...NUMBERS.map((name, value): Phrase => [name, { is: 'count', value }]),
  ...VAGUE_COUNTS.map((name): Phrase => [name, { is: 'vague' }]),
  ...HEDGES.map((name): Phrase => [name, { is: 'hedge' }]),
  ...FILLERS.map((name): Phrase => [name, { is: 'filler' }]),
];
