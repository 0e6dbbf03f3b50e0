import { describe, expect, it } from 'vitest';
import { type Entry, emptyEntry, emptyLesionRow } from './entry.ts';
import { normalizeDiagnosis, readEntry } from './read-entry.ts';

const row = (of: Partial<Entry['lesions'][number]>) => ({ ...emptyLesionRow, ...of });

const read = (change: Partial<Entry>) =>
  readEntry({ ...emptyEntry, ...change }, { today: '2026-11-23', noneUnlessEntered: false });

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
