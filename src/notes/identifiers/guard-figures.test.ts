import { describe, expect, it } from 'vitest';
import { measureGuard } from '../../testing/identifier-corpus/measure-guard.ts';
import { findIdentifiers } from './find-identifiers.ts';

describe('on 2,000 generated notes and 1,000 that name nobody', () => {
  const figures = measureGuard(findIdentifiers);
  const { missed, falseAlarms, ...shares } = figures;
  const says = JSON.stringify(shares, undefined, 2);
  const barOf = (isMet: boolean, lines: readonly string[]) =>
    isMet ? 'met' : `${says}\n${lines.slice(0, 20).join('\n')}`;

  it('about 12,000 identifiers of all kinds are planted', () => {
    expect(figures.planted).toBeGreaterThan(11_500);
    expect(figures.cleanNotes).toBe(1000);
    expect(Object.keys(figures.recall)).toHaveLength(14);
  });

  it.each(Object.entries(figures.recall))(
    'of each kind enough are found: %s, %f',
    (kind, share) => {
      expect(barOf(share >= (kind === 'name' ? 0.9 : 0.99), missed)).toBe('met');
    },
  );

  it('what is found is called by its own kind', () => {
    expect(barOf(figures.rightKind >= 0.98, [])).toBe('met');
  });

  it('a note that names nobody rarely raises an alarm', () => {
    expect(barOf(figures.falseAlarmsPerCleanNote <= 0.2, falseAlarms)).toBe('met');
    expect(barOf(figures.falseAlarmsPerPlantedNote <= 0.2, falseAlarms)).toBe('met');
  });
});

it('a guard that sees nothing, or everything, misses the bars', () => {
  const blind = measureGuard(() => [], 20, 20);
  expect(blind).toMatchObject({ structuredRecall: 0, nameRecall: 0, falseAlarmsPerCleanNote: 0 });
  const alarmed = measureGuard(
    (text) => [{ kind: 'name', start: 0, end: text.length, text }],
    20,
    20,
  );
  expect(alarmed).toMatchObject({ structuredRecall: 1, nameRecall: 1, falseAlarmsPerCleanNote: 1 });
});
