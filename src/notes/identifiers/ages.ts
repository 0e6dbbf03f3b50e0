import { type Finder, inTurn, spansOf } from './mask.ts';

const BEFORE_UNIT =
  /(?<![\w.,/-])(?<value>(?:9\d|1[0-2]\d))(?=[ -]{0,2}(?:(?:years?|yrs?\.?)[ -]{0,2}(?:old|of age|young|female|male|woman|man|lady|gentleman|[fm](?!\w))|y\.? ?[/.]? ?o(?!\w)|(?:yr|y)s?[ -]{0,2}(?:f|m)(?!\w)|[ ]?(?:f|m|female|male|woman|man)(?!\w)))/dgiu;
const AFTER_LABEL =
  /(?<![\p{L}\p{N}])(?:age|aged|ages|turned|turning|turns)[ \t]{0,2}[:=]?[ \t]{0,3}(?<value>9\d|1[0-2]\d)(?!\d|[.,/-]\d|[ ]?(?:%|mm|cm|°|degrees))/dgiu;
const IN_WORDS =
  /(?<![\p{L}\p{N}])(?<value>ninety(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a|one)[ -]hundred(?:[ -](?:and[ -])?(?:one|two|three|four|five|six|seven|eight|nine|ten))?)(?=[ -]{1,2}years?[ -]{1,2}old)/dgiu;

/** Ages of 90 and more; the number alone, so that the sentence stays readable. */
export const findAges: Finder = inTurn([
  (text) => spansOf(text, 'age', BEFORE_UNIT, isAge),
  (text) => spansOf(text, 'age', AFTER_LABEL, isOver89),
  (text) => spansOf(text, 'age', IN_WORDS),
]);

/** '98 F' after a word for temperature is one; '97 female patients' are a study. */
function isAge(value: string, match: RegExpExecArray): boolean {
  const before = match.input.slice(Math.max(0, match.index - 16), match.index);
  const after = match.input.slice(match.index + value.length, match.index + value.length + 20);
  const isTemperature = /\bt(?:emp(?:erature)?)?\b[^\p{L}\n]{0,8}$/iu.test(before);
  return isOver89(value) && !isTemperature && !/^ \p{L}{1,6} (?:patients|subjects)/u.test(after);
}

function isOver89(value: string): boolean {
  return Number(value) > 89;
}
