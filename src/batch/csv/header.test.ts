import { describe, expect, it } from 'vitest';
import { MOST_COLUMNS, readHeader } from './header.ts';

const read = (text: string, isLast = true) => readHeader(text, { delimiter: ',', isLast });

const like = (says: RegExp): unknown => expect.stringMatching(says);

describe('a header', () => {
  it('is the first line that is not blank', () => {
    expect(read('\uFEFF\r\n \r\nvisit_id,"my, note",\'=x\r\nV-1,a,b')).toEqual({
      is: 'header',
      cells: ['visit_id', 'my, note', '=x'],
      raw: '\r\n \r\nvisit_id,"my, note",\'=x\r\n',
      rest: 'V-1,a,b',
      nextLine: 4,
    });
  });

  it('may be all there is', () => {
    expect(read('visit_id')).toEqual({
      is: 'header',
      cells: ['visit_id'],
      raw: 'visit_id',
      rest: '',
      nextLine: 2,
    });
  });

  it('may have names that an object has of itself', () => {
    expect(read('__proto__,constructor\n')).toMatchObject({ cells: ['__proto__', 'constructor'] });
  });

  it.each(['', '\n\n', 'visit_id,pa', 'visit_id,payer\r'])(
    'is unfinished while its line end may follow: %j',
    (text) => {
      expect(read(text, false)).toEqual({ is: 'unfinished' });
    },
  );

  it.each([
    ['', /^Choose a file with a header row/u],
    ['\uFEFF\n \n', /^Choose a file with a header row/u],
    ['visit_id,"payer\nV-1,medicare\n"', /^Write the header on one line, .* line 1 /u],
    [',"a"b\n', /each quotation mark closed/u],
    [`${','.repeat(MOST_COLUMNS)}\n`, /^Take out columns: the header has 1001 and 1000 are read/u],
  ])('%j is a problem', (text, says) => {
    const reading = read(text);
    expect(reading).toEqual({ is: 'problem', problem: { says: like(says) } });
  });

  it('is not waited for without end', () => {
    expect(read('x'.repeat(2_000_001), false)).toMatchObject({ is: 'problem' });
  });
});
