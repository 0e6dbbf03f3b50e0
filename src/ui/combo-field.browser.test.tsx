import axe from 'axe-core';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import { LiveRegions } from './live-region.tsx';
import { ComboField, type ComboFieldProps } from './combo-field.tsx';

const CODES = [
  { id: 'L57.0', text: 'L57.0', detail: 'Actinic keratosis' },
  { id: 'L57.8', text: 'L57.8', detail: 'Other chronic sun damage' },
  { id: 'B07.-', text: 'B07.', detail: 'Viral wart' },
];

const search = (typed: string) =>
  CODES.filter(({ text, detail }) =>
    `${text} ${detail}`.toLowerCase().includes(typed.toLowerCase()),
  );

const fitOf = (text: string, typed: string) => {
  if (text === typed) return 'whole' as const;
  return text.startsWith(typed) ? ('start' as const) : undefined;
};

const searchFitting = (typed: string) =>
  search(typed).map((option) => ({ ...option, fit: fitOf(option.text, typed) }));

async function show(initial = '', field: Partial<ComboFieldProps> = {}) {
  const onChoose = vi.fn<(id: string) => void>();
  const onType = vi.fn<(text: string) => void>();
  function Form() {
    const [text, setText] = useState(initial);
    return (
      <>
        <ComboField
          label="Diagnosis"
          search={search}
          {...field}
          text={text}
          onChoose={(id) => {
            onChoose(id);
            setText(id);
          }}
          onType={(words) => {
            onType(words);
            setText(words);
          }}
        />
        <button type="button">After</button>
      </>
    );
  }
  const screen = await render(
    <LiveRegions>
      <Form />
    </LiveRegions>,
  );
  return { screen, input: screen.getByRole('combobox', { name: 'Diagnosis' }), onChoose, onType };
}

/** Shows what was taken in another spelling, as a diagnosis field does. */
function InCapitals() {
  const [text, setText] = useState('');
  const take = (words: string) => setText(words.toUpperCase());
  return <ComboField label="Code" text={text} search={search} onChoose={take} onType={take} />;
}

describe('typing ahead', () => {
  it('lists what the letters may mean, with what each stands for', async () => {
    const { screen, input } = await show();
    await userEvent.type(input, 'l57');
    const options = screen.getByRole('option');
    await expect.element(options.first()).toHaveTextContent('L57.0Actinic keratosis');
    expect(options.elements()).toHaveLength(2);
    await expect.element(input).toHaveAttribute('aria-expanded', 'true');
  });

  it('shows no list for words that mean nothing known', async () => {
    const { screen, input } = await show();
    await userEvent.type(input, 'psoriasis');
    await expect.element(screen.getByRole('listbox')).not.toBeInTheDocument();
  });

  it('the arrow down and Enter choose the first, once', async () => {
    const { input, onChoose, onType } = await show();
    await userEvent.type(input, 'kera{ArrowDown}{Enter}');
    expect(onChoose.mock.calls).toEqual([['L57.0']]);
    await expect.element(input).toHaveValue('L57.0');
    await userEvent.tab();
    expect(onType).not.toHaveBeenCalled();
  });

  it('a click on an option chooses it', async () => {
    const { screen, input, onChoose, onType } = await show();
    await userEvent.type(input, 'wart');
    await screen.getByRole('option', { name: 'B07.' }).click();
    expect(onChoose.mock.calls).toEqual([['B07.-']]);
    await userEvent.tab();
    expect(onType).not.toHaveBeenCalled();
  });

  it('the list goes once an option is chosen, by key or by click', async () => {
    const { screen, input } = await show();
    await userEvent.type(input, 'kera{ArrowDown}{Enter}');
    await expect.element(input).toHaveValue('L57.0');
    await expect.element(screen.getByRole('listbox')).not.toBeInTheDocument();
    await userEvent.fill(input, 'wart');
    await screen.getByRole('option', { name: 'B07.' }).click();
    await expect.element(input).toHaveValue('B07.-');
    await expect.element(screen.getByRole('listbox')).not.toBeInTheDocument();
  });

  it('Escape after a choice, or on coming back, does not choose again', async () => {
    const { screen, input, onChoose, onType } = await show();
    await userEvent.type(input, 'wart{ArrowDown}{Enter}{Escape}');
    await userEvent.tab();
    await userEvent.click(input);
    await userEvent.keyboard('{ArrowDown}{Escape}');
    await expect.element(screen.getByRole('listbox')).not.toBeInTheDocument();
    await userEvent.tab();
    expect(onChoose.mock.calls).toEqual([['B07.-']]);
    expect(onType).not.toHaveBeenCalled();
  });

  it('the same option can be chosen again after the text was changed', async () => {
    const { input, onChoose } = await show();
    await userEvent.type(input, 'kera{ArrowDown}{Enter}');
    await userEvent.fill(input, 'kera');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onChoose.mock.calls).toEqual([['L57.0'], ['L57.0']]);
  });
});

describe('words of one’s own', () => {
  it.each([
    ['on Enter', '{Enter}'],
    ['on leaving the field', '{Tab}'],
  ])('are taken as typed %s, once', async (_when, keys) => {
    const { input, onChoose, onType } = await show();
    await userEvent.type(input, 'psoriasis');
    expect(onType).not.toHaveBeenCalled();
    await userEvent.keyboard(keys);
    await userEvent.tab();
    expect(onType.mock.calls).toEqual([['psoriasis']]);
    expect(onChoose).not.toHaveBeenCalled();
    await expect.element(input).toHaveValue('psoriasis');
  });

  it('are taken though a list is open, for nothing in it was pointed at', async () => {
    const { screen, input, onChoose, onType } = await show();
    await userEvent.type(input, 'l57');
    await expect.element(screen.getByRole('listbox')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    expect(onType.mock.calls).toEqual([['l57']]);
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('are shown as the form reads them, and the list stays closed', async () => {
    const screen = await render(<InCapitals />);
    const input = screen.getByRole('combobox', { name: 'Code' });
    await userEvent.type(input, 'l57');
    await expect.element(screen.getByRole('listbox')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(input).toHaveValue('L57');
    await expect.element(screen.getByRole('listbox')).not.toBeInTheDocument();
  });

  it('Enter takes the one offer that begins with them, and leaving the field does not', async () => {
    const { input, onChoose, onType } = await show('', { search: searchFitting });
    await userEvent.type(input, 'B0');
    await userEvent.tab();
    expect(onType.mock.calls).toEqual([['B0']]);
    await userEvent.fill(input, 'B07');
    await userEvent.keyboard('{Enter}');
    expect(onChoose.mock.calls).toEqual([['B07.-']]);
    await userEvent.fill(input, 'wart');
    await userEvent.keyboard('{Enter}');
    expect(onType.mock.calls).toEqual([['B0'], ['wart']]);
  });

  it('emptied is also taken', async () => {
    const { input, onType } = await show('L57.0');
    await userEvent.clear(input);
    await userEvent.tab();
    expect(onType.mock.calls).toEqual([['']]);
  });

  it('Escape brings back what was there, closes the list, and nothing around the field', async () => {
    const { screen, input, onChoose, onType } = await show('B07.');
    const onKeyDown = vi.fn<(event: KeyboardEvent) => void>();
    await userEvent.fill(input, 'l57');
    await expect.element(screen.getByRole('listbox')).toBeVisible();
    window.addEventListener('keydown', onKeyDown);
    await userEvent.keyboard('{Escape}');
    window.removeEventListener('keydown', onKeyDown);
    await expect.element(input).toHaveValue('B07.');
    await expect.element(screen.getByRole('listbox')).not.toBeInTheDocument();
    await userEvent.tab();
    expect(onType).not.toHaveBeenCalled();
    expect(onChoose).not.toHaveBeenCalled();
    expect(onKeyDown).not.toHaveBeenCalled();
  });

  it('passing through the field changes nothing', async () => {
    const { input, onChoose, onType } = await show('L57.0');
    await userEvent.click(input);
    await userEvent.tab();
    expect(onType).not.toHaveBeenCalled();
    expect(onChoose).not.toHaveBeenCalled();
    await expect.element(input).toHaveValue('L57.0');
  });
});

describe('words that several offers begin with', () => {
  const SEVERAL = 'Several fit “L57”: choose with the arrow keys.';

  it('are never decided by Enter: the list stays, and says and announces that several fit', async () => {
    const { screen, input, onChoose, onType } = await show('', { search: searchFitting });
    await userEvent.type(input, 'L57{Enter}');
    await expect.element(screen.getByRole('option').first()).toBeVisible();
    await expect.element(screen.getByRole('status')).toHaveTextContent(SEVERAL);
    await expect.element(screen.getByText(SEVERAL).last()).toBeVisible();
    expect(screen.getByText(SEVERAL).elements()).toHaveLength(2);
    await expect.element(input).toHaveValue('L57');
    expect(onChoose).not.toHaveBeenCalled();
    expect(onType).not.toHaveBeenCalled();
  });

  it('open the list again where it was closed under the typing', async () => {
    const { screen, input } = await show('', { search: searchFitting, initialTyped: 'L57' });
    await userEvent.click(input);
    await expect.element(screen.getByRole('listbox')).not.toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('option').first()).toBeVisible();
    await expect.element(input).not.toHaveAttribute('aria-activedescendant');
  });

  it('are decided with the arrow keys', async () => {
    const { screen, input, onChoose } = await show('', { search: searchFitting });
    await userEvent.type(input, 'L57{Enter}{ArrowDown}{ArrowDown}{Enter}');
    expect(onChoose.mock.calls).toEqual([['L57.8']]);
    await expect.element(screen.getByRole('listbox')).not.toBeInTheDocument();
  });

  it('are decided by typing on until one is left, and the notice goes with the next letter', async () => {
    const { screen, input, onChoose } = await show('', { search: searchFitting });
    await userEvent.type(input, 'L57{Enter}.');
    // Only what was announced still says so.
    expect(screen.getByText(SEVERAL).elements()).toHaveLength(1);
    await userEvent.keyboard('8{Enter}');
    expect(onChoose.mock.calls).toEqual([['L57.8']]);
  });

  it('are kept as typed on leaving the field', async () => {
    const { input, onChoose, onType } = await show('', { search: searchFitting });
    await userEvent.type(input, 'L57{Enter}{Tab}');
    expect(onType.mock.calls).toEqual([['L57']]);
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('mean the offer that they are in full', async () => {
    const longer = { id: 'L57.01', text: 'L57.01' };
    const { input, onChoose } = await show('', {
      search: (typed) => [{ ...longer, fit: fitOf(longer.text, typed) }, ...searchFitting(typed)],
    });
    await userEvent.type(input, 'L57.0{Enter}');
    expect(onChoose.mock.calls).toEqual([['L57.0']]);
  });

  it('leave a key with Ctrl to the page', async () => {
    const onKeyDown = vi.fn<(event: KeyboardEvent) => void>();
    const { input } = await show('', { search: searchFitting });
    await userEvent.type(input, 'L57');
    window.addEventListener('keydown', onKeyDown);
    await userEvent.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    window.removeEventListener('keydown', onKeyDown);
    expect(onKeyDown.mock.calls.map(([{ key }]) => key)).toContain('Enter');
  });
});

describe('the list by keyboard', () => {
  it('the arrow down opens all of it, the arrows move through it, Escape closes it', async () => {
    const { screen, input, onChoose, onType } = await show();
    await userEvent.click(input);
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(screen.getByRole('listbox')).toBeVisible();
    expect(screen.getByRole('option').elements()).toHaveLength(CODES.length);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const pointed = input.element().getAttribute('aria-activedescendant');
    expect(pointed).toBeTruthy();
    await expect.element(input).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByRole('listbox')).not.toBeInTheDocument();
    await userEvent.tab();
    expect(onType).not.toHaveBeenCalled();
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('its button opens it too', async () => {
    const { screen } = await show();
    await screen.getByRole('button', { name: /Diagnosis/ }).click();
    await expect.element(screen.getByRole('listbox')).toBeVisible();
  });
});

describe('typing that is kept by whoever keeps the form', () => {
  it('is told with every key, and told when it is finished or given up', async () => {
    const onTyping = vi.fn<(typed: string | undefined) => void>();
    const { input } = await show('', { onTyping });
    await userEvent.type(input, 'l5{Enter}');
    await userEvent.type(input, '7{Escape}');
    expect(onTyping.mock.calls.flat()).toEqual(['l', 'l5', undefined, 'l57', undefined]);
  });

  it('goes on where it was left, and the list waits for the next key', async () => {
    const { screen, input, onType } = await show('B07.', { initialTyped: 'l5' });
    await expect.element(input).toHaveValue('l5');
    await userEvent.click(input);
    await expect.element(screen.getByRole('listbox')).not.toBeInTheDocument();
    await userEvent.type(input, '7');
    await expect.element(screen.getByRole('listbox')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(onType.mock.calls).toEqual([['l57']]);
  });
});

describe('message and hint', () => {
  it('are read out with the field', async () => {
    const { input } = await show('L5', { problem: 'Enter a code.', hint: 'A code or a word' });
    await expect.element(input).toHaveAttribute('aria-invalid', 'true');
    await expect.element(input).toHaveAccessibleDescription(/Enter a code\./);
    await expect.element(input).toHaveAccessibleDescription(/A code or a word/);
  });

  it('the message goes while it is being mended', async () => {
    const { screen, input } = await show('L5', { problem: 'Enter a code.' });
    await userEvent.type(input, '7');
    await expect.element(screen.getByText('Enter a code.')).not.toBeInTheDocument();
    await expect.element(input).not.toHaveAttribute('aria-invalid');
  });
});

describe('leaves nothing for axe to find', () => {
  it('closed, with a message', async () => {
    const { screen } = await show('L5', { problem: 'Enter a code.', hint: 'A code' });
    expect((await axe.run(screen.container)).violations).toEqual([]);
  });

  it('open, save that React Aria hides the rest of the page while the list is up', async () => {
    const { screen, input } = await show();
    await userEvent.type(input, 'l57');
    await expect.element(screen.getByRole('listbox')).toBeVisible();
    // Landmarks are the page's business, and this is no page.
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => [id, html]));
    expect(found).toEqual([['aria-hidden-focus', expect.stringContaining('>After</button>')]]);
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByRole('button', { name: 'After' })).toBeVisible();
  });
});

it('the live regions can still be heard while the list is up', async () => {
  const screen = await render(
    <LiveRegions>
      <ComboField label="Site" text="" search={search} onChoose={() => {}} onType={() => {}} />
    </LiveRegions>,
  );
  await userEvent.type(screen.getByRole('combobox', { name: 'Site' }), 'l57');
  await expect.element(screen.getByRole('listbox')).toBeVisible();
  await expect.element(screen.getByRole('status')).toBeInTheDocument();
  await expect.element(screen.getByRole('alert')).toBeInTheDocument();
});

it('says whether there is typing that the browser itself can take back', async () => {
  const { input } = await show('L57.0');
  await expect.element(input).toHaveAttribute('data-typing', 'false');
  await userEvent.type(input, '9');
  await expect.element(input).toHaveAttribute('data-typing', 'true');
});
