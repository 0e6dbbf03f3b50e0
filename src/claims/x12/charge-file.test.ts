import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centsIn, printCents } from './amount.ts';
import { readChargeFile } from './charge-file.ts';

const containing = (words: string): unknown => expect.stringContaining(words);

describe('a charge file', () => {
  it.each([
    [
      'with headings',
      [
        ['code', 'charge'],
        ['17000', '150.00'],
        ['17003', '20.5'],
      ],
    ],
    [
      'without headings',
      [
        ['17000', '150'],
        [' 17003 ', ' 20.50 '],
      ],
    ],
    ['with empty rows and cells', [['17000', '150', ''], [''], ['17003', '20.5'], []]],
    [
      'with a code said twice the same',
      [
        ['17000', '150'],
        ['17003', '20.5'],
        ['17000', '150.00'],
      ],
    ],
  ])('is read %s', (_, rows) => {
    expect(readChargeFile(rows)).toEqual({
      charges: new Map([
        ['17000', '150'],
        ['17003', '20.5'],
      ]),
      problems: [],
    });
  });

  it('reads codes in small letters, and a charge of nothing', () => {
    expect([...readChargeFile([['g2211', '0']]).charges]).toEqual([['G2211', '0']]);
  });

  it.each([
    [['17000', '-150'], 'charge', '“-150” is none'],
    [['17000', '1e3'], 'charge', '“1e3” is none'],
    [['17000', '150.005'], 'charge', '“150.005” is none'],
    [['17000', '$150'], 'charge', '“$150” is none'],
    [['17000', ''], 'charge', 'nothing is none'],
    [['17000', '1', '150.00'], 'charge', 'without a comma between thousands'],
    [['1700', '150'], 'code', '“1700” is none'],
    [['total', '150'], 'code', '“total” is none'],
  ])('tells of %s in its row', (row, field, says) => {
    expect(readChargeFile([['17003', '20'], row])).toEqual({
      charges: new Map([['17003', '20']]),
      problems: [{ row: 2, field, says: containing(says) }],
    });
  });

  it('knows no charge for a code with two', () => {
    const { charges, problems } = readChargeFile([
      ['17000', '150'],
      ['17000', '160'],
      ['17000', '150'],
    ]);
    expect([...charges]).toEqual([]);
    expect(problems).toEqual([
      { row: 2, field: 'charge', says: containing('“160” is another than “150”') },
    ]);
  });

  it('takes a first row with figures for what it is', () => {
    expect(readChargeFile([['170000', 'charge']]).problems).toMatchObject([
      { row: 1, field: 'code' },
    ]);
  });
});

describe('an amount', () => {
  it('comes back as it was, to the cent', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 9_999_999_999n }), (cents) => {
        expect(centsIn(printCents(cents))).toBe(cents);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['150', 15_000n, '150'],
    ['150.50', 15_050n, '150.5'],
    ['.05', 5n, '0.05'],
    ['7.', 700n, '7'],
    ['0.1000', 10n, '0.1'],
  ])('%s is %s cents and printed %s', (text, cents, printed) => {
    expect(centsIn(text)).toBe(cents);
    expect(printCents(cents)).toBe(printed);
  });

  it.each(['', '.', '-1', '+1', '1,0', '1.001', '123456789', ' 1', '1e2', 'NaN'])(
    'is not %s',
    (text) => {
      expect(centsIn(text)).toBeUndefined();
    },
  );
});
