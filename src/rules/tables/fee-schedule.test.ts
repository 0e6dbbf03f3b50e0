import { describe, expect, it } from 'vitest';
import { addOnPrimaries } from './add-ons.ts';
import { biopsyCodes, biopsyKinds } from './biopsies.ts';
import { type GlobalPeriod, globalPeriods } from './global-periods.ts';
import { unitLimits } from './mue.ts';
import { relativeValues } from './relative-values.ts';

const [values] = relativeValues.rows.map(({ value }) => value);
const [periods] = globalPeriods.rows.map(({ value }) => value);
const [limits] = unitLimits.rows.map(({ value }) => value);

const periodsOf = (period: GlobalPeriod) =>
  [...(periods?.values() ?? [])].filter((other) => other === period).length;

describe('relative values', () => {
  it('are those of 263 codes and add up to what was published for them', () => {
    expect(values?.size).toBe(263);
    const sum = (of: 'nonFacility' | 'facility') =>
      [...(values?.values() ?? [])].reduce((total, value) => total + value[of], 0);
    expect(sum('nonFacility')).toBeCloseTo(2167.81, 6);
    expect(sum('facility')).toBeCloseTo(1284.41, 6);
  });

  it.each([
    ['17000', 1.99, 1.43],
    ['17004', 4.86, 2.48],
    ['17274', 7.16, 4.16],
    ['11102', 2.86, 0.9],
    ['17311', 19.97, 8.59],
    ['12017', 4.62, 4.62],
    ['99213', 2.85, 1.72],
    ['96574', 7.99, 7.99],
  ])('%s is worth %f in an office and %f in a facility', (code, nonFacility, facility) => {
    expect(values?.get(code)).toEqual({ nonFacility, facility });
  });
});

describe('global periods', () => {
  it('are known of every code with a relative value but visits and staff services', () => {
    expect(([0, 10, 90, 'add-on'] as const).map(periodsOf)).toEqual([63, 124, 34, 32]);
    const without = [...(values?.keys() ?? [])].filter((code) => !periods?.has(code));
    expect(without).toEqual([
      '96567',
      '99202',
      '99203',
      '99204',
      '99205',
      '99211',
      '99212',
      '99213',
      '99214',
      '99215',
    ]);
  });

  it.each<[string, GlobalPeriod]>([
    ['17000', 10],
    ['17003', 'add-on'],
    ['17004', 10],
    ['11102', 0],
    ['11103', 'add-on'],
    ['11300', 0],
    ['11400', 10],
    ['11450', 90],
    ['12001', 0],
    ['13152', 10],
    ['14060', 90],
    ['15788', 90],
    ['17106', 90],
    ['17250', 0],
    ['17311', 0],
    ['96573', 0],
    ['40820', 10],
    ['46924', 10],
    ['54065', 10],
    ['56515', 10],
    ['57061', 10],
    ['67850', 10],
    ['68135', 10],
  ])('%s: %s', (code, period) => {
    expect(periods?.get(code)).toBe(period);
  });

  it('call an add-on what the add-on table does', () => {
    for (const [code] of addOnPrimaries.rows.flatMap(({ value }) => [...value]))
      expect(periods?.get(code)).toBe('add-on');
  });
});

describe('unit limits', () => {
  it('are those of 58 codes, 30 of them absolute', () => {
    expect(limits?.size).toBe(58);
    expect([...(limits?.values() ?? [])].filter(({ mai }) => mai === 2)).toHaveLength(30);
    expect([...(limits?.keys() ?? [])].filter((code) => !values?.has(code))).toEqual([]);
  });

  it.each([
    ['17003', 13, 2],
    ['11102', 1, 2],
    ['11103', 6, 3],
    ['11301', 6, 3],
    ['17311', 4, 3],
    ['67850', 3, 3],
    ['40820', 2, 3],
    ['54056', 1, 2],
    ['68135', 1, 3],
  ])('%s: %i a day, MAI %i', (code, units, mai) => {
    expect(limits?.get(code)).toEqual({ units, mai });
  });
});

describe('biopsies', () => {
  it('rank incisional over punch over tangential, each with the first code its add-on becomes', () => {
    expect(biopsyKinds.rows.map(({ value }) => value)).toEqual([
      [
        { name: 'incisional', first: '11106', addOn: '11107' },
        { name: 'punch', first: '11104', addOn: '11105' },
        { name: 'tangential', first: '11102', addOn: '11103' },
      ],
    ]);
    expect([...biopsyCodes].toSorted()).toEqual([
      '11102',
      '11103',
      '11104',
      '11105',
      '11106',
      '11107',
    ]);
  });
});
