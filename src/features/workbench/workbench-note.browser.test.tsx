import { describe, expect, it } from 'vitest';
import { QueryClient } from '@tanstack/react-query';
import { userEvent } from 'vitest/browser';
import { draftQuery } from '../../storage/drafts.ts';
import { openWorkbench } from './workbench-in-test.tsx';

const UNDO = '{Control>}z{/Control}';
const REDO = '{Control>}{Shift>}z{/Shift}{/Control}';
const NOTE = 'Seven keratoses were frozen.';

async function openWithNote(text = NOTE) {
  const workbench = await openWorkbench();
  const note = workbench.screen.getByRole('textbox', { name: 'Procedure note' });
  await userEvent.fill(note, text);
  return { ...workbench, note };
}

/** Would the browser ask before it closes the page? */
function asksBeforeLeaving(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

describe('the note of the visit', () => {
  it('is reached by Alt+N, from inside another field too', async () => {
    const { screen, total } = await openWorkbench();
    const note = screen.getByRole('textbox', { name: 'Procedure note' });
    await expect.element(note).toBeVisible();
    await userEvent.click(total);
    await userEvent.keyboard('{Alt>}n{/Alt}');
    await expect.element(note).toHaveFocus();
  });

  it('goes with the start of the next visit, and comes back with undo', async () => {
    const { screen, note } = await openWithNote();
    await screen.getByRole('button', { name: 'New visit' }).click();
    await expect.element(note).toHaveValue('');
    await userEvent.keyboard(UNDO);
    await expect.element(note).toHaveValue(NOTE);
    await userEvent.keyboard(REDO);
    await expect.element(note).toHaveValue('');
  });

  it('is taken back as it was typed, in one step, the cursor staying in it', async () => {
    const { note, heard } = await openWithNote('');
    await userEvent.type(note, NOTE);
    await userEvent.keyboard(UNDO);
    await expect.element(note).toHaveValue('');
    await expect.poll(() => heard).toContain('Undone: note');
    await expect.element(note).toHaveFocus();
    await userEvent.keyboard(REDO);
    await expect.element(note).toHaveValue(NOTE);
  });

  it('takes the focus that a step back has left without a place', async () => {
    const { screen, note } = await openWithNote('Multiple AKs on the scalp were frozen.');
    await screen
      .getByRole('button', { name: /^Write a query/ })
      .first()
      .click();
    const text = screen.getByRole('textbox', { name: 'Text of the query' });
    await expect.element(text).toHaveFocus();
    await userEvent.keyboard(UNDO);
    await expect.element(text).not.toBeInTheDocument();
    await expect.element(note).toHaveFocus();
  });

  it('outlives a change of the fields and its undo', async () => {
    const { total, note } = await openWithNote();
    await userEvent.type(total, '6');
    await userEvent.keyboard(UNDO);
    await expect.element(total).toHaveValue('');
    await expect.element(note).toHaveValue(NOTE);
  });

  it('is never part of the draft', async () => {
    const { screen, total } = await openWithNote('Zebra keratoses were frozen.');
    await userEvent.type(total, '6');
    await expect.element(screen.getByText(/^Draft kept /)).toBeVisible();
    const draft = await new QueryClient().fetchQuery(draftQuery);
    expect(draft).toMatchObject({ total: '6' });
    expect(JSON.stringify(draft)).not.toContain('Zebra');
  });

  it('makes the browser ask before the page is closed, as long as it is there', async () => {
    const { note } = await openWithNote();
    await expect.poll(asksBeforeLeaving).toBe(true);
    await userEvent.fill(note, '');
    await expect.poll(asksBeforeLeaving).toBe(false);
  });
});

describe('the label of the visit', () => {
  it('warns of what may tell who the patient is, takes it out, and undoes it', async () => {
    const { screen } = await openWorkbench();
    const label = screen.getByRole('textbox', { name: 'Visit reference' });
    await expect.element(label).toHaveAccessibleDescription('Yours, not a patient’s name');
    await userEvent.fill(label, 'DOB 03/04/1951');
    await expect
      .element(label)
      .toHaveAccessibleDescription(/^May tell who the patient is\. date of birth: 1/);
    await screen.getByRole('button', { name: 'Redact', exact: true }).click();
    await expect.element(label).toHaveValue('DOB [DOB]');
    await expect.element(label).toHaveAccessibleDescription('Yours, not a patient’s name');
    await userEvent.keyboard(UNDO);
    await expect.element(label).toHaveValue('DOB 03/04/1951');
  });

  it('does not warn of an office’s own number', async () => {
    const { screen } = await openWorkbench({ reference: 'V-0142' });
    await expect
      .element(screen.getByRole('textbox', { name: 'Visit reference' }))
      .toHaveAccessibleDescription('Yours, not a patient’s name');
  });
});
