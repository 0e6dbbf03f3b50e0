import axe from 'axe-core';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import { TextField, type TextFieldProps } from './text-field.tsx';

type Shown = Partial<Omit<TextFieldProps, 'value' | 'onCommit'>>;

const PROBLEM = 'Enter a date such as 11/20/2026.';

async function show(initial: string, field: Shown = {}) {
  const onCommit = vi.fn<(value: string) => void>();
  function Form() {
    const [value, setValue] = useState(initial);
    return (
      <TextField
        label="Date"
        {...field}
        value={value}
        onCommit={(text) => {
          onCommit(text);
          setValue(text);
        }}
      />
    );
  }
  const screen = await render(<Form />);
  return { screen, input: screen.getByRole('textbox', { name: 'Date' }), onCommit };
}

describe('text counts once it is finished', () => {
  it('not while it is typed', async () => {
    const { input, onCommit } = await show('');
    await userEvent.type(input, '11/20');
    await expect.element(input).toHaveValue('11/20');
    expect(onCommit).not.toHaveBeenCalled();
  });

  it.each([
    ['on Enter', '{Enter}'],
    ['on leaving the field', '{Tab}'],
  ])('%s, and only once', async (_when, keys) => {
    const { input, onCommit } = await show('');
    await userEvent.type(input, '11/20');
    await userEvent.keyboard(keys);
    await userEvent.tab();
    expect(onCommit.mock.calls).toEqual([['11/20']]);
    await expect.element(input).toHaveValue('11/20');
  });

  it('not when nothing was changed', async () => {
    const { input, onCommit } = await show('11/20');
    await userEvent.type(input, '6{Backspace}{Enter}');
    await userEvent.tab();
    expect(onCommit).not.toHaveBeenCalled();
  });

  it('emptied is also finished', async () => {
    const { input, onCommit } = await show('11/20');
    await userEvent.clear(input);
    await userEvent.keyboard('{Enter}');
    expect(onCommit.mock.calls).toEqual([['']]);
  });

  it('Escape brings back what was there, and does not close what is around the field', async () => {
    const { input, onCommit } = await show('11/20');
    const onKeyDown = vi.fn<(event: KeyboardEvent) => void>();
    window.addEventListener('keydown', onKeyDown);
    await userEvent.type(input, '99{Escape}');
    window.removeEventListener('keydown', onKeyDown);
    await expect.element(input).toHaveValue('11/20');
    await userEvent.tab();
    expect(onCommit).not.toHaveBeenCalled();
    expect(onKeyDown.mock.calls.map(([{ key }]) => key)).toEqual(['9', '9']);
  });

  it('says whether there is typing that the browser itself can take back', async () => {
    const { input } = await show('11/20');
    await expect.element(input).toHaveAttribute('data-typing', 'false');
    await userEvent.type(input, '9');
    await expect.element(input).toHaveAttribute('data-typing', 'true');
    await userEvent.keyboard('{Enter}');
    await expect.element(input).toHaveAttribute('data-typing', 'false');
  });
});

describe('typing that is kept by whoever keeps the form', () => {
  it('is told with every key, and told when it is finished or given up', async () => {
    const onTyping = vi.fn<(typed: string | undefined) => void>();
    const { input } = await show('', { onTyping });
    await userEvent.type(input, '11{Enter}');
    await userEvent.type(input, '2{Escape}');
    expect(onTyping.mock.calls.flat()).toEqual(['1', '11', undefined, '112', undefined]);
  });

  it('goes on where it was left', async () => {
    const { input, onCommit } = await show('11/20', { initialTyped: '11/2', problem: PROBLEM });
    await expect.element(input).toHaveValue('11/2');
    await expect.element(input).not.toHaveAttribute('aria-invalid');
    await userEvent.type(input, '1{Enter}');
    expect(onCommit.mock.calls).toEqual([['11/21']]);
  });
});

describe('message and hint', () => {
  it('are read out with the field, the message first', async () => {
    const { input } = await show('x', { problem: PROBLEM, hint: 'The day of the visit' });
    await expect.element(input).toHaveAttribute('aria-invalid', 'true');
    await expect.element(input).toHaveAccessibleDescription(`${PROBLEM} The day of the visit`);
  });

  it('the message goes while it is being mended, for half a date is not a wrong date', async () => {
    const { screen, input } = await show('x', { problem: PROBLEM });
    await expect.element(screen.getByText(PROBLEM)).toBeVisible();
    await userEvent.type(input, '1');
    await expect.element(screen.getByText(PROBLEM)).not.toBeInTheDocument();
    await expect.element(input).not.toHaveAttribute('aria-invalid');
  });

  it('leave nothing for axe to find', async () => {
    const { screen } = await show('x', { problem: PROBLEM, hint: 'Hint', labelHidden: true });
    expect((await axe.run(screen.container)).violations).toEqual([]);
  });
});

it('sends nothing that is typed to spelling services', async () => {
  const { input } = await show('');
  await expect.element(input).toHaveAttribute('spellcheck', 'false');
  await expect.element(input).toHaveAttribute('autocomplete', 'off');
  await expect.element(input).toHaveAttribute('autocorrect', 'off');
});
