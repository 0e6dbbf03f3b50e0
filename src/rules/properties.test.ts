import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  completeGroups,
  contexts,
  encounters,
  openEncounters,
  premalignantGroups,
  surroundings,
  vagueWords,
} from '../testing/encounter-arbitraries.ts';
import { catalog } from './catalog/catalog.ts';
import { codeEncounter } from './coding/code-encounter.ts';
import { findDiagnosis, isDiagnosisCode } from './tables/diagnoses.ts';
import type { Coding } from './vocabulary/coding.ts';
import type { Encounter, LesionGroup } from './vocabulary/encounter.ts';
import type { ServiceLine } from './vocabulary/service-line.ts';

vi.setConfig({ testTimeout: 60_000 });

/** A value that refuses every change, however deep. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

const PREMALIGNANT_CODES = ['17000', '17003', '17004'];
const isPremalignant = ({ code }: ServiceLine) => PREMALIGNANT_CODES.includes(code);
const unitsOf = (lines: readonly ServiceLine[], code: string) =>
  lines.reduce((sum, line) => sum + (line.code === code ? line.units : 0), 0);

const linesOf = (encounter: Encounter) => codeEncounter(encounter).lines;

/** Codes and units, whatever the order of lines and pointers. */
const unordered = ({ lines }: Coding) =>
  lines.map(({ code, units }) => `${code}x${units}`).toSorted();

/** Whole numbers that add up to a total, as a note spreads it over sites. */
const spread = (most: number) =>
  fc
    .array(fc.integer({ min: 0, max: most }), { minLength: 1, maxLength: 6 })
    .filter((counts) => counts.reduce((sum, count) => sum + count, 0) <= most);

describe('any visit', () => {
  it('is answered by every rule, and none of them crashes', () => {
    fc.assert(
      fc.property(encounters, contexts, (encounter, context) => {
        const { findings } = codeEncounter(encounter, context);
        expect(findings.map(({ rule }) => rule)).toEqual(catalog.map(({ id }) => id));
        expect(findings.filter(({ outcome }) => outcome === 'crashed')).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('gets the same answer twice and is left as it was', () => {
    fc.assert(
      fc.property(encounters, contexts, (encounter, context) => {
        const untouched = structuredClone(encounter);
        const first = codeEncounter(frozen(encounter), frozen(context));
        expect(codeEncounter(untouched, context)).toStrictEqual(first);
      }),
    );
  });

  it('is answered in plain data, which a worker or a database takes', () => {
    fc.assert(
      fc.property(encounters, (encounter) => {
        const coding = codeEncounter(encounter);
        expect(structuredClone(coding)).toStrictEqual(coding);
      }),
    );
  });

  it('gets lines with whole units, no modifier yet and a rule that was met behind each', () => {
    fc.assert(
      fc.property(encounters, (encounter) => {
        const { lines, findings } = codeEncounter(encounter);
        const met = findings.filter(({ outcome }) => outcome === 'met').map(({ rule }) => rule);
        for (const { units, modifiers, because } of lines) {
          expect(Number.isInteger(units) && units > 0).toBe(true);
          expect(modifiers).toEqual([]);
          expect(met).toEqual(expect.arrayContaining([...because]));
          expect(because).toHaveLength(1);
        }
      }),
    );
  });

  it('gets pointers that come from its lesions, at most 4, each once, never a cause or history code', () => {
    fc.assert(
      fc.property(encounters, (encounter) => {
        const entered = encounter.lesions.map(({ diagnosis }) => diagnosis);
        const { lines } = codeEncounter(encounter);
        for (const pointers of lines.map(({ diagnoses = [] }) => diagnoses)) {
          expect(entered).toEqual(expect.arrayContaining([...pointers]));
          expect(pointers.filter((code) => findDiagnosis(code)?.secondary)).toEqual([]);
          expect(pointers.filter((code) => !isDiagnosisCode(code))).toEqual([]);
          expect([...new Set(pointers)]).toEqual(pointers);
          expect(pointers.length).toBeLessThanOrEqual(4);
        }
      }),
    );
  });

  it('never gets 17004 beside 17000 or 17003, nor 17003 without 17000 or past 13 units', () => {
    fc.assert(
      fc.property(encounters, (encounter) => {
        const { lines } = codeEncounter(encounter);
        const codes = lines.filter(isPremalignant).map(({ code }) => code);
        expect([[], ['17000'], ['17000', '17003'], ['17004']]).toContainEqual(codes);
        expect(unitsOf(lines, '17000')).toBeLessThanOrEqual(1);
        expect(unitsOf(lines, '17003')).toBeLessThanOrEqual(13);
        expect(unitsOf(lines, '17004')).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('counting', () => {
  it('1 to 14 lesions in any rows: units add up to the lesions', () => {
    fc.assert(
      fc.property(spread(14), premalignantGroups, surroundings, (counts, group, rest) => {
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
    surroundings,
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
        ([others, { count: _count, ...group }, rest], countAsWritten) => {
          const lesions = [...others, { ...group, countAsWritten }];
          const lines = linesOf({ ...rest, lesions });
          expect(lines.filter(isPremalignant)).toEqual([]);
          expect(lines).toEqual(
            linesOf({ ...rest, lesions: others }).filter((line) => !isPremalignant(line)),
          );
        },
      ),
    );
  });

  it('a note that was found without a number gives no line at all', () => {
    fc.assert(
      fc.property(openEncounters, (encounter) => {
        expect(linesOf({ ...encounter, documented: { 'exact-count': false } })).toEqual([]);
      }),
    );
  });
});
