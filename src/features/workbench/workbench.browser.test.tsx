import { describe, expect, it } from 'vitest';
import { type Locator, userEvent } from 'vitest/browser';
import { type Entry, emptyEntry, emptyLesionRow, emptyOtherProcedure } from './entry.ts';
import { openWorkbench } from './workbench-in-test.tsx';

const KERATOSES = { diagnosis: 'L57.0', method: 'cryosurgery' } as const;

/** The claim lines as they stand: code and units. */
const linesIn = (claim: Locator) =>
  claim
    .getByRole('table', { name: 'Suggested claim lines' })
    .getByRole('rowheader')
    .elements()
    .map((code) => `${code.textContent} ${code.nextElementSibling?.textContent}`);

describe('codes as you type', () => {
  it('6 keratoses are 17000 and five of 17003, at once', async () => {
    const { claim, total } = await openWorkbench(KERATOSES);
    await userEvent.type(total, '6');
    await expect.element(claim.getByRole('rowheader', { name: '17003' })).toBeVisible();
    expect(linesIn(claim)).toEqual(['17000 × 1', '17003 × 5']);
  });

  it('one more from 14 turns both codes into one', async () => {
    const { claim, total } = await openWorkbench({ ...KERATOSES, total: '14' });
    expect(linesIn(claim)).toEqual(['17000 × 1', '17003 × 13']);
    await userEvent.type(total, '+');
    await expect.poll(() => linesIn(claim)).toEqual(['17004 × 1']);
    await userEvent.keyboard('-');
    await expect.poll(() => linesIn(claim)).toEqual(['17000 × 1', '17003 × 13']);
  });

  it('a number alone has no code, and the claim says what is needed first', async () => {
    const { claim, total } = await openWorkbench();
    await expect.element(claim).toHaveTextContent('Enter a lesion count to see codes');
    await userEvent.type(total, '6');
    await expect.element(claim).toHaveTextContent('No line can be derived yet');
    await expect.element(claim.getByText(/^Needed first:/)).toBeVisible();
    expect(linesIn(claim)).toEqual([]);
  });

  it('a link of the claim leads to the field of the fact', async () => {
    const { screen, claim, total } = await openWorkbench();
    await userEvent.type(total, '6');
    await claim.getByRole('button', { name: 'diagnosis', exact: true }).click();
    await expect
      .element(screen.getByRole('combobox', { name: 'Diagnosis', exact: true }))
      .toHaveFocus();
  });

  it('a diagnosis chosen from the list brings the lines', async () => {
    const { screen, claim } = await openWorkbench({ total: '2', method: 'laser' });
    await userEvent.type(
      screen.getByRole('combobox', { name: 'Diagnosis', exact: true }),
      'actinic kera{ArrowDown}{Enter}',
    );
    await expect.poll(() => linesIn(claim)).toEqual(['17000 × 1', '17003 × 1']);
  });

  it('a word that fits several diagnoses takes none of them, and the whole of a code takes it', async () => {
    const { screen, claim, heard } = await openWorkbench({ total: '2', method: 'laser' });
    const diagnosis = screen.getByRole('combobox', { name: 'Diagnosis', exact: true });
    await userEvent.type(diagnosis, 'keratosis{Enter}');
    await expect
      .poll(() => heard)
      .toContain('Several fit “keratosis”: choose with the arrow keys.');
    await expect.element(diagnosis).toHaveValue('keratosis');
    expect(linesIn(claim)).toEqual([]);
    await userEvent.fill(diagnosis, 'l570');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => linesIn(claim)).toEqual(['17000 × 1', '17003 × 1']);
  });

  it('“Why” shows the reasons, and hides them again', async () => {
    const { screen, claim } = await openWorkbench({ ...KERATOSES, total: '6' });
    const why = claim.getByRole('button', { name: 'Why' });
    await expect.element(why).toHaveAttribute('aria-expanded', 'false');
    await why.click();
    await expect.element(why).toHaveAttribute('aria-expanded', 'true');
    await expect.element(screen.getByRole('region', { name: 'Why these lines' })).toBeVisible();
    await why.click();
    await expect
      .element(screen.getByRole('region', { name: 'Why these lines' }))
      .not.toBeInTheDocument();
  });
});

describe('what cannot be read', () => {
  it.each(['-3', '1.5', '10000'])(
    '“%s” holds the lines back, says so, and keeps the text',
    async (typed) => {
      const { claim, total } = await openWorkbench(KERATOSES);
      await userEvent.fill(total, typed);
      await expect.element(claim).toHaveTextContent('Held back until the fields below can be read');
      await expect
        .element(total)
        .toHaveAccessibleDescription(/^Enter a whole number from 0 to 999\./);
      await expect.element(total).toHaveValue(typed);
      expect(linesIn(claim)).toEqual([]);
    },
  );

  it('“10+” typed is kept as the note’s words, says so, and is never 11', async () => {
    const { claim, total } = await openWorkbench(KERATOSES);
    await userEvent.type(total, '10+');
    await expect
      .element(total)
      .toHaveAccessibleDescription(/“10\+” is kept as the note’s words and cannot be billed/);
    await expect.element(total).toHaveValue('10+');
    expect(linesIn(claim)).toEqual([]);
  });

  it('words for a number show their message and bring no line', async () => {
    const { claim, total } = await openWorkbench(KERATOSES);
    await userEvent.type(total, 'multiple');
    await expect.element(total).toHaveAccessibleDescription(/^Enter the number of lesions\./);
    await expect.element(claim).toHaveTextContent('No line can be derived yet');
    expect(linesIn(claim)).toEqual([]);
  });

  it('lines come back once it is mended', async () => {
    const { claim, total } = await openWorkbench({ ...KERATOSES, total: '-3' });
    await userEvent.fill(total, '3');
    await expect.poll(() => linesIn(claim)).toEqual(['17000 × 1', '17003 × 2']);
    await expect.element(total).not.toHaveAttribute('aria-invalid');
  });

  it('half a date is not a wrong date: the message waits until the field is left', async () => {
    const { screen } = await openWorkbench(KERATOSES);
    const date = screen.getByRole('textbox', { name: 'Date of service' });
    await userEvent.type(date, '13/1');
    await expect.element(date).not.toHaveAttribute('aria-invalid');
    await userEvent.tab();
    await expect.element(date).toHaveAccessibleDescription(/^Enter a date such as 11\/20\/2026\./);
    await expect.element(date).toHaveValue('13/1');
  });

  it('a date is shown the American way once it was read', async () => {
    const { screen } = await openWorkbench();
    const date = screen.getByRole('textbox', { name: 'Date of service' });
    await userEvent.type(date, '8-15-24{Enter}');
    await expect.element(date).toHaveValue('08/15/2024');
  });

  it.each<[field: string, change: Partial<Entry>]>([
    ['Lesions destroyed', { total: '-3' }],
    ['Date of service', { dateOfService: 'soon' }],
    ['Place of service', { placeOfService: 'office' }],
    ['Diagnosis', { diagnosis: 'L57.' }],
    ['Diameter in cm', { diagnosis: 'C44.91', diameterCm: 'big' }],
    ['Lesions, Scalp', { lesions: [{ ...emptyLesionRow, site: 'scalp', count: '-3' }] }],
    ['Diagnosis, Scalp', { lesions: [{ ...emptyLesionRow, site: 'scalp', diagnosis: 'L57.' }] }],
    [
      'Diameter in cm, Scalp',
      { diagnosis: 'C44.91', lesions: [{ ...emptyLesionRow, site: 'scalp', diameterCm: 'big' }] },
    ],
    ['Additional codes', { additionalDiagnoses: 'sun' }],
    ['E/M code', { evaluation: { ...emptyEntry.evaluation, present: 'some', code: 'x' } }],
    [
      'E/M diagnoses',
      { evaluation: { ...emptyEntry.evaluation, present: 'some', code: '99213', diagnoses: 'x' } },
    ],
    [
      'Code, procedure 2',
      {
        otherProcedures: {
          present: 'some',
          rows: [
            { ...emptyOtherProcedure, code: '11102' },
            { ...emptyOtherProcedure, code: 'bx' },
          ],
        },
      },
    ],
    [
      'Units, procedure 1',
      {
        otherProcedures: {
          present: 'some',
          rows: [{ ...emptyOtherProcedure, code: '11102', units: 'two' }],
        },
      },
    ],
    [
      'Date, earlier procedure 1',
      {
        priorProcedures: {
          present: 'some',
          rows: [{ code: '17000', dateOfService: 'soon', relation: '' }],
        },
      },
    ],
  ])('the message about “%s” in the claim leads to that field', async (field, change) => {
    const { screen, claim } = await openWorkbench(change);
    await claim.getByRole('listitem').getByRole('button').click();
    const focused = document.activeElement;
    expect(focused?.getAttribute('aria-invalid')).toBe('true');
    const named = screen.getByLabelText(field, { exact: true }).elements();
    expect(named).toContain(focused);
  });
});

describe('what is not on the claim', () => {
  it('stands under the lines with its reason, a step from its finding', async () => {
    const { claim } = await openWorkbench({
      ...KERATOSES,
      total: '2',
      evaluation: { ...emptyEntry.evaluation, present: 'some', code: '99213', separate: 'no' },
    });
    const list = claim.getByRole('region', { name: 'Not on this claim' });
    await expect.element(list).toHaveTextContent(/^Not on this claim99213Only the decision/);
    await list.getByRole('button', { name: 'Finding about 99213' }).click();
    expect(document.activeElement?.getAttribute('data-rule')).toBe(
      'evaluation/separately-identifiable',
    );
    expect(document.activeElement?.checkVisibility()).toBe(true);
  });
});

describe('what is assumed', () => {
  it('is named in the claim, and one key asks instead', async () => {
    const { claim } = await openWorkbench({ ...KERATOSES, total: '6' });
    await expect
      .element(claim)
      .toHaveTextContent('Assumed none: same-day E/M, other procedures, earlier procedures.');
    await userEvent.keyboard('{Alt>}9{/Alt}');
    await expect
      .element(claim)
      .toHaveTextContent('Nothing is assumed; what is not entered is unknown.');
    await expect.element(claim.getByText(/^Can still change the lines:/)).toBeVisible();
    for (const name of ['same-day E/M', 'other procedures', 'earlier procedures'])
      await expect.element(claim.getByRole('button', { name, exact: true })).toBeVisible();
    await claim.getByRole('button', { name: 'Assume none unless entered' }).click();
    await expect.element(claim).toHaveTextContent('Assumed none:');
  });

  it('what was answered is no longer assumed', async () => {
    const { screen, claim } = await openWorkbench({ ...KERATOSES, total: '6' });
    await screen
      .getByRole('group', { name: 'Other procedures that day' })
      .getByRole('radio', { name: 'None', exact: true })
      .click();
    await expect
      .element(claim)
      .toHaveTextContent('Assumed none: same-day E/M, earlier procedures.');
  });

  it('a link leads to where it is answered', async () => {
    const { screen, claim } = await openWorkbench({ ...KERATOSES, total: '6' });
    await userEvent.keyboard('{Alt>}9{/Alt}');
    await claim.getByRole('button', { name: 'same-day E/M', exact: true }).click();
    const group = screen.getByRole('group', { name: /E\/M service documented/ });
    expect(group.element().contains(document.activeElement)).toBe(true);
  });
});
