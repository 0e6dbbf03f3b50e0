import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate, showDate } from './read-date.ts';

describe('reads a day as coders type it', () => {
  it.each([
    ['2026-11-20', '2026-11-20'],
    ['11/20/2026', '2026-11-20'],
    ['11-20-2026', '2026-11-20'],
    ['11.20.2026', '2026-11-20'],
    ['11/20/26', '2026-11-20'],
    ['11-20-26', '2026-11-20'],
    ['11.20.26', '2026-11-20'],
    ['11202026', '2026-11-20'],
    ['112026', '2026-11-20'],
    ['1/2/2026', '2026-01-02'],
    ['1-2-26', '2026-01-02'],
    ['01022026', '2026-01-02'],
    ['  11/20/2026 ', '2026-11-20'],
    ['2/29/2024', '2024-02-29'],
  ])('%s is %s', (typed, date) => {
    expect(readDate(typed)).toBe(date);
  });

  it.each([
    ['07/01/00', '2000-07-01'],
    ['07/01/24', '2024-07-01'],
    ['07/01/69', '2069-07-01'],
    ['07/01/99', '2099-07-01'],
    ['070199', '2099-07-01'],
  ])('two digits for the year mean this century: %s is %s', (typed, date) => {
    expect(readDate(typed)).toBe(date);
  });
});

describe('what is not a day of the calendar is not read', () => {
  it.each([
    ['2/29/2026', 'no leap year'],
    ['2/29/2100', 'a hundred is no leap year'],
    ['2/30/2024', 'February has no 30th'],
    ['4/31/2026', 'April has no 31st'],
    ['11/31/26', 'November has no 31st'],
    ['13/1/2026', 'there is no 13th month'],
    ['20/11/2026', 'the month comes first'],
    ['0/10/2026', 'there is no month 0'],
    ['1/0/2026', 'there is no day 0'],
    ['00002026', 'neither month nor day'],
    ['2026-02-30', 'impossible in the other order too'],
    ['2026-13-01', 'impossible in the other order too'],
  ])('%s: %s', (typed) => {
    expect(readDate(typed)).toBeUndefined();
  });

  it.each([
    '',
    ' ',
    'today',
    '11/20',
    '11/20/126',
    '11/20/20261',
    '1122026',
    '2026/11/20',
    '2026-1-2',
    '11 20 2026',
    '11/20/2026 10:00',
    'on 11/20/2026',
  ])('half a date or words: “%s”', (typed) => {
    expect(readDate(typed)).toBeUndefined();
  });
});

const days = fc
  .date({
    min: new Date('2000-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

it('every way to type a day means that day', () => {
  fc.assert(
    fc.property(days, (day) => {
      const [year = '', month = '', date = ''] = day.split('-');
      const [m, d] = [String(Number(month)), String(Number(date))];
      const typed = ['/', '-', '.'].flatMap((mark) => [
        [month, date, year].join(mark),
        [m, d, year].join(mark),
        [month, date, year.slice(2)].join(mark),
        [m, d, year.slice(2)].join(mark),
      ]);
      const read = [day, `${month}${date}${year}`, `${month}${date}${year.slice(2)}`, ...typed];
      expect(new Set(read.map(readDate))).toEqual(new Set([day]));
    }),
  );
});

it('shows a day as American forms do', () => {
  expect(showDate('2026-01-02')).toBe('01/02/2026');
});

it('reads back the day it shows', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(readDate(showDate(day))).toBe(day);
    }),
  );
});
