import { describe, expect, it } from 'vitest';
import { covers, daysBetween, isIsoDate } from './iso-date.ts';
import { isLesionCount, lesions } from './lesion-count.ts';
import { showLine, showLines } from './service-line.ts';

describe('dates', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-01-31', '2026-04-30', '0001-12-31'])(
    '%s is a day',
    (date) => {
      expect(isIsoDate(date)).toBe(true);
    },
  );

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-1-1',
    '20260101',
    ' 2026-01-01',
    '2026-01-01T00:00',
    '',
  ])('“%s” is none', (date) => {
    expect(isIsoDate(date)).toBe(false);
  });

  it('an interval holds its first day and not its last', () => {
    const quarter = { from: '2024-07-01', until: '2024-10-01' };
    const days = ['2024-06-30', '2024-07-01', '2024-09-30', '2024-10-01'];
    expect(days.map((day) => covers(quarter, day))).toEqual([false, true, true, false]);
    expect(covers({ from: '2024-07-01' }, '9999-12-31')).toBe(true);
  });
});

describe('days between two dates', () => {
  it.each([
    ['2024-08-15', '2024-08-15', 0],
    ['2024-08-05', '2024-08-15', 10],
    ['2024-08-04', '2024-08-15', 11],
    ['2024-05-17', '2024-08-15', 90],
    ['2024-08-16', '2024-08-15', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-02-28', '2025-03-01', 1],
    ['2024-12-31', '2025-01-01', 1],
    ['2024-03-09', '2024-03-11', 2],
    ['2024-11-02', '2024-11-04', 2],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('are no number where one of them is no date', () => {
    expect(daysBetween('soon', '2024-08-15')).toBeNaN();
  });
});

describe('numbers of lesions', () => {
  it.each([0, 1, 15, 999])('%d is one', (count) => {
    expect(isLesionCount(count)).toBe(true);
  });

  it.each([undefined, -1, 0.5, 1000, Number.NaN, Number.POSITIVE_INFINITY])(
    '%s is none',
    (count) => {
      expect(isLesionCount(count)).toBe(false);
    },
  );

  it('are said in words', () => {
    expect([0, 1, 2].map(lesions)).toEqual(['0 lesions', '1 lesion', '2 lesions']);
  });
});

describe('lines', () => {
  it.each([
    [{ code: '17000', units: 1, modifiers: [] }, '17000'],
    [{ code: '17003', units: 13, modifiers: [] }, '17003x13'],
    [{ code: '99213', units: 1, modifiers: ['24', '25'] }, '99213-24-25'],
    [{ code: '17003', units: 2, modifiers: ['59'] }, '17003-59x2'],
  ])('%j is written %s', (line, written) => {
    expect(showLine(line)).toBe(written);
  });

  it('stand in a row, or are said to be none', () => {
    const lines = [
      { code: '17000', units: 1, modifiers: [] },
      { code: '17003', units: 5, modifiers: [] },
    ];
    expect(showLines(lines)).toBe('17000; 17003x5');
    expect(showLines([])).toBe('no line');
  });
});
