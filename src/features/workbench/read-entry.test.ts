import { describe, expect, it } from 'vitest';
import { type Entry, emptyEntry, emptyOtherProcedure } from './entry.ts';
import { readEntry } from './read-entry.ts';

const TODAY = '2026-11-23';

const read = (change: Partial<Entry>, noneUnlessEntered = false) =>
  readEntry({ ...emptyEntry, ...change }, { today: TODAY, noneUnlessEntered });

const evaluation = (of: Partial<Entry['evaluation']>) => ({
  evaluation: { ...emptyEntry.evaluation, present: 'some' as const, ...of },
});

const other = (...rows: Partial<Entry['otherProcedures']['rows'][number]>[]) => ({
  otherProcedures: {
    present: 'some' as const,
    rows: rows.map((of) => ({ ...emptyOtherProcedure, ...of })),
  },
});

const prior = (...rows: Entry['priorProcedures']['rows']) => ({
  priorProcedures: { present: 'some' as const, rows },
});

describe('an empty form', () => {
  it('says nothing at all about the visit', () => {
    expect(read({})).toEqual({
      encounter: { lesions: [] },
      assumed: [],
      problems: {},
      heldBack: false,
    });
  });

  it('with the office’s default says “none” for the three parts of the rest of the visit', () => {
    expect(read({}, true)).toEqual({
      encounter: {
        lesions: [],
        evaluation: 'none',
        otherProcedures: [],
        priorProcedures: [],
      },
      assumed: ['evaluation', 'otherProcedures', 'priorProcedures'],
      problems: {},
      heldBack: false,
    });
  });
});

describe('the office’s default fills in only what nobody touched', () => {
  it.each([
    [evaluation({}), ['otherProcedures', 'priorProcedures']],
    [evaluation({ present: 'none' }), ['otherProcedures', 'priorProcedures']],
    [
      { otherProcedures: { present: 'some' as const, rows: [] } },
      ['evaluation', 'priorProcedures'],
    ],
    [
      { otherProcedures: { present: 'none' as const, rows: [] } },
      ['evaluation', 'priorProcedures'],
    ],
    [
      { priorProcedures: { present: 'some' as const, rows: [] } },
      ['evaluation', 'otherProcedures'],
    ],
    [
      { priorProcedures: { present: 'none' as const, rows: [] } },
      ['evaluation', 'otherProcedures'],
    ],
  ])('%o leaves %o to be assumed', (change, assumed) => {
    expect(read(change, true).assumed).toEqual(assumed);
  });

  it('assumes nothing about the lesions, the day, the payer or the place', () => {
    const { encounter } = read({ total: '6' }, true);
    expect(Object.keys(encounter).toSorted()).toEqual([
      'evaluation',
      'lesions',
      'otherProcedures',
      'priorProcedures',
    ]);
    expect(encounter.lesions).toEqual([{ count: 6 }]);
  });

  it('“none” that was answered is the same visit as “none” that was assumed, without the assumption', () => {
    const answered = read({
      evaluation: { ...emptyEntry.evaluation, present: 'none' },
      otherProcedures: { present: 'none', rows: [] },
      priorProcedures: { present: 'none', rows: [] },
    });
    expect(answered.encounter).toEqual(read({}, true).encounter);
    expect(answered.assumed).toEqual([]);
  });
});

describe('the rest of the visit', () => {
  it.each([
    ['not answered', {}, undefined],
    ['none', evaluation({ present: 'none' }), 'none'],
    ['yes, without its code', evaluation({ separate: 'yes' }), undefined],
    ['yes, with its code', evaluation({ code: ' 99213 ' }), { code: '99213' }],
    [
      'with all its answers',
      evaluation({
        code: '99213',
        patient: 'established',
        separate: 'yes',
        unrelated: 'no',
        diagnoses: 'l821, L57.0;d485',
      }),
      {
        code: '99213',
        patient: 'established',
        separatelyIdentifiable: true,
        unrelatedToEarlierProcedure: false,
        diagnoses: ['L82.1', 'L57.0', 'D48.5'],
      },
    ],
  ])('a same-day E/M %s', (_how, change, expected) => {
    expect(read(change).encounter.evaluation).toEqual(expected);
  });

  it.each([
    ['answered with yes and no row', other(), undefined],
    ['one row without a code', other({ units: '2' }), undefined],
    ['one finished row and one without a code', other({ code: '11102' }, {}), undefined],
    [
      'one finished row and one whose code cannot be read',
      other({ code: '11102' }, { code: 'bx' }),
      undefined,
    ],
    ['finished rows', other({ code: '11102' }), [{ code: '11102' }]],
    [
      'rows with all their answers',
      other(
        { code: 'g0127', units: '2', lesion: 'same', diagnoses: 'L60.3' },
        { code: '11102', lesion: 'separate' },
      ),
      [
        { code: 'G0127', units: 2, sameLesion: true, diagnoses: ['L60.3'] },
        { code: '11102', sameLesion: false },
      ],
    ],
  ])('other procedures, %s', (_how, change, expected) => {
    for (const isAssumed of [false, true])
      expect(read(change, isAssumed).encounter.otherProcedures).toEqual(expected);
  });

  it.each([
    ['answered with yes and no row', prior(), undefined],
    [
      'a row without its day',
      prior({ code: '17000', dateOfService: '', relation: 'unrelated' }),
      undefined,
    ],
    [
      'a row without its code',
      prior({ code: '', dateOfService: '11/20/2026', relation: '' }),
      undefined,
    ],
    [
      'a finished row beside one without its day',
      prior(
        { code: '17000', dateOfService: '11/20/2026', relation: '' },
        { code: '17000', dateOfService: '', relation: '' },
      ),
      undefined,
    ],
    [
      'finished rows, before the tables too',
      prior({ code: '17110', dateOfService: '6/1/24', relation: 'same-lesion' }),
      [{ code: '17110', dateOfService: '2024-06-01', relation: 'same-lesion' }],
    ],
  ])('earlier procedures, %s', (_how, change, expected) => {
    for (const isAssumed of [false, true])
      expect(read(change, isAssumed).encounter.priorProcedures).toEqual(expected);
  });

  it('day, payer, place, further diagnoses and what the note has', () => {
    expect(
      read({
        dateOfService: '11/20/26',
        payer: 'medicare',
        placeOfService: ' 11 ',
        additionalDiagnoses: 'X32.XXXA',
        documented: { 'method-stated': 'yes', 'exact-count': 'no', 'premalignant-stated': '' },
      }).encounter,
    ).toEqual({
      dateOfService: '2026-11-20',
      payer: 'medicare',
      placeOfService: '11',
      lesions: [],
      additionalDiagnoses: ['X32.XXXA'],
      documented: { 'method-stated': true, 'exact-count': false },
    });
  });

  it.each([TODAY, '2024-07-01'])('%s is a day that can be checked', (dateOfService) => {
    expect(read({ dateOfService })).toMatchObject({
      encounter: { dateOfService },
      problems: {},
      heldBack: false,
    });
  });
});
