import { describe, expect, it } from 'vitest';
import { piecesOf } from './pieces.ts';
import { layoutOf } from './sentences.ts';
import { termsOf } from './terms.ts';

const piecesIn = (text: string) => {
  const [sentence, ...others] = layoutOf(termsOf(text)).sentences;
  if (sentence === undefined || others.length > 0) throw new Error(`not one sentence: ${text}`);
  return piecesOf(sentence).map((piece) => ({
    ...piece,
    words: sentence.terms
      .slice(piece.first, piece.last + 1)
      .map(({ key }) => key)
      .join(' '),
  }));
};
const standingsIn = (text: string) => piecesIn(text).map(({ standing }) => standing);

describe('what one part says of the lesions', () => {
  it.each([
    ['5 AKs were frozen', 'done'],
    ['5 AKs were treated', 'done'],
    ['LN2 to the nose', 'applied'],
    ['treatment of AKs', 'applied'],
    ['5 AKs noted', 'seen'],
    ['noted and treated', 'done'],
    ['AKs on the nose', undefined],
    ['not treated', 'not-treated'],
    ['no cryotherapy', 'not-treated'],
    ['were never frozen', 'not-treated'],
    ['treated without cryotherapy', 'not-treated'],
    ['AKs: none were frozen', 'not-treated'],
    ['neither frozen nor curetted', 'not-treated'],
    ['monitor', 'not-treated'],
    ['declined cryotherapy', 'declined'],
    ['Cancelled: destruction of 15 lesions', 'declined'],
    ['frozen last year', 'history'],
    ['frozen in March', 'history'],
    ['frozen in 2019', 'history'],
    ['frozen since June 2020', 'history'],
    ['will freeze 3 AKs', 'planned'],
    ['recommended cryotherapy', 'planned'],
    ['biopsy of 2', 'other-procedure'],
    ['shave biopsy planned', 'planned'],
    ['recommend biopsy', 'planned'],
  ])('%s: %s', (text, standing) => {
    expect(standingsIn(text)).toEqual([standing]);
  });
});

describe('a new part begins with a new verb', () => {
  it.each([
    ['5 AKs noted, 3 treated', ['5 aks noted', ', 3 treated'], ['seen', 'done']],
    ['9 AKs seen, will return', ['9 aks seen', ', will return'], ['seen', 'planned']],
    ['biopsied and frozen', ['biopsied', 'and frozen'], ['other-procedure', 'done']],
    [
      'Previously frozen, frozen today',
      ['previously frozen', ', frozen today'],
      ['history', 'done'],
    ],
    [
      'recommended LN2, which was performed',
      ['recommended ln2', ', which was performed'],
      ['planned', 'done'],
    ],
    ['3 AKs frozen and 2 AKs curetted', ['3 aks frozen', 'and 2 aks curetted'], ['done', 'done']],
    ['AKs on the scalp, nose and ear frozen', ['aks on the scalp , nose and ear frozen'], ['done']],
    ['5 AKs frozen (LN2)', ['5 aks frozen ( ln2 )'], ['done']],
  ])('%s', (text, words, standings) => {
    expect(piecesIn(text).map((piece) => piece.words)).toEqual(words);
    expect(standingsIn(text)).toEqual(standings);
  });
});

describe('the heading decides where the words leave it open', () => {
  it.each([
    ['Plan: LN2 to 3 AKs', 'intended', true],
    ['Plan: 3 AKs', 'intended', false],
    ['Plan: 3 AKs frozen', 'done', true],
    ['Plan: LN2 today', 'applied', true],
    ['HPI: 3 AKs frozen', 'history', true],
    ['HPI: 3 AKs', 'history', false],
    ['HPI: 3 AKs noted', 'seen', true],
    ['HPI: 3 AKs frozen today', 'done', true],
    ['Findings: 3 AKs', 'seen', false],
    ['Procedure: 3 AKs', 'done', false],
    ['Assessment: 3 AKs', undefined, false],
  ])('%s', (text, standing, isSaid) => {
    expect(piecesIn(text)).toMatchObject([{ standing, isSaid }]);
  });
});

describe('what else a part tells', () => {
  it.each([
    ['curetted and frozen', { methods: ['curettement', 'cryosurgery'] }],
    ['no cryotherapy, TCA applied', { methods: [] }],
    ['shave biopsy of the ear', { procedures: ['biopsy'], methods: [] }],
    ['all were frozen', { isSame: true, isRest: false }],
    ['the remainder were frozen', { isRest: true }],
    ['frozen today', { isToday: true }],
    ['for example 4 AKs', { isExample: true, isSurelyExample: true }],
    ['sample 4 AKs', { isExample: true, isSurelyExample: false }],
    ['possible AK', { isDoubt: true }],
    ['AK or SK', { isDoubt: false }],
  ])('%s', (text, expected) => {
    expect(piecesIn(text)[0]).toMatchObject(expected);
  });
});
