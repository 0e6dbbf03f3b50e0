import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { countStrip } from '../rules/explain/count-strip.ts';
import type { Encounter } from '../rules/index.ts';
import { keratoses, visit, warts } from '../rules/catalog/example-visits.ts';
import { CountStrip } from './count-strip.tsx';

const show = (encounter: Encounter) => render(<CountStrip cells={countStrip(encounter)} />);

describe('the codes at every count', () => {
  it.each([
    [
      'keratoses alone',
      visit([keratoses(6)]),
      '0: none; 1: 17000; 2 to 14: 17000 + 17003; 15 to 20+: 17004.',
    ],
    [
      'nothing entered yet',
      { lesions: [] },
      '0: none; 1: 17000; 2 to 14: 17000 + 17003; 15 to 20+: 17004.',
    ],
    [
      'beside warts, in claim order',
      visit([keratoses(6), warts(2)]),
      '0: 17110; 1: 17110 + 17000; 2 to 14: 17110 + 17000 + 17003; 15 to 20+: 17004 + 17110.',
    ],
  ])('are said in bands: %s', async (_name, encounter, bands) => {
    const screen = await show(encounter);
    await expect.element(screen.getByText(bands)).toBeVisible();
  });

  it.each([
    [1, 'At 1: 17000.'],
    [14, 'At 14: 17000; 17003x13.'],
    [15, 'At 15: 17004.'],
    [20, 'At 20+: 17004.'],
    [40, 'At 20+: 17004.'],
    [0, 'At 0: no line.'],
  ])('with the visit’s own number, %i, named', async (count, sentence) => {
    const screen = await show(visit([keratoses(count)]));
    await expect.element(screen.getByText(sentence)).toBeVisible();
  });

  it('without a number of its own names none', async () => {
    const screen = await show({ lesions: [] });
    await expect.element(screen.getByText(/^At /)).not.toBeInTheDocument();
  });

  it('can be read as a table, one row for each count, the visit’s own row tinted', async () => {
    const screen = await show(visit([keratoses(6)]));
    await screen.getByText('Every count').click();
    const rows = screen
      .getByRole('row')
      .elements()
      .map(({ textContent }) => textContent);
    expect(rows).toHaveLength(22);
    expect([rows[0], rows[1], rows[7], rows[15], rows[16], rows[21]]).toEqual([
      'LesionsLines',
      '0no line',
      '617000; 17003x5',
      '1417000; 17003x13',
      '1517004',
      '20+17004',
    ]);
    const tinted = screen
      .getByRole('row')
      .elements()
      .filter((row) => row.className !== '');
    expect(tinted.map(({ textContent }) => textContent)).toEqual(['617000; 17003x5']);
    expect((await axe.run(screen.container)).violations).toEqual([]);
  });

  it('informs and never invites: no number can be pressed', async () => {
    const screen = await show(visit([keratoses(6)]));
    expect(screen.container.querySelectorAll('button, a, input, [tabindex]')).toHaveLength(0);
  });
});
