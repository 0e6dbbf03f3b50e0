import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeEncounter,
  EDITIONS,
  type Encounter,
  isDiagnosisCode,
  isIsoDate,
  isLesionCount,
  type LesionGroup,
  natureOfDiagnosis,
} from '../../rules/index.ts';
import { encounters } from '../../testing/encounter-arbitraries.ts';
import { type Entry, emptyEntry, emptyLesionRow, emptyOtherProcedure } from './entry.ts';
import { entryOfVisit, patchEntry } from './entry-of-visit.ts';
import { readEntry } from './read-entry.ts';

const TERMS = { today: '2026-11-23', noneUnlessEntered: false };

const read = (entry: Entry) => readEntry(entry, TERMS);

/** The group as fields can hold it: exact number or words, a nature wherever the diagnosis brings one. */
function legibleGroup(group: LesionGroup): LesionGroup {
  const { nature, diagnosis, count, countAsWritten, diameterCm, ...rest } = group;
  const code = diagnosis !== undefined && isDiagnosisCode(diagnosis) ? diagnosis : undefined;
  const follows = nature ?? (code === undefined ? undefined : natureOfDiagnosis(code));
  const isExact = isLesionCount(count);
  const isSized = diameterCm !== undefined && diameterCm > 0 && diameterCm <= 30;
  return {
    ...rest,
    ...(follows && { nature: follows }),
    ...(code && { diagnosis: code }),
    ...(isExact && { count }),
    ...(!isExact && countAsWritten && { countAsWritten }),
    ...(isSized && { diameterCm }),
  };
}

const isKnownDay = (date: string | undefined) =>
  date !== undefined && isIsoDate(date) && EDITIONS.some(({ from }) => date >= from);

/** The visit as fields can hold it. A stated total needs rows to be a total of, an empty list is no list. */
function legible(encounter: Encounter): Encounter {
  const { dateOfService, statedLesionTotal, additionalDiagnoses, documented, ...rest } = encounter;
  const all = encounter.lesions.map(legibleGroup);
  const isStated = isLesionCount(statedLesionTotal) && all.length > 0;
  const isBlank = !isStated && all.length === 1 && Object.keys(all[0] ?? {}).length === 0;
  return {
    ...rest,
    lesions: isBlank ? [] : all,
    ...(isKnownDay(dateOfService) && dateOfService && { dateOfService }),
    ...(isStated && { statedLesionTotal }),
    ...(additionalDiagnoses?.length && { additionalDiagnoses }),
    ...(documented && Object.keys(documented).length > 0 && { documented }),
  };
}

const visits = encounters.map(legible);

const VISIT: Encounter = {
  dateOfService: '2026-11-20',
  payer: 'medicare',
  placeOfService: '11',
  lesions: [
    { nature: 'premalignant', diagnosis: 'L57.0', method: 'cryosurgery', site: 'scalp', count: 4 },
    {
      nature: 'benign',
      diagnosis: 'B07.8',
      method: 'cryosurgery',
      site: 'behind the ear',
      side: 'left',
      countAsWritten: 'several',
    },
  ],
  statedLesionTotal: 6,
  additionalDiagnoses: ['X32.XXXA', 'Z85.828'],
  documented: { method: true, 'exact-count': false },
  evaluation: {
    code: '99213',
    patient: 'established',
    separatelyIdentifiable: true,
    unrelatedToEarlierProcedure: false,
    diagnoses: ['L82.1', 'D22.5'],
  },
  otherProcedures: [
    { code: '11102', units: 2, sameLesion: true, diagnoses: ['D48.5'] },
    { code: '11103', sameLesion: false },
  ],
  priorProcedures: [
    { code: '17000', dateOfService: '2026-11-01', relation: 'planned-or-staged' },
    { code: '17110', dateOfService: '2024-01-01' },
  ],
};

describe('a visit put into the form', () => {
  it('is read back as the same visit, every part of it', () => {
    expect(read(entryOfVisit(VISIT)).encounter).toEqual(VISIT);
  });

  it('is read back as the same visit, whatever is known and whatever is not', () => {
    fc.assert(
      fc.property(visits, (visit) => {
        const { encounter, heldBack } = read(entryOfVisit(visit));
        expect(encounter).toEqual(visit);
        expect(heldBack).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('shows what all rows share once, for the visit', () => {
    const entry = entryOfVisit(VISIT);
    expect(entry).toMatchObject({ method: 'cryosurgery', diagnosis: '', total: '6' });
    expect(entry.lesions.map(({ method, diagnosis }) => [method, diagnosis])).toEqual([
      ['', 'L57.0'],
      ['', 'B07.8'],
    ]);
  });

  it.each([
    [{ nature: 'premalignant', diagnosis: 'L57.0' }, ''],
    [{ nature: 'benign', diagnosis: 'L57.0' }, 'benign'],
    [{ nature: 'benign', diagnosis: 'L56.8' }, 'benign'],
    [{ nature: 'malignant' }, 'malignant'],
    [{}, ''],
  ] as const)(
    'of %o writes down the nature “%s”: only where its diagnosis does not bring it',
    (group, nature) => {
      expect(entryOfVisit({ lesions: [group] }).nature).toBe(nature);
    },
  );

  it('holds lesions without a place as a quick count, and as a row once they have one', () => {
    expect(entryOfVisit({ lesions: [{ count: 6 }] })).toMatchObject({ total: '6', lesions: [] });
    expect(entryOfVisit({ lesions: [{ count: 6, site: 'scalp' }] })).toMatchObject({
      total: '',
      lesions: [{ count: '6', site: 'scalp' }],
    });
  });

  it('keeps the reference and what else is kept of the form, and none of the old visit', () => {
    const before: Entry = { ...entryOfVisit(VISIT), reference: 'A-1', billed: '17000' };
    expect(entryOfVisit({ lesions: [] }, { reference: 'A-2', billed: '17004' })).toEqual({
      ...emptyEntry,
      reference: 'A-2',
      billed: '17004',
    });
    expect(entryOfVisit({ lesions: [{ count: 3 }] }, before)).toMatchObject({
      reference: 'A-1',
      billed: '17000',
      total: '3',
      lesions: [],
      evaluation: emptyEntry.evaluation,
      documented: {},
    });
  });
});

describe('a fix put into the form', () => {
  /** Fields no fix of the lesions is about, some of them unfinished. */
  const BUSY: Entry = {
    ...entryOfVisit({ ...VISIT, lesions: [{ count: 2 }], statedLesionTotal: 7 }),
    reference: 'A-1',
    billed: '17000; 17003x5',
    evaluation: { ...emptyEntry.evaluation, present: 'some', separate: 'yes' },
    otherProcedures: { present: 'some', rows: [{ ...emptyOtherProcedure, units: '2' }] },
    priorProcedures: { present: '', rows: [] },
    additionalDiagnoses: 'x32xxxa',
  };

  it('changes its own field and no other', () => {
    const { encounter } = read(BUSY);
    const { total, ...rest } = patchEntry(BUSY, encounter, { statedLesionTotal: 2 });
    const { total: before, ...others } = BUSY;
    expect([before, total]).toEqual(['7', '2']);
    expect(rest).toEqual(others);
  });

  it('changes a row and leaves the other rows, the day, the payer and the place', () => {
    const entry: Entry = {
      ...BUSY,
      lesions: [
        { ...emptyLesionRow, count: '4', site: 'scalp' },
        { ...emptyLesionRow, count: '2', site: 'forearm', side: 'left', method: 'laser' },
      ],
    };
    const { encounter } = read(entry);
    const lesions = encounter.lesions.map((group, at) =>
      at === 0 ? { ...group, count: 5 } : group,
    );
    const { encounter: after } = read(patchEntry(entry, encounter, { lesions }));
    expect(after).toEqual({ ...encounter, lesions });
  });

  it('leaves unanswered what was only assumed', () => {
    const { encounter } = readEntry(
      { ...emptyEntry, total: '6' },
      {
        ...TERMS,
        noneUnlessEntered: true,
      },
    );
    const patched = patchEntry(emptyEntry, encounter, { lesions: [{ count: 7 }] });
    expect(patched).toEqual({ ...emptyEntry, total: '7' });
  });

  it('comes to the patched visit, for every fix that any finding offers', () => {
    let applied = 0;
    fc.assert(
      fc.property(visits, (visit) => {
        const entry = entryOfVisit(visit);
        for (const { fixes = [] } of codeEncounter(visit).findings) {
          for (const { encounterPatch } of fixes) {
            if (!encounterPatch) continue;
            applied += 1;
            const patched = patchEntry(entry, visit, encounterPatch);
            expect(read(patched).encounter).toEqual(legible({ ...visit, ...encounterPatch }));
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(applied).toBeGreaterThan(50);
  });
});
