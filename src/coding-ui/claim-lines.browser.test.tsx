import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { codeEncounter, type Encounter } from '../rules/index.ts';
import { carcinoma, keratoses, visit, warts, without } from '../rules/catalog/example-visits.ts';
import { ClaimLines } from './claim-lines.tsx';

const EMPTY = 'Enter a lesion count to see codes';

const linesOf = (encounter: Encounter) => codeEncounter(encounter).lines;

async function show(encounter: Encounter, reserve?: number) {
  const screen = await render(
    <ClaimLines
      lines={linesOf(encounter)}
      empty={EMPTY}
      {...(reserve !== undefined && { reserve })}
    />,
  );
  const rows = screen.getByRole('row').elements().slice(1);
  return {
    screen,
    cells: rows.map((row) => [...row.children].map((cell) => cellText(cell))),
  };
}

/** What a reader of the cell gets: nothing that is hidden from a screen reader. */
function cellText(cell: Element): string {
  const copy = cell.cloneNode(true) as Element; // a clone of an element is one
  for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove();
  return copy.textContent.trim();
}

describe('the lines of a claim', () => {
  it.each([
    [
      '6 keratoses',
      visit([keratoses(6)]),
      [
        ['17000', '× 1', 'Premalignant: the first lesion', 'L57.0'],
        ['17003', '× 5', 'Premalignant: 2nd to 14th lesion', 'L57.0'],
      ],
    ],
    [
      '15 keratoses of two diagnoses',
      visit([keratoses(9), keratoses(6, { diagnosis: 'L56.5', site: 'chest' })]),
      [['17004', '× 1', 'Premalignant: 15 or more, all in one', 'L57.0, L56.5']],
    ],
    [
      'one carcinoma of 1.2 cm on the nose',
      visit([carcinoma('nose', 1.2)]),
      [['17282', '× 1', 'Malignant, face or mucosa, 1.1 to 2 cm', 'C44.91']],
    ],
    [
      '2 keratoses without a diagnosis code',
      visit([without(keratoses(2), 'diagnosis')]),
      [
        ['17000', '× 1', 'Premalignant: the first lesion', 'none yet'],
        ['17003', '× 1', 'Premalignant: 2nd to 14th lesion', 'none yet'],
      ],
    ],
  ])('%s: code, units, what it covers and the diagnoses it points to', async (_n, from, rows) => {
    const { cells } = await show(from);
    expect(cells.slice(0, rows.length)).toEqual(rows);
  });

  it('stand in a table with a name and named columns, each row named by its code', async () => {
    const { screen } = await show(visit([keratoses(6)]));
    await expect
      .element(screen.getByRole('table', { name: 'Suggested claim lines' }))
      .toBeVisible();
    expect(
      screen
        .getByRole('columnheader')
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual(['Code', 'Units', 'Covers', 'Diagnosis']);
    await expect.element(screen.getByRole('rowheader', { name: '17003' })).toBeVisible();
    expect((await axe.run(screen.container)).violations).toEqual([]);
  });

  it('that are alike stand there as often as they are billed, and a further one leaves them be', async () => {
    const line = { code: '17003', units: 1, modifiers: [], diagnoses: ['L57.0'] };
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    const screen = await render(<ClaimLines lines={[line, line]} empty={EMPTY} />);
    const rows = screen.getByRole('rowheader', { name: '17003' });
    const before = rows.elements();
    expect(before).toHaveLength(2);
    await screen.rerender(<ClaimLines lines={[line, line, line]} empty={EMPTY} />);
    expect(rows.elements().slice(0, 2)).toEqual(before);
    expect(rows.elements()).toHaveLength(3);
    expect(complaint.mock.calls).toEqual([]);
    complaint.mockRestore();
  });

  it('a modifier stands behind its code', async () => {
    const [line] = linesOf(visit([warts(2)]));
    // No rule suggests a modifier yet.
    const lines = line ? [{ ...line, modifiers: ['59'] }] : [];
    const screen = await render(<ClaimLines lines={lines} empty={EMPTY} />);
    await expect.element(screen.getByRole('rowheader')).toHaveTextContent('17110-59');
  });
});

describe('the room kept for lines', () => {
  it.each([
    ['no line', { lesions: [] }],
    ['one line', visit([keratoses(16)])],
    ['two lines', visit([keratoses(6)])],
    ['three lines', visit([keratoses(6), warts(2)])],
  ])('is three rows with %s, so that nothing below moves', async (_name, encounter) => {
    const { cells } = await show(encounter);
    expect(cells).toHaveLength(3);
  });

  it('without a line says what to do in its first row, once', async () => {
    const { screen, cells } = await show({ lesions: [] });
    expect(cells).toEqual([[EMPTY], [''], ['']]);
    await expect.element(screen.getByText(EMPTY)).toBeVisible();
  });

  it('with a line says nothing', async () => {
    const { screen } = await show(visit([keratoses(16)]));
    await expect.element(screen.getByText(EMPTY)).not.toBeInTheDocument();
  });

  it.each([
    ['no line', { lesions: [] }, 0],
    ['two lines', visit([keratoses(6)]), 2],
  ])('on paper is none but for the lines themselves: %s', async (_name, encounter, rows) => {
    expect((await show(encounter, 0)).cells).toHaveLength(rows);
  });
});

it('a line that changed is drawn anew, one that stayed is not, so that only changes are tinted', async () => {
  const { screen } = await show(visit([keratoses(6)]));
  const row = (code: string) => screen.getByRole('row', { name: new RegExp(code) }).element();
  const before = [row('17000'), row('17003')];
  await screen.rerender(<ClaimLines lines={linesOf(visit([keratoses(7)]))} empty={EMPTY} />);
  await expect.element(screen.getByRole('cell', { name: '× 6' })).toBeVisible();
  expect(row('17000')).toBe(before[0]);
  expect(row('17003')).not.toBe(before[1]);
});
