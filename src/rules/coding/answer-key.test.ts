import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contexts, encounters, surroundings } from '../../testing/encounter-arbitraries.ts';
import { sites } from '../tables/sites.ts';
import type { Context } from '../vocabulary/coding.ts';
import { type Encounter, LESION_NATURES, type LesionGroup } from '../vocabulary/encounter.ts';
import type { ServiceLine } from '../vocabulary/service-line.ts';
import { answerKey } from './answer-key.ts';
import { codeEncounter } from './code-encounter.ts';
import { reviewClaim } from './review-claim.ts';

/** Places that a rule may tell apart, each with others that are the same to all of them. */
const PLACES: readonly (readonly LesionGroup[])[] = [
  sites
    .filter(({ ownCode }) => !ownCode)
    .flatMap(({ id }) => [{ site: id }, { site: id, side: 'left' }]),
  [
    { site: 'forearm', side: 'both' },
    { site: 'ear', side: 'both' },
  ],
  [{ site: 'lip-vermilion' }, { site: 'lip-mucosa' }],
  [{ site: 'left pinna' }, { site: 'ear, top' }],
  [{}],
];

const bare = ({ code, units, modifiers, diagnoses }: ServiceLine) => ({
  code,
  units,
  modifiers,
  diagnoses,
});

/** What a review comes to without its words: what each rule made of the visit, and the lines. */
function answerTo(visit: Encounter, billed: readonly ServiceLine[], context: Context) {
  const review = reviewClaim(visit, billed, context);
  const coding = codeEncounter(visit, context);
  return {
    review: review.findings.map(({ rule, outcome }) => `${rule} ${outcome}`),
    corrected: review.corrected?.map(bare),
    clean: review.clean,
    coding: coding.findings.map(({ rule, outcome }) => `${rule} ${outcome}`),
    lines: coding.lines.map(bare),
    status: coding.status,
    edition: coding.edition,
  };
}

const billedLines: fc.Arbitrary<readonly ServiceLine[]> = fc.array(
  fc.record(
    {
      code: fc.constantFrom('17000', '17003', '17004', '99213', '11102', '17110'),
      units: fc.integer({ min: 1, max: 15 }),
      modifiers: fc.subarray(['25', '59', '79']),
    },
    { noNullPrototype: true },
  ),
  { maxLength: 4 },
);

/** Lesions alike, moved to other places of the same kind and split among them. */
const movedLesions = fc
  .tuple(
    fc.array(
      fc.record(
        {
          nature: fc.constantFrom(...LESION_NATURES.filter((nature) => nature !== 'malignant')),
          diagnosis: fc.constantFrom(
            'L57.0',
            'B07.8',
            'L91.8',
            'D22.5',
            'D48.5',
            'C44.91',
            'L56.5',
          ),
          method: fc.constantFrom('cryosurgery' as const, 'shave-removal' as const),
        },
        { requiredKeys: [], noNullPrototype: true },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    fc.array(
      fc.record({
        of: fc.nat({ max: 2 }),
        count: fc.integer({ min: 1, max: 9 }),
        places: fc.constantFrom(...PLACES),
        here: fc.nat(),
        there: fc.nat(),
        away: fc.nat({ max: 8 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([kinds, entries]) => {
    const before: LesionGroup[] = [];
    const after: LesionGroup[] = [];
    for (const { of, count, places, here, there, away } of entries) {
      const kind = kinds[of % kinds.length];
      const at = (place: number) => places[place % places.length];
      const moved = Math.min(away, count - 1);
      before.push({ ...kind, ...at(here), count });
      after.push({ ...kind, ...at(there), count: count - moved });
      if (moved > 0) after.push({ ...kind, ...at(there + 1), count: moved });
    }
    return { before, after };
  });

describe('visits with one answer key', () => {
  it('are answered alike wherever among places of the same kind the lesions were', () => {
    fc.assert(
      fc.property(
        movedLesions,
        surroundings,
        billedLines,
        contexts,
        ({ before, after }, rest, billed, context) => {
          const [here, there] = [
            { ...rest, lesions: before },
            { ...rest, lesions: after },
          ];
          expect(answerKey(there)).toBe(answerKey(here));
          expect(answerTo(there, billed, context)).toEqual(answerTo(here, billed, context));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('are answered alike on any day between two changes of the tables', () => {
    const day = fc.constantFrom('2024-10-01', '2025-02-28', '2026-03-02', '2031-12-31');
    fc.assert(
      fc.property(encounters, day, day, billedLines, (visit, here, there, billed) => {
        const { priorProcedures: _, ...rest } = visit;
        const [one, other] = [
          { ...rest, dateOfService: here },
          { ...rest, dateOfService: there },
        ];
        expect(answerKey(other)).toBe(answerKey(one));
        expect(answerTo(other, billed, {})).toEqual(answerTo(one, billed, {}));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['the first and the last day of ten', '2026-03-01', '2026-02-20'],
    ['the eleventh and the ninetieth day', '2026-02-19', '2025-12-02'],
    ['days beyond every period', '2025-12-01', '2020-01-01'],
  ])('are answered alike where an earlier procedure was %s before', (_, here, there) => {
    fc.assert(
      fc.property(encounters, billedLines, (visit, billed) => {
        const earlier = (dateOfService: string) => ({
          ...visit,
          dateOfService: '2026-03-02',
          priorProcedures: (visit.priorProcedures ?? []).map((prior) => ({
            ...prior,
            dateOfService,
          })),
        });
        const [one, other] = [earlier(here), earlier(there)];
        expect(answerKey(other)).toBe(answerKey(one));
        expect(answerTo(other, billed, {})).toEqual(answerTo(one, billed, {}));
      }),
      { numRuns: 200 },
    );
  });
});

const VISIT: Encounter = {
  dateOfService: '2026-03-02',
  payer: 'medicare',
  evaluation: 'none',
  otherProcedures: [],
  priorProcedures: [{ code: '17000', dateOfService: '2026-02-20', relation: 'unrelated' }],
  lesions: [
    { nature: 'premalignant', diagnosis: 'L57.0', count: 4, method: 'cryosurgery', site: 'scalp' },
  ],
};

const group = (change: LesionGroup): Encounter => ({
  ...VISIT,
  lesions: VISIT.lesions.map((lesions) => ({ ...lesions, ...change })),
});

const priorOn = (dateOfService: string): Encounter => ({
  ...VISIT,
  priorProcedures: [{ code: '17000', dateOfService, relation: 'unrelated' }],
});

const malignant = (site: string) =>
  answerKey(group({ nature: 'malignant', diagnosis: 'C44.91', diameterCm: 1, site }));

describe('an answer key tells apart', () => {
  it.each<[string, Encounter]>([
    ['the number of lesions', group({ count: 5 })],
    ['their nature', group({ nature: 'benign' })],
    ['the diagnosis', group({ diagnosis: 'L82.1' })],
    ['the method', group({ method: 'shave-removal' })],
    ['a site with a code of its own', group({ site: 'eyelid-margin' })],
    ['a site that is not listed', group({ site: 'left pinna' })],
    ['one number for both sides', group({ side: 'both' })],
    ['a stated total', { ...VISIT, statedLesionTotal: 4 }],
    ['the payer', { ...VISIT, payer: 'medicaid' }],
    ['the evaluation', { ...VISIT, evaluation: { code: '99213' } }],
    ['a date before the tables', { ...VISIT, dateOfService: '2024-06-30' }],
    ['a date past the quarter of the tables', { ...VISIT, dateOfService: '2024-09-30' }],
    ['a date that is none', { ...VISIT, dateOfService: 'soon' }],
    ['an earlier procedure a day out of its period', priorOn('2026-02-19')],
    ['an earlier procedure of the same day', priorOn('2026-03-02')],
    ['an earlier procedure dated after the visit', priorOn('2026-03-03')],
    ['an earlier procedure with another relation', { ...VISIT, priorProcedures: [] }],
  ])('%s', (_, other) => {
    expect(answerKey(other)).not.toBe(answerKey(VISIT));
  });

  it('malignant lesions at another site, for their code goes by it', () => {
    expect(malignant('nose')).not.toBe(malignant('back'));
  });
});
