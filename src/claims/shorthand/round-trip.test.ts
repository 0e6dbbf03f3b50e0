import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  catalog,
  diagnoses,
  isDiagnosisCode,
  isIsoDate,
  LESION_NATURES,
  METHODS,
  MOST_LESIONS,
  PAYERS,
  PRIOR_RELATIONS,
  SIDES,
  sites,
} from '../../rules/index.ts';
import { lesionPhrases } from './lesion-phrases.ts';
import { parseShorthand } from './parse-shorthand.ts';
import { printShorthand } from './print-shorthand.ts';
import type { ShorthandVisit } from './shorthand-visit.ts';

/** Words that mean something in a line, to be met where they mean nothing. */
const WORDS = [
  ...new Set(lesionPhrases.flatMap(([phrase]) => phrase.split(' '))),
  ...'dx em none ma cm plus or so to - 8 x8 1.2cm l57.0 ala 17000 2026-11-14 __proto__'.split(' '),
  ...' ; , " “ ” . @'.split(' '),
  ' ',
];
const ownWords = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }).map((words) => words.join('')),
  fc.string(),
);
const count = fc.nat(MOST_LESIONS);
const units = fc.integer({ min: 1, max: 9999 });
const date = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.nat(31))
  .map(([year, month, day]) => `${year}-${padded(month)}-${padded(day)}`)
  .filter(isIsoDate);
const code = fc.oneof(
  fc.constantFrom('17000', '17003', '17004', '11102', '11104', '99213', 'G0168', '0001T', 'X1234'),
  fc.stringMatching(/^\d{4}[\dA-Z]$/),
);
const modifier = fc.stringMatching(/^[A-Z\d]{2}$/);
const diagnosis = fc.oneof(
  fc.constantFrom(...diagnoses.map((entry) => entry.code).filter(isDiagnosisCode)),
  fc.stringMatching(/^[A-Z]\d[\dA-Z](\.[\dA-Z]{1,4})?$/),
);
const writtenDiagnosis = fc.oneof(diagnosis, fc.constant('702.0'), ownWords);
const diagnosesAsWritten = fc.array(writtenDiagnosis, { maxLength: 4 });

const knownSite = fc.constantFrom(...sites.map(({ id }) => id));
const lesion = optional({
  nature: fc.constantFrom(...LESION_NATURES),
  diagnosis: fc.oneof(fc.constantFrom('L57.0', 'B07.8'), writtenDiagnosis),
  count,
  countAsWritten: fc.oneof(fc.constantFrom('multiple', '10-12', 'about 5', 'a few'), ownWords),
  method: fc.constantFrom('cryosurgery', 'laser', ...METHODS),
  site: fc.oneof(knownSite, ownWords),
  side: fc.constantFrom(...SIDES),
  diameterCm: fc
    .integer({ min: 1, max: 9_999_999 })
    .map((tenThousandths) => tenThousandths / 10_000),
});
const encounter = fc
  .tuple(
    fc.array(lesion, { maxLength: 6 }),
    optional({
      dateOfService: date,
      payer: fc.constantFrom(...PAYERS),
      placeOfService: fc.stringMatching(/^\d\d$/),
      statedLesionTotal: count,
      additionalDiagnoses: diagnosesAsWritten,
      documented: fc.dictionary(
        fc.oneof(
          fc.constantFrom(...catalog.flatMap(({ checklist }) => checklist?.id ?? [])),
          ownWords,
        ),
        fc.boolean(),
        { noNullPrototype: true },
      ),
      evaluation: fc.oneof(
        fc.constant('none' as const),
        withCode({
          patient: fc.constantFrom('new' as const, 'established' as const),
          separatelyIdentifiable: fc.boolean(),
          unrelatedToEarlierProcedure: fc.boolean(),
          diagnoses: diagnosesAsWritten,
        }),
      ),
      otherProcedures: fc.array(
        withCode({ units, sameLesion: fc.boolean(), diagnoses: diagnosesAsWritten }),
      ),
      priorProcedures: fc.array(
        fc
          .tuple(date, withCode({ relation: fc.constantFrom(...PRIOR_RELATIONS) }))
          .map(([dateOfService, prior]) => ({ ...prior, dateOfService })),
      ),
    }),
  )
  .map(([lesions, others]) => ({ lesions, ...others }));
const serviceLine = fc
  .tuple(
    fc.record({ code, units, modifiers: fc.array(modifier, { maxLength: 4 }) }),
    optional({ diagnoses: fc.array(diagnosis, { maxLength: 4 }) }),
  )
  .map(([line, pointers]) => ({ ...line, ...pointers }));
const visit: fc.Arbitrary<ShorthandVisit> = fc
  .tuple(encounter, optional({ billed: fc.array(serviceLine), reference: ownWords }))
  .map(([facts, others]) => ({ encounter: facts, ...others }));

describe('for every visit the line can say', () => {
  it('reading what was printed gives the visit', () => {
    fc.assert(
      fc.property(visit, (said) => {
        expect(parseShorthand(printShorthand(said))).toEqual({ ok: true, visit: said });
      }),
      { numRuns: 1000 },
    );
  });

  it('printing what was read gives the line', () => {
    fc.assert(
      fc.property(visit, (said) => {
        const line = printShorthand(said);
        const result = parseShorthand(line);
        expect(result.ok ? printShorthand(result.visit) : result.problems).toBe(line);
      }),
    );
  });

  it('one lesion group among words that mean something else', () => {
    fc.assert(
      fc.property(fc.array(lesion, { maxLength: 3 }), (lesions) => {
        const said = { encounter: { lesions } };
        expect(parseShorthand(printShorthand(said))).toEqual({ ok: true, visit: said });
      }),
      { numRuns: 3000 },
    );
  });
});

describe('what the line cannot say is refused when read, never changed', () => {
  const oddNumber = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(-0, 1.5, 1000, Number.NaN));
  const odd = fc.oneof(
    ownWords,
    code,
    date,
    fc.constantFrom('none', '11102x2', '17000-25', '17000@l57.0', '17000 17003', '25-59', '25x2'),
    fc.constantFrom('99213 separate', '17000 2026-11-14', 'l57.0', 'L57.0+L56.5', 'g0168', 'xs'),
  );
  /** One thing at a time, so that another one's refusal does not hide it. */
  const oddVisit: fc.Arbitrary<ShorthandVisit> = fc.oneof(
    ...[
      optional({ count: oddNumber, site: ownWords }),
      optional({ diameterCm: oddNumber, site: ownWords }),
    ].map((group) => group.map((only) => ({ encounter: { lesions: [only] } }))),
    ...[
      fc.record({ dateOfService: odd }),
      fc.record({ placeOfService: odd }),
      fc.record({ statedLesionTotal: oddNumber }),
      odd.map((its) => ({ evaluation: { code: its } })),
      odd.map((its) => ({ otherProcedures: [{ code: its, sameLesion: true }] })),
      fc.tuple(code, oddNumber).map(([its, times]) => ({
        otherProcedures: [{ code: its, units: times }],
      })),
      fc.tuple(odd, date).map(([its, day]) => ({
        priorProcedures: [{ code: its, dateOfService: day }],
      })),
      fc.tuple(code, odd).map(([its, day]) => ({
        priorProcedures: [{ code: its, dateOfService: day }],
      })),
    ].map((facts) => facts.map((only) => ({ encounter: { lesions: [], ...only } }))),
    ...[
      odd.map((its) => ({ code: its, units: 1, modifiers: [] })),
      oddNumber.map((times) => ({ code: '17003', units: times, modifiers: [] })),
      odd.map((its) => ({ code: '17003', units: 1, modifiers: [its] })),
      odd.map((its) => ({ code: '17003', units: 1, modifiers: [], diagnoses: [its] })),
    ].map((line) => line.map((only) => ({ encounter: { lesions: [] }, billed: [only] }))),
  );

  it('whatever is in it', () => {
    fc.assert(
      fc.property(oddVisit, (said) => {
        const result = parseShorthand(printShorthand(said));
        expect(inOneOrder(result.ok ? result.visit : said)).toBe(inOneOrder(said));
      }),
      { numRuns: 2000 },
    );
  });
});

function optional<T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
  return fc.record(fields, { requiredKeys: [], noNullPrototype: true });
}

function withCode<T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
  return fc.tuple(code, optional(fields)).map(([its, others]) => ({ code: its, ...others }));
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}

/** As text, whatever the order of the keys. */
function inOneOrder(value: object): string {
  return JSON.stringify(value, (_, field: unknown) =>
    typeof field === 'object' && field !== null && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : field,
  );
}
