import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  completeGroups,
  openEncounters,
  premalignantGroups,
  surroundings,
  vagueWords,
} from '../testing/encounter-arbitraries.ts';
import { codeEncounter } from './coding/code-encounter.ts';
import type { Coding } from './vocabulary/coding.ts';
import type { Encounter, LesionGroup } from './vocabulary/encounter.ts';
import type { ServiceLine, ServiceLineWithReasons } from './vocabulary/service-line.ts';

vi.setConfig({ testTimeout: 60_000 });

const PREMALIGNANT_CODES = ['17000', '17003', '17004'];
const isPremalignant = ({ code }: ServiceLine) => PREMALIGNANT_CODES.includes(code);

const standsForLesions = ({ because }: ServiceLineWithReasons) =>
  /^(?:premalignant|benign|malignant)-destruction|^skin-tags/u.test(because[0] ?? '');

const linesOf = (encounter: Encounter) => codeEncounter(encounter).lines;

/** Where, when and by whom it is paid; nothing else was done. */
const settings = surroundings.map(
  ({ evaluation: _visit, otherProcedures: _others, priorProcedures: _earlier, ...rest }) => rest,
);

/** Codes and units, whatever the order of lines and pointers. */
const unordered = ({ lines }: Coding) =>
  lines.map(({ code, units }) => `${code}x${units}`).toSorted();

/** Whole numbers that add up to a total, as a note spreads it over sites. */
const spread = (most: number) =>
  fc
    .array(fc.integer({ min: 0, max: most }), { minLength: 1, maxLength: 6 })
    .filter((counts) => counts.reduce((sum, count) => sum + count, 0) <= most);

describe('counting', () => {
  it('1 to 14 lesions in any rows: units add up to the lesions', () => {
    fc.assert(
      fc.property(spread(14), premalignantGroups, settings, (counts, group, rest) => {
        const { lines } = codeEncounter({
          ...rest,
          lesions: counts.map((count) => ({ ...group, count })),
        });
        const units = lines.reduce((sum, line) => sum + line.units, 0);
        expect(units).toBe(counts.reduce((sum, count) => sum + count, 0));
        expect(lines.every(isPremalignant)).toBe(true);
      }),
    );
  });

  it('15 lesions and more in any rows: 17004 once', () => {
    fc.assert(
      fc.property(spread(900), premalignantGroups, (counts, group) => {
        const rows = counts.map((count) => ({ ...group, count }));
        const { lines } = codeEncounter({ lesions: [...rows, { ...group, count: 15 }] });
        expect(lines).toMatchObject([{ code: '17004', units: 1 }]);
      }),
    );
  });

  it('the order of the rows changes no code and no units', () => {
    const shuffled = fc
      .array(fc.oneof(completeGroups, premalignantGroups), { maxLength: 6 })
      .chain((lesions) =>
        fc.tuple(
          fc.constant(lesions),
          fc.shuffledSubarray(lesions, { minLength: lesions.length, maxLength: lesions.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, surroundings, ([lesions, otherwise], rest) => {
        const before = codeEncounter({ ...rest, lesions });
        const after = codeEncounter({ ...rest, lesions: otherwise });
        expect(unordered(after)).toEqual(unordered(before));
        expect(after.lines.filter(isPremalignant).map(({ code }) => code)).toEqual(
          before.lines.filter(isPremalignant).map(({ code }) => code),
        );
      }),
    );
  });

  it('splitting a row in two changes no line', () => {
    fc.assert(
      fc.property(openEncounters, fc.nat(), fc.nat(), (encounter, which, share) => {
        const at = encounter.lesions.length === 0 ? 0 : which % encounter.lesions.length;
        const group = encounter.lesions[at];
        const { count = Number.NaN } = group ?? {};
        fc.pre(group !== undefined && Number.isInteger(count) && count >= 0 && count <= 999);
        const part = share % (count + 1);
        const halves: LesionGroup[] = [
          { ...group, count: part },
          { ...group, count: count - part },
        ];
        const lesions = encounter.lesions.toSpliced(at, 1, ...halves);
        expect(codeEncounter({ ...encounter, lesions }).lines).toEqual(
          codeEncounter(encounter).lines,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('unknown is not zero', () => {
  const withCount = fc.tuple(
    fc.array(fc.oneof(completeGroups, premalignantGroups), { maxLength: 3 }),
    premalignantGroups,
    settings,
  );

  it('taking a count away leaves no premalignant line, asks for it, and is not the answer to 0', () => {
    fc.assert(
      fc.property(withCount, ([others, { count: _count, ...uncounted }, rest]) => {
        const visit = { ...rest, lesions: [...others, uncounted] };
        const coding = codeEncounter(visit);
        expect(coding.lines.filter(isPremalignant)).toEqual([]);
        expect(coding.status).toBe('not-codable');
        expect(coding.openFacts).toContain(`lesions.${others.length}.count`);
        const zero = codeEncounter({ ...rest, lesions: [...others, { ...uncounted, count: 0 }] });
        expect(zero.openFacts).not.toContain(`lesions.${others.length}.count`);
        expect(coding.findings).not.toEqual(zero.findings);
      }),
    );
  });

  it('no words ever give a 1700x line, and the rest of the visit keeps its lines', () => {
    const words = fc.oneof(fc.constantFrom(...vagueWords), fc.string());
    fc.assert(
      fc.property(
        withCount,
        words,
        ([counted, { count: _count, ...group }, rest], countAsWritten) => {
          const lesions = [...counted, { ...group, countAsWritten }];
          const coding = codeEncounter({ ...rest, lesions });
          expect(coding.lines.filter(isPremalignant)).toEqual([]);
          const others = codeEncounter({ ...rest, lesions: counted });
          expect(unordered(coding)).toEqual(
            unordered(others).filter((line) => !line.startsWith('1700')),
          );
        },
      ),
    );
  });

  it('a vague row takes every 1700x line away, however exact the others are and whatever was done beside', () => {
    fc.assert(
      fc.property(openEncounters, premalignantGroups, (encounter, { count: _count, ...vague }) => {
        const lines = linesOf({ ...encounter, lesions: [...encounter.lesions, vague] });
        expect(lines.filter(isPremalignant)).toEqual([]);
      }),
    );
  });

  it('a note that was found without a number gives no line for its lesions', () => {
    fc.assert(
      fc.property(openEncounters, (encounter) => {
        const lines = linesOf({ ...encounter, documented: { 'exact-count': false } });
        expect(lines.filter(standsForLesions)).toEqual([]);
      }),
    );
  });
});
