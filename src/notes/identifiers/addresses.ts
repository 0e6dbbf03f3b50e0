import { codeLabels } from '../../rules/index.ts';
import { isClinical } from './clinical-words.ts';
import { type Finder, inTurn, spansOf } from './mask.ts';

const UNIT =
  /^,?[ \t]{1,2}(?:apt|apartment|unit|suite|ste|floor|fl|rm|room|lot|bldg|#)\.?[ \t]{0,2}#?[\dA-Z][\dA-Z-]{0,5}(?!\w)/iu;
const UNIT_SIGN = /^,?[ \t]{0,2}#[ ]?[\dA-Z][\dA-Z-]{0,5}(?!\w)/iu;

const STREET =
  /(?<![\w.,/-])\d{1,6}(?:-\d{1,5})?[A-Z]?[ \t]{1,2}(?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West|NORTH|SOUTH|EAST|WEST)\.?[ \t]{1,2})?(?<words>(?:(?:\p{Lu}[\p{L}'’-]{0,24}\.?|\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH))[ \t]{1,2}){1,4})(?<suffix>(?:Street|St|Str|Avenue|Ave|Av|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Terrace|Ter|Circle|Cir|Parkway|Pkwy|Highway|Hwy|Trail|Trl|Square|Sq|Loop|Pike|Crossing|Run|STREET|ST|AVENUE|AVE|ROAD|RD|BOULEVARD|BLVD|LANE|LN|DRIVE|DR|COURT|CT|WAY|PLACE|PL|TERRACE|CIRCLE|CIR|PARKWAY|PKWY|HIGHWAY|HWY|TRAIL))(?![\p{L}\p{N}])\.?(?:[ \t](?:N|S|E|W|NE|NW|SE|SW)(?![\p{L}\p{N}]))?/dgu;
const LOWERCASE_STREET =
  /(?<![\w.,/-])\d{2,6}[ \t]{1,2}(?<words>(?:(?:[a-z][a-z'-]{1,20}|\d{1,3}(?:st|nd|rd|th))[ \t]{1,2}){1,3}?)(?:street|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|court|terrace|parkway|pkwy|highway|hwy)(?![\p{L}\p{N}])/dgu;
const BROADWAY =
  /(?<![\w.,/-])\d{2,6}[ \t]{1,2}(?:(?:[NSEW]|North|South|East|West)\.?[ \t]{1,2})?(?:Broadway|BROADWAY|(?:(?:US|State|County|Old)[ \t])?(?:Highway|Hwy|Route|Rte|Road)[ \t]{1,2}\d{1,4})(?![\p{L}\p{N}])/dgu;
const BOX = /(?<![\p{L}\p{N}])p\.? ?o\.? ?box[ \t#]{1,3}\d{1,7}(?!\w)/dgiu;

const ZIP =
  /(?<![\p{L}\p{N}])(?:(?:AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY)\.?|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming),?[ \t]{1,3}(?<value>\d{5}(?:-\d{4})?)(?!\w|[-.]\d)/dgu;
const LABELLED_ZIP =
  /(?<![\p{L}\p{N}])zip(?:[ \t]?code)?[ \t]{0,2}[:#=]?[ \t]{0,3}(?<value>\d{5}(?:-\d{4})?)(?!\w|[-.]\d)/dgiu;
/** 'Springfield, ' before the state: the town is found with the code. */
const TOWN = /(?:(?:\p{Lu}[\p{L}.'’-]{1,24}[ \t]){0,2}\p{Lu}[\p{L}'’-]{1,24}),[ \t]{1,2}$/u;

/** A few minutes' drive is no street, and 'Left Temple Dr. Roe' none either. */
const isStreet: Parameters<typeof spansOf>[3] = (value, match) => {
  const words = (match.groups?.['words'] ?? '').trim().split(/[ \t]+/u);
  const suffix = match.groups?.['suffix']?.toLowerCase();
  const isFew = Number.parseInt(value, 10) < 100;
  if (isFew && words.every((word) => isClinical(word))) return false;
  const after = match.input.slice(match.index + value.length, match.index + value.length + 24);
  const isTitle =
    suffix === 'dr' && !UNIT.test(after) && /^ \p{Lu}\p{L}+(?!,? [A-Z]{2}\b)/u.test(after);
  return (
    !isTitle &&
    !words.some((word) => /^(?:lesions?|aks?|minutes?|min|seconds?|miles?)$/iu.test(word))
  );
};

const isLowercaseStreet: Parameters<typeof spansOf>[3] = (_value, match) =>
  (match.groups?.['words'] ?? '')
    .trim()
    .split(/[ \t]+/u)
    .every((word) => !isClinical(word));

const withUnit =
  (find: Finder): Finder =>
  (text) =>
    find(text).map((span) => {
      const after = text.slice(span.end, span.end + 30);
      const unit = UNIT.exec(after) ?? UNIT_SIGN.exec(after);
      return unit ? { ...span, end: span.end + unit[0].length } : span;
    });

const findZips: Finder = (text) => {
  const towns = new Map<number, number>();
  const spans = spansOf(text, 'zip', ZIP, (value, match) => {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const town = TOWN.exec(before)?.[0];
    const end = match.index + match[0].length;
    if (town !== undefined) towns.set(end, match.index - town.length);
    // 'AK 17000' and 'MD 11102' are a count and a credential beside a code far more often than places.
    const isAmbiguous = /^(?:AK|MD|PA|OR|IN|MA|ME|OK|HI)\b/u.test(match[0]);
    return town !== undefined || !(isAmbiguous || codeLabels.has(value));
  });
  return spans.map((span) => ({ ...span, start: towns.get(span.end) ?? span.start }));
};

/** Streets, boxes and ZIP codes after a state. */
export const findAddresses: Finder = inTurn([
  withUnit((text) => spansOf(text, 'address', STREET, isStreet)),
  withUnit((text) => spansOf(text, 'address', BROADWAY)),
  withUnit((text) => spansOf(text, 'address', LOWERCASE_STREET, isLowercaseStreet)),
  (text) => spansOf(text, 'address', BOX),
  findZips,
  (text) => spansOf(text, 'zip', LABELLED_ZIP),
]);
