import { describe, expect, it } from 'vitest';
import { parseShorthand } from './parse-shorthand.ts';
import { printShorthand } from './print-shorthand.ts';

const CONTRACT =
  '8 ak l forearm, 4 ak scalp ln2; dx l57.0; em 99213 separate; bx 11102 separate; billed 17000 17003x11';

it('the line of the contract comes back to the letter', () => {
  expect(reprinted(CONTRACT)).toBe(CONTRACT);
});

describe('a line is printed in one spelling', () => {
  it.each([
    ['4lfa,2sc,3 AK ears LN2', '4 l forearm, 2 scalp, 3 ak ear ln2'],
    ['ln2 l forearm aks 8 L570', '8 ak l forearm ln2; dx l57.0'],
    ['1 ln2, 2 laser, 3 laser', '1 ln2, 2, 3 laser'],
    ['1 method?, 2 ln2, 3', '1 method?, 2 ln2, 3'],
    ['1; 2 ln2', '1 method?, 2 ln2'],
    ['1 l57.0, 2 b07.8, 3 dx?', '1 l57.0, 2 b07.8, 3'],
    ['1, 2 b07.8, 3; dx l57.0', '1, 2 b07.8, 3 l57.0'],
    ['1 dx?, 2 b078', '1 dx?, 2 b07.8'],
    ['1 dx x32, 2 ak', '1 dx x32, 2 ak'],
    ['lesion dx x32, ak', 'lesion dx x32, ak'],
    ['lesion method?, lesion, ln2', 'method?, lesion, ln2'],
    ['2 nasal ala, 3 Glabella', '2 "nasal ala", 3 Glabella'],
    ['2 "Scalp", 3 "ak", 4 "plus"', '2 "Scalp", 3 "ak", 4 "plus"'],
    ['about  10 ak, 10-12 tags, count "8"', 'about 10 ak, 10-12 tag, count "8"'],
    ['12mm bcc nose', 'malignant nose 1.2cm'],
    [
      'px 11102 separate, 11200x1, 11104 dx D485',
      'bx 11102 separate; px 11200x1; bx 11104 dx d48.5',
    ],
    ['bx none; also none', 'also none; px none'],
    ['medicare advantage; pos 11; dos 1/2/2026; ref V-1', 'dos 2026-01-02; ma; pos 11; ref V-1'],
    ['billed 17000@L570+L565, 11102-59-XS', 'billed 17000@l57.0+l56.5 11102-59-xs'],
    ['e/m est 99213 unrelated not separate', 'em 99213 established not separate unrelated'],
    ['prior 17000 11/14/2026 or-return', 'prior 17000 2026-11-14 or-return'],
    ['documented exact count yes', 'documented exact-count yes'],
  ])('%s', (line, printed) => {
    expect(reprinted(line)).toBe(printed);
  });
});

describe('what the line cannot say is printed so that it is refused', () => {
  it.each([
    [{ encounter: { lesions: [{ count: 1.5 }] } }, '#1.5', 'bad-number'],
    [{ encounter: { lesions: [{ diameterCm: 0 }] } }, '#0cm', 'bad-number'],
    [
      { encounter: { lesions: [] }, billed: [{ code: '17000-25', units: 1, modifiers: [] }] },
      'billed "17000-25"',
      'bad-procedure-code',
    ],
    [{ encounter: { lesions: [], dateOfService: '2026-02-30' } }, 'dos "2026-02-30"', 'bad-date'],
  ])('%j', (said, line, problem) => {
    expect(printShorthand(said)).toBe(line);
    expect(parseShorthand(line)).toMatchObject({ ok: false, problems: [{ code: problem }] });
  });
});

function reprinted(line: string): string {
  const result = parseShorthand(line);
  return result.ok ? printShorthand(result.visit) : JSON.stringify(result.problems);
}
