import { benignTiers, premalignantTiers } from '../../rules/tables/destruction-tiers.ts';
import { asOfDate } from '../../rules/kernel/dated-table.ts';
import type { ServiceLine } from '../../rules/index.ts';
import { NEWEST_EDITION } from '../../rules/tables/edition.ts';
import { isEvaluationCode } from '../../rules/tables/service-kinds.ts';
import type { BilledAs, DrawnVisit } from './drawn-visit.ts';

const asOf = asOfDate(NEWEST_EDITION.from);
const { first, eachAdditional, flat, flatFrom } = asOf(premalignantTiers);
const benign = asOf(benignTiers);

type Lines = readonly ServiceLine[];

const line = (code: string, units = 1): ServiceLine => ({ code, units, modifiers: [] });
const isFamily = ({ code }: ServiceLine) =>
  code === first || code === eachAdditional || code === flat;
const isDistinct = ({ modifiers }: ServiceLine) => modifiers.includes('59');
const without = ({ modifiers, ...rest }: ServiceLine, modifier: string): ServiceLine => ({
  ...rest,
  modifiers: modifiers.filter((own) => own !== modifier),
});

/** The further lesions on the add-on, or nothing where the claim has none. */
const withFurther = (lines: Lines, more: number): Lines | undefined => {
  const own = lines.find(({ code }) => code === eachAdditional);
  if (!own || own.units + more < 1) return undefined;
  return lines.map((each) => (each === own ? { ...each, units: each.units + more } : each));
};

const inPlaceOfFamily = (lines: Lines, family: Lines): Lines | undefined => {
  const at = lines.findIndex(isFamily);
  return at < 0
    ? undefined
    : [...lines.slice(0, at), ...family, ...lines.slice(at).filter((each) => !isFamily(each))];
};

/** A typical slip, made of the lines as they should be; undefined where the claim gives no occasion. */
type Slip = (lines: Lines, visit: DrawnVisit) => Lines | undefined;

/** The slips, each as often as its weight among those the claim gives occasion for. */
export const slips: readonly (readonly [BilledAs, number, Slip])[] = [
  ['one lesion too many', 30, (lines) => withFurther(lines, 1)],
  ['one lesion too few', 12, (lines) => withFurther(lines, -1)],
  [
    'flat code beside the others',
    30,
    (lines, { lesions }) =>
      lesions < flatFrom
        ? undefined
        : inPlaceOfFamily(lines, [line(first), line(eachAdditional, flatFrom - 2), line(flat)]),
  ],
  [
    'units over the limit',
    40,
    (lines, { lesions }) =>
      lesions < flatFrom
        ? undefined
        : inPlaceOfFamily(lines, [line(first), line(eachAdditional, lesions - 1)]),
  ],
  [
    'add-on alone',
    6,
    (lines) =>
      lines.some(({ code }) => code === eachAdditional)
        ? lines.filter(({ code }) => code !== first)
        : undefined,
  ],
  ['other family', 5, (lines) => inPlaceOfFamily(lines, [line(benign.few)])],
  [
    'other family',
    8,
    (lines, { isA, lesions }) =>
      isA === 'benign' && lesions > 1 && lines.some(({ code }) => code === benign.few)
        ? lines.flatMap((each) =>
            each.code === benign.few ? [line(first), line(eachAdditional, lesions - 1)] : [each],
          )
        : undefined,
  ],
  [
    'no 25',
    25,
    (lines) =>
      lines.some(({ modifiers }) => modifiers.includes('25'))
        ? lines.map((each) => without(each, '25'))
        : undefined,
  ],
  [
    'no distinct modifier',
    40,
    (lines) => (lines.some(isDistinct) ? lines.map((each) => without(each, '59')) : undefined),
  ],
  [
    'distinct modifier on the other line',
    25,
    (lines) =>
      lines.some(isDistinct)
        ? lines.map((each) =>
            isDistinct(each) || isEvaluationCode(each.code)
              ? without(each, '59')
              : { ...each, modifiers: [...each.modifiers, '59'] },
          )
        : undefined,
  ],
  [
    'visit that decided to treat',
    25,
    (lines, { evaluation }) =>
      typeof evaluation === 'object' && evaluation.separatelyIdentifiable === false
        ? [{ ...line(evaluation.code), modifiers: ['25'] }, ...lines]
        : undefined,
  ],
  [
    'nothing destroyed',
    60,
    (lines, { lesions }) => (lesions === 0 ? [...lines, line(first)] : undefined),
  ],
];
