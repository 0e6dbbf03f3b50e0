import { describe, expect, it } from 'vitest';
import type { Encounter } from '../../../rules/index.ts';
import { noteEvidence } from './note-evidence.ts';

const NOTE =
  'Patient: Jane Roe. Six actinic keratoses (L57.0) on the scalp were treated with liquid nitrogen today. Tolerated well.';
const VISIT: Encounter = {
  lesions: [{ diagnosis: 'L57.0', count: 6, method: 'cryosurgery', site: 'scalp' }],
};
const facts = (note: string, visit: Encounter) => noteEvidence(note, visit).map(({ fact }) => fact);

describe('the quotes that go with a claim', () => {
  it('are the words that say what the visit says, each with its fact', () => {
    expect(facts(NOTE, VISIT)).toEqual([
      'lesions.0.count',
      'lesions.0.site',
      'lesions.0.method',
      'lesions.0.diagnosis',
    ]);
    for (const { quote } of noteEvidence(NOTE, VISIT)) {
      expect(NOTE).toContain(quote);
      expect(quote.length).toBeLessThan(NOTE.length / 2);
    }
  });

  it('leave out what the visit has otherwise', () => {
    const other: Encounter = {
      lesions: [{ diagnosis: 'L57.0', count: 7, method: 'electrosurgery', site: 'scalp' }],
    };
    expect(facts(NOTE, other)).toEqual(['lesions.0.site', 'lesions.0.diagnosis']);
  });

  it('leave out words that may tell who the patient is', () => {
    const named = noteEvidence(NOTE, VISIT);
    expect(named.map(({ quote }) => quote).join(' ')).not.toMatch(/Jane|Roe/u);
  });

  it('are none without a note', () => {
    expect(noteEvidence('  ', VISIT)).toEqual([]);
  });
});
