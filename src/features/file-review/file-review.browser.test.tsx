import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { row, ROWS, visitsFile } from '../../testing/visits/few-visits.ts';
import { reviewFile } from './file-review-in-test.tsx';
import { warnOnLeaving } from './leave-warning.ts';

const UNITS = 'The billed units say the documented number';

afterEach(() => {
  vi.restoreAllMocks();
  warnOnLeaving(false);
});

const isAskedOnLeaving = () => {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
};

/** Reviewed, with the table in focus. */
async function reviewed(rows: readonly string[] = ROWS) {
  const page = await reviewFile(visitsFile(rows));
  await expect.element(page.status).toHaveTextContent(/^Reviewed/u);
  page.grid.element().focus();
  return page;
}

describe('a file that needs nothing', () => {
  it('is reviewed at once, and every row is accounted for', async () => {
    const { screen, outcome, record, grid } = await reviewed();
    await expect.element(outcome('Could not read')).toHaveTextContent('Could not read 1');
    await expect.element(outcome('Fix')).toHaveTextContent('Fix 3');
    await expect.element(outcome('Clean')).toHaveTextContent('Clean 1');
    await expect
      .element(screen.getByRole('contentinfo'))
      .toHaveTextContent('Rows in 5 = accounted for 5');
    await expect.element(grid).toHaveAttribute('aria-rowcount', '6');
    await expect.element(record('V-2')).toHaveTextContent('17000; 17003x6');
    await expect.element(record('V-2')).toHaveTextContent('17000; 17003x5');
    expect((await axe.run(screen.container)).violations).toEqual([]);
  });

  it('shows a row that could not be read with its line, its field and the remedy', async () => {
    const { screen, record, heading } = await reviewed();
    await record('17003y5').click();
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('Line 6')).toHaveFocus();
    await expect.element(screen.getByRole('term')).toHaveTextContent('Billed lines');
    await expect.element(screen.getByRole('definition')).toHaveTextContent('17003y5');
    await expect
      .element(screen.getByRole('button', { name: 'Accept' }))
      .toHaveAttribute('title', 'Mend the row in its file first: it could not be read.');
  });

  it('narrows to an outcome and to a finding, and back', async () => {
    const { outcome, finding, references, button } = await reviewed();
    await finding(UNITS).click();
    await expect.poll(references).toEqual(['V-2', 'V-3', 'V-4']);
    await outcome('Clean').click();
    await expect.poll(references).toEqual([]);
    await button('Show all').click();
    await expect.poll(references).toHaveLength(5);
  });

  it('puts most lesions first', async () => {
    const { screen, references } = await reviewed();
    await screen.getByRole('combobox', { name: 'Order' }).selectOptions('Lesions, most first');
    await expect.poll(references).toEqual(['V-1', 'V-2', 'V-3', 'V-4', '–']);
  });

  it('takes a row to the Workbench', async () => {
    const { record, button, onOpenVisit } = await reviewed();
    await record('V-3').click();
    await userEvent.keyboard('{Enter}');
    await button('Open in Workbench').click();
    expect(onOpenVisit).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ reference: 'V-3' }),
    );
  });
});

describe('decisions by keys', () => {
  it('accept, reject and hold the row at hand, and are undone one by one', async () => {
    const { record, status } = await reviewed();
    expect(isAskedOnLeaving()).toBe(false);
    await userEvent.keyboard('ja');
    await expect.element(record('V-2')).toHaveTextContent('Accepted');
    expect(isAskedOnLeaving()).toBe(true);
    await userEvent.keyboard('{ArrowDown}r');
    await expect.element(record('V-3')).toHaveTextContent('Rejected');
    await userEvent.keyboard('{End}h');
    await expect.element(record('17003y5')).toHaveTextContent('Held');
    await userEvent.keyboard('u');
    await expect.element(status).toHaveTextContent('Undone: hold line 6.');
    await expect.element(record('17003y5')).toHaveTextContent('Open');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(record('V-3')).toHaveTextContent('Open');
    await userEvent.keyboard('u');
    await expect.element(record('V-2')).toHaveTextContent('Open');
    expect(isAskedOnLeaving()).toBe(false);
    await userEvent.keyboard('u');
    await expect.element(status).toHaveTextContent('There is nothing to undo.');
  });

  it('do not accept where there is nothing to accept, and say why', async () => {
    const { record, status } = await reviewed();
    await userEvent.keyboard('a');
    await expect
      .element(status)
      .toHaveTextContent('Not accepted. The billed lines are the supported ones.');
    await expect.element(record('V-1')).toHaveTextContent('Open');
  });

  it('are off in a field', async () => {
    const { screen, record, status } = await reviewed();
    await userEvent.keyboard('j');
    screen.getByRole('combobox', { name: 'Order' }).element().focus();
    await userEvent.keyboard('r');
    screen.getByRole('grid').element().focus();
    await userEvent.keyboard('h');
    await expect.element(status).toHaveTextContent('V-2 is held.');
    await expect.element(record('V-2')).toHaveTextContent('Held');
  });

  it('are asked about before another file takes their place', async () => {
    const { screen, record, references, button } = await reviewed();
    await userEvent.keyboard('jh');
    await expect.element(record('V-2')).toHaveTextContent('Held');
    const other = visitsFile([row('W-1', '6', '17000; 17003x5')]);
    await screen.getByLabelText('Another file').upload(other);
    await button('Keep this review').click();
    await expect.element(record('V-2')).toHaveTextContent('Held');
    await screen.getByLabelText('Another file').upload(other);
    await button('Give them up').click();
    await expect.poll(references).toEqual(['W-1']);
  });
});

it('fixes every row like this in one step, after showing what it would do', async () => {
  const { screen, record, status } = await reviewed();
  await screen.getByRole('button', { name: `Fix 2 rows like this: ${UNITS}` }).click();
  const dialog = screen.getByRole('dialog', { name: 'Fix rows like this' });
  await expect
    .element(dialog.getByRole('row', { name: /V-3/u }))
    .toHaveTextContent('17000; 17003x417000; 17003x3');
  await dialog.getByRole('button', { name: 'Accept for 2 rows' }).click();
  await expect.element(record('V-2')).toHaveTextContent('Accepted');
  await expect.element(record('V-3')).toHaveTextContent('Accepted');
  await userEvent.keyboard('u');
  await expect.element(status).toHaveTextContent('Undone: accept 2 rows.');
  await expect.element(record('V-2')).toHaveTextContent('Open');
  await expect.element(record('V-3')).toHaveTextContent('Open');
});

/** What the browser was given to save. */
function listenForFiles() {
  const saved: { name: string; blob: Blob }[] = [];
  let blob = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    if (given instanceof Blob) blob = given;
    return 'blob:test';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, blob });
  });
  return saved;
}

describe('files out', () => {
  it('have the accepted lines, leave the rest as it came, and do not have the name of the file', async () => {
    const { button, record } = await reviewed();
    const saved = listenForFiles();
    await userEvent.keyboard('ja');
    await expect.element(record('V-2')).toHaveTextContent('Accepted');
    await button('Export…').click();
    await button('Save: Corrected CSV').click();
    await expect.poll(() => saved).toHaveLength(1);
    expect(saved[0]?.name).toMatch(/^dermtally-\d{8}-\d{4}-5rows\.csv$/u);
    expect(await saved[0]?.blob.text()).toBe(
      await visitsFile(ROWS.with(1, row('V-2', '6', '17000; 17003x5'))).text(),
    );
    await button('Save: Findings CSV').click();
    await expect.poll(() => saved).toHaveLength(2);
    expect(saved[1]?.name).toMatch(/^dermtally-\d{8}-\d{4}-5rows-findings\.csv$/u);
    expect(await saved[1]?.blob.text()).toContain('V-3,4,denial,open');
  });
});
