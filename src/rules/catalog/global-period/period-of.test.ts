import { describe, expect, it } from 'vitest';
import type { EarlierProcedure } from '../../facts/facts.ts';
import { asOfDate, inForce } from '../../kernel/dated-table.ts';
import { globalPeriods } from '../../tables/global-periods.ts';
import { isInPeriod, LONGEST_PERIOD, periodOf, showEarlier } from './period-of.ts';

const DAY = '2024-08-15';
const asOf = asOfDate(DAY);

/** A procedure of so many days ago; its own date is not read here. */
const done = (code: string, daysSince: number): EarlierProcedure => ({
  at: 0,
  procedure: { code, dateOfService: DAY },
  daysSince,
});

describe('the days of a procedure', () => {
  it.each([
    ['17000', 10],
    ['17110', 10],
    ['11402', 10],
    ['14000', 90],
    ['15780', 90],
    ['11102', 0],
    ['17311', 0],
  ])('%s: %i, as published', (code, days) => {
    expect(periodOf(code, asOf)).toBe(days);
  });

  it.each([
    ['17003', '17000', 10],
    ['11201', '11200', 10],
    ['11103', '11102', 0],
    ['11105', '11104', 0],
    ['11107', '11106', 0],
  ])('add-on %s: those of its primary %s, %i', (addOn, primary, days) => {
    expect(periodOf(addOn, asOf)).toBe(days);
    expect(periodOf(primary, asOf)).toBe(days);
  });

  it.each(['99213', '96567'])('%s, to which no period applies: none', (code) => {
    expect(periodOf(code, asOf)).toBe(0);
  });

  it.each([
    ['19120', 'a code of another section'],
    ['13102', 'an add-on whose primary is not at hand'],
    ['', 'no code at all'],
  ])('“%s” is not in the tables: %s', (code) => {
    expect(periodOf(code, asOf)).toBeUndefined();
  });

  it('are never more than the longest period', () => {
    const days = [...(inForce(globalPeriods, DAY)?.keys() ?? [])].map(
      (code) => periodOf(code, asOf) ?? 0,
    );
    expect(Math.max(...days)).toBe(LONGEST_PERIOD);
  });
});

describe('a visit is in the period', () => {
  it.each([
    ['17000', -1, false],
    ['17000', 0, true],
    ['17000', 1, true],
    ['17000', 10, true],
    ['17000', 11, false],
    ['17003', 10, true],
    ['17003', 11, false],
    ['14000', 90, true],
    ['14000', 91, false],
    ['11102', 0, false],
    ['11102', 1, false],
    ['11103', 0, false],
    ['19120', 0, false],
    ['17000', Number.NaN, false],
  ])('of %s on day %d: %s', (code, daysSince, expected) => {
    expect(isInPeriod(done(code, daysSince), asOf)).toBe(expected);
  });
});

describe('an earlier procedure', () => {
  it.each([
    [0, '17000 earlier that day'],
    [1, '17000 1 day before'],
    [2, '17000 2 days before'],
    [90, '17000 90 days before'],
  ])('of day %i is shown as “%s”', (daysSince, shown) => {
    expect(showEarlier(done('17000', daysSince))).toBe(shown);
  });
});
