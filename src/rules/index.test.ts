import { describe, expect, it } from 'vitest';
import * as rules from './index.ts';
import type { CodeEncounter, ReadAssertion } from './vocabulary/coding.ts';

// What screens, saved visits and checks from outside are written against.
const codeEncounter: CodeEncounter = rules.codeEncounter;
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
      openFacts: ['evaluation', 'otherProcedures', 'priorProcedures'],
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
    ]);
    expect(readAssertion(coding.lines).premalignantLesions).toEqual({ min: 7, max: 7 });
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
