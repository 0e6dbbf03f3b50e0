import { describe, expect, it } from 'vitest';
import { tokensOf } from './tokens.ts';

/** Kind and key of every token; '~' where nothing stands before it. */
const show = (text: string) =>
  tokensOf(text).map(({ kind, key, joined }) => `${joined ? '~' : ''}${kind} ${key}`);

describe('a token is', () => {
  it.each([
    ['words in lower case and a mark', 'Six AKs.', ['word six', 'word aks', '~mark .']],
    ['a number', '12 007', ['number 12', 'number 007']],
    ['a decimal', '0.7', ['number 0.7']],
    ['a number at the end of a sentence', 'x. 6.', ['word x', '~mark .', 'number 6', '~mark .']],
    ['only one point to a number', '1.5.2', ['number 1.5', '~mark .', '~number 2']],
    ['a number with its unit', '12mm', ['number 12', '~word mm']],
    ['a range', '10-12', ['number 10', '~mark -', '~number 12']],
    ['the end of a line, also of Windows', 'a\r\nb', ['word a', 'break \n', '~word b']],
    ['no blank of any kind', ' a\t\u{a0}b\u{2003}', ['word a', 'word b']],
    ['letters of all scripts', 'µm É', ['word µm', 'word é']],
    ['marks one by one', '((*', ['mark (', '~mark (', '~mark *']],
    ['nothing', '', []],
  ])('%s', (_, text, tokens) => {
    expect(show(text)).toEqual(tokens);
  });
});

describe('what belongs to a word', () => {
  it.each([
    ['the possessive, which is left out', "AK’s AK's", ['word ak', 'word ak']],
    ['other letters behind an apostrophe', "tx'd wasn't", ['word txd', 'word wasnt']],
    [
      'an apostrophe at the end is a mark',
      "ladies' 5'",
      ['word ladies', "~mark '", 'number 5', "~mark '"],
    ],
    ['a long tail is a word of its own', "o'clock", ['word o', "~mark '", '~word clock']],
    ['digits', 'LN2', ['word ln2']],
    ['the point of a diagnosis code', 'L57.0 D04.4a', ['word l57.0', 'word d04.4a']],
    ['no point of a longer word', 'LN22.5', ['word ln22', '~mark .', '~number 5']],
    ['no point at the end', 'L57. X', ['word l57', '~mark .', 'word x']],
    ['the stroke of an abbreviation', 'b/l C/W a/p', ['word b/l', 'word c/w', 'word a/p']],
    ['the stroke of with', 'w/LN2', ['word w/', '~word ln2']],
    ['no stroke between two words', 'AK/SK', ['word ak', '~mark /', '~word sk']],
  ])('%s', (_, text, tokens) => {
    expect(show(text)).toEqual(tokens);
  });
});

describe('a times sign', () => {
  it.each([
    ['behind a word', 'AKx6', ['word ak', '~word x', '~number 6']],
    ['behind a word, more digits', 'AKSX10', ['word aks', '~word x', '~number 10']],
    ['before a number', 'x6', ['word x', '~number 6']],
    ['between numbers', '2x10s', ['number 2', '~word x', '~number 10', '~word s']],
    ['by itself', 'X 6', ['word x', 'number 6']],
    ['twice is a blank', 'xx', ['word xx']],
  ])('%s', (_, text, tokens) => {
    expect(show(text)).toEqual(tokens);
  });
});

it('places are offsets in the text, over what is left out as well', () => {
  const text = '😀 AK’s  b/l, x12\n';
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '\u{d83d}',
    '\u{de00}',
    'AK’s',
    'b/l',
    ',',
    'x',
    '12',
    '\n',
  ]);
});
