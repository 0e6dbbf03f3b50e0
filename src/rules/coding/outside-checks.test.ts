import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { billedLines } from '../../testing/encounter-arbitraries.ts';
import { billedAs, keratoses, visit } from '../catalog/example-visits.ts';
import { codeEncounter } from './code-encounter.ts';
import { outsideChecks } from './outside-checks.ts';

const outside = (lines: string) => outsideChecks(billedAs(lines)).map(({ says }) => says);
const pairs = (codes: string) =>
  `NCCI pairs among ${codes}: they do not touch the premalignant family.`;
const limits = (codes: string) => `Unit limits of ${codes}: none at hand.`;

describe('what lies outside the tables at hand', () => {
  it.each<[string, readonly string[]]>([
    ['17000; 17003x4', []],
    ['17004', []],
    ['17110; 17000; 17003x4', []],
    ['17110; 11102', [pairs('17110, 11102')]],
    ['17110; 11102; 17000', [pairs('17110, 11102')]],
    ['11102; 11103x2; 17000', [pairs('11102, 11103')]],
    ['17110; 17110', []],
    ['17274', [limits('17274')]],
    ['17274; 17286; 17000', [pairs('17274, 17286'), limits('17274, 17286')]],
    ['17274x2; 17274', [limits('17274')]],
    ['12345', [limits('12345')]],
  ])('%s', (lines, expected) => {
    expect(outside(lines)).toEqual(expected);
  });

  it('leaves visits, their add-on and drugs alone: no limit is asked and no pair', () => {
    expect(outside('99213-25; G2211; 17000; J7308')).toEqual([]);
    expect(outside('99213-25; G2211; 17110; J7308')).toEqual([]);
  });

  it('says nothing of a claim without lines', () => {
    expect(outsideChecks([])).toEqual([]);
  });

  it('is always said of the lines', () => {
    fc.assert(
      fc.property(billedLines, (lines) => {
        expect(outsideChecks(lines).filter(({ about }) => about !== 'lines')).toEqual([]);
      }),
    );
  });

  it('stands beside the coded visit and leaves it settled', () => {
    const coding = codeEncounter(
      visit([keratoses(3)], {
        payer: 'medicare',
        placeOfService: '11',
        otherProcedures: [
          { code: '11102', sameLesion: false },
          { code: '17274', sameLesion: false },
        ],
      }),
    );
    expect(coding).toMatchObject({ status: 'settled', openFacts: [] });
    expect(coding.notChecked.map(({ says }) => says)).toEqual([
      pairs('17274, 11102'),
      limits('17274'),
    ]);
  });
});
