import { describe, expect, it, vi } from 'vitest';
import {
  apart,
  billedAs,
  evaluated,
  inWords,
  keratoses,
  notAsked,
  payerWants,
  skinTags,
  visit,
  warts,
} from '../catalog/example-visits.ts';
import { findRule } from '../catalog/catalog.ts';
import type { Verdict } from '../kernel/rule.ts';
import type { Context, Finding } from '../vocabulary/coding.ts';
import type { Encounter } from '../vocabulary/encounter.ts';
import { type ServiceLine, showLines } from '../vocabulary/service-line.ts';
import { reviewClaim } from './review-claim.ts';

const office = { payer: 'medicare', placeOfService: '11' } as const;
const SUPPORTED = 'claim/lines-are-supported';

/** What stands between a claim and clean: broken beyond advice, or not checked. */
const against = (findings: readonly Finding[]) =>
  findings
    .filter(({ outcome, severity }) =>
      outcome === 'broken' ? severity !== 'advice' : !['met', 'not-applicable'].includes(outcome),
    )
    .map(({ rule }) => rule);

const shown = (corrected: readonly ServiceLine[] | null) => corrected && showLines(corrected);

/** A visit, its lines as billed, and what the review makes of them. */
interface Reviewed {
  visit: Encounter;
  billed: string;
  context?: Context;
  corrected: string | null;
  /** Nothing stands against the claim; or the rules that do. */
  against: readonly string[];
}

const withBiopsy = (more: Partial<Encounter> = {}) =>
  visit([keratoses(3)], { ...office, otherProcedures: [apart('11102')], ...more });

const reviews: Readonly<Record<string, Reviewed>> = {
  '3 keratoses billed as they are': {
    visit: visit([keratoses(3)], office),
    billed: '17000; 17003x2',
    corrected: '17000; 17003x2',
    against: [],
  },
  '3 keratoses, the add-on a line each: only advice': {
    visit: visit([keratoses(3)], office),
    billed: '17000; 17003; 17003',
    corrected: '17000; 17003x2',
    against: [],
  },
  '3 keratoses, the add-on first: only advice': {
    visit: visit([keratoses(3)], office),
    billed: '17003x2; 17000',
    corrected: '17000; 17003x2',
    against: [],
  },
  '3 keratoses billed as 4': {
    visit: visit([keratoses(3)], office),
    billed: '17000; 17003x3',
    corrected: '17000; 17003x2',
    against: [SUPPORTED, 'claim/lines-assert-the-count'],
  },
  '15 keratoses billed by tier': {
    visit: visit([keratoses(15)], office),
    billed: '17000; 17003x14',
    corrected: '17004',
    against: [SUPPORTED, 'claim/lines-assert-the-count', 'claim/units-within-mue'],
  },
  '3 keratoses and nothing billed': {
    visit: visit([keratoses(3)], office),
    billed: '',
    corrected: '17000; 17003x2',
    against: [SUPPORTED, 'claim/lines-assert-the-count'],
  },
  '0 destroyed and nothing billed': {
    visit: visit([keratoses(0)], office),
    billed: '',
    corrected: 'no line',
    against: [],
  },
  '“multiple” keratoses billed as 17004: no number, so no corrected claim': {
    visit: visit([inWords(keratoses(1), 'multiple')], office),
    billed: '17004',
    corrected: null,
    against: [
      'documentation/exact-count',
      'premalignant-destruction/code-by-lesion-count',
      SUPPORTED,
      'claim/lines-assert-the-count',
    ],
  },
  '“multiple” keratoses and 2 warts: what can be coded is corrected': {
    visit: visit([inWords(keratoses(1), 'multiple'), warts(2)], office),
    billed: '17110; 17004',
    corrected: '17110',
    against: [
      'documentation/exact-count',
      'premalignant-destruction/code-by-lesion-count',
      SUPPORTED,
      'claim/lines-assert-the-count',
    ],
  },
  '3 keratoses and a biopsy, 59 on column two': {
    visit: withBiopsy(),
    billed: '11102; 17000-59; 17003x2',
    corrected: '11102; 17000-59; 17003x2',
    against: [],
  },
  '3 keratoses and a biopsy, 59 on column one, which Medicare reads too': {
    visit: withBiopsy(),
    billed: '11102-59; 17000; 17003x2',
    corrected: '11102; 17000-59; 17003x2',
    against: [],
  },
  '3 keratoses and a biopsy, 59 on column one, which a commercial payer does not read': {
    visit: withBiopsy({ payer: 'commercial' }),
    billed: '11102-59; 17000; 17003x2',
    corrected: '11102; 17000-59; 17003x2',
    against: ['ncci/distinct-modifier', 'ncci/idle-distinct-modifier'],
  },
  '3 keratoses and a biopsy, XU where 59 is the office’s choice': {
    visit: withBiopsy(),
    billed: '11102; 17000-XU; 17003x2',
    corrected: '11102; 17000-59; 17003x2',
    against: [],
  },
  '3 keratoses and a biopsy, 59 where the payer wants XS': {
    visit: withBiopsy(),
    billed: '11102; 17000-59; 17003x2',
    context: payerWants({ distinctModifier: 'XS' }),
    corrected: '11102; 17000-XS; 17003x2',
    against: ['ncci/distinct-modifier'],
  },
  '3 keratoses and a biopsy, 59 also on 17003, which is in no pair with it': {
    visit: withBiopsy(),
    billed: '11102; 17000-59; 17003-59x2',
    corrected: '11102; 17000-59; 17003x2',
    against: ['ncci/idle-distinct-modifier'],
  },
  '3 keratoses and a biopsy of who knows which lesion, billed with 59': {
    visit: withBiopsy({ otherProcedures: [{ code: '11102', diagnoses: ['D49.2'] }] }),
    billed: '11102; 17000-59; 17003x2',
    corrected: '11102; 17000; 17003x2',
    against: ['other-procedures/biopsy-of-a-destroyed-lesion', 'ncci/distinct-modifier'],
  },
  '5 keratoses and 3 warts for Medicaid, whose pairs and limits are not at hand': {
    visit: visit([keratoses(5), warts(3)], { ...office, payer: 'medicaid' }),
    billed: '17110; 17000; 17003x4',
    corrected: '17110; 17000; 17003x4',
    against: ['ncci/distinct-modifier', 'claim/units-within-mue'],
  },
  '3 keratoses and a 99213 that only decided to treat them, billed with 25': {
    visit: visit([keratoses(3)], {
      ...office,
      evaluation: evaluated({ separatelyIdentifiable: false }),
    }),
    billed: '99213-25; 17000; 17003x2',
    corrected: '17000; 17003x2',
    against: [SUPPORTED, 'evaluation/separately-identifiable'],
  },
  '36 skin tags: right, and past the unit limit': {
    visit: visit([skinTags(36)], office),
    billed: '11200; 11201x3',
    corrected: '11200; 11201x3',
    against: ['claim/units-within-mue'],
  },
  '3 keratoses, not known whether there was an E/M': {
    visit: notAsked(visit([keratoses(3)], office), 'evaluation'),
    billed: '17000; 17003x2',
    corrected: '17000; 17003x2',
    against: ['evaluation/separately-identifiable'],
  },
};

describe('a billed claim beside the visit', () => {
  it.each(Object.entries(reviews))('%s', (_name, { visit: seen, billed, context, ...expected }) => {
    const review = reviewClaim(seen, billed === '' ? [] : billedAs(billed), context);
    expect({ corrected: shown(review.corrected), against: against(review.findings) }).toEqual(
      expected,
    );
    expect(review.clean).toBe(expected.against.length === 0);
  });

  it('is not clean before the tables begin, and there is nothing to correct it by', () => {
    const early = visit([keratoses(3)], { ...office, dateOfService: '2024-06-30' });
    const review = reviewClaim(early, billedAs('17000; 17003x2'));
    expect(review).toMatchObject({ corrected: null, clean: false, notReported: [] });
    expect(new Set(review.findings.map(({ outcome }) => outcome))).toEqual(
      new Set(['not-in-force']),
    );
  });

  it('is not clean while an empty field can still change the lines, though no rule objects', () => {
    const noPayer = notAsked(visit([keratoses(5), warts(3)]), 'payer');
    const review = reviewClaim(noPayer, billedAs('17110; 17000-59; 17003-59x4'));
    expect(against(review.findings)).toEqual([]);
    expect(review.clean).toBe(false);
  });

  it.each<[outcome: string, () => Verdict]>([
    ['needs-facts', () => ({ status: 'open', says: 'Add it.', missing: ['additionalDiagnoses'] })],
    [
      'crashed',
      () => {
        throw new Error('out of range');
      },
    ],
  ])('is not clean while a rule is left at %s, be it only advice', (outcome, evaluate) => {
    const advice = findRule('claim/uv-source');
    if (!advice) throw new Error('There is no such rule.');
    const spy = vi.spyOn(advice, 'evaluate').mockImplementation(evaluate);
    try {
      const review = reviewClaim(visit([keratoses(3)], office), billedAs('17000; 17003x2'));
      expect(review.findings.find(({ rule }) => rule === advice.id)?.outcome).toBe(outcome);
      expect(against(review.findings)).toEqual([advice.id]);
      expect(review.clean).toBe(false);
    } finally {
      spy.mockRestore();
    }
  });

  it('says what its lines assert on their own, whatever was documented', () => {
    const seen = visit([keratoses(3)], office);
    expect(reviewClaim(seen, billedAs('17000; 17003x6')).asserts).toEqual({
      premalignantLesions: { min: 7, max: 7 },
      says: '17000 and 17003x6 say that 7 lesions were destroyed.',
    });
    expect(reviewClaim(seen, billedAs('17004; 17000')).asserts.premalignantLesions).toBeNull();
  });

  it('names the services that are kept off it, and why', () => {
    const review = reviewClaim(
      visit([keratoses(3)], {
        ...office,
        evaluation: evaluated({ separatelyIdentifiable: false }),
      }),
      billedAs('17000; 17003x2'),
    );
    expect(review.notReported).toEqual([
      {
        code: '99213',
        units: 1,
        rule: 'evaluation/separately-identifiable',
        says: 'Only the decision to treat: it is part of the procedure, for a new patient too.',
      },
    ]);
  });

  it('points out a line that the record kept off, with the reason it was kept off', () => {
    const { findings } = reviewClaim(
      visit([keratoses(3)], {
        ...office,
        evaluation: evaluated({ separatelyIdentifiable: false }),
      }),
      billedAs('99213-25; 17000; 17003x2'),
    );
    expect(findings.find(({ rule }) => rule === SUPPORTED)?.says).toBe(
      '99213-25 has nothing in the record. Only the decision to treat: it is part of the procedure, for a new patient too.',
    );
  });
});
