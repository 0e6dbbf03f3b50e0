import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Entry, emptyLesionRow } from './entry.ts';
import { KEYS } from './key-map.ts';
import { openWorkbench } from './workbench-in-test.tsx';

const VISIT: Partial<Entry> = {
  diagnosis: 'L57.0',
  method: 'cryosurgery',
  lesions: [
    { ...emptyLesionRow, site: 'forearm', side: 'left', count: '4' },
    { ...emptyLesionRow, site: 'scalp', count: '2' },
  ],
};

describe('keys that jump', () => {
  it.each([
    ['1', 'Visit reference'],
    ['2', 'Lesions destroyed'],
    ['4', 'Diagnosis'],
    ['0', 'Visit in one line'],
  ])('Alt+%s goes to “%s”', async (digit, label) => {
    const { screen } = await openWorkbench();
    await userEvent.keyboard(`{Alt>}${digit}{/Alt}`);
    await expect.element(screen.getByLabelText(label, { exact: true }).first()).toHaveFocus();
  });

  it.each([
    ['3', 'Method of destruction'],
    ['5', 'Was an E/M service documented that day?'],
    ['6', 'Other procedures that day'],
  ])('Alt+%s goes into the choices of “%s”', async (digit, name) => {
    const { screen } = await openWorkbench();
    await userEvent.keyboard(`{Alt>}${digit}{/Alt}`);
    const group = screen.getByRole('group', { name });
    expect(group.element().contains(document.activeElement)).toBe(true);
  });

  it('they work from inside a field too', async () => {
    const { screen } = await openWorkbench();
    await userEvent.click(screen.getByRole('textbox', { name: 'Visit reference' }));
    await userEvent.keyboard('{Alt>}2{/Alt}');
    await expect.element(screen.getByRole('textbox', { name: 'Lesions destroyed' })).toHaveFocus();
  });

  it('F8 and Shift+F8 go through the findings, Ctrl+. to the first fix', async () => {
    const { screen } = await openWorkbench({ ...VISIT, method: '', total: '7' });
    await userEvent.keyboard('{F8}');
    const first = document.activeElement;
    expect(first?.hasAttribute('data-finding')).toBe(true);
    await userEvent.keyboard('{F8}');
    expect(document.activeElement).not.toBe(first);
    await userEvent.keyboard('{Shift>}{F8}{/Shift}');
    expect(document.activeElement).toBe(first);
    await userEvent.keyboard('{Control>}.{/Control}');
    await expect
      .element(screen.getByRole('button', { name: 'Use 6, the sum of the rows' }))
      .toHaveFocus();
  });
});

describe('single letters', () => {
  it('? shows every key, and Escape puts the list away', async () => {
    const { screen } = await openWorkbench();
    await userEvent.keyboard('{Shift>}?{/Shift}');
    const help = screen.getByRole('dialog', { name: 'Keys' });
    await expect.element(help).toBeVisible();
    for (const { does } of KEYS) await expect.element(help.getByText(does)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(help).not.toBeInTheDocument();
  });

  it('no key of the page works while the list of keys is up', async () => {
    const { screen } = await openWorkbench({ total: '6' });
    await userEvent.keyboard('{Shift>}?{/Shift}n');
    await userEvent.keyboard('{Escape}');
    await expect
      .element(screen.getByRole('textbox', { name: 'Lesions destroyed' }))
      .toHaveValue('6');
  });

  it.each([
    ['n', 'n'],
    ['N', '{Shift>}N{/Shift}'],
    ['?', '{Shift>}?{/Shift}'],
  ])('%s in a text field is typed', async (letter, keys) => {
    const { screen } = await openWorkbench({ total: '6' });
    const line = screen.getByRole('textbox', { name: 'Visit in one line' });
    await userEvent.type(line, `4 lfa dx${keys}`);
    await expect.element(line).toHaveValue(`4 lfa dx${letter}`);
    await expect.element(screen.getByRole('dialog', { name: 'Keys' })).not.toBeInTheDocument();
  });
});

describe('lesions by site', () => {
  it('a short form and Enter add the row, and the cursor is in its number', async () => {
    const { screen } = await openWorkbench();
    const add = screen.getByRole('combobox', { name: 'Add a site' });
    await userEvent.type(add, 'lfa{Enter}');
    const count = screen.getByRole('textbox', { name: 'Lesions, Forearm' });
    await expect.element(count).toHaveFocus();
    await expect
      .element(screen.getByRole('combobox', { name: 'Side of Forearm' }))
      .toHaveValue('left');
    await userEvent.keyboard('4{Enter}');
    await expect.element(add).toHaveFocus();
    await expect.element(add).toHaveValue('');
    await userEvent.keyboard('sc{Enter}');
    await expect.element(screen.getByRole('textbox', { name: 'Lesions, Scalp' })).toHaveFocus();
    await userEvent.keyboard('2');
    await expect.element(screen.getByText('sites add to 6')).toBeVisible();
  });

  it('words that fit several sites add none of them: the arrow keys choose', async () => {
    const { screen } = await openWorkbench();
    const add = screen.getByRole('combobox', { name: 'Add a site' });
    await userEvent.type(add, 'fore{Enter}');
    await expect.element(screen.getByRole('option', { name: 'Left: forearm' })).toBeVisible();
    await expect.element(add).toHaveValue('fore');
    expect(screen.getByRole('textbox', { name: /^Lesions, / }).elements()).toEqual([]);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect.element(screen.getByRole('textbox', { name: 'Lesions, Forearm' })).toHaveFocus();
  });

  it('a place without its side adds a row whose side is still to be said', async () => {
    const { screen } = await openWorkbench();
    await userEvent.type(screen.getByRole('combobox', { name: 'Add a site' }), 'forearm{Enter}');
    await expect.element(screen.getByRole('textbox', { name: 'Lesions, Forearm' })).toHaveFocus();
    await expect.element(screen.getByRole('combobox', { name: 'Side of Forearm' })).toHaveValue('');
  });

  it('a site chosen from the list adds one row', async () => {
    const { screen } = await openWorkbench();
    await userEvent.type(
      screen.getByRole('combobox', { name: 'Add a site' }),
      'fore{ArrowDown}{Enter}',
    );
    await expect.element(screen.getByRole('textbox', { name: 'Lesions, Forehead' })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: /^Lesions, / }).elements()).toHaveLength(1);
  });

  it('words that name no site are kept as the note’s own', async () => {
    const { screen } = await openWorkbench();
    await userEvent.type(
      screen.getByRole('combobox', { name: 'Add a site' }),
      'behind the ear{Enter}',
    );
    await expect
      .element(screen.getByRole('textbox', { name: 'Lesions, behind the ear' }))
      .toHaveFocus();
  });

  it('leaving the empty field adds nothing', async () => {
    const { screen } = await openWorkbench();
    await userEvent.type(screen.getByRole('combobox', { name: 'Add a site' }), ' ');
    await userEvent.tab();
    expect(screen.getByRole('textbox', { name: /^Lesions, / }).elements()).toEqual([]);
  });

  it('a new name for a row without a side leaves its side as it was', async () => {
    const { screen } = await openWorkbench(VISIT);
    const site = screen.getByRole('combobox', { name: 'Site of row 1' });
    await userEvent.fill(site, 'hand');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(screen.getByRole('combobox', { name: 'Side of Hand' }))
      .toHaveValue('left');
  });

  it('after a row is removed the cursor is in the next row, then in the field that adds one', async () => {
    const { screen } = await openWorkbench(VISIT);
    await screen.getByRole('button', { name: 'Remove Forearm' }).click();
    await expect.element(screen.getByRole('textbox', { name: 'Lesions, Scalp' })).toHaveFocus();
    await screen.getByRole('button', { name: 'Remove Scalp' }).click();
    await expect.element(screen.getByRole('combobox', { name: 'Add a site' })).toHaveFocus();
  });

  it.each([
    ['6', 'sites add to 6'],
    ['4 or 5', 'a site has no number yet'],
  ])('with “%s” at a site the hint beside the total says “%s”', async (count, hint) => {
    const row = { ...emptyLesionRow, site: 'scalp', count };
    const { screen } = await openWorkbench({ ...VISIT, lesions: [row] });
    await expect
      .element(screen.getByRole('textbox', { name: 'Total the note states' }))
      .toHaveAccessibleDescription(hint);
  });
});

async function openTally(change: Partial<Entry>) {
  const { screen } = await openWorkbench(change);
  await screen.getByRole('radio', { name: 'Tally' }).click();
  return { screen, group: screen.getByRole('group', { name: 'Tally' }) };
}

describe('the tally', () => {
  it('each click adds a lesion, and the name of the button says the number', async () => {
    const { group } = await openTally(VISIT);
    await group.getByRole('button', { name: 'Add lesion, Left: forearm, now 4' }).click();
    const five = group.getByRole('button', { name: 'Add lesion, Left: forearm, now 5' });
    await expect.element(five).toHaveFocus();
  });

  it('a site’s digit adds there, minus takes the last one back', async () => {
    const { screen, group } = await openTally(VISIT);
    await group.getByRole('button', { name: /Scalp/ }).click();
    await userEvent.keyboard('112-');
    await expect.element(group.getByRole('button', { name: /forearm, now 6/ })).toBeVisible();
    await expect.element(group.getByRole('button', { name: /Scalp, now 3/ })).toBeVisible();
    await expect
      .element(screen.getByRole('textbox', { name: 'Total the note states' }))
      .toHaveAccessibleDescription('sites add to 9');
  });

  it('without sites plus and minus count the visit’s lesions, never below none', async () => {
    const { screen, group } = await openTally({});
    await group.getByRole('button', { name: 'Add lesion, all lesions, now 0' }).click();
    await userEvent.keyboard('++-');
    const total = screen.getByRole('textbox', { name: 'Lesions destroyed' });
    await expect.element(total).toHaveValue('2');
    await userEvent.keyboard('----');
    await expect.element(total).toHaveValue('0');
  });

  it('a digit with Alt is the key of the page, not a lesion', async () => {
    const { screen, group } = await openTally(VISIT);
    await group.getByRole('button', { name: /Scalp/ }).click();
    await userEvent.keyboard('{Alt>}1{/Alt}');
    await expect.element(screen.getByRole('textbox', { name: 'Visit reference' })).toHaveFocus();
    await expect.element(group.getByRole('button', { name: /forearm, now 4/ })).toBeVisible();
  });
});
