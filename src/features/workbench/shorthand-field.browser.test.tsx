import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { emptyLesionRow } from './entry.ts';
import { openWorkbench } from './workbench-in-test.tsx';

describe('a visit typed in one line', () => {
  it('says what it comes to, and Enter puts it into the form', async () => {
    const { screen, line, claim } = await openWorkbench();
    await userEvent.fill(line, '4 lfa, 2 sc ln2; dx l57.0');
    await expect
      .element(line)
      .toHaveAccessibleDescription('Not put in yet. Enter comes to: 17000; 17003x5');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(screen.getByRole('textbox', { name: 'Lesions, Forearm' }))
      .toHaveValue('4');
    await expect
      .element(screen.getByRole('combobox', { name: 'Side of Forearm' }))
      .toHaveValue('left');
    await expect.element(screen.getByRole('textbox', { name: 'Lesions, Scalp' })).toHaveValue('2');
    await expect
      .element(screen.getByRole('combobox', { name: 'Diagnosis', exact: true }))
      .toHaveValue('L57.0');
    const codes = claim
      .getByRole('table', { name: 'Suggested claim lines' })
      .getByRole('rowheader');
    expect(codes.elements().map(({ textContent }) => textContent)).toEqual(['17000', '17003']);
  });

  it('is one step of undo', async () => {
    const { screen, line } = await openWorkbench({ total: '3', diagnosis: 'L57.0' });
    await userEvent.fill(line, '4 lfa ln2; dx l57.0');
    await userEvent.keyboard('{Enter}');
    await screen.getByRole('button', { name: 'Undo: the shorthand line (Ctrl+Z)' }).click();
    await expect
      .element(screen.getByRole('textbox', { name: 'Lesions destroyed' }))
      .toHaveValue('3');
  });

  it('keeps day, payer, place and reference where it names no others', async () => {
    const { screen, line } = await openWorkbench({
      dateOfService: '2024-08-15',
      payer: 'medicare',
      placeOfService: '11',
      reference: 'A-1',
      total: '9',
    });
    await userEvent.fill(line, '4 lfa ln2; dx l57.0');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(screen.getByRole('textbox', { name: 'Date of service' }))
      .toHaveValue('08/15/2024');
    await expect.element(screen.getByRole('combobox', { name: 'Payer' })).toHaveValue('medicare');
    await expect
      .element(screen.getByRole('combobox', { name: 'Place of service' }))
      .toHaveValue('11');
    await expect
      .element(screen.getByRole('textbox', { name: 'Visit reference' }))
      .toHaveValue('A-1');
  });

  it('that cannot be read says why and changes nothing', async () => {
    const { screen, line } = await openWorkbench({ total: '3' });
    await userEvent.fill(line, '4 lfa; dx l57.0; total many many');
    await expect.element(line).toHaveAttribute('aria-invalid', 'true');
    await expect.element(line).toHaveAccessibleDescription(/\w/);
    await userEvent.keyboard('{Enter}');
    await expect
      .element(screen.getByRole('textbox', { name: 'Lesions destroyed' }))
      .toHaveValue('3');
    await expect.element(line).toHaveValue('4 lfa; dx l57.0; total many many');
  });

  it.each([
    ['4 foo bar ln2', '“foo bar” is not a listed site; it will be kept as written.'],
    ['4 foo, 2 bar ln2', '“foo”, “bar” are not listed sites; they will be kept as written.'],
  ])('%s: says before Enter that %s', async (typed, says) => {
    const { screen, line } = await openWorkbench();
    await userEvent.fill(line, typed);
    await expect.element(screen.getByText(says)).toBeVisible();
    await expect
      .element(line)
      .toHaveAccessibleDescription(`${says} Not put in yet. Enter comes to: no line`);
    await userEvent.keyboard('{Enter}');
    await expect
      .element(screen.getByRole('textbox', { name: /^Lesions, / }).first())
      .toHaveValue('4');
    await expect.element(line).toHaveAccessibleDescription(/^Such as/);
  });

  it('of words that say nothing of lesions is refused, says and announces what can be written', async () => {
    const { screen, line, heard } = await openWorkbench({ total: '3' });
    await userEvent.fill(line, 'foo bar');
    await expect
      .element(line)
      .toHaveAccessibleDescription(/^Write lesions such as .* in place of “foo bar”/);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => heard).toContainEqual(expect.stringMatching(/^Write lesions such as/));
    await expect.element(line).toHaveValue('foo bar');
    expect(screen.getByRole('textbox', { name: /^Lesions, / }).elements()).toEqual([]);
  });

  it('Escape shows the visit as entered again', async () => {
    const { line } = await openWorkbench({ total: '3', diagnosis: 'L57.0', method: 'cryosurgery' });
    await userEvent.fill(line, '4 lfa');
    await userEvent.keyboard('{Escape}');
    await expect.element(line).toHaveValue('3 ak ln2; dx l57.0');
  });
});

describe('the line of a visit', () => {
  it('follows the form, and typed in again leaves the form as it is', async () => {
    const { screen, line } = await openWorkbench({ diagnosis: 'L57.0', method: 'cryosurgery' });
    await userEvent.type(screen.getByRole('textbox', { name: 'Lesions destroyed' }), '6');
    await expect.element(line).toHaveValue('6 ak ln2; dx l57.0');
    await userEvent.fill(line, '6 ak ln2; dx l57.0 ');
    await userEvent.keyboard('{Enter}');
    await expect.element(line).toHaveValue('6 ak ln2; dx l57.0');
    await expect
      .element(screen.getByRole('textbox', { name: 'Lesions destroyed' }))
      .toHaveValue('6');
  });

  it('does not say what is only assumed', async () => {
    const { screen, line } = await openWorkbench({
      total: '6',
      diagnosis: 'L57.0',
      method: 'cryosurgery',
    });
    await expect.element(line).toHaveValue('6 ak ln2; dx l57.0');
    await screen
      .getByRole('group', { name: 'Other procedures that day' })
      .getByRole('radio', { name: 'None', exact: true })
      .click();
    await expect.element(line).not.toHaveValue('6 ak ln2; dx l57.0');
  });

  it('is still there, without the unreadable part, while a field cannot be read', async () => {
    const { line } = await openWorkbench({
      diagnosis: 'L57.0',
      placeOfService: 'office',
      lesions: [{ ...emptyLesionRow, site: 'scalp', count: '2' }],
    });
    await expect.element(line).toHaveValue('2 ak scalp; dx l57.0');
  });
});
