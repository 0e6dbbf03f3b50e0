import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Entry, emptyEntry, emptyLesionRow } from './entry.ts';
import { openWorkbench } from './workbench-in-test.tsx';

const UNDO = '{Control>}z{/Control}';
const REDO = '{Control>}{Shift>}z{/Shift}{/Control}';

/** The note states 7, its sites come to 6. */
const DISPUTED: Partial<Entry> = {
  dateOfService: '2024-08-15',
  diagnosis: 'L57.0',
  method: 'cryosurgery',
  total: '7',
  lesions: [
    { ...emptyLesionRow, site: 'forearm', side: 'left', count: '4' },
    { ...emptyLesionRow, site: 'scalp', count: '2' },
  ],
};

describe('undo and redo', () => {
  it('take back a number typed in one go as one change, and bring it back', async () => {
    const { screen, total, heard } = await openWorkbench();
    await userEvent.type(total, '150');
    await expect.element(screen.getByText('Undo: number of lesions (Ctrl+Z)')).toBeVisible();
    await userEvent.keyboard(UNDO);
    await expect.element(total).toHaveValue('');
    await expect.poll(() => heard).toContain('Undone: number of lesions');
    await expect.element(screen.getByText('Nothing to undo')).toBeVisible();
    await userEvent.keyboard(REDO);
    await expect.element(total).toHaveValue('150');
    await expect.poll(() => heard).toContain('Redone: number of lesions');
  });

  it('step through changes of different fields one by one', async () => {
    const { screen, total } = await openWorkbench();
    await userEvent.type(total, '6');
    const payer = screen.getByRole('combobox', { name: 'Payer' });
    await userEvent.selectOptions(payer, 'Medicaid');
    await screen.getByRole('button', { name: 'Undo: payer (Ctrl+Z)' }).click();
    await expect.element(payer).toHaveValue('');
    await expect.element(total).toHaveValue('6');
    await screen.getByRole('button', { name: 'Undo: number of lesions (Ctrl+Z)' }).click();
    await expect.element(total).toHaveValue('');
    await screen.getByRole('button', { name: 'Redo: number of lesions' }).click();
    await screen.getByRole('button', { name: 'Redo: payer' }).click();
    await expect.element(payer).toHaveValue('medicaid');
    await expect.element(total).toHaveValue('6');
  });

  it('leave typing that is not finished to the browser', async () => {
    const { screen, total } = await openWorkbench();
    await userEvent.type(total, '6');
    const date = screen.getByRole('textbox', { name: 'Date of service' });
    await userEvent.type(date, '8/15');
    await userEvent.keyboard(UNDO);
    await expect.element(date).not.toHaveValue('8/15');
    await expect.element(total).toHaveValue('6');
    await expect
      .element(screen.getByRole('button', { name: 'Undo: number of lesions (Ctrl+Z)' }))
      .toBeVisible();
    await expect.element(screen.getByRole('button', { name: /^Redo/ })).not.toBeInTheDocument();
  });

  it('take back a removed site with all that stood in its row', async () => {
    const { screen } = await openWorkbench(DISPUTED);
    await screen.getByRole('button', { name: 'Remove Scalp' }).click();
    await expect
      .element(screen.getByRole('textbox', { name: 'Lesions, Scalp' }))
      .not.toBeInTheDocument();
    await userEvent.keyboard(UNDO);
    await expect.element(screen.getByRole('textbox', { name: 'Lesions, Scalp' })).toHaveValue('2');
    await expect
      .element(screen.getByRole('textbox', { name: 'Lesions, Forearm' }))
      .toHaveValue('4');
  });

  it('take back the next visit, so that nothing is lost by the key N', async () => {
    const { screen, total } = await openWorkbench({ ...DISPUTED, payer: 'medicare' });
    await screen.getByRole('heading', { name: 'Claim' }).click();
    await userEvent.keyboard('n');
    await expect.element(screen.getByRole('textbox', { name: 'Visit in one line' })).toHaveFocus();
    await expect.element(total).toHaveValue('');
    await expect.element(screen.getByRole('combobox', { name: 'Payer' })).toHaveValue('medicare');
    await expect
      .element(screen.getByRole('textbox', { name: 'Date of service' }))
      .toHaveValue('08/15/2024');
    await screen.getByRole('button', { name: 'Undo: start the next visit (Ctrl+Z)' }).click();
    await expect.element(total).toHaveValue('7');
    await expect.element(screen.getByRole('textbox', { name: 'Lesions, Scalp' })).toHaveValue('2');
  });
});

describe('a fix', () => {
  it('is applied, announced, and taken back again', async () => {
    const { claim, total, heard } = await openWorkbench(DISPUTED);
    await claim.getByRole('button', { name: 'Use 6, the sum of the rows' }).click();
    await expect.element(total).toHaveValue('6');
    await expect.poll(() => heard).toContain('Done: Use 6, the sum of the rows');
    await expect
      .element(claim.getByRole('button', { name: 'Use 6, the sum of the rows' }))
      .not.toBeInTheDocument();
    await userEvent.keyboard(UNDO);
    await expect.element(total).toHaveValue('7');
    await expect
      .element(claim.getByRole('button', { name: 'Use 6, the sum of the rows' }))
      .toBeVisible();
  });

  it('that adds a row puts it into the form', async () => {
    const { screen, claim } = await openWorkbench(DISPUTED);
    await claim.getByRole('button', { name: 'Keep 7 and add a row of 1 without a site' }).click();
    await expect.element(screen.getByRole('textbox', { name: 'Lesions, row 3' })).toHaveValue('1');
    await expect.element(screen.getByText('sites add to 7', { exact: true })).toBeVisible();
  });

  it('chosen by its digit keeps the focus at its place in the list', async () => {
    const { claim, total } = await openWorkbench({
      ...DISPUTED,
      method: '',
      evaluation: { ...emptyEntry.evaluation, present: 'some', code: '99213' },
    });
    const places = () => [...claim.element().querySelectorAll('[data-finding]')];
    await userEvent.keyboard('{F8}{F8}');
    expect(document.activeElement?.textContent).toContain('The note states 7');
    expect(places().indexOf(document.activeElement ?? document.body)).toBe(1);
    await userEvent.keyboard('1');
    await expect.element(total).toHaveValue('6');
    await expect.poll(() => places().indexOf(document.activeElement ?? document.body)).toBe(1);
    expect(document.activeElement?.textContent).toContain('99213');
  });
});

describe('what a screen reader hears', () => {
  it('one message for a burst of typing, the new lines first', async () => {
    const { total, heard } = await openWorkbench({ diagnosis: 'L57.0', method: 'cryosurgery' });
    await userEvent.type(total, '15');
    await expect.poll(() => heard.length, { timeout: 5000 }).toBe(1);
    expect(heard[0]).toMatch(/^Now 17004\. Was no line\. \d+ failed, \d+ not checked$/);
    // Whatever is said next comes after all that the burst had to say.
    await userEvent.keyboard(UNDO);
    await expect.poll(() => heard.slice(1)).toEqual(['Undone: number of lesions']);
  });

  it('nothing for a change that leaves lines and findings as they are', async () => {
    const { screen, heard } = await openWorkbench({ ...DISPUTED, total: '6' });
    await userEvent.type(screen.getByRole('textbox', { name: 'Visit reference' }), 'A-1{Enter}');
    const total = screen.getByRole('textbox', { name: 'Total the note states' });
    await userEvent.fill(total, '7');
    await expect
      .poll(() => heard, { timeout: 5000 })
      .toEqual([expect.stringMatching(/^\d+ failed, \d+ not checked$/)]);
  });
});

describe('copying the lines', () => {
  it('F2 copies them as a billing system takes them, and says so', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { heard } = await openWorkbench({ ...DISPUTED, total: '6' });
    await userEvent.keyboard('{F2}');
    await expect.poll(() => heard).toContain('Copied 17000; 17003x5.');
    expect(writeText.mock.calls).toEqual([['17000\t\t1\tL57.0\n17003\t\t5\tL57.0']]);
    writeText.mockRestore();
  });

  it('warns that the lines are not settled', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { heard } = await openWorkbench(DISPUTED);
    await userEvent.keyboard('{F2}');
    await expect.poll(() => heard).toContain('Copied 17000; 17003x5. Not settled yet.');
    writeText.mockRestore();
  });

  it.each<[why: string, change: Partial<Entry>]>([
    ['nothing is entered', {}],
    ['a field cannot be read', { ...DISPUTED, total: '-3' }],
  ])('F2 while %s says that there are no lines, and copies nothing', async (_why, change) => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { heard } = await openWorkbench(change);
    await userEvent.keyboard('{F2}');
    await expect.poll(() => heard).toContain('Nothing copied: there are no lines yet.');
    expect(writeText).not.toHaveBeenCalled();
    writeText.mockRestore();
  });

  it('says so when the browser refuses, and does not go on to the next visit', async () => {
    const writeText = vi
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    const { total, heard } = await openWorkbench({ ...DISPUTED, total: '6' });
    await userEvent.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    await expect
      .poll(() => heard)
      .toContain(
        'Not copied: the browser did not allow it. Select the lines and copy them by hand.',
      );
    await expect.element(total).toHaveValue('6');
    writeText.mockRestore();
  });

  it('Ctrl+Shift+Enter copies and goes on to the next visit', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { screen, total } = await openWorkbench({ ...DISPUTED, total: '6' });
    await userEvent.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    await expect.element(total).toHaveValue('');
    await expect.element(screen.getByRole('textbox', { name: 'Visit in one line' })).toHaveFocus();
    expect(writeText).toHaveBeenCalledOnce();
    writeText.mockRestore();
  });
});
