import { describe, expect, it } from 'vitest';
import { detectDelimiter } from './detect-delimiter.ts';

const header = ['visit_id', 'payer', 'sites', 'billed', 'my note'];
const row = ['V-1', 'medicare', '"scalp:2; nose:1; ear:1; cheek:2; chin:1"', '"a; b; c; d; e"', ''];

describe('the delimiter of a file', () => {
  it.each([
    [',', 'comma'],
    [';', 'semicolon'],
    ['\t', 'tab'],
    ['|', 'vertical bar'],
  ])('%j', (delimiter, name) => {
    const text = [header, row, row].map((cells) => cells.join(delimiter)).join('\r\n');
    const found = { delimiter, says: `Cells are divided by a ${name}.` };
    expect(detectDelimiter(text)).toEqual(found);
    expect(detectDelimiter(text.replaceAll('"', ''))).toEqual(found);
    expect(detectDelimiter(header.join(delimiter))).toEqual(found);
  });

  it.each([
    ['a comma in a name', 'visit_id;"note, long";billed\nV-1;a, b;\n', ';'],
    ['more semicolons than commas in the header', 'visit_id,a;b;c;d\nV-1,2\n', ','],
    ['names that are none of ours', 'nr;text, more\n1;a\n2;b\n', ';'],
    ['rows that fit another', 'visit_id,payer|x\nV-1,a,b|c\n', ','],
    ['rows that fit one delimiter only', 'a,b;c,d\n1;2\n3;4\n', ';'],
  ])('is found in spite of %s', (_, text, delimiter) => {
    expect(detectDelimiter(text).delimiter).toBe(delimiter);
  });

  it.each(['visit_id\nV-1\nV-2; V-3; V-4\n', 'visit_id', '', '"'])(
    'is the comma for one column: %j',
    (text) => {
      expect(detectDelimiter(text)).toEqual({ delimiter: ',', says: 'The file has one column.' });
    },
  );
});
