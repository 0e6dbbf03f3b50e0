/** What stands around the lesions: the E/M, other procedures and earlier ones, as decision tables. */

/** Policy 8, 11, 26, 27. Columns: earlier period? procedure today? separate? unrelated? then the answer. */
const EVALUATION = `
  no   no   any  any  plain
  no   yes  yes  any  25
  no   yes  no   any  not-reported
  no   yes  ?    any  not-reported
  yes  any  any  no   not-reported
  yes  any  any  ?    not-reported
  yes  no   any  yes  24
  yes  yes  yes  yes  24-25
  yes  yes  no   yes  not-reported
  yes  yes  ?    yes  not-reported`;

/** Policy 10 and 28. Columns: indicator, same lesion?, what happens to the column-two line. */
const PAIR = `
  0  yes  dropped
  0  no   dropped
  0  ?    dropped
  1  yes  dropped
  1  no   distinct
  1  ?    as-it-is`;

/** Policy 11: the first relation of this list that an earlier procedure in its period has decides. */
const RELATION: readonly (readonly [string, string])[] = [
  ['same-lesion', 'no destruction line'],
  ['related-return-to-operating-room', '78'],
  ['planned-or-staged', '58'],
  ['unrelated', '79'],
];

/** Policy 12. Columns: payer, the E/M's line, is the complexity add-on kept beside it? */
const COMPLEXITY_ADD_ON: Readonly<Record<string, readonly string[]>> = {
  'medicare and medicare-advantage': ['plain', '24'],
  'everyone else': ['plain', '24', '25', '24-25'],
};

/** Days of the global period of earlier procedures; an add-on has its primary's. Others are not checked. */
const GLOBAL_DAYS: Readonly<Record<string, number>> = {
  '11102': 0,
  '11201': 10,
  '11402': 10,
  '14040': 90,
  '17000': 10,
  '17003': 10,
  '17004': 10,
  '17110': 10,
  '17311': 0,
};

/** Policy 9 and 28: biopsy add-ons, and the first of their kind that they become, highest first. */
export const BIOPSIES: readonly (readonly [addOn: string, first: string])[] = [
  ['11107', '11106'],
  ['11105', '11104'],
  ['11103', '11102'],
];

export type Answer = 'yes' | 'no' | '?';

/** A yes, a no, or a question nobody answered. */
export const answer = (value: boolean | undefined): Answer => {
  if (value === undefined) return '?';
  return value ? 'yes' : 'no';
};

const evaluationRows = rowsOf(EVALUATION);
const pairRows = rowsOf(PAIR);

/** 'plain', '25', '24', '24-25' or 'not-reported'. */
export const evaluationLine = (...asked: readonly Answer[]): string => look(evaluationRows, asked);

/** 'dropped', 'distinct' or 'as-it-is'. */
export const columnTwoLine = (indicator: string, sameLesion: Answer): string =>
  look(pairRows, [indicator, sameLesion]);

/** 'no destruction line', a modifier, or undefined where no relation was answered. */
export const decidingRelation = (relations: readonly (string | undefined)[]): string | undefined =>
  RELATION.find(([relation]) => relations.includes(relation))?.[1];

/** Whether the visit-complexity add-on stays beside this E/M line. */
export function keepsComplexityAddOn(payer: string | undefined, evaluation: string): boolean {
  const isMedicare = payer === 'medicare' || payer === 'medicare-advantage';
  const row = COMPLEXITY_ADD_ON[isMedicare ? 'medicare and medicare-advantage' : 'everyone else'];
  return row?.includes(evaluation) ?? false;
}

/** Whether a day lies in an earlier procedure's global period: its own date is day 0. */
export function isInPeriod(code: string, earlier: string, today: string): boolean {
  const days = GLOBAL_DAYS[code] ?? 0;
  const passed = dayNumber(today) - dayNumber(earlier);
  return days > 0 && passed >= 0 && passed <= days;
}

/** E/M services, the visit-complexity add-on and drugs are no procedures. */
export const isProcedure = (code: string): boolean => !/^(?:99|G2211$|J)/u.test(code);

function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/u));
}

/** Exactly one row fits, or the table is wrong. */
function look(rows: readonly (readonly string[])[], asked: readonly string[]): string {
  const fitting = rows.filter((row) =>
    asked.every((value, at) => row[at] === value || row[at] === 'any'),
  );
  const found = fitting[0]?.at(-1);
  if (fitting.length !== 1 || found === undefined) {
    throw new Error(`${fitting.length} rows for ${asked.join(' ')}`);
  }
  return found;
}

const dayNumbers = new Map<string, number>();

function dayNumber(date: string): number {
  const known = dayNumbers.get(date);
  if (known !== undefined) return known;
  const number = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  dayNumbers.set(date, number);
  return number;
}
