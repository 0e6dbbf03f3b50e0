import { describe, expect, it } from 'vitest';
import { type Entry, emptyEntry, emptyLesionRow, emptyOtherProcedure } from './entry.ts';
import { normalizeDiagnosis, readEntry } from './read-entry.ts';

const TODAY = '2026-11-23';

const row = (of: Partial<Entry['lesions'][number]>) => ({ ...emptyLesionRow, ...of });

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

describe('lesions without rows', () => {
  it.each([
    ['0', { count: 0 }],
    ['1', { count: 1 }],
    [' 15 ', { count: 15 }],
    ['+3', { count: 3 }],
    ['007', { count: 7 }],
    ['999', { count: 999 }],
    ['multiple', { countAsWritten: 'multiple' }],
    ['10-12', { countAsWritten: '10-12' }],
    [' six ', { countAsWritten: 'six' }],
  ])('a total of “%s” is one group with %o', (total, group) => {
    expect(read({ total }).encounter.lesions).toEqual([group]);
  });

  it('the visit’s method, diagnosis and diameter belong to that group', () => {
    expect(
      read({ total: '2', method: 'laser', diagnosis: 'c4491', diameterCm: '1.2' }).encounter
        .lesions,
    ).toEqual([
      { count: 2, method: 'laser', diagnosis: 'C44.91', nature: 'malignant', diameterCm: 1.2 },
    ]);
  });

  it.each([
    [{ method: 'laser' }, { method: 'laser' }],
    [{ nature: 'benign' }, { nature: 'benign' }],
    [{ diagnosis: 'L57.0' }, { diagnosis: 'L57.0', nature: 'premalignant' }],
    [{ diameterCm: '0.4' }, { diameterCm: 0.4 }],
  ] as const)('%o alone is a group whose number is not known', (change, group) => {
    expect(read(change).encounter.lesions).toEqual([group]);
  });
});

describe('lesions in rows', () => {
  it('a row takes the visit’s method and diagnosis, and the nature of that diagnosis', () => {
    const { encounter } = read({
      method: 'cryosurgery',
      diagnosis: 'L57.0',
      lesions: [row({ count: '4', site: 'forearm', side: 'left' }), row({ count: '2' })],
    });
    expect(encounter.lesions).toEqual([
      {
        count: 4,
        site: 'forearm',
        side: 'left',
        method: 'cryosurgery',
        diagnosis: 'L57.0',
        nature: 'premalignant',
      },
      { count: 2, method: 'cryosurgery', diagnosis: 'L57.0', nature: 'premalignant' },
    ]);
  });

  it('a row’s own method and diagnosis come before the visit’s', () => {
    const { encounter } = read({
      method: 'cryosurgery',
      diagnosis: 'L57.0',
      lesions: [row({ count: '4', method: 'laser', diagnosis: 'b078' })],
    });
    expect(encounter.lesions).toEqual([
      { count: 4, method: 'laser', diagnosis: 'B07.8', nature: 'benign' },
    ]);
  });

  it.each([
    ['follows the visit’s diagnosis', {}, { diagnosis: 'L57.0' }, 'premalignant'],
    ['follows the row’s own diagnosis', { diagnosis: 'B07.8' }, { diagnosis: 'L57.0' }, 'benign'],
    [
      'set for the visit comes before its diagnosis',
      {},
      { diagnosis: 'L57.0', nature: 'benign' },
      'benign',
    ],
    [
      'set for the visit does not reach a row with a diagnosis of its own',
      { diagnosis: 'L57.0' },
      { nature: 'benign' },
      'premalignant',
    ],
    [
      'set for the row comes before all others',
      { diagnosis: 'L57.0', nature: 'uncertain' },
      { diagnosis: 'B07.8', nature: 'benign' },
      'uncertain',
    ],
    ['is unknown where the diagnosis is open between two', {}, { diagnosis: 'L56.8' }, undefined],
    ['is unknown where the diagnosis is not listed', {}, { diagnosis: 'M54.5' }, undefined],
  ] as const)('the nature %s', (_how, own, visit, nature) => {
    const { encounter } = read({ ...visit, lesions: [row({ count: '1', ...own })] });
    expect(encounter.lesions).toHaveLength(1);
    expect(encounter.lesions[0]?.nature).toBe(nature);
  });

  it('the visit’s diameter is not the rows’', () => {
    const { encounter } = read({ diameterCm: '1.2', lesions: [row({ count: '1' })] });
    expect(encounter.lesions).toEqual([{ count: 1 }]);
  });

  it('the total is then the total that the note states', () => {
    const { encounter } = read({ total: '7', lesions: [row({ count: '4' }), row({ count: '2' })] });
    expect(encounter).toEqual({ lesions: [{ count: 4 }, { count: 2 }], statedLesionTotal: 7 });
  });

  it('an empty total states none, and an empty row is a group of which nothing is known', () => {
    expect(read({ lesions: [row({})] }).encounter).toEqual({ lesions: [{}] });
  });

  it('a site in the note’s own words stays as written', () => {
    const { encounter } = read({ lesions: [row({ site: ' behind the ear ' })] });
    expect(encounter.lesions).toEqual([{ site: 'behind the ear' }]);
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

describe('a diagnosis as typed', () => {
  it.each([
    ['l570', 'L57.0'],
    ['L57.0', 'L57.0'],
    [' c44.91 ', 'C44.91'],
    ['c4491', 'C44.91'],
    ['x32xxxa', 'X32.XXXA'],
    ['L57', 'L57'],
    ['wart', 'WART'],
    ['', ''],
  ])('“%s” is %s', (typed, code) => {
    expect(normalizeDiagnosis(typed)).toBe(code);
  });
});
