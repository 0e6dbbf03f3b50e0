import { describe, expect, it } from 'vitest';
import { type VisitColumn, VISIT_COLUMNS } from './columns.ts';
import { readVisit } from './read-visit.ts';

type Cells = Partial<Record<VisitColumn, string>>;

const read = (cells: Cells) => readVisit((column) => ({ visit_id: 'V-1', ...cells })[column] ?? '');
const encounterOf = (cells: Cells) => {
  const visit = read(cells);
  return 'encounter' in visit ? visit.encounter : visit;
};
const like = (says: string): unknown => expect.stringMatching(says);
const problem = (field: VisitColumn, ...words: string[]): unknown => ({
  field,
  says: like(words.join('.*')),
});

describe('a row of a visits file', () => {
  it('is a visit with everything that its columns say', () => {
    const visit = read({
      visit_id: 'V-0142',
      date_of_service: '2026-11-20',
      payer: 'medicare',
      nature: 'premalignant',
      lesion_count: '6',
      method: 'cryosurgery',
      sites: 'scalp:2; forearm/left:4',
      diagnosis: 'L57.0',
      em_code: '99213',
      em_separate: 'yes',
      other_procedures: '11102x1@separate; 11200x1@same; 11900',
      prior_procedures: '17000@2026-11-14@unrelated; 11102@11/1/2026',
      billed: '99213-25; 17000; 17003-59-79x5',
    });
    const shared = { nature: 'premalignant', diagnosis: 'L57.0', method: 'cryosurgery' };
    expect(visit).toEqual({
      reference: 'V-0142',
      encounter: {
        dateOfService: '2026-11-20',
        payer: 'medicare',
        lesions: [
          { ...shared, site: 'scalp', count: 2 },
          { ...shared, site: 'forearm', side: 'left', count: 4 },
        ],
        statedLesionTotal: 6,
        evaluation: { code: '99213', separatelyIdentifiable: true },
        otherProcedures: [
          { code: '11102', units: 1, sameLesion: false },
          { code: '11200', units: 1, sameLesion: true },
          { code: '11900' },
        ],
        priorProcedures: [
          { code: '17000', dateOfService: '2026-11-14', relation: 'unrelated' },
          { code: '11102', dateOfService: '2026-11-01' },
        ],
      },
      billed: [
        { code: '99213', units: 1, modifiers: ['25'] },
        { code: '17000', units: 1, modifiers: [] },
        { code: '17003', units: 5, modifiers: ['59', '79'] },
      ],
    });
  });

  it('leaves unknown what is empty, and has none of what says none', () => {
    expect(read({})).toEqual({ reference: 'V-1', encounter: { lesions: [] } });
    expect(
      read({ em_code: 'None', other_procedures: 'none', prior_procedures: 'NONE', billed: 'none' }),
    ).toEqual({
      reference: 'V-1',
      encounter: { lesions: [], evaluation: 'none', otherProcedures: [], priorProcedures: [] },
      billed: [],
    });
  });

  it('takes other cases, spaces and the words of the shorthand line', () => {
    expect(
      read({
        visit_id: ' V-1 ',
        date_of_service: '3/2/2026',
        payer: 'Medicare Part B',
        nature: 'Actinic  Keratoses',
        method: 'LN2',
        diagnosis: 'l570',
        em_code: 'g0168',
        em_separate: 'FALSE',
        billed: '17003 x5, 99213 -25;',
      }),
    ).toEqual({
      reference: 'V-1',
      encounter: {
        dateOfService: '2026-03-02',
        payer: 'medicare',
        lesions: [{ nature: 'premalignant', method: 'cryosurgery', diagnosis: 'L57.0' }],
        evaluation: { code: 'G0168', separatelyIdentifiable: false },
      },
      billed: [
        { code: '17003', units: 5, modifiers: [] },
        { code: '99213', units: 1, modifiers: ['25'] },
      ],
    });
  });

  it.each<[VisitColumn, string, ...string[]]>([
    ['visit_id', '  ', 'Write a reference in visit_id'],
    ['date_of_service', '2026-02-30', '2026-11-20 or 11/20/2026', '“2026-02-30”'],
    ['date_of_service', '20/11/2026', 'a day of the calendar'],
    ['payer', 'Aetna', 'medicare, medicare-advantage, .* or self-pay', '“Aetna”'],
    ['payer', 'MA', 'Write medicare'],
    ['nature', 'premalignant, benign', 'premalignant, benign, skin-tag, malignant or uncertain'],
    ['method', 'magic', 'cryosurgery, .* or other', '“magic”'],
    ['diagnosis', 'actinic keratosis', 'one ICD-10-CM code'],
    ['diagnosis', 'L57.0; X32.XXXA', 'one ICD-10-CM code'],
    ['lesion_count', '2.5', 'a whole number from 0 to 999', '“2.5”'],
    ['lesion_count', '-3', 'whole number'],
    ['lesion_count', '1000', 'whole number'],
    ['lesion_count', '1,000', 'whole number'],
    ['sites', 'scalp:2.5', 'behind the colon of “scalp:2.5” in sites'],
    ['sites', ':4', 'Write a site in front of “:4”'],
    ['sites', '/left:4', 'Write a site in front'],
    ['sites', ' ; ', 'Write the sites in sites'],
    ['em_code', '017000', 'five characters or none in em_code', '“017000”'],
    ['em_code', '99213-25', 'five characters'],
    ['other_procedures', '11102x0@same', 'CODEx1@separate', '“11102x0@same”'],
    ['other_procedures', '11102@maybe', '@same or @separate'],
    ['other_procedures', '11102-59@same', '@same or @separate'],
    ['other_procedures', '11102@same@same', '@same or @separate'],
    ['other_procedures', 'none; 11102', 'Write none alone'],
    ['prior_procedures', '17000', 'CODE@DATE@RELATION'],
    ['prior_procedures', '17000@soon', 'CODE@DATE@RELATION'],
    ['prior_procedures', '17000@2026-11-14@cousin', 'unrelated, planned-or-staged, same-lesion or'],
    ['prior_procedures', '17000@2026-11-14@', 'CODE@DATE@RELATION'],
    ['prior_procedures', '17000x1@2026-11-14', 'CODE@DATE@RELATION'],
    ['billed', '017000', 'a code of five characters', '“017000”'],
    ['billed', '17000.0', 'a code of five characters'],
    ['billed', '17003x0', 'units from 1'],
    ['billed', '17003x1.5', 'units from 1'],
    ['billed', '17000 17003', 'a code of five characters'],
    ['billed', '17000 x1234', 'a code of five characters'],
    ['billed', '17000-25-59-79-58-57', 'a code of five characters'],
    ['billed', '17000@L57.0', 'a code of five characters'],
    ['billed', ';', 'or none, in place of “;”'],
  ])('has a problem in %s with %j', (field, cell, ...words) => {
    expect(read({ [field]: cell })).toEqual([problem(field, ...words)]);
  });

  it('reports all of its problems', () => {
    const cells = Object.fromEntries(VISIT_COLUMNS.map(({ name }) => [name, '-1.5?']));
    const problems = read({ ...cells, visit_id: '', lesion_count: '-1', sites: ':1' });
    expect(problems).toMatchObject([
      { field: 'visit_id' },
      { field: 'nature' },
      { field: 'diagnosis' },
      { field: 'method' },
      { field: 'lesion_count' },
      { field: 'sites' },
      { field: 'date_of_service' },
      { field: 'payer' },
      { field: 'em_separate' },
      { field: 'em_code' },
      { field: 'other_procedures' },
      { field: 'prior_procedures' },
      { field: 'billed' },
    ]);
  });

  it.each([
    ['none', 'no', 'none'],
    ['none', 'yes', [problem('em_separate', 'em_code says none')]],
    ['', 'no', [problem('em_code', 'leave em_separate empty too')]],
    ['', 'yes', [problem('em_code', 'leave em_separate empty too')]],
    ['99213', '', { code: '99213' }],
  ])('with em_code %j and em_separate %j', (em_code, em_separate, said) => {
    const encounter = encounterOf({ em_code, em_separate });
    expect('lesions' in encounter ? encounter.evaluation : encounter).toEqual(said);
  });
});

const lesionsOf = (cells: Cells) => {
  const encounter = encounterOf(cells);
  if (!('lesions' in encounter)) return encounter;
  const { lesions, statedLesionTotal } = encounter;
  return statedLesionTotal === undefined ? lesions : [...lesions, { total: statedLesionTotal }];
};

describe('the lesions of a row', () => {
  it.each([
    ['0', { count: 0 }],
    ['007', { count: 7 }],
    ['6.0', { count: 6 }],
    ['999', { count: 999 }],
    ['Six', { count: 6 }],
    ['multiple', { countAsWritten: 'multiple' }],
    ['10-12', { countAsWritten: '10-12' }],
    ['> 15', { countAsWritten: '> 15' }],
    ['12-Oct', { countAsWritten: '12-Oct' }],
    ['a good handful', { countAsWritten: 'a good handful' }],
    ['none', { countAsWritten: 'none' }],
  ])('number %j', (lesion_count, group) => {
    expect(lesionsOf({ lesion_count })).toEqual([group]);
  });

  const forearm = { site: 'forearm', side: 'left' };
  it.each([
    // One place, or none that can be told apart
    ['', '6', [{ count: 6 }]],
    ['forearm/left', '6', [{ ...forearm, count: 6 }]],
    ['forearm/left;', 'several', [{ ...forearm, countAsWritten: 'several' }]],
    ['forearm/left', '', [forearm]],
    ['scalp; forearm/left', '6', [{ site: 'scalp; forearm/left', count: 6 }]],
    ['scalp; forearm/left', '', [{ site: 'scalp; forearm/left' }]],
    // All counted
    ['forearm/left:4', '', [{ ...forearm, count: 4 }]],
    ['forearm/left:4', '6', [{ ...forearm, count: 4 }, { total: 6 }]],
    [
      'scalp:2; forearm/left:4',
      '',
      [
        { site: 'scalp', count: 2 },
        { ...forearm, count: 4 },
      ],
    ],
    [
      'scalp:0; scalp:2',
      '9',
      [{ site: 'scalp', count: 0 }, { site: 'scalp', count: 2 }, { total: 9 }],
    ],
    // Some counted: what is left of the total is nobody's
    ['scalp:2; forearm/left', '6', [{ site: 'scalp', count: 2 }, forearm, { total: 6 }]],
    ['scalp:2; forearm/left', '', [{ site: 'scalp', count: 2 }, forearm]],
    [
      'scalp:2; nose:several',
      '',
      [
        { site: 'scalp', count: 2 },
        { site: 'nose', countAsWritten: 'several' },
      ],
    ],
    // A total in words has no place beside counted sites
    [
      'scalp:2; nose',
      'multiple',
      [problem('lesion_count', '“multiple” stands beside sites that are counted')],
    ],
  ])('at %j, number %j', (sites, lesion_count, lesions) => {
    expect(lesionsOf({ sites, lesion_count })).toEqual(lesions);
  });

  it.each([
    ['Lower leg/R', { site: 'lower-leg', side: 'right' }],
    ['left forearm', forearm],
    ['lfa', forearm],
    ['left forearm/left', forearm],
    ['left forearm/right', { site: 'left forearm/right' }],
    ['Left nostril', { site: 'Left nostril' }],
    ['left pinna/left:3', { site: 'left pinna', side: 'left', count: 3 }],
    ['arm/leg', { site: 'arm/leg' }],
    ['cheek: by the nose', { site: 'cheek: by the nose' }],
    ['forearm, dorsal', { site: 'forearm, dorsal' }],
    ['constructor', { site: 'constructor' }],
  ])('site %j', (sites, group) => {
    expect(lesionsOf({ sites })).toEqual([group]);
  });
});
