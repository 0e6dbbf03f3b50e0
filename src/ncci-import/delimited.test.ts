import { describe, expect, it } from 'vitest';
import { delimitedRows } from './delimited.ts';

const rowsOf = (text: string) =>
  [...delimitedRows(text)].map(({ line, fields }) => [line, ...fields]);

describe('the rows of a delimited text', () => {
  it.each<[string, string, readonly (readonly (string | number)[])[]]>([
    [
      'tabs and CRLF',
      'a\tb\r\n1\t2\r\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'commas, no line end after the last row',
      'a,b\n1,2',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    ['a comma in tab-separated text is text', 'a,b\tc', [[1, 'a,b', 'c']]],
    ['a byte order mark', '\uFEFFa,b\n', [[1, 'a', 'b']]],
    ['a quoted comma and doubled quotes', '"a, ""b""",c\n', [[1, 'a, "b"', 'c']]],
    ['a quote within a field', 'CPT "separate",x\n', [[1, 'CPT "separate"', 'x']]],
    [
      'a quoted line end',
      '"a\r\nb",c\nd,e\n',
      [
        [1, 'a\r\nb', 'c'],
        [3, 'd', 'e'],
      ],
    ],
    [
      'blank rows, counted and left out',
      'a,b\n\n , \nc,d\n',
      [
        [1, 'a', 'b'],
        [4, 'c', 'd'],
      ],
    ],
    ['empty fields', ',a,\n', [[1, '', 'a', '']]],
    ['nothing', '', []],
  ])('%s', (_name, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it('end at a quote that is never closed, with the line it is opened on', () => {
    expect([...delimitedRows('a,b\nc,"d\ne,f\n')]).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 2, fields: ['c'], problem: { code: 'open-quote' } },
    ]);
  });
});
