import { describe, expect, it } from 'vitest';
import { diagnoses } from '../../rules/index.ts';
import { nameDiagnosis, searchDiagnoses } from './diagnosis-search.ts';

const idsFor = (typed: string) => searchDiagnoses(typed).map(({ id }) => id);

const fittingFor = (typed: string) =>
  searchDiagnoses(typed).flatMap(({ id, fit }) => (fit === undefined ? [] : [`${id} ${fit}`]));

describe('finds diagnoses while typing', () => {
  it.each([
    ['L57.0', ['L57.0']],
    ['l570', ['L57.0']],
    [' L57. ', ['L57.0', 'L57.8', 'L57.9']],
    ['l57', ['L57.0', 'L57.8', 'L57.9']],
    ['actinic kera', ['L57.0']],
    ['SKIN TAG', ['L91.8']],
    ['c44', ['C44.-']],
  ])('“%s” finds %o', (typed, ids) => {
    expect(idsFor(typed)).toEqual(ids);
  });

  it.each(['L57.01', 'psoriasis', 'x32', 'z85', 'sunlight'])('“%s” finds none', (typed) => {
    expect(idsFor(typed)).toEqual([]);
  });

  it('offers all that a line may point to first when nothing is typed, in the order of the table', () => {
    const primary = diagnoses.filter(({ secondary }) => !secondary);
    expect(idsFor(' ')).toEqual(primary.map(({ code }) => code));
    expect(primary.length).toBeLessThan(diagnoses.length);
  });

  it('offers a whole category up to its dot, for its last characters are still to be typed', () => {
    expect(searchDiagnoses('melanoma of skin')).toEqual([
      { id: 'C43.-', text: 'C43.', detail: 'Melanoma of skin', fit: 'whole' },
    ]);
  });
});

describe('what Enter may take for what was typed', () => {
  it.each([
    ['l570', ['L57.0 whole']],
    ['L57.0', ['L57.0 whole']],
    ['skin tag', ['L91.8 whole']],
    ['actinic kera', ['L57.0 start']],
    ['lent', ['L81.4 start']],
    ['l57', ['L57.0 start', 'L57.8 start', 'L57.9 start']],
    ['keratosis', ['L57.0 start', 'L82.0 start', 'L82.1 start']],
    ['wart', ['B07.0 start', 'B07.8 start', 'B07.9 start', 'A63.0 start']],
    ['melanoma', ['C44.- start', 'D03.- start', 'C43.- start']],
    ['keratos', ['L57.0 start', 'L82.0 start', 'L82.1 start']],
    ['eratosis', []],
    [' ', []],
  ])('“%s” may mean %o', (typed, ids) => {
    expect(fittingFor(typed)).toEqual(ids);
  });
});

describe('says what a code stands for', () => {
  it.each([
    ['L57.0', 'Actinic keratosis'],
    ['C43.59', 'Melanoma of skin'],
    ['X32.XXXA', 'Exposure to sunlight'],
    ['M54.5', ''],
    ['', ''],
  ])('%s: “%s”', (code, name) => {
    expect(nameDiagnosis(code)).toBe(name);
  });
});
