import { describe, expect, it } from 'vitest';
import { means, sense, termsOf } from './terms.ts';

const keysOf = (text: string) => termsOf(text).map(({ key }) => key);

describe('the longest phrase of the lexicon is one term', () => {
  it.each([
    ['Actinic keratoses, actinic damage', ['actinic keratoses', ',', 'actinic', 'damage']],
    ['dorsum of right hand', ['dorsum of right hand']],
    ['curettage and electrodesiccation', ['curettage and electrodesiccation']],
    ['ED&C', ['ed & c']],
    ['frozen with LN2', ['frozen with ln2']],
    ['a pair of AKs', ['a pair of', 'aks']],
    ['twenty three', ['twenty three']],
    ['not treated', ['not treated']],
    ['unheard of', ['unheard', 'of']],
  ])('%s', (text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });
});

describe('a hyphen inside a phrase', () => {
  it.each([
    ['is read over', 'freeze-thaw cycle', ['freeze thaw cycle']],
    ['is read over in numbers', 'twenty-three', ['twenty three']],
    ['parts words with blanks around it', 'freeze - thaw', ['freeze', '-', 'thaw']],
    ['parts words with a blank before it', 'freeze -thaw', ['freeze', '-', 'thaw']],
    ['parts words that are no phrase', 'scalp-nose', ['scalp', '-', 'nose']],
    ['parts numbers', '10-12', ['10', '-', '12']],
  ])('%s', (_, text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });
});

describe('a point behind a shortened word', () => {
  it.each([
    ['No. of AKs', ['no of', 'aks']],
    ['approx. 6', ['approx', '6']],
    ['Rt. ear', ['rt', 'ear']],
    ['the ear. 6', ['the', 'ear', '.', '6']],
  ])('%s', (text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });
});

describe('what terms mean', () => {
  it.each([
    ['AK', 'lesion', { family: 'premalignant', many: false }],
    ['actinic keratoses', 'lesion', { family: 'premalignant', many: true }],
    ['L57.0', 'lesion', { family: 'premalignant', label: true }],
    ['warts', 'lesion', { family: 'benign', many: true }],
    ['SK’s', 'lesion', { family: 'benign' }],
    ['acrochordons', 'lesion', { family: 'skin-tag' }],
    ['BCC', 'lesion', { family: 'malignant' }],
    ['DSAP', 'lesion', { family: 'uncertain' }],
    ['spots', 'lesion', { family: 'generic' }],
    ['42', 'number', { value: 42 }],
    ['forty-two', 'number', { value: 42 }],
    ['LN2', 'method', { method: 'cryosurgery' }],
    ['frozen', 'method', { method: 'cryosurgery', done: true }],
    ['PDT', 'procedure', { what: 'photodynamic therapy', method: 'photodynamic-therapy' }],
    ['biopsied', 'procedure', { what: 'biopsy', done: true }],
    ['helix', 'site', { site: 'ear', many: false }],
    ['forearms', 'site', { site: 'forearm', many: true }],
    ['b/l', 'side', { side: 'both' }],
    ['left and right', 'side', { side: 'both' }],
    ['declined', 'standing', { standing: 'declined' }],
    ['HPI', 'heading', { section: 'history' }],
    ['mm', 'unit', { of: 'size' }],
    ['several', 'vague', {}],
    ['at least', 'inexact', {}],
  ] as const)('%s: %s', (text, is, meaning) => {
    const [term, ...others] = termsOf(text);
    expect(others).toEqual([]);
    expect(sense(term, is)).toMatchObject({ is, ...meaning });
  });

  it('a phrase with two methods has both', () => {
    const methods = termsOf('ED&C')[0]?.senses.flatMap((one) =>
      one.is === 'method' ? [one.method] : [],
    );
    expect(methods).toEqual(['curettement', 'electrosurgery']);
  });

  it('a word that is unknown means nothing, and neither does no term', () => {
    const [term] = termsOf('zzyzx');
    expect(term).toMatchObject({ kind: 'word', senses: [] });
    expect([sense(term, 'lesion'), sense(undefined, 'lesion')]).toEqual([undefined, undefined]);
    expect([means(term, 'lesion'), means(undefined, 'lesion')]).toEqual([false, false]);
    expect(means(termsOf('AK')[0], 'site', 'lesion')).toBe(true);
  });

  it('a capital counts for words alone', () => {
    expect(termsOf('Scalp scalp 4').map(({ capital }) => capital)).toEqual([true, false, false]);
  });
});

it('a phrase keeps its place in the note', () => {
  const text = 'Froze 3 actinic  keratoses, freeze-thaw.';
  expect(termsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Froze',
    '3',
    'actinic  keratoses',
    ',',
    'freeze-thaw',
    '.',
  ]);
});
