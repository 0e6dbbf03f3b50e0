import { describe, expect, it } from 'vitest';
import { matchColumns, VISIT_COLUMNS } from './columns.ts';

const names = VISIT_COLUMNS.map(({ name }) => name);
const found = (header: readonly string[]) => Object.fromEntries(matchColumns(header).places);

const like = (says: RegExp): unknown => expect.stringMatching(says);

describe('the columns of a header', () => {
  it('are known by their names, in any order', () => {
    const header = names.toReversed();
    const match = matchColumns(header);
    expect(match.problems).toEqual([]);
    expect(match.others).toEqual([]);
    for (const name of names) expect(header[match.places.get(name) ?? -1]).toBe(name);
  });

  it.each([
    ['Visit ID', 'visit_id'],
    [' DATE OF SERVICE ', 'date_of_service'],
    ['DOS', 'date_of_service'],
    ['Service date', 'date_of_service'],
    ['Payor', 'payer'],
    ['Number of lesions', 'lesion_count'],
    ['Dx', 'diagnosis'],
    ['ICD-10', 'diagnosis'],
    ['E/M', 'em_code'],
    ['CPT', 'billed'],
    ['Claim lines', 'billed'],
    ['Body site', 'sites'],
  ])('%s is %s', (heading, column) => {
    expect(found([heading])).toEqual({ [column]: 0 });
  });

  it.each(['Date', 'Code', 'Procedure', 'MRN', 'Account', 'Location', 'Insurance', 'Notes'])(
    '%s is none: it may be something else',
    (heading) => {
      expect(matchColumns(['visit_id', heading])).toEqual({
        places: new Map([['visit_id', 0]]),
        others: [1],
        problems: [],
      });
    },
  );

  it('take the exact name before another spelling, and that before a synonym', () => {
    expect(found(['Payor', 'payer', 'Payer', 'visit_id'])).toEqual({ payer: 1, visit_id: 3 });
    expect(found(['payor', 'PAYER'])).toEqual({ payer: 1 });
  });

  it('are not chosen between two cells that are equally likely', () => {
    const match = matchColumns(['visit_id', 'DOS', 'Service date', 'Visit date']);
    expect(match.places).toEqual(new Map([['visit_id', 0]]));
    expect(match.others).toEqual([1, 2, 3]);
    expect(match.problems).toEqual([
      {
        field: 'date_of_service',
        says: 'Name one column date_of_service: “DOS”, “Service date” and “Visit date” in columns 2, 3 and 4 may each be it, so none of them is read.',
        stops: false,
      },
    ]);
  });

  it('are not chosen among synonyms when their own name stands there twice', () => {
    const match = matchColumns(['visit_id', 'billed', 'billed', 'CPT']);
    expect(match.places.has('billed')).toBe(false);
    expect(match.problems).toMatchObject([{ field: 'billed', stops: false }]);
  });

  it.each([
    [['payer'], /^Add a column named visit_id/u],
    [['visit_id', 'visit_id'], /^Name one column visit_id: .* no row can be read/u],
    [[], /^Add a column named visit_id/u],
  ])('must hold one visit_id: %j', (header, says) => {
    expect(matchColumns(header).problems).toEqual([
      { field: 'visit_id', says: like(says), stops: true },
    ]);
  });

  it('may repeat names that are none of ours, or lack some, and it is said', () => {
    const { places, others, problems } = matchColumns(['visit_id', 'note', '', 'note', ' ']);
    expect(places).toEqual(new Map([['visit_id', 0]]));
    expect(others).toEqual([1, 2, 3, 4]);
    expect(problems).toEqual([
      { field: 'note', says: like(/^Give columns 2 and 4 names/u), stops: false },
      { says: like(/^Give columns 3 and 5 a name/u), stops: false },
    ]);
  });

  it('may have names that an object has of itself', () => {
    const header = ['__proto__', 'constructor', 'toString', 'visit_id', '__proto__'];
    const { places, others, problems } = matchColumns(header);
    expect(places).toEqual(new Map([['visit_id', 3]]));
    expect(others).toEqual([0, 1, 2, 4]);
    expect(problems).toMatchObject([{ field: '__proto__', stops: false }]);
  });
});
