import { describe, expect, it } from 'vitest';
import type { LesionGroup } from '../../rules/index.ts';
import { parseShorthand } from './parse-shorthand.ts';

const ak = { nature: 'premalignant' } as const;

describe('a lesion group', () => {
  const groups: readonly (readonly [line: string, group: LesionGroup])[] = [
    ['8', { count: 8 }],
    ['x8', { count: 8 }],
    ['#8', { count: 8 }],
    ['8x ak', { count: 8, ...ak }],
    ['eight ak', { count: 8, ...ak }],
    ['0 ak', { count: 0, ...ak }],
    ['999 ak', { count: 999, ...ak }],
    ['ak', ak],
    ['8 AKs', { count: 8, ...ak }],
    ['8 actinic keratoses', { count: 8, ...ak }],
    ['3 warts', { count: 3, nature: 'benign' }],
    ['3 sk', { count: 3, nature: 'benign' }],
    ['3 skin tags', { count: 3, nature: 'skin-tag' }],
    ['bcc', { nature: 'malignant' }],
    ['1 uncertain', { count: 1, nature: 'uncertain' }],
    ['8 lesions', { count: 8 }],
    ['lesion', {}],

    ['l forearm', { side: 'left', site: 'forearm' }],
    ['Left Forearm', { side: 'left', site: 'forearm' }],
    ['lfa', { side: 'left', site: 'forearm' }],
    ['rfa', { side: 'right', site: 'forearm' }],
    ['bfa', { side: 'both', site: 'forearm' }],
    ['both hands', { side: 'both', site: 'hand' }],
    ['bilateral ears', { side: 'both', site: 'ear' }],
    ['mid back', { side: 'midline', site: 'back' }],
    ['upper arm', { site: 'upper-arm' }],
    ['upper-arm', { site: 'upper-arm' }],
    ['lower leg', { site: 'lower-leg' }],
    ['ll', { site: 'lower-leg' }],
    ['lll', { side: 'left', site: 'lower-leg' }],
    ['eyelid margin', { site: 'eyelid-margin' }],
    ['eyelid off the margin', { site: 'eyelid' }],
    ['8 ak on scalp with ln2', { count: 8, ...ak, site: 'scalp', method: 'cryosurgery' }],

    ['4lfa', { count: 4, side: 'left', site: 'forearm' }],
    ['2sc', { count: 2, site: 'scalp' }],
    ['x2sc', { count: 2, site: 'scalp' }],
    ['8ak', { count: 8, ...ak }],
    ['8l forearm', { count: 8, side: 'left', site: 'forearm' }],

    ['2 glabella', { count: 2, site: 'glabella' }],
    ['2 Nasal  Ala l', { count: 2, site: 'Nasal Ala', side: 'left' }],
    ['2 posterior scalp', { count: 2, site: 'posterior scalp' }],
    ['2 posterior sc', { count: 2, site: 'posterior scalp' }],
    ['back of hand', { site: 'back of hand' }],
    ['2 r 2nd toe', { count: 2, side: 'right', site: '2nd toe' }],
    ['2 "4th finger"', { count: 2, site: '4th finger' }],
    ['2 “L 4, behind; ear”', { count: 2, site: 'L 4, behind; ear' }],
    ['"the ""other"" ear"', { site: 'the "other" ear' }],
    ['"Scalp"', { site: 'Scalp' }],
    ['lesions nasal ala ln2', { site: 'nasal ala', method: 'cryosurgery' }],

    ['1 bcc nose 1.2cm', { count: 1, nature: 'malignant', site: 'nose', diameterCm: 1.2 }],
    ['12mm nose', { site: 'nose', diameterCm: 1.2 }],
    ['1.1mm', { diameterCm: 0.11 }],
    ['.6 cm', { diameterCm: 0.6 }],

    ['ln2', { method: 'cryosurgery' }],
    ['Cryo', { method: 'cryosurgery' }],
    ['liquid nitrogen', { method: 'cryosurgery' }],
    ['photodynamic therapy', { method: 'photodynamic-therapy' }],
    ['2 ak 5fu', { count: 2, ...ak, method: 'topical-medication' }],
    ['2 bcc ed&c', { count: 2, nature: 'malignant', method: 'electrosurgery' }],

    ['ak l57.0', { ...ak, diagnosis: 'L57.0' }],
    ['ak L570', { ...ak, diagnosis: 'L57.0' }],
    ['ak dx l570', { ...ak, diagnosis: 'L57.0' }],
    ['wart b078', { nature: 'benign', diagnosis: 'B07.8' }],
    ['bcc c44311', { nature: 'malignant', diagnosis: 'C44.311' }],
    ['lesion dx "702.0"', { diagnosis: '702.0' }],
    ['x32', { count: 32 }],
    ['lesion dx x32', { diagnosis: 'X32' }],
    ['q99.zz', { diagnosis: 'Q99.ZZ' }],

    [
      'ln2 forearm l ak 8',
      { count: 8, ...ak, side: 'left', site: 'forearm', method: 'cryosurgery' },
    ],
  ];
  it.each(groups)('%s', (line, group) => {
    expect(lesionsIn(line)).toEqual([group]);
  });
});

describe('a count that is not exact is kept as written', () => {
  it.each([
    'multiple',
    'Several',
    'few',
    'a few',
    'many',
    'a couple of',
    'tntc',
    '10-12',
    '10–12',
    '~10',
    '>10',
    '>=10',
    '10+',
    '10ish',
    'about 5',
    'about 10-12',
    'up to 5',
    'at least a dozen',
    '10 to 12',
    'two or three',
    '10 - 12',
    '15 or more',
    '15 plus',
  ])('%s', (count) => {
    const group = { countAsWritten: count, ...ak, site: 'toe' };
    expect(lesionsIn(`${count} ak to`)).toEqual([group]);
    expect(lesionsIn(`ak to, ${count}`)).toEqual([
      { ...ak, site: 'toe' },
      { countAsWritten: count },
    ]);
  });

  it('in quotation marks whatever it is', () => {
    expect(lesionsIn('count "8" ak')).toEqual([{ countAsWritten: '8', ...ak }]);
    expect(lesionsIn('8 ak count "8 or 9?"')).toEqual([
      { count: 8, countAsWritten: '8 or 9?', ...ak },
    ]);
  });
});

describe('methods and diagnoses reach back', () => {
  const runs: readonly (readonly [line: string, groups: readonly LesionGroup[]])[] = [
    ['1, 2 ln2, 3', [cryo(1), cryo(2), { count: 3 }]],
    ['1 laser, 2, 3 ln2', [{ count: 1, method: 'laser' }, cryo(2), cryo(3)]],
    ['1 method?, 2 ln2', [{ count: 1 }, cryo(2)]],
    ['1; 2 ln2', [{ count: 1 }, cryo(2)]],
    ['1, 2 b07.8, 3; dx l57.0', [coded(1, 'B07.8'), coded(2, 'B07.8'), coded(3, 'L57.0')]],
    ['1 dx?, 2 b07.8, 3; dx l57.0', [{ count: 1 }, coded(2, 'B07.8'), coded(3, 'L57.0')]],
    ['dx l570; 1, 2', [coded(1, 'L57.0'), coded(2, 'L57.0')]],
  ];
  it.each(runs)('%s', (line, groups) => {
    expect(lesionsIn(line)).toEqual(groups);
  });
});

function lesionsIn(line: string) {
  const result = parseShorthand(line);
  return result.ok ? result.visit.encounter.lesions : result.problems;
}

function cryo(count: number): LesionGroup {
  return { count, method: 'cryosurgery' };
}

function coded(count: number, diagnosis: string): LesionGroup {
  return { count, diagnosis };
}
