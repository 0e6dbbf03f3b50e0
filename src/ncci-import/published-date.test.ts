import { describe, expect, it } from 'vitest';
import { readCompactDate, readOrdinalDate } from './published-date.ts';

describe('a compact date', () => {
  it.each([
    ['20240701', '2024-07-01'],
    ['20240229', '2024-02-29'],
    ['20230229', undefined],
    ['20241301', undefined],
    ['2024-07-01', undefined],
    ['*', undefined],
    ['', undefined],
  ])('“%s” is %s', (text, date) => {
    expect(readCompactDate(text)).toBe(date);
  });
});

describe('an ordinal date', () => {
  it.each([
    ['2024001', '2024-01-01'],
    ['2024060', '2024-02-29'],
    ['2023060', '2023-03-01'],
    ['2024183', '2024-07-01'],
    ['2024366', '2024-12-31'],
    ['2023366', undefined],
    ['2024000', undefined],
    ['20240701', undefined],
    ['', undefined],
  ])('“%s” is %s', (text, date) => {
    expect(readOrdinalDate(text)).toBe(date);
  });
});
