import { describe, expect, it } from 'vitest';
import type { ServiceLine } from '../../rules/index.ts';
import { linesAsText } from './copy-lines.ts';

const line = (code: string, units: number, more: Partial<ServiceLine> = {}): ServiceLine => ({
  code,
  units,
  modifiers: [],
  ...more,
});

describe('claim lines as a billing system takes them', () => {
  it.each([
    ['no line', [], ''],
    [
      'code, modifiers, units and pointers, a tab between',
      [line('17110', 1, { modifiers: ['59'], diagnoses: ['B07.8'] })],
      '17110\t59\t1\tB07.8',
    ],
    [
      'a line for each code, in claim order',
      [
        line('17000', 1, { diagnoses: ['L57.0'] }),
        line('17003', 5, { diagnoses: ['L57.0', 'L56.5'] }),
      ],
      '17000\t\t1\tL57.0\n17003\t\t5\tL57.0 L56.5',
    ],
    ['an empty column where nothing is pointed to', [line('17004', 1)], '17004\t\t1\t'],
    [
      'several modifiers in one column',
      [line('99213', 1, { modifiers: ['25', '24'] })],
      '99213\t25 24\t1\t',
    ],
  ])('%s', (_name, lines, text) => {
    expect(linesAsText(lines)).toBe(text);
  });
});
