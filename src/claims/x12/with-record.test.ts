import { describe, expect, it } from 'vitest';
import type { Encounter } from '../../rules/index.ts';
import type { FiledVisit } from '../filed-visit.ts';
import type { ClaimVisit } from './filed-claim.ts';
import { withRecord } from './with-record.ts';

const containing = (words: string): unknown => expect.stringContaining(words);

const billed = [{ code: '17000', units: 1, modifiers: [], diagnoses: ['L57.0'] }];
const claim: ClaimVisit = {
  reference: 'V-1',
  encounter: {
    dateOfService: '2026-11-20',
    payer: 'medicare',
    placeOfService: '11',
    lesions: [{}],
  },
  billed,
  lines: [0],
};
const lesions: Encounter['lesions'] = [{ nature: 'premalignant', count: 6, method: 'cryosurgery' }];
const record = (encounter: Partial<Encounter> = {}): FiledVisit => ({
  reference: 'V-1',
  encounter: { lesions, ...encounter },
});

describe('a claim with its record', () => {
  it('has the lesions of the record, the lines of the claim, and the rest from where it is known', () => {
    expect(withRecord(claim, record({ evaluation: 'none', payer: 'medicare' }))).toEqual({
      ok: true,
      visit: {
        reference: 'V-1',
        encounter: {
          dateOfService: '2026-11-20',
          payer: 'medicare',
          placeOfService: '11',
          lesions,
          evaluation: 'none',
        },
        billed,
      },
    });
  });

  it('takes a payer from the record that the claim leaves open', () => {
    const { payer: _, ...encounter } = claim.encounter;
    expect(withRecord({ ...claim, encounter }, record({ payer: 'commercial' }))).toMatchObject({
      visit: { encounter: { payer: 'commercial' } },
    });
  });

  it.each([
    [
      'dateOfService',
      { dateOfService: '2026-11-21' },
      'the claim has 2026-11-20, the record 2026-11-21',
    ],
    ['payer', { payer: 'commercial' }, 'the claim has medicare, the record commercial'],
    ['placeOfService', { placeOfService: '22' }, 'the claim has 11, the record 22'],
  ] as const)('is not settled where they differ in %s', (field, encounter, says) => {
    expect(withRecord(claim, record(encounter))).toEqual({
      ok: false,
      problems: [{ field, says: containing(says) }],
    });
  });

  it('is not settled where the record bills something else, in whatever order', () => {
    const line = { code: '17003', units: 5, modifiers: [] };
    const both = { ...claim, billed: [...billed, line] };
    expect(withRecord(both, { ...record(), billed: [line, ...billed] }).ok).toBe(true);
    expect(withRecord(claim, { ...record(), billed: [line, ...billed] })).toMatchObject({
      problems: [{ field: 'billed', says: containing('17000; 17003x5') }],
    });
  });

  it('is not made of two references', () => {
    expect(withRecord(claim, { ...record(), reference: 'V-2' })).toMatchObject({
      problems: [{ field: 'reference', says: containing('record of V-1') }],
    });
  });
});
