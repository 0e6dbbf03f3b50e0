import { describe, expect, it } from 'vitest';
import { codeEncounter, type Encounter, type ServiceLine } from '../../../rules/index.ts';
import { emptyEntry } from '../entry.ts';
import { entryOfVisit } from '../entry-of-visit.ts';
import { billedText } from '../shorthand-field.tsx';
import { judgeClaim } from './judge-claim.ts';
import { linesOut } from './lines-out.ts';
import { profileFor } from '../../../rules/index.ts';

const SIX: Encounter = {
  dateOfService: '2024-11-20',
  payer: 'medicare',
  placeOfService: '11',
  lesions: [{ diagnosis: 'L57.0', count: 6, method: 'cryosurgery', site: 'scalp' }],
  documented: { 'signature-and-date': true },
  evaluation: 'none',
  otherProcedures: [],
  priorProcedures: [],
};

const line = (code: string, units = 1, diagnoses?: string[]): ServiceLine => ({
  code,
  units,
  modifiers: [],
  ...(diagnoses && { diagnoses }),
});

function outOf(visit: Encounter, billed: readonly ServiceLine[] | undefined) {
  const entry = entryOfVisit(visit, {
    ...emptyEntry,
    billed: billed ? billedText(billed) : '',
  });
  const context = { profile: profileFor(visit.payer) };
  const coding = codeEncounter(visit, context);
  const coded = {
    reading: { encounter: visit, assumed: [], problems: {}, heldBack: false },
    coding,
    context,
  };
  return linesOut(judgeClaim(entry, coded), coding);
}

describe('what goes out of a review', () => {
  it('is the clean claim, with the pointers of the record where it has none', () => {
    expect(outOf(SIX, [line('17000'), line('17003', 5, ['L57.0'])])).toEqual({
      are: 'billed',
      lines: [line('17000', 1, ['L57.0']), line('17003', 5, ['L57.0'])],
    });
  });

  it('is what the record supports where a unit is too many', () => {
    const { are, lines } = outOf(SIX, [line('17000'), line('17003', 6)]);
    expect(are).toBe('supported');
    expect(lines.map(({ code, units }) => [code, units])).toEqual([
      ['17000', 1],
      ['17003', 5],
    ]);
  });

  it('is what the record supports where nothing is billed', () => {
    expect(outOf(SIX, undefined)).toMatchObject({
      are: 'supported',
      lines: [{ code: '17000' }, { code: '17003', units: 5 }],
    });
  });
});
