import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../storage/database.ts';
import { HEADER, row, ROWS, visitsFile } from '../../testing/visits/few-visits.ts';
import { reviewFile } from './file-review-in-test.tsx';

beforeEach(async () => (await openDatabase()).clear('settings'));

/** Text in two bytes a letter, the low one first, with or without the mark that says so. */
function wide(text: string, mark: boolean): Uint8Array<ArrayBuffer> {
  const marked = (mark ? '\uFEFF' : '') + text;
  const units = Uint16Array.from({ length: marked.length }, (_, at) => marked.charCodeAt(at));
  return new Uint8Array(units.buffer);
}

const table = [HEADER, ...ROWS, ''].join('\r\n');

describe('how a file is read', () => {
  it('is found: UTF-16 with semicolons', async () => {
    const text = table.replaceAll(';', '+').replaceAll(',', ';').replaceAll('+', ' ');
    const rows = text.replaceAll('17000  17003', '17000 17003');
    const { screen, status } = await reviewFile(new File([wide(rows, true)], 'visits.csv'));
    await expect.element(status).toHaveTextContent(/^Reviewed 5 rows/u);
    await expect.element(screen.getByText('UTF-16, little-endian, semicolon')).toBeVisible();
  });

  it('is asked about where the encoding is a guess, and reviewed when it is confirmed', async () => {
    const file = new File([wide(table, false)], 'visits.csv');
    const { screen, button, status } = await reviewFile(file);
    await expect
      .element(screen.getByRole('combobox', { name: 'Encoding' }))
      .toHaveAccessibleDescription(/does not say how it is encoded/u);
    expect((await axe.run(screen.container)).violations).toEqual([]);
    await button('Review').click();
    await expect.element(status).toHaveTextContent(/^Reviewed 5 rows/u);
  });

  it('can be chosen, and the file is reviewed anew', async () => {
    const { screen, status, outcome } = await reviewFile(visitsFile(ROWS));
    await expect.element(outcome('Clean')).toHaveTextContent('Clean 1');
    await screen.getByText('How the file is read').click();
    await screen.getByRole('combobox', { name: 'Billed lines' }).selectOptions('Not in this file');
    await expect.element(outcome('Coded')).toHaveTextContent('Coded 4');
    await expect.element(status).toHaveTextContent(/^Reviewed 5 rows/u);
  });
});

describe('columns of other names', () => {
  const header = HEADER.replace('visit_id', 'key').replace('lesion_count', 'how many');

  it('are chosen once, and known when a file with this header is opened again', async () => {
    const { screen, button, references, status } = await reviewFile(visitsFile(ROWS, header));
    await expect
      .element(button('Review'))
      .toHaveAttribute('title', expect.stringContaining('Add a column named visit_id'));
    const choose = (ours: string, theirs: string) =>
      screen.getByRole('combobox', { name: ours }).selectOptions(theirs);
    await choose('Visit reference (needed)', 'key');
    await expect.element(button('Review')).not.toHaveAttribute('title');
    await choose('Number of lesions', 'how many');
    await expect
      .element(screen.getByRole('combobox', { name: 'Number of lesions' }))
      .toHaveAccessibleDescription('First row: 6');
    await button('Review').click();
    await expect.poll(references).toEqual(['V-1', 'V-2', 'V-3', 'V-4', '–']);
    await screen.getByLabelText('Another file').upload(visitsFile(ROWS.slice(0, 2), header));
    await expect.poll(references).toEqual(['V-1', 'V-2']);
    await expect.element(status).toHaveTextContent(/^Reviewed 2 rows/u);
  });
});

describe('a file that is no table', () => {
  it('is refused with what to do, and another one can be chosen', async () => {
    const workbook = new File([new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0])], 'visits.xlsx');
    const { screen, references } = await reviewFile(workbook);
    await expect
      .element(screen.getByRole('heading', { name: 'visits.xlsx was not opened' }))
      .toBeVisible();
    await expect.element(screen.getByText(/Save the table as CSV/u).first()).toBeVisible();
    await screen.getByLabelText('Choose a file').upload(visitsFile(ROWS));
    await expect.poll(references).toHaveLength(5);
  });
});

it('a review that is cancelled keeps what it has, and says what about the rest', async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) =>
    row(`V-${at}`, String(1 + (at % 400)), `17000; 17003x${at % 300}`),
  );
  const { screen, button, status } = await reviewFile(visitsFile(rows));
  await expect.element(screen.getByRole('progressbar', { name: 'Reviewed' })).toBeVisible();
  await button('Cancel').click();
  await expect.element(status).toHaveTextContent(/^Cancelled at \d+ percent/u);
  await expect.element(button('Review it from the beginning')).toBeVisible();
  await expect.element(button('Export…')).toHaveAttribute('aria-disabled', 'false');
});

it('columns that may name the patient are told, with what was found in them', async () => {
  const people = ['Doe, Jane', 'Roe, Richard', 'Poe, Edna', 'Coe, Alan', 'Loe, Mary'];
  const rows = ROWS.map((text, at) => `${text},"${people[at]}"`);
  const { screen, button } = await reviewFile(visitsFile(rows, `${HEADER},PatientName`));
  const note = screen.getByRole('region', { name: 'Patient identifiers' });
  await expect.element(note).toHaveTextContent(/PatientName.*name/u);
  expect((await axe.run(screen.container)).violations).toEqual([]);
  await button('Keep them').click();
  await expect.element(note).not.toBeInTheDocument();
});

it('a file without such columns is opened without a word about them', async () => {
  const { screen, status } = await reviewFile(visitsFile(ROWS));
  await expect.element(status).toHaveTextContent(/^Reviewed 5 rows/u);
  await expect
    .element(screen.getByRole('region', { name: 'Patient identifiers' }))
    .not.toBeInTheDocument();
});
