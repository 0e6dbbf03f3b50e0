import { describe, expect, it } from 'vitest';
import { catalog } from '../../rules/index.ts';
import { parseShorthand } from './parse-shorthand.ts';
import { SHORTHAND_PROBLEM_CODES, type ShorthandProblemCode } from './problem.ts';

const elements = catalog.flatMap(({ checklist }) => checklist?.id ?? []);

/** Where the problem is stands in square brackets; brackets are no part of the line. */
const PROBLEMS: readonly (readonly [line: string, code: ShorthandProblemCode, says: string])[] = [
  ['8 ak ["nasal ala]', 'unclosed-quote', 'Close the quotation mark that opens at “"nasal ala”.'],
  ...[
    '[1.5] ak',
    '[-3] ak',
    '[1000] ak',
    '[x1000] ak',
    '[1.2x0.8cm]',
    '[0cm]',
    '[1..2 cm]',
    '[4xyz]',
  ].map(
    (line) =>
      [
        line,
        'bad-number',
        `Write a count as a whole number from 0 to 999 or a diameter as 1.2cm; “${between(line)}” is neither.`,
      ] as const,
  ),
  [
    '2 ak [4th] finger',
    'count-or-ordinal',
    'Put a space between count and site, “4 th”, or put the words of the site in quotation marks: “4th” may be either.',
  ],
  [
    'total [about]',
    'bad-total',
    'Write the total as a whole number from 0 to 999 in place of “about”.',
  ],
  [
    '[1,000] ak',
    'comma-in-number',
    'Put a space after the comma between two groups, or write one number without a comma: “1,000” may be either.',
  ],
  [
    'bcc nose [1,5cm]',
    'comma-in-number',
    'Put a space after the comma between two groups, or write one number without a comma: “1,5cm” may be either.',
  ],
  ['8 ak scalp [4]', 'said-twice', inGroup('count', '4')],
  ['8 ak [several]', 'said-twice', inGroup('count', 'several')],
  ['l [rfa]', 'said-twice', inGroup('side', 'rfa')],
  ['ak [wart]', 'said-twice', inGroup('nature', 'wart')],
  ['ln2 [laser]', 'said-twice', inGroup('method', 'laser')],
  ['em 99213 [99214]', 'said-twice', 'Keep one procedure code; “99214” is a second one.'],
  [
    'em 99213 separate [not separate]',
    'said-twice',
    'Keep one answer; “not separate” is a second one.',
  ],
  [
    'bx 11102 [11104]',
    'said-twice',
    'Keep one procedure code in each entry, with a comma between entries; “11104” is a second one.',
  ],
  [
    'documented method yes, [method no]',
    'said-twice',
    'Keep one answer for method; “method no” is a second one.',
  ],
  ['[foo bar]', 'unknown-words', noLesion('foo bar')],
  ['4 ak lfa, with [foo]', 'unknown-words', noLesion('foo')],
  ['[about]; dx l57.0', 'unknown-words', noLesion('about')],
  [
    '8 ak [scalp forehead]',
    'two-sites',
    'Write one site in each group, with a comma between groups; “scalp forehead” names more than one.',
  ],
  [
    '8 ak scalp [em] 99213 separate',
    'missing-semicolon',
    'Put a semicolon in front of “em”, or quotation marks around it if it belongs to the site.',
  ],
  [
    'dos 2026-11-20; [dos 2026-11-21]',
    'repeated-clause',
    'Keep one part that says the date of service; “dos 2026-11-21” says it a second time.',
  ],
  [
    'em none; [em 99213]',
    'repeated-clause',
    'Keep one part that says the visit code; “em 99213” says it a second time.',
  ],
  [
    'medicare; [ma]',
    'repeated-clause',
    'Keep one part that says the payer; “ma” says it a second time.',
  ],
  ['[bx]', 'missing-value', 'Write a procedure code or none after “bx”.'],
  ['[em]', 'missing-value', 'Write the visit code or none after “em”.'],
  ['em [separate]', 'missing-value', 'Write a procedure code after “separate”.'],
  [
    'prior [17000 staged]',
    'missing-value',
    'Write its date, such as 2026-11-14, after “17000 staged”.',
  ],
  ['documented [method]', 'missing-value', 'Write yes or no after “method”.'],
  [
    'dos 2026-11-20 [today]',
    'unexpected-word',
    'Remove “today” or put it in a part of its own after a semicolon; “dos” has no place for it.',
  ],
  [
    'em 99213 [seperate]',
    'unexpected-word',
    'Remove “seperate” or put it in a part of its own after a semicolon; this entry has no place for it.',
  ],
  [
    'prior 17000 2026-11-14 [dx]',
    'unexpected-word',
    'Remove “dx” or put it in a part of its own after a semicolon; an earlier procedure has no place for it.',
  ],
  [
    'bx [none], 11102',
    'none-and-more',
    'Remove “none” or everything beside it: none says that there is nothing to list.',
  ],
  [
    'ak; dx [702.0]',
    'bad-diagnosis',
    'Write an ICD-10-CM code such as l57.0 in place of “702.0”, or put it in quotation marks to keep it as written.',
  ],
  [
    'em 99213 dx [scaly]',
    'bad-diagnosis',
    'Write an ICD-10-CM code such as l57.0 in place of “scaly”, or put it in quotation marks to keep it as written.',
  ],
  [
    'ak; dx l57.0 [x32.xxxa]',
    'second-diagnosis',
    'Write further codes of the visit after also, and other codes of the lesions in their groups; dx gives all groups one code and “x32.xxxa” is a second.',
  ],
  [
    'ak b07.8; [dx l57.0]',
    'unused-diagnosis',
    'Add a lesion group without a diagnosis or remove “dx l57.0”, which applies to no group.',
  ],
  [
    'em [9921]',
    'bad-procedure-code',
    'Write a procedure code of five characters in place of “9921”.',
  ],
  [
    'px [17000x0]',
    'bad-procedure-code',
    'Write a procedure code of five characters, with units as x2 behind it, in place of “17000x0”.',
  ],
  [
    'billed [17000-255]',
    'bad-procedure-code',
    'Write a procedure code of five characters, with modifiers as -25 and units as x2 behind it, in place of “17000-255”.',
  ],
  [
    'dos [2/29/2026]',
    'bad-date',
    'Write a day of the calendar as 2026-11-20 or 11/20/2026 in place of “2/29/2026”.',
  ],
  [
    'pos [1]',
    'bad-place-of-service',
    'Write the place of service as two digits, such as 11 for the office, in place of “1”.',
  ],
  [
    '[self]',
    'bad-payer',
    'Write medicare, ma for Medicare Advantage, medicaid, commercial or self-pay in place of “self”.',
  ],
  [
    'ref [V-0142 em 99213]',
    'unquoted-reference',
    'Put quotation marks around a reference of several words, or a semicolon behind it: “V-0142 em 99213” may be either.',
  ],
  [
    'documented [metod] yes',
    'unknown-element',
    `Write one of ${elements.join(', ')} in place of “metod”, or put it in quotation marks to keep it as written.`,
  ],
];

describe('a word that cannot be read', () => {
  it.each(PROBLEMS)('%s: %s', (marked, code, says) => {
    const line = marked.replace(/[[\]]/g, '');
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    expect(parseShorthand(line)).toEqual({
      ok: false,
      problems: [{ code, words: between(marked), start, end, says }],
    });
  });

  it('is shown above in every kind', () => {
    const shown = new Set(PROBLEMS.map(([, code]) => code));
    expect([...shown].toSorted()).toEqual([...SHORTHAND_PROBLEM_CODES].toSorted());
  });
});

it('names all problems of a line in its order', () => {
  const result = parseShorthand('dos soon; 1.5 ak; em 1');
  expect(result.ok ? [] : result.problems.map(({ words }) => words)).toEqual(['soon', '1.5', '1']);
});

function between(marked: string): string {
  return marked.slice(marked.indexOf('[') + 1, marked.indexOf(']'));
}

function noLesion(got: string): string {
  return `Write lesions such as 4 ak l forearm ln2, or a part that begins with dx, total, em, bx, px, prior, dos, pos or ref, in place of “${got}”; in quotation marks it is kept as the words for a site.`;
}

function inGroup(name: string, got: string): string {
  return `Keep one ${name} in each group, with a comma between groups; “${got}” is a second one.`;
}
