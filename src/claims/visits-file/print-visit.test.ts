import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  diagnoses,
  isDiagnosisCode,
  isIsoDate,
  LESION_NATURES,
  type LesionGroup,
  METHODS,
  PAYERS,
  PRIOR_RELATIONS,
  SIDES,
  sites,
} from '../../rules/index.ts';
import { billedLines, encounters } from '../../testing/encounter-arbitraries.ts';
import type { FiledVisit } from '../filed-visit.ts';
import { VISIT_COLUMNS } from './columns.ts';
import { printBilled, printVisit } from './print-visit.ts';
import { problemsInFiling } from './problems-in-filing.ts';
import { readVisit } from './read-visit.ts';

const readBack = (visit: FiledVisit) => {
  const cells = printVisit(visit);
  return readVisit((column) => cells.get(column) ?? '');
};

const code = fc.oneof(
  fc.constantFrom('17000', '17003', '11102', '99213', 'G0168', '0001T', 'X1234'),
  fc.stringMatching(/^\d{4}[\dA-Z]$/u),
);
const units = fc.integer({ min: 1, max: 9999 });
const date = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 101, max: 1231 }))
  .map(([year, day]) => `${year}-${`0${day}`.slice(-4, -2)}-${`${day}`.slice(-2)}`)
  .filter(isIsoDate);
const words = fc.oneof(
  fc.constantFrom('nasal ala', 'left pinna', "'=1", 'arm/leg', 'x: y', 'Müller', '__proto__'),
  fc.string({ minLength: 1 }).map((text) => text.trim()),
);

const count = fc.nat(999);
const written = fc.constantFrom('multiple', 'several', '10-12', 'more than 15', '~7');
const counted = fc.oneof(
  count.map((exact) => ({ count: exact })),
  written.map((countAsWritten) => ({ countAsWritten })),
);
const place = fc
  .tuple(
    fc.oneof(fc.constantFrom(...sites.map(({ id }) => id)), words),
    optional({ side: fc.constantFrom(...SIDES) }),
  )
  .map(([site, side]) => ({ site, ...side }));
const countedPlace = fc.tuple(place, counted).map(([where, many]) => ({ ...where, ...many }));
const total = optional({ statedLesionTotal: count });

/** The ways in which a row can give its lesions. */
const lesions: fc.Arbitrary<{ lesions: LesionGroup[]; statedLesionTotal?: number }> = fc.oneof(
  fc.constant<{ lesions: LesionGroup[] }>({ lesions: [] }),
  fc
    .tuple(fc.oneof(place, fc.constant({})), fc.oneof(counted, fc.constant({})))
    .map(([where, many]) => ({ lesions: [{ ...where, ...many }] })),
  fc
    .tuple(countedPlace, fc.array(fc.oneof(countedPlace, place), { maxLength: 4 }), total)
    .map(([first, others, stated]) => ({ lesions: [first, ...others], ...stated })),
);
const shared = optional({
  nature: fc.constantFrom(...LESION_NATURES),
  diagnosis: fc.oneof(
    fc.constantFrom(...diagnoses.map((entry) => entry.code).filter(isDiagnosisCode)),
    fc.constant('X32.XXXA'),
  ),
  method: fc.constantFrom(...METHODS),
});

const visits: fc.Arbitrary<FiledVisit> = fc
  .tuple(
    fc.oneof(words, fc.stringMatching(/^V-\d{4}$/u)).filter((text) => text !== ''),
    fc.tuple(lesions, shared).map(([said, facts]) => ({
      ...said,
      lesions: said.lesions.map((group) => ({ ...facts, ...group })),
    })),
    optional({
      dateOfService: date,
      payer: fc.constantFrom(...PAYERS),
      evaluation: fc.oneof(
        fc.constant('none' as const),
        withCode({ separatelyIdentifiable: fc.boolean() }),
      ),
      otherProcedures: fc.array(withCode({ units, sameLesion: fc.boolean() }), { maxLength: 3 }),
      priorProcedures: fc.array(
        fc
          .tuple(date, withCode({ relation: fc.constantFrom(...PRIOR_RELATIONS) }))
          .map(([dateOfService, prior]) => ({ ...prior, dateOfService })),
        { maxLength: 3 },
      ),
    }),
    optional({
      billed: fc.array(
        fc.record(
          {
            code,
            units,
            modifiers: fc.array(fc.stringMatching(/^[A-Z\d]{2}$/u), { maxLength: 4 }),
          },
          { noNullPrototype: true },
        ),
        { maxLength: 4 },
      ),
    }),
  )
  .map(([reference, said, around, billed]) => ({
    reference,
    encounter: { ...around, ...said },
    ...billed,
  }));

describe('printing a visit', () => {
  it('fills every column', () => {
    const visit: FiledVisit = {
      reference: 'V-1',
      encounter: {
        dateOfService: '2026-11-20',
        payer: 'self-pay',
        lesions: [
          { nature: 'premalignant', method: 'laser', diagnosis: 'L57.0', site: 'scalp', count: 2 },
          {
            nature: 'premalignant',
            method: 'laser',
            diagnosis: 'L57.0',
            site: 'ear',
            side: 'both',
          },
        ],
        statedLesionTotal: 6,
        evaluation: { code: '99213', separatelyIdentifiable: false },
        otherProcedures: [{ code: '11102', units: 1, sameLesion: true }, { code: '11900' }],
        priorProcedures: [],
      },
      billed: [{ code: '17003', units: 5, modifiers: ['59'] }],
    };
    expect(problemsInFiling(visit)).toEqual([]);
    const cells = printVisit(visit);
    expect(VISIT_COLUMNS.map(({ name }) => cells.get(name))).toEqual([
      'V-1',
      '2026-11-20',
      'self-pay',
      'premalignant',
      '6',
      'laser',
      'scalp:2; ear/both',
      'L57.0',
      '99213',
      'no',
      '11102x1@same; 11900',
      'none',
      '17003-59x5',
    ]);
  });

  it('counts a single site beside the total that the record states', () => {
    const encounter = { lesions: [{ site: 'nose', count: 4 }], statedLesionTotal: 6 };
    const cells = printVisit({ reference: 'V-1', encounter });
    expect([cells.get('sites'), cells.get('lesion_count')]).toEqual(['nose:4', '6']);
  });

  it('gives the same visit when it is read, unless there is a problem in filing it', () => {
    let filed = 0;
    fc.assert(
      fc.property(visits, (visit) => {
        if (problemsInFiling(visit).length > 0) return;
        filed += 1;
        expect(readBack(visit)).toEqual(visit);
      }),
      { numRuns: 3000 },
    );
    expect(filed).toBeGreaterThan(2000);
  });

  it('has a problem in filing whatever would come back changed, of any visit there is', () => {
    fc.assert(
      fc.property(encounters, billedLines, (encounter, billed) => {
        const visit = { reference: 'V-1', encounter, billed };
        const isKept = JSON.stringify(inOrder(readBack(visit))) === JSON.stringify(inOrder(visit));
        expect(problemsInFiling(visit).length === 0).toBe(isKept);
      }),
      { numRuns: 3000 },
    );
  });

  it('prints billed lines without their pointers', () => {
    expect(printBilled([])).toBe('none');
    expect(
      printBilled([
        { code: '99213', units: 1, modifiers: ['24', '25'], diagnoses: ['L57.0'] },
        { code: '17003', units: 5, modifiers: [] },
      ]),
    ).toBe('99213-24-25; 17003x5');
  });
});

describe('a visit that a row cannot hold', () => {
  const base: FiledVisit = { reference: 'V-1', encounter: { lesions: [] } };
  it.each<[string, Partial<FiledVisit['encounter']>, RegExp]>([
    [
      'several natures',
      {
        lesions: [
          { nature: 'benign', site: 'nose', count: 1 },
          { nature: 'malignant', site: 'ear', count: 1 },
        ],
      },
      /^Divide the visit: a row holds one nature/u,
    ],
    ['a group that says nothing', { lesions: [{}] }, /^File these lesions otherwise/u],
    [
      'a total for one uncounted site',
      { lesions: [{ site: 'nose' }], statedLesionTotal: 3 },
      /^File these/u,
    ],
    ['groups without counts', { lesions: [{ site: 'nose' }, { site: 'ear' }] }, /^File these/u],
    ['a diameter', { lesions: [{ diameterCm: 1, count: 1 }] }, /^Keep diameters elsewhere/u],
    ['a place of service', { placeOfService: '11' }, /^Keep the place of service elsewhere/u],
    ['a day of no calendar', { dateOfService: '2026-02-30' }, /^Correct the date of service/u],
    ['an E/M code that is none', { evaluation: { code: 'none' } }, /^Correct the E\/M/u],
    ['a site of two lines', { lesions: [{ site: 'nose,\nleft' }] }, /^Write sites on one line/u],
  ])('%s', (_, facts, says) => {
    const visit = { ...base, encounter: { ...base.encounter, ...facts } };
    expect(problemsInFiling(visit).map((problem) => problem.says)).toEqual([
      expect.stringMatching(says),
    ]);
  });

  it.each(['', ' V-1', 'V-\n1'])('has the reference %j', (reference) => {
    expect(problemsInFiling({ ...base, reference })).toMatchObject([{ field: 'visit_id' }]);
  });
});

/** Plain data with its keys in order, as far as JSON can tell it. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b));
  return entries.map(([key, item]) => [key, inOrder(item)]);
}

function optional<T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
  return fc.record(fields, { requiredKeys: [], noNullPrototype: true });
}

function withCode<T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
  return fc.tuple(code, optional(fields)).map(([five, others]) => ({ ...others, code: five }));
}
