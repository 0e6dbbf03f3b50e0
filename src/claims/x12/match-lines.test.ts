import { describe, expect, it } from 'vitest';
import type { ServiceLine } from '../../rules/index.ts';
import { matchLines } from './match-lines.ts';

const line = (
  code: string,
  units = 1,
  modifiers: string[] = [],
  diagnoses = ['L57.0'],
): ServiceLine => ({
  code,
  units,
  modifiers,
  diagnoses,
});

const matched = (corrected: readonly ServiceLine[], filed: readonly ServiceLine[]) =>
  matchLines(corrected, new Map(filed.entries())).map((each) => each.filed);

describe('a corrected line comes from', () => {
  it('the filed line that stays as it is, before one of the same code', () => {
    const [biopsy, second] = [line('11102'), line('11102', 1, ['59'])];
    expect(matched([second], [biopsy, second])).toEqual([1]);
    expect(matched([line('11102', 2), biopsy], [biopsy, second])).toEqual([1, 0]);
  });

  it('lines of the same code one after the other', () => {
    expect(
      matched([line('11102', 2), line('11102', 3)], [line('11102'), line('11102', 4)]),
    ).toEqual([0, 1]);
  });

  it('none of another code, and none twice', () => {
    expect(matched([line('17004')], [line('17000')])).toEqual([undefined]);
    expect(matched([line('17000'), line('17000')], [line('17000')])).toEqual([0, undefined]);
  });

  it('a filed line with the pointers it has, where it names none', () => {
    const { diagnoses: _, ...open } = line('17000');
    expect(matched([open], [line('17000', 2), line('17000')])).toEqual([1]);
  });

  it('a line with the same units, modifiers and pointers, and no other, unless none does', () => {
    const filed = [
      line('17000', 2),
      line('17000', 1, ['59']),
      line('17000', 1, [], ['D48.5']),
      line('17000'),
    ];
    expect(matched([line('17000')], filed)).toEqual([3]);
  });
});
