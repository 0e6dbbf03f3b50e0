import axe from 'axe-core';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import { ChoiceField } from './choice-field.tsx';
import { SelectField } from './select-field.tsx';

const ANSWERS = [
  { value: '', label: 'Not answered' },
  { value: 'no', label: 'No' },
  { value: 'yes', label: 'Yes', title: 'It took place' },
] as const;

type Answer = (typeof ANSWERS)[number]['value'];

const onChange = vi.fn<(value: Answer) => void>();

function Answering({ as }: { as: 'choice' | 'select' }) {
  const [value, setValue] = useState<Answer>('');
  const field = {
    label: 'Same-day visit',
    hint: 'Of the same provider',
    value,
    options: ANSWERS,
    onChange: (next: Answer) => {
      onChange(next);
      setValue(next);
    },
  };
  return as === 'choice' ? <ChoiceField {...field} /> : <SelectField {...field} />;
}

describe('one of a few, all in sight', () => {
  it('is a group of radio buttons with its name and its hint', async () => {
    const screen = await render(<Answering as="choice" />);
    const group = screen.getByRole('group', { name: 'Same-day visit' });
    await expect.element(group).toHaveAccessibleDescription('Of the same provider');
    await expect.element(group.getByRole('radio', { name: 'Not answered' })).toBeChecked();
    await expect.element(group.getByRole('radio', { name: 'Yes' })).not.toBeChecked();
  });

  it('a click anywhere on an option chooses it', async () => {
    onChange.mockClear();
    const screen = await render(<Answering as="choice" />);
    await screen.getByText('Yes').click();
    expect(onChange.mock.calls).toEqual([['yes']]);
    await expect.element(screen.getByRole('radio', { name: 'Yes' })).toBeChecked();
    await expect.element(screen.getByRole('radio', { name: 'Not answered' })).not.toBeChecked();
  });

  it('is one stop of the tab key, and arrows move through it', async () => {
    const screen = await render(<Answering as="choice" />);
    await userEvent.tab();
    await expect.element(screen.getByRole('radio', { name: 'Not answered' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(screen.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
    await userEvent.tab();
    expect(document.activeElement).toBe(document.body);
  });

  it('two of them on one page do not answer for each other', async () => {
    const screen = await render(
      <>
        <Answering as="choice" />
        <Answering as="choice" />
      </>,
    );
    await screen.getByRole('radio', { name: 'Yes' }).first().click();
    await expect.element(screen.getByRole('radio', { name: 'Yes' }).first()).toBeChecked();
    await expect.element(screen.getByRole('radio', { name: 'Yes' }).nth(1)).not.toBeChecked();
  });

  it('leaves nothing for axe to find', async () => {
    const screen = await render(<Answering as="choice" />);
    expect((await axe.run(screen.container)).violations).toEqual([]);
  });
});

describe('one of many, in the browser’s own list', () => {
  it('has its name, its hint and every option', async () => {
    const screen = await render(<Answering as="select" />);
    const list = screen.getByRole('combobox', { name: 'Same-day visit' });
    await expect.element(list).toHaveAccessibleDescription('Of the same provider');
    expect(
      list
        .getByRole('option')
        .elements()
        .map((option) => option.textContent),
    ).toEqual(['Not answered', 'No', 'Yes']);
  });

  it('gives the value that was chosen', async () => {
    onChange.mockClear();
    const screen = await render(<Answering as="select" />);
    const list = screen.getByRole('combobox', { name: 'Same-day visit' });
    await userEvent.selectOptions(list, 'Yes');
    expect(onChange.mock.calls).toEqual([['yes']]);
    await expect.element(list).toHaveValue('yes');
  });

  it('is marked and described by its message', async () => {
    const screen = await render(
      <SelectField
        label="Relation"
        value=""
        options={ANSWERS}
        onChange={onChange}
        problem="Choose one."
      />,
    );
    const list = screen.getByRole('combobox', { name: 'Relation' });
    await expect.element(list).toHaveAttribute('aria-invalid', 'true');
    await expect.element(list).toHaveAccessibleDescription('Choose one.');
    expect((await axe.run(screen.container)).violations).toEqual([]);
  });
});
