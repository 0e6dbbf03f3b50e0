import axe from 'axe-core';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import { CountField, type CountFieldProps } from './count-field.tsx';

type Shown = Partial<Omit<CountFieldProps, 'value' | 'onChange'>>;

function Counting({ initial, ...field }: Shown & { initial: string }) {
  const [value, setValue] = useState(initial);
  return <CountField label="Lesions" {...field} value={value} onChange={setValue} />;
}

async function show(initial = '', field: Shown = {}) {
  const screen = await render(<Counting initial={initial} {...field} />);
  const input = screen.getByRole('textbox', { name: 'Lesions' });
  return { screen, input };
}

describe('a number of things', () => {
  it('is typed, and what was typed stays in the field', async () => {
    const { input } = await show();
    await userEvent.type(input, '15');
    await expect.element(input).toHaveValue('15');
  });

  it.each(['10-12', 'multiple', '1.5', ' 6'])(
    'keeps “%s” as it is when it is pasted',
    async (typed) => {
      const { input } = await show();
      await userEvent.fill(input, typed);
      await expect.element(input).toHaveValue(typed);
    },
  );

  it('brings up digits on a phone and is not one of the number fields that swallow text', async () => {
    const { input } = await show();
    await expect.element(input).toHaveAttribute('inputmode', 'numeric');
    await expect.element(input).toHaveAttribute('type', 'text');
  });
});

describe('keys that tally', () => {
  it.each([
    ['+', '4', '5'],
    ['+', '', '1'],
    ['+', ' 4 ', '5'],
    ['-', '4', '3'],
    ['-', '', '-'],
    ['-', '0', '0'],
    ['{PageUp}', '4', '9'],
    ['{PageUp}', '', '5'],
    ['{PageDown}', '14', '9'],
    ['{PageDown}', '3', '0'],
    ['+++', '12', '15'],
  ])('%s on “%s” gives “%s”', async (keys, before, after) => {
    const { input } = await show(before);
    await userEvent.click(input);
    await userEvent.keyboard(keys);
    await expect.element(input).toHaveValue(after);
  });

  it('a minus in an empty field is typed, so that “-3” gets its message and never becomes 3', async () => {
    const { input } = await show('');
    await userEvent.type(input, '-3');
    await expect.element(input).toHaveValue('-3');
  });

  it('a range is typed as a range: 10-12 is neither 9 nor 912', async () => {
    const { input } = await show();
    await userEvent.type(input, '10-12');
    await expect.element(input).toHaveValue('10-12');
  });

  it('a number with a plus is typed as such: 10+ is neither 11 nor 10', async () => {
    const { screen, input } = await show();
    await userEvent.type(input, '10+');
    await expect.element(input).toHaveValue('10+');
    await screen.getByRole('button', { name: 'One more: Lesions' }).click();
    await userEvent.click(input);
    await userEvent.keyboard('{PageUp}');
    await expect.element(input).toHaveValue('10+');
  });

  it.each([
    ['the field was left', '10{Tab}', '11'],
    ['it was stepped', '10{PageDown}', '6'],
  ])('a plus steps a typed number once %s', async (_when, keys, after) => {
    const { input } = await show();
    await userEvent.type(input, keys);
    await userEvent.click(input);
    await userEvent.keyboard('+');
    await expect.element(input).toHaveValue(after);
  });

  it('a digit typed over a number that was stepped down takes its place', async () => {
    const { input } = await show('4');
    await userEvent.click(input);
    await userEvent.keyboard('-');
    await userEvent.dblClick(input);
    await userEvent.keyboard('7');
    await expect.element(input).toHaveValue('7');
  });

  it('a digit that comes later does not make a range of a number that was stepped down', async () => {
    const { input } = await show('2');
    await userEvent.click(input);
    await userEvent.keyboard('-{End}4');
    await expect.element(input).toHaveValue('14');
  });

  it.each([
    ['+', 'six', 'six+'],
    ['-', '10', '9'],
    ['-', '1.5', '1.5-'],
    ['-', '1000', '1000-'],
    ['{PageUp}', 'six', 'six'],
  ])(
    '%s on “%s” gives “%s”: what is no number is not stepped from',
    async (keys, before, after) => {
      const { input } = await show(before);
      await userEvent.click(input);
      await userEvent.keyboard('{End}');
      await userEvent.keyboard(keys);
      await expect.element(input).toHaveValue(after);
    },
  );

  it.each(['{Control>}-{/Control}', '{Control>}+{/Control}', '{Alt>}{PageUp}{/Alt}'])(
    '%s is the browser’s: it changes the zoom, not the number',
    async (keys) => {
      const { input } = await show('4');
      await userEvent.click(input);
      await userEvent.keyboard(keys);
      await expect.element(input).toHaveValue('4');
    },
  );

  it('Enter moves on', async () => {
    const onEnter = vi.fn<() => void>();
    const { input } = await show('4', { onEnter });
    await userEvent.click(input);
    await userEvent.keyboard('{Enter}');
    expect(onEnter).toHaveBeenCalledOnce();
    await expect.element(input).toHaveValue('4');
  });
});

describe('buttons that tally', () => {
  it('add one and take one away, never below none', async () => {
    const { screen, input } = await show('1');
    const more = screen.getByRole('button', { name: 'One more: Lesions' });
    const fewer = screen.getByRole('button', { name: 'One fewer: Lesions' });
    await more.click();
    await expect.element(input).toHaveValue('2');
    await fewer.click();
    await fewer.click();
    await fewer.click();
    await expect.element(input).toHaveValue('0');
  });

  it('leave words alone', async () => {
    const { screen, input } = await show('multiple');
    await screen.getByRole('button', { name: 'One more: Lesions' }).click();
    await expect.element(input).toHaveValue('multiple');
  });

  it('are passed over by the tab key, for the keyboard has its own', async () => {
    const { input } = await show('1');
    await userEvent.tab();
    await expect.element(input).toHaveFocus();
    await userEvent.tab();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('message and hint', () => {
  it('are read out with the field, the message first', async () => {
    const { input } = await show('-3', {
      problem: 'Enter a whole number.',
      hint: 'sites add to 6',
    });
    await expect.element(input).toHaveAttribute('aria-invalid', 'true');
    await expect.element(input).toHaveAccessibleDescription('Enter a whole number. sites add to 6');
  });

  it('a field without them is neither marked nor described', async () => {
    const { input } = await show('3');
    await expect.element(input).not.toHaveAttribute('aria-invalid');
    await expect.element(input).not.toHaveAttribute('aria-describedby');
  });

  it('leave nothing for axe to find, with the label shown or hidden', async () => {
    const { screen } = await show('-3', { problem: 'Enter a whole number.', labelHidden: true });
    expect((await axe.run(screen.container)).violations).toEqual([]);
  });
});
