import { describe, expect, it } from 'vitest';
import * as rules from './index.ts';
import type { CodeEncounter, ReadAssertion, ReviewClaim } from './vocabulary/coding.ts';

// What screens, saved visits and checks from outside are written against.
const codeEncounter: CodeEncounter = rules.codeEncounter;
const reviewClaim: ReviewClaim = rules.reviewClaim;
const readAssertion: ReadAssertion = rules.readAssertion;

describe('the door of the rules', () => {
  it('answers a visit in the shape of the contract', () => {
    const coding = codeEncounter({
      dateOfService: '2024-08-15',
      lesions: [{ nature: 'premalignant', diagnosis: 'L57.0', count: 7, method: 'cryosurgery' }],
    });
    expect(coding).toMatchObject({
      edition: '2024-07-01',
      lines: [
        { code: '17000', units: 1, modifiers: [], diagnoses: ['L57.0'] },
        { code: '17003', units: 6, modifiers: [], diagnoses: ['L57.0'] },
      ],
      status: 'unsettled',
      openFacts: ['priorProcedures', 'otherProcedures', 'evaluation'],
      notReported: [],
      notChecked: [],
    });
    expect(coding.checklist.map(({ id, required }) => [id, required])).toEqual([
      ['premalignant-stated', true],
      ['exact-count', true],
      ['method', true],
      ['locations', true],
      ['counts-agree', false],
      ['count-per-site', false],
      ['signature-and-date', false],
      ['otherwise-treated', false],
      ['separate-sites', false],
      ['separate-evaluation', false],
    ]);
    expect(readAssertion(coding.lines).premalignantLesions).toEqual({ min: 7, max: 7 });
  });

  it('answers a whole visit: what is billed, and what is not and why', () => {
    const coding = codeEncounter({
      dateOfService: '2024-08-15',
      payer: 'medicare',
      placeOfService: '11',
      lesions: [{ nature: 'premalignant', diagnosis: 'L57.0', count: 7, method: 'cryosurgery' }],
      evaluation: {
        code: '99213',
        separatelyIdentifiable: true,
        unrelatedToEarlierProcedure: true,
      },
      otherProcedures: [
        { code: '11102', sameLesion: true },
        { code: '17110', sameLesion: false },
      ],
      priorProcedures: [{ code: '17000', dateOfService: '2024-08-10', relation: 'unrelated' }],
    });
    expect(rules.showLines(coding.lines)).toBe('99213-24-25; 17110-79; 17000-79-59; 17003-79-59x6');
    expect(coding).toMatchObject({
      status: 'settled',
      openFacts: [],
      notReported: [
        {
          code: '11102',
          units: 1,
          says: 'The biopsied lesion was destroyed too, so the biopsy is part of that.',
          rule: 'other-procedures/biopsy-of-a-destroyed-lesion',
        },
      ],
      notChecked: [],
    });
  });

  it('reviews a claim in the shape of the contract', () => {
    const visit = {
      dateOfService: '2024-08-15',
      lesions: [
        {
          nature: 'premalignant',
          diagnosis: 'L57.0',
          count: 7,
          method: 'cryosurgery',
          site: 'scalp',
        },
      ],
      evaluation: 'none',
      otherProcedures: [],
      priorProcedures: [],
    } as const;
    const right = codeEncounter(visit).lines;
    expect(reviewClaim(visit, right)).toMatchObject({
      asserts: { premalignantLesions: { min: 7, max: 7 } },
      corrected: right,
      clean: true,
      notReported: [],
    });
    expect(reviewClaim(visit, right.slice(0, 1))).toMatchObject({
      asserts: { premalignantLesions: { min: 1, max: 1 } },
      corrected: right,
      clean: false,
    });
  });

  it('says on the checklist what the finding says, or that the element is not needed', () => {
    const { checklist } = codeEncounter({
      lesions: [{ nature: 'premalignant', countAsWritten: 'several', method: 'laser' }],
    });
    expect(checklist.map(({ status, says }) => `${status}: ${says}`)).toEqual([
      'met: The lesions are recorded as premalignant.',
      'unclear: Add the number of lesions. “several” cannot be billed.',
      'met: Method stated: laser.',
      'missing: Add the site for the lesions.',
      'not-needed: Stated total and sites agree: not needed here.',
      'not-needed: Number for each site: not needed here.',
      'not-needed: Signed and dated: not needed here.',
      'not-needed: Which lesions were treated otherwise: not needed here.',
      'not-needed: Separate sites for the distinct modifier: not needed here.',
      'not-needed: Narrative of the separate E/M: not needed here.',
    ]);
  });

  it('names the edition that answered, and judges by another only where it is at hand', () => {
    const visit = {
      dateOfService: '2020-01-02',
      lesions: [{ nature: 'premalignant', count: 1 }],
    } as const;
    expect(codeEncounter(visit)).toMatchObject({ status: 'not-codable', lines: [] });
    expect(codeEncounter(visit, { edition: '2024-07-01' }).lines).toMatchObject([
      { code: '17000' },
    ]);
    expect(codeEncounter(visit, { edition: 'of another day' })).toMatchObject({
      edition: 'of another day',
      status: 'not-codable',
      lines: [],
    });
  });

  it('finds the rule behind a finding, and none for a name it does not have', () => {
    for (const rule of rules.catalog) expect(rules.findRule(rule.id)).toBe(rule);
    expect(rules.findRule('constructor')).toBeUndefined();
  });
});
