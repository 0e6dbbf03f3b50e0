import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { CsvRow } from './csv-row.ts';
import { LONGEST_LINE, readRows } from './rows.ts';

const HEADER = ['visit_id', 'note', 'billed'];

interface Terms {
  delimiter?: string;
  header?: readonly string[];
  singleLineColumns?: readonly number[];
}

function optionsFor({ delimiter = ',', header = HEADER, singleLineColumns = [0, 2] }: Terms) {
  return { delimiter, header, singleLineColumns: new Set(singleLineColumns) };
}

/** All rows of a text that comes in pieces. */
function rowsOf(pieces: readonly string[], terms: Terms = {}): CsvRow[] {
  const rows: CsvRow[] = [];
  let rest = '';
  let firstLine = 1;
  for (const [at, piece] of [...pieces, ''].entries()) {
    const isLast = at === pieces.length;
    const read = readRows(rest + piece, { ...optionsFor(terms), firstLine, isLast });
    rows.push(...read.rows);
    rest = read.rest;
    firstLine = read.nextLine;
  }
  expect(rest).toBe('');
  return rows;
}

/** What came of each row: its cells, 'blank', or the column of its fault. */
const outcomes = (text: string, terms?: Terms) =>
  rowsOf([text], terms).map((row) => {
    if ('cells' in row) return row.cells;
    return 'blank' in row ? 'blank' : `fault: ${row.fault.says}`;
  });

const faulty = (...words: string[]): unknown =>
  expect.stringMatching(`^fault: .*${words.join('.*')}`);

describe('rows without quotation marks', () => {
  it('are read whatever ends their lines', () => {
    const read = rowsOf(['V-1,a,b\nV-2,c,d\r\nV-3,e,f\rV-4,g,h']);
    expect(read).toEqual([
      { line: 1, raw: 'V-1,a,b\n', cells: ['V-1', 'a', 'b'] },
      { line: 2, raw: 'V-2,c,d\r\n', cells: ['V-2', 'c', 'd'] },
      { line: 3, raw: 'V-3,e,f\r', cells: ['V-3', 'e', 'f'] },
      { line: 4, raw: 'V-4,g,h', cells: ['V-4', 'g', 'h'] },
    ]);
  });

  it('keep codes as text', () => {
    expect(outcomes('017000,1e3,\n')).toEqual([['017000', '1e3', '']]);
  });

  it('give blank lines back and count them', () => {
    expect(rowsOf(['\n  \r\nV-1,,\n'])).toEqual([
      { line: 1, raw: '\n', blank: true },
      { line: 2, raw: '  \r\n', blank: true },
      { line: 3, raw: 'V-1,,\n', cells: ['V-1', '', ''] },
    ]);
    expect(outcomes('\t\t\n', { delimiter: '\t' })).toEqual([['', '', '']]);
  });

  it('say how many cells are missing or that there are too many', () => {
    expect(outcomes('V-1,a\nV-2,a,b,c\n')).toEqual([
      faulty('Add the missing cells', 'has 2 and the header 3'),
      faulty('Put quotation marks around each cell with a comma', 'more than the 3'),
    ]);
  });

  it('may have cells of 10,000 characters and no longer', () => {
    const longest = 'x'.repeat(10_000);
    expect(outcomes(`V-1,${longest},b\nV-2,${longest}x,b\n`)).toEqual([
      ['V-1', longest, 'b'],
      faulty('Shorten note to 10,000 characters'),
    ]);
  });

  it('drop a byte order mark in front of the first line only', () => {
    expect(outcomes('\uFEFFV-1,a,b\n\uFEFFV-2,c,d')).toEqual([
      ['V-1', 'a', 'b'],
      ['\uFEFFV-2', 'c', 'd'],
    ]);
    expect(rowsOf(['\uFEFF', 'V', '-1,a,b'])).toEqual([
      { line: 1, raw: 'V-1,a,b', cells: ['V-1', 'a', 'b'] },
    ]);
  });

  it('lose the apostrophe that guards a formula, and no other', () => {
    expect(outcomes("'=1,'a,''-b\n")).toEqual([['=1', "'a", "'-b"]]);
    expect(outcomes('"\'=1",\'a,b\n')).toEqual([['=1', "'a", 'b']]);
  });
});

describe('rows with quotation marks', () => {
  it('may hold delimiters, doubled marks and marks within plain text', () => {
    expect(outcomes('"V-1","a, ""b""",5" nail\n')).toEqual([['V-1', 'a, "b"', '5" nail']]);
  });

  it('may go over several lines where no rule reads the cell', () => {
    expect(rowsOf(['V-1,"a\r\nb\nc",d\nV-2,,'])).toEqual([
      { line: 1, raw: 'V-1,"a\r\nb\nc",d\n', cells: ['V-1', 'a\r\nb\nc', 'd'] },
      { line: 4, raw: 'V-2,,', cells: ['V-2', '', ''] },
    ]);
  });

  it('may go over several lines in the first cell', () => {
    expect(outcomes('"a\nb",c,d\n"e\n,,\nf",g,h\n', { singleLineColumns: [1, 2] })).toEqual([
      ['a\nb', 'c', 'd'],
      // Three cells on a line of its own: it may be a row.
      faulty('next rows'),
      ['', '', ''],
      ['f"', 'g', 'h'],
    ]);
  });

  it('are faults where a cell that the rules read goes over several lines', () => {
    expect(outcomes('V-1,a,"b\nc"\nV-2,d,e\n')).toEqual([
      faulty('Write billed on one line'),
      faulty('has 1 and the header 3'),
      ['V-2', 'd', 'e'],
    ]);
  });

  it('need a quotation mark that closes, at the end of the file too', () => {
    expect(outcomes('V-1,"a,b\nV-2,c,d')).toEqual([
      faulty('Close the quotation mark that opens in note'),
      ['V-2', 'c', 'd'],
    ]);
  });

  it('need a delimiter behind the mark that closes', () => {
    expect(outcomes('V-1,"a" b,c\nV-2,"d"\n')).toEqual([
      faulty('Double each quotation mark', 'of note'),
      faulty('has 2 and the header 3'),
    ]);
  });

  it('may have 10,000 characters between two marks and no more', () => {
    const longest = 'x'.repeat(10_000);
    expect(outcomes(`V-1,"${longest}",b\nV-2,"${longest}x",b\n`)).toEqual([
      ['V-1', longest, 'b'],
      faulty('Close the quotation mark that opens in note'),
    ]);
  });

  it('have as many cells as the header', () => {
    expect(outcomes('"V-1",a,b,c\n"V-2",a\nV-3,"a\n",b,c\nV-4,d,e\n')).toEqual([
      faulty('more than the 3'),
      faulty('has 2 and the header 3'),
      faulty('more than the 3'),
      faulty('Close the quotation mark that opens in visit_id'),
      ['V-4', 'd', 'e'],
    ]);
  });
});

describe('an open quotation mark swallows no row', () => {
  const rows = ['V-2,c,d', 'V-3,5" nail,f', 'V-4,"g",h', 'V-5,"",j'];

  it.each([1, 2, 3, 4])('with %i rows behind it', (count) => {
    const behind = rows.slice(0, count);
    const cells = [
      ['V-2', 'c', 'd'],
      ['V-3', '5" nail', 'f'],
      ['V-4', 'g', 'h'],
      ['V-5', '', 'j'],
    ];
    expect(outcomes(['V-1,"a,b', ...behind].join('\n'))).toEqual([
      faulty('.'),
      ...cells.slice(0, count),
    ]);
  });

  it('even if the mark of a later row would close the cell and the cells would be as many', () => {
    expect(outcomes('V-1,"a\nV-2,5",b\nV-3,c,d\n')).toEqual([
      faulty('Close the quotation mark', 'next rows'),
      ['V-2', '5"', 'b'],
      ['V-3', 'c', 'd'],
    ]);
    expect(outcomes('V-1,"a\nV-2,c,d\n",e\n')).toEqual([
      faulty('next rows'),
      ['V-2', 'c', 'd'],
      faulty('.'),
    ]);
  });
});

const PIECES = [
  ...'",;\n\r\'= ab'.split(''),
  '""',
  '\r\n',
  '","',
  '"\n',
  ',"',
  '5"',
  'é',
  '🙂',
  '\u2028',
  '\uFEFF',
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.constantFrom('a,b,c', '"a","b","c"', 'a,"b\nc",d', 'a,"b,c', 'a,b"",c', ''), {
      maxLength: 8,
    })
    .map((lines) => lines.join('\n')),
  fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
);
const terms = fc.record({
  delimiter: fc.constantFrom(',', ';'),
  header: fc.constantFrom(['a'], ['a', 'b'], ['a', 'b', 'c']),
  singleLineColumns: fc.subarray([0, 1, 2]),
});

const lineEndsOf = (text: string) => text.match(/\r\n|\r|\n/gu)?.length ?? 0;

describe('any text', () => {
  it('comes back whole, each physical line in one row, however it is cut', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(80), { maxLength: 6 }), terms, (text, cuts, said) => {
        const whole = rowsOf([text], said);
        expect(whole.map(({ raw }) => raw).join('')).toBe(text.replace(/^\uFEFF/u, ''));
        let line = 1;
        for (const row of whole) {
          expect(row.line).toBe(line);
          expect(row.raw).not.toBe('');
          const fits =
            'cells' in row
              ? row.cells.length === said.header.length
              : /^[^\r\n]*(?:\r\n|\r|\n)?$/u.test(row.raw);
          expect(fits).toBe(true);
          line += lineEndsOf(row.raw);
        }
        const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)), text.length];
        const ordered = places.toSorted((a, b) => a - b);
        const pieces = ordered.slice(1).map((to, at) => text.slice(ordered[at], to));
        expect(rowsOf(pieces, said)).toEqual(whole);
        expect(rowsOf(text.split(''), said)).toEqual(whole);
      }),
      { numRuns: 5000 },
    );
  });

  it('that another program has written is read as that program reads it', () => {
    const cell = fc
      .array(fc.constantFrom(...'",; ab\''.split(''), '""', 'é'), { maxLength: 6 })
      .map((pieces) => pieces.join(''));
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.boolean(), fc.constantFrom('\n', '\r\n'), (rows, quotes, newline) => {
        const text = Papa.unparse(rows, { quotes, newline });
        const { data } = Papa.parse<string[]>(text, { delimiter: ',' });
        expect(outcomes(text)).toEqual(data);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a file that is cut off at any character', () => {
  it.each([
    'V-1,a,b\r\nV-2,"c, d",e\r\n\r\nV-3,"f\r\ng",h\r\n',
    '"V-1";"a";"b"\r"V-2";"c";"d"\r',
    'V-1,"a ""b""",c\nV-2,"open,d\nV-3,e,"f\ng"\nV-4,5" nail,h\n',
  ])('loses no row in front of the cut: %j', (text) => {
    const delimiter = text.includes(';') ? ';' : ',';
    const whole = rowsOf([text], { delimiter });
    for (let cut = 0; cut <= text.length; cut += 1) {
      const part = rowsOf([text.slice(0, cut)], { delimiter });
      expect(part.map(({ raw }) => raw).join('')).toBe(text.slice(0, cut));
      const { rows } = readRows(text.slice(0, cut), {
        ...optionsFor({ delimiter }),
        firstLine: 1,
        isLast: false,
      });
      expect(whole.slice(0, rows.length)).toEqual(rows);
    }
  });
});

describe('a million characters of hostile text are read at once', () => {
  const wide = Array.from({ length: 13 }, (_, at) => `c${at}`);
  it.each([
    ['nothing but marks', '"'],
    ['a mark on each line', '"\n'],
    ['marks that open on each line', 'a,"b\n'],
    ['cells that open and close across lines', 'a","b\n'],
    ['nothing but line ends within a cell', `"${'\n'.repeat(9000)}",`],
    ['doubled marks across lines', `a,"${'""\n'.repeat(300)}",`],
    ['nothing but carriage returns', 'a\r'],
    ['nothing but apostrophes', "'\n"],
    ['one line', 'a,'],
  ])('%s', (_, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const start = performance.now();
    const { rows } = readRows(text, {
      ...optionsFor({ header: wide }),
      firstLine: 1,
      isLast: true,
    });
    // Takes a tenth of a second, and minutes if lines or marks are looked for again from each line.
    expect(performance.now() - start).toBeLessThan(5000);
    expect(rows.length).toBeGreaterThan(0);
  });
});

it('stops at a line that does not end', () => {
  const { rows, rest, stop } = readRows(`V-1,a,b\n${'x'.repeat(LONGEST_LINE + 1)}`, {
    ...optionsFor({}),
    firstLine: 1,
    isLast: false,
  });
  expect(rows).toHaveLength(1);
  expect(rest).toHaveLength(LONGEST_LINE + 1);
  expect(stop?.says).toMatch(/^Check line 2: .*2,000,000 characters/u);
});
