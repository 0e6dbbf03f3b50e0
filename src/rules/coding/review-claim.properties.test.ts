import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { billedLines, contexts, encounters } from '../../testing/encounter-arbitraries.ts';
import { carefulVisits, wholeVisits } from '../../testing/probing.ts';
import { catalog } from '../catalog/catalog.ts';
import type { ClaimReview, Finding } from '../vocabulary/coding.ts';
import { codeEncounter } from './code-encounter.ts';
import { reviewClaim } from './review-claim.ts';

vi.setConfig({ testTimeout: 60_000 });

const SUPPORTED = 'claim/lines-are-supported';
const POINTERS = 'claim/diagnosis-pointers';

const findingOf = ({ findings }: Pick<ClaimReview, 'findings'>, id: string) =>
  findings.find(({ rule }) => rule === id);

/** What stands between a claim and clean: broken beyond advice, or not checked. */
const against = (findings: readonly Finding[]) =>
  findings.filter(({ outcome, severity }) =>
    outcome === 'broken' ? severity !== 'advice' : !['met', 'not-applicable'].includes(outcome),
  );

describe('any claim beside any visit', () => {
  it('is answered by every rule, and none of them crashes', () => {
    fc.assert(
      fc.property(encounters, billedLines, contexts, (encounter, billed, context) => {
        const { findings } = reviewClaim(encounter, billed, context);
        expect(findings.map(({ rule }) => rule)).toEqual(catalog.map(({ id }) => id));
        expect(findings.filter(({ outcome }) => outcome === 'crashed')).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is corrected to the lines of the visit, whatever was billed', () => {
    fc.assert(
      fc.property(encounters, billedLines, contexts, (encounter, billed, context) => {
        const { lines, status, notReported } = codeEncounter(encounter, context);
        const review = reviewClaim(encounter, billed, context);
        expect(review.corrected).toEqual(
          status === 'not-codable' && lines.length === 0 ? null : lines,
        );
        expect(review.notReported).toEqual(notReported);
      }),
      { numRuns: 500 },
    );
  });

  it('is clean only where the visit is settled and its lines are the supported ones', () => {
    let clean = 0;
    fc.assert(
      fc.property(
        fc.oneof(carefulVisits, encounters),
        billedLines,
        contexts,
        fc.boolean(),
        (encounter, any, context, isOwn) => {
          const coding = codeEncounter(encounter, context);
          const review = reviewClaim(encounter, isOwn ? coding.lines : any, context);
          if (!review.clean) return;
          clean += 1;
          expect(coding.status).toBe('settled');
          expect(findingOf(review, SUPPORTED)?.outcome).toBe('met');
          expect(against(review.findings)).toEqual([]);
        },
      ),
      { numRuns: 1500 },
    );
    expect(clean).toBeGreaterThan(0);
  });

  it('gets the same answer twice, in plain data, and is left as it was', () => {
    fc.assert(
      fc.property(encounters, billedLines, contexts, (encounter, billed, context) => {
        const untouched = structuredClone(billed);
        const review = reviewClaim(encounter, Object.freeze(billed), context);
        expect(reviewClaim(encounter, untouched, context)).toStrictEqual(review);
        expect(structuredClone(review)).toStrictEqual(review);
        expect(billed).toStrictEqual(untouched);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the lines of a visit, billed as they are', () => {
  const ownLines = fc.tuple(fc.oneof(carefulVisits, wholeVisits, encounters), contexts);

  it('are supported, wherever the tables reach', () => {
    fc.assert(
      fc.property(ownLines, ([encounter, context]) => {
        const { lines, findings } = codeEncounter(encounter, context);
        fc.pre(findings.some(({ outcome }) => outcome !== 'not-in-force'));
        expect(findingOf(reviewClaim(encounter, lines, context), SUPPORTED)).toMatchObject({
          outcome: 'met',
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('are judged as the coded visit is, but for the rules that read a claim from outside', () => {
    fc.assert(
      fc.property(ownLines, ([encounter, context]) => {
        const { lines, findings } = codeEncounter(encounter, context);
        const review = reviewClaim(encounter, lines, context);
        const differing = review.findings
          .filter((finding, at) => JSON.stringify(finding) !== JSON.stringify(findings[at]))
          .map(({ rule }) => rule);
        expect([SUPPORTED, POINTERS]).toEqual(expect.arrayContaining(differing));
      }),
      { numRuns: 500 },
    );
  });

  it('are clean exactly where the visit is settled and nothing in it stands against them', () => {
    let clean = 0;
    fc.assert(
      fc.property(ownLines, ([encounter, context]) => {
        const { lines, status, findings } = codeEncounter(encounter, context);
        const review = reviewClaim(encounter, lines, context);
        // A billed line that came without pointers is not judged by them; a suggested one is.
        const objections = findings.map((finding, at) =>
          finding.rule === POINTERS ? (review.findings[at] ?? finding) : finding,
        );
        const expected = status === 'settled' && against(objections).length === 0;
        if (expected) clean += 1;
        expect(review.clean).toBe(expected);
      }),
      { numRuns: 1500 },
    );
    expect(clean).toBeGreaterThan(0);
  });
});
