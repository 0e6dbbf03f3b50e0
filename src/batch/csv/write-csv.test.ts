import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRows } from './rows.ts';
import { csvLine } from './write-csv.ts';

describe('a line of a CSV file', () => {
  it.each([
    [['V-1', 'a', ''], 'V-1,a,\r\n'],
    [['a,b', 'say "ah"', 'a;b'], '"a,b","say ""ah""",a;b\r\n'],
    [['a\nb', ' =1', '-3'], '"a\nb",\' =1,\'-3\r\n'],
    [['=1,2', "'=1", "'a"], "\"'=1,2\",''=1,'a\r\n"],
    [[''], '""\r\n'],
  ])('%j', (cells, line) => {
    expect(csvLine(cells, ',', '\r\n')).toBe(line);
  });

  it('is read back as the same cells', () => {
    const cell = fc.oneof(
      fc
        .array(fc.constantFrom(...'",;\t|\'=+-@＝ ab'.split(''), '\0', '\uFEFF'), { maxLength: 8 })
        .map((some) => some.join('')),
      fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/[\r\n]/gu, '')),
    );
    const delimiter = fc.constantFrom(',', ';', '\t', '|');
    const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 5 }),
        delimiter,
        lineEnd,
        (cells, between, end) => {
          const text = csvLine(cells, between, end);
          const { rows } = readRows(text, {
            delimiter: between,
            header: cells,
            // No byte order mark is looked for in front of it.
            firstLine: 2,
            isLast: true,
            singleLineColumns: new Set(cells.keys()),
          });
          expect(rows).toEqual([{ line: 2, raw: text, cells }]);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
