import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { billedLines } from '../../../testing/encounter-arbitraries.ts';
import { type ServiceLine, showLine } from '../../vocabulary/service-line.ts';
import { billedAs } from '../example-visits.ts';
import { compareLines, type LineDifference } from './compare-lines.ts';

const isAddOn = (code: string) => code === '17003' || code === '11201';

const told = (difference: LineDifference): string => {
  switch (difference.kind) {
    case 'same':
      return `same ${showLine(difference.billed)}`;
    case 'changed':
      return `${showLine(difference.billed)} to ${showLine(difference.supported)}`;
    case 'removed':
      return `without ${showLine(difference.billed)}`;
    case 'added':
      return `with ${showLine(difference.supported)}`;
  }
};

const compared = (billed: readonly ServiceLine[], supported: readonly ServiceLine[]) =>
  compareLines(billed, supported, isAddOn).map(told);

const pointing = (lines: string, ...diagnoses: readonly string[]) =>
  billedAs(lines).map((line) => ({ ...line, diagnoses }));

const claims: readonly [
  name: string,
  billed: string,
  supported: string,
  told: readonly string[],
][] = [
  ['the same lines', '17000; 17003x4', '17000; 17003x4', ['same 17000', 'same 17003x4']],
  [
    'the same lines in another order',
    '17003x4; 17000',
    '17000; 17003x4',
    ['same 17003x4', 'same 17000'],
  ],
  ['other units', '17000; 17003x5', '17000; 17003x4', ['same 17000', '17003x5 to 17003x4']],
  ['a line too many', '17000; 11102', '17000', ['same 17000', 'without 11102']],
  ['a line too few', '17000', '17000; 17003', ['same 17000', 'with 17003']],
  ['another code', '17000; 17003x14', '17004', ['without 17000', 'without 17003x14', 'with 17004']],
  ['a modifier too few', '99213; 17000', '99213-25; 17000', ['99213 to 99213-25', 'same 17000']],
  ['a modifier too many', '99213-25', '99213', ['99213-25 to 99213']],
  ['a wrong modifier', '17000-58', '17000-79', ['17000-58 to 17000-79']],
  ['modifiers in another order', '99213-25-24', '99213-24-25', ['same 99213-25-24']],
  ['59 on neither line of a pair', '11102; 17000', '11102; 17000-59', ['same 11102', 'same 17000']],
  [
    '59 on the other line of a pair',
    '11102-59; 17000',
    '11102; 17000-59',
    ['same 11102-59', 'same 17000'],
  ],
  ['XS where 59 is supported', '17000-79-XS', '17000-79-59', ['same 17000-79-XS']],
  [
    'an add-on split by lesion',
    '17000; 17003; 17003; 17003',
    '17000; 17003x3',
    ['same 17000', 'same 17003x3'],
  ],
  [
    'an add-on supported line by line',
    '17000; 17003x3',
    '17000; 17003; 17003; 17003',
    ['same 17000', 'same 17003x3'],
  ],
  [
    'a split add-on with other modifiers',
    '17003-79; 17003',
    '17003-79x2',
    ['17003-79 to 17003-79x2', 'without 17003'],
  ],
  [
    'a code billed twice that is no add-on',
    '17000; 17000',
    '17000',
    ['same 17000', 'without 17000'],
  ],
  ['a code supported twice', '17110', '17110; 17110', ['same 17110', 'with 17110']],
  [
    'one right and one wrong line of a code',
    '17110x2; 17110',
    '17110; 17110-79',
    ['17110x2 to 17110-79', 'same 17110'],
  ],
  ['nothing billed', '', '17000', ['with 17000']],
  ['nothing supported', '17000', '', ['without 17000']],
];

const read = (lines: string) => (lines === '' ? [] : billedAs(lines));

const unitsOf = (lines: readonly ServiceLine[]) => lines.reduce((sum, { units }) => sum + units, 0);

describe('billed lines beside the supported ones', () => {
  it.each(claims)('%s: %s beside %s', (_name, billed, supported, expected) => {
    expect(compared(read(billed), read(supported))).toEqual(expected);
  });

  it('are compared by what they point to, in any order', () => {
    const supported = pointing('17000', 'L57.0', 'L56.5');
    expect(compared(pointing('17000', 'L56.5', 'L57.0'), supported)).toEqual(['same 17000']);
    expect(compared(pointing('17000', 'L57.0'), supported)).toEqual(['17000 to 17000']);
  });

  it('are not compared by pointers that either side came without', () => {
    expect(compared(billedAs('17000'), pointing('17000', 'L57.0'))).toEqual(['same 17000']);
    expect(compared(pointing('17000', 'L57.0'), billedAs('17000'))).toEqual(['same 17000']);
  });

  it('are told apart from lines that point to nothing', () => {
    expect(compared(pointing('17000'), pointing('17000', 'L57.0'))).toEqual(['17000 to 17000']);
  });

  it('differ in nothing from themselves', () => {
    fc.assert(
      fc.property(billedLines, (lines) => {
        const kinds = compareLines(lines, lines, isAddOn).map(({ kind }) => kind);
        expect(kinds.filter((kind) => kind !== 'same')).toEqual([]);
      }),
    );
  });

  it('account for every unit of both sides, once', () => {
    fc.assert(
      fc.property(billedLines, billedLines, (billed, supported) => {
        const differences = compareLines(billed, supported, isAddOn);
        const own = differences.flatMap((each) => (each.kind === 'added' ? [] : [each.billed]));
        const others = differences.flatMap((each) =>
          each.kind === 'removed' ? [] : [each.supported],
        );
        expect(unitsOf(own)).toBeCloseTo(unitsOf(billed));
        expect(unitsOf(others)).toBeCloseTo(unitsOf(supported));
      }),
    );
  });

  it('are given back as they were', () => {
    const billed = Object.freeze(billedAs('17003; 17003'));
    compareLines(billed, Object.freeze(billedAs('17003x2')), isAddOn);
    expect(billed).toEqual(billedAs('17003; 17003'));
  });
});
