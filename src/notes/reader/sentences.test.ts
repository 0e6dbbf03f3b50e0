import { describe, expect, it } from 'vitest';
import { layoutOf } from './sentences.ts';
import { termsOf } from './terms.ts';

const layout = (text: string) => layoutOf(termsOf(text));
const wordsOf = (text: string) =>
  layout(text).sentences.map(({ terms }) => terms.map(({ key }) => key).join(' '));
const lengths = (text: string) => layout(text).sentences.map(({ terms }) => terms.length);
const sectionsOf = (text: string) =>
  layout(text).sentences.map(({ section, line }) => [line, section]);
const itemsOf = (text: string) => layout(text).sentences.filter(({ isItem }) => isItem).length;
const keysOf = (terms: readonly { key: string }[]) => terms.map(({ key }) => key);

describe('a sentence ends', () => {
  it.each([
    [
      'at points, semicolons and exclamation marks',
      'One. Two; three! four',
      ['one', 'two', 'three', 'four'],
    ],
    ['at the end of a line', 'scalp 4\nnose 2', ['scalp 4', 'nose 2']],
    ['behind a question', 'AK? No', ['ak ?', 'no']],
    ['not inside a number', '0.7 cm', ['0.7 cm']],
    ['not where dots lead to a value', 'Lesions ..... 7', ['lesions : 7']],
    [
      'not where the margin broke a full line',
      'Several actinic keratoses of the scalp, nose and of the\nforehead',
      ['several actinic keratoses of the scalp , nose and of the forehead'],
    ],
    [
      'where a full line is followed by a capital',
      'Several actinic keratoses of the scalp, nose and of the\nForehead',
      ['several actinic keratoses of the scalp , nose and of the', 'forehead'],
    ],
    [
      'where a full line ends in a mark',
      'Several actinic keratoses of the scalp, the nose and ear:\nforehead',
      ['several actinic keratoses of the scalp , the nose and ear :', 'forehead'],
    ],
    ['where a short line is broken', 'short line\nforehead', ['short line', 'forehead']],
  ])('%s', (_, text, sentences) => {
    expect(wordsOf(text)).toEqual(sentences);
  });

  it('before it gets too long to be looked at as a whole', () => {
    expect(lengths('zz '.repeat(500))).toEqual([240, 240, 20]);
    expect(lengths('zz, '.repeat(150))).toEqual([120, 120, 60]);
  });
});

describe('the part of the note', () => {
  it.each([
    [
      'is named before a colon',
      'HPI: old\nExam: seen\nPlan: do',
      [
        [0, 'history'],
        [1, 'exam'],
        [2, 'plan'],
      ],
    ],
    [
      'is named on a line of its own',
      'Exam\nAK',
      [
        [0, 'exam'],
        [1, 'exam'],
      ],
    ],
    ['is named before brackets and a colon', 'Procedure (LN2): AK', [[0, 'procedure']]],
    ['is named before a dash', 'Plan - LN2', [[0, 'plan']]],
    [
      'goes on over a blank line under a heading',
      'Exam\nAK\n\nSK',
      [
        [0, 'exam'],
        [1, 'exam'],
        [3, 'exam'],
      ],
    ],
    [
      'ends with the paragraph of its line',
      'Exam: AK\n\nSK',
      [
        [0, 'exam'],
        [2, undefined],
      ],
    ],
    [
      'begins in the middle of a line',
      'AK. Plan: LN2',
      [
        [0, undefined],
        [0, 'plan'],
      ],
    ],
    ['is not named inside a sentence', 'the plan was made', [[0, undefined]]],
  ] as const)('%s', (_, text, sections) => {
    expect(sectionsOf(text)).toEqual(sections);
  });
});

describe('lists', () => {
  it.each(['-', '*', '•', '–', '>', '+'])('a line that begins with %s is an item', (bullet) => {
    const text = `AKs\n${bullet} scalp 4\n${bullet} nose 2`;
    expect(wordsOf(text)).toEqual(['aks', 'scalp 4', 'nose 2']);
    expect(itemsOf(text)).toBe(2);
  });

  it.each([
    ['numbers with a mark', '1. AK\n2) SK\n#3: wart', ['ak', 'sk', 'wart'], ['1', '2', '3']],
    ['numbers within a line', 'A: 1) AK 2) SK', ['a :', 'ak', 'sk'], ['1', '2']],
    ['a hash and a number before one thing', '#2 AK\n#3 Rosacea', ['ak', 'rosacea'], ['2', '3']],
    ['a hash and a number before many count', '#12 AKs', ['# 12 aks'], []],
    ['rows numbered behind a word', 'Loc 1 scalp\nLoc 2 nose', ['scalp', 'nose'], ['1', '2']],
    ['rows numbered from 1', '1 scalp\n2 nose\n3 ear', ['scalp', 'nose', 'ear'], ['1', '2', '3']],
    ['rows numbered in brackets', '(1) scalp\n(2) nose', ['scalp', 'nose'], ['1', '2']],
    ['two rows may be counts', '1 scalp\n2 nose', ['1 scalp', '2 nose'], []],
    ['rows in no order are counts', '3 scalp\n2 nose\n1 ear', ['3 scalp', '2 nose', '1 ear'], []],
    ['a decimal numbers nothing', '0.5. AK', ['0.5', 'ak'], []],
    ['a number of three digits numbers nothing', '120. AK', ['120', 'ak'], []],
  ])('%s', (_, text, sentences, numbers) => {
    expect(wordsOf(text)).toEqual(sentences);
    expect(keysOf(layout(text).listNumbers)).toEqual(numbers);
  });
});

describe('boxes', () => {
  it.each([
    ['[x] LN2\n[ ] biopsy', ['ln2']],
    ['[X] LN2\n[] biopsy', ['ln2']],
    ['☐ LN2 ☑ biopsy', ['biopsy']],
    ['(x) LN2; ( ) biopsy', ['ln2']],
    ['[ ] LN2 [✓] biopsy; AK', ['biopsy', 'ak']],
  ])('%j: what is not ticked is left out', (text, sentences) => {
    expect(wordsOf(text)).toEqual(sentences);
  });
});

describe('blanks of a template', () => {
  it.each([
    ['*** AKs', ['*** aks'], '***'],
    ['___ AKs', ['*** aks'], '___'],
    ['[Number] AKs', ['*** aks'], '[number]'],
    ['{site}', ['***'], '{site}'],
    ['${count}', ['***'], '${count}'],
    ['<site>', ['***'], '<site>'],
    ['(#)', ['***'], '(#)'],
    ['[2-4] AKs', ['*** aks'], '[2-4]'],
  ])('%s', (text, sentences, blank) => {
    expect(wordsOf(text)).toEqual(sentences);
    expect(keysOf(layout(text).placeholders).join('')).toBe(blank);
  });

  it.each(['[4] AKs', 'a * b', '{"a": 4}', '[Cryotherapy] 4', '4 < 5', '[never closed'])(
    '%j has none',
    (text) => {
      expect(layout(text).placeholders).toEqual([]);
    },
  );
});
