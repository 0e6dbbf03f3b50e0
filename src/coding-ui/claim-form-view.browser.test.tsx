import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { claimForm } from '../claims/claim-form/claim-form.ts';
import type { Encounter } from '../rules/index.ts';
import { ClaimFormView } from './claim-form-view.tsx';

const VISIT: Encounter = {
  dateOfService: '2024-11-20',
  lesions: [{ diagnosis: 'L57.0', count: 8 }],
  additionalDiagnoses: ['Z85.828'],
};
const EIGHT = Array.from({ length: 8 }, (_, at) => ({
  code: '17003',
  units: at + 1,
  modifiers: at === 0 ? ['59', 'LT'] : [],
  diagnoses: ['L57.0'],
}));

describe('a claim of eight lines', () => {
  it('takes two forms, six rows and two, each in the order of the form', async () => {
    const screen = await render(<ClaimFormView form={claimForm(VISIT, EIGHT)} />);
    const rowsOf = (name: string) =>
      screen
        .getByRole('table', { name })
        .getByRole('row')
        .elements()
        .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent));
    const blank = 'blank';
    const plain = (row: number, units: number) => [
      `${row}`,
      '11 20 24',
      '11 20 24',
      blank,
      blank,
      '17003',
      blank,
      'A',
      blank,
      `${units}`,
      blank,
    ];
    const [head, first, ...rest] = rowsOf('Item 24, form 1 of 2');
    expect(head?.map((cell) => cell.slice(0, 3))).toEqual(
      'Row 24A 24A 24B 24C 24D 24D 24E 24F 24G 24J'.split(' '),
    );
    expect(first).toEqual(plain(1, 1).with(6, '59 LT'));
    expect(rest).toEqual([2, 3, 4, 5, 6].map((row) => plain(row, row)));
    expect(rowsOf('Item 24, form 2 of 2').slice(1)).toEqual([plain(1, 7), plain(2, 8)]);
  });

  it('has its diagnoses lettered from A to L, without their dots', async () => {
    const screen = await render(<ClaimFormView form={claimForm(VISIT, EIGHT)} />);
    const table = screen.getByRole('table', { name: /^Item 21/u });
    const letters = table.getByRole('rowheader').elements();
    expect(letters.map((cell) => cell.textContent).join('')).toBe('ABCDEFGHIJKL');
    await expect
      .element(table.getByRole('row').first())
      .toHaveTextContent('AL570BZ85828CblankDblank');
  });

  it('names in words what is blank', async () => {
    const screen = await render(<ClaimFormView form={claimForm(VISIT, EIGHT)} />);
    await expect
      .element(screen.getByText('Item 24B is blank: no place of service is entered.'))
      .toBeVisible();
  });
});

it('says what the form has no room for', async () => {
  const [line] = EIGHT;
  const lines = line ? [{ ...line, modifiers: ['59', 'LT', 'RT', '76', '79'] }] : [];
  const screen = await render(<ClaimFormView form={claimForm(VISIT, lines)} />);
  await expect
    .element(screen.getByText('Item 24D holds 4 modifiers; 79 of row 1 is left off.'))
    .toBeVisible();
  await expect.element(screen.getByRole('table', { name: 'Item 24: lines' })).toBeVisible();
});
