import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeEncounter, type Encounter, type ServiceLine } from '../../rules/index.ts';
import { billedLines, encounters } from '../../testing/encounter-arbitraries.ts';
import { claimForm } from './claim-form.ts';

const visit: Encounter = {
  dateOfService: '2026-11-20',
  placeOfService: '11',
  payer: 'medicare',
  lesions: [{ diagnosis: 'L57.0', count: 7, method: 'cryosurgery', site: 'scalp' }],
  evaluation: { code: '99213', separatelyIdentifiable: true, diagnoses: ['L20.9', 'L57.0'] },
  additionalDiagnoses: ['X32.XXXA'],
};

const line = (code: string, more: Partial<ServiceLine> = {}): ServiceLine => ({
  code,
  units: 1,
  modifiers: [],
  diagnoses: ['L57.0'],
  ...more,
});

const PATIENT =
  'Everything about the patient, the insured and the provider is blank: none of it is held here.';

describe('the claim form', () => {
  const form = claimForm(visit, [
    line('99213', { modifiers: ['25'], diagnoses: ['L20.9', 'L57.0'] }),
    line('17000'),
    { ...line('17003', { units: 6 }), chargeCents: 12_005 },
  ]);

  it('lists the diagnoses in the order of the claim, without dots', () => {
    expect(form.icdIndicator).toBe('0');
    expect(form.diagnoses).toEqual([
      { letter: 'A', code: 'L20.9', printed: 'L209' },
      { letter: 'B', code: 'L57.0', printed: 'L570' },
      { letter: 'C', code: 'X32.XXXA', printed: 'X32XXXA' },
    ]);
  });

  it('prints each line as a row', () => {
    const shared = {
      dateFrom: '11 20 26',
      dateTo: '11 20 26',
      placeOfService: '11',
      emergency: '',
      renderingProvider: '',
    };
    expect(form.forms).toEqual([
      [
        { ...shared, code: '99213', modifiers: ['25'], pointers: 'AB', charge: '', units: '1' },
        { ...shared, code: '17000', modifiers: [], pointers: 'B', charge: '', units: '1' },
        { ...shared, code: '17003', modifiers: [], pointers: 'B', charge: '120 05', units: '6' },
      ],
    ]);
    expect(form.leftOff).toEqual([]);
  });

  it('says what is blank and why, and invents nothing', () => {
    expect(form.blanks).toEqual([
      'Item 24F is blank in rows 1 and 2: no charge is given.',
      PATIENT,
    ]);
    const bare = claimForm({ lesions: [] }, [line('17000', { diagnoses: [] })]);
    expect(bare.blanks).toEqual([
      'Item 24A is blank: no date of service is entered.',
      'Item 24B is blank: no place of service is entered.',
      'Item 24E is blank in row 1: the line points to no diagnosis.',
      'Item 24F is blank in row 1: no charge is given.',
      PATIENT,
    ]);
    expect(bare.forms).toMatchObject([
      [{ dateFrom: '', dateTo: '', placeOfService: '', pointers: '', charge: '' }],
    ]);
  });

  it('lists the diagnoses of the visit where the lines point to none', () => {
    const { diagnoses } = claimForm(visit, [{ code: '17000', units: 1, modifiers: [] }]);
    expect(diagnoses.map(({ code }) => code)).toEqual(['L57.0', 'L20.9', 'X32.XXXA']);
  });

  it('prints no date that is none', () => {
    const undated = claimForm({ ...visit, dateOfService: 'soon' }, [line('17000')]);
    expect(undated.forms[0]?.[0]?.dateFrom).toBe('');
    expect(undated.blanks).toContain('Item 24A is blank: “soon” is no day of the calendar.');
  });

  it('prints a form without rows for a claim without lines', () => {
    const empty = claimForm(visit, []);
    expect(empty.forms).toEqual([[]]);
    expect(empty.blanks).toContain('Item 24 is blank: there is no line to print.');
  });
});

describe('more than the form holds', () => {
  it.each([
    [6, [6]],
    [7, [6, 1]],
    [13, [6, 6, 1]],
  ])('%i rows go on forms of %j', (count, perForm) => {
    const lines = Array.from({ length: count }, () => line('17000'));
    expect(claimForm(visit, lines).forms.map((rows) => rows.length)).toEqual(perForm);
  });

  const codes = Array.from({ length: 14 }, (_, at) => `L57.${at}`);

  it('keeps 12 diagnoses and names the others, which no row points to', () => {
    const form = claimForm({ lesions: [] }, [
      ...codes.slice(0, 12).map((code) => line('17000', { diagnoses: [code] })),
      line('17003', { diagnoses: ['L57.12', 'L57.0'] }),
      line('17003', { diagnoses: ['L57.13'] }),
    ]);
    expect(form.diagnoses).toHaveLength(12);
    expect(form.diagnoses.at(-1)?.letter).toBe('L');
    expect(form.forms[2]?.map(({ pointers }) => pointers)).toEqual(['A', '']);
    expect(form.leftOff).toEqual(['Item 21 holds 12 diagnoses; L57.12, L57.13 are left off.']);
  });

  it('keeps four modifiers and four pointers of a row and names the others', () => {
    const form = claimForm(visit, [
      line('17000', { modifiers: ['79', '59', 'GA', 'KX', 'CR'], diagnoses: codes.slice(0, 6) }),
    ]);
    expect(form.forms[0]?.[0]).toMatchObject({
      modifiers: ['79', '59', 'GA', 'KX'],
      pointers: 'ABCD',
    });
    expect(form.leftOff).toEqual([
      'Item 24D holds 4 modifiers; CR of row 1 is left off.',
      'Item 24E holds 4 pointers; L57.4, L57.5 of row 1 are left off.',
    ]);
  });
});

describe('any claim', () => {
  it('comes through whole: every line is a row, and every pointer leads to its diagnosis', () => {
    fc.assert(
      fc.property(encounters, fc.option(billedLines), (encounter, billed) => {
        const lines = billed ?? codeEncounter(encounter).lines;
        const { forms, diagnoses, leftOff } = claimForm(encounter, lines);
        const rows = forms.flat();
        expect(rows.map(({ code, units }) => [code, units])).toEqual(
          lines.map(({ code, units }) => [code, String(units)]),
        );
        if (leftOff.length > 0) return;
        const codeAt = new Map(diagnoses.map(({ letter, code }) => [letter, code]));
        for (const [at, { pointers }] of rows.entries())
          expect(pointers.split('').map((letter) => codeAt.get(letter))).toEqual([
            ...new Set(lines[at]?.diagnoses),
          ]);
      }),
      { numRuns: 200 },
    );
  });
});
