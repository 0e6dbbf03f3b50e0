import axe from 'axe-core';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import type { NoteReading } from '../../../notes/note-reading.ts';
import type { Addendum } from '../../../notes/query/addendum.ts';
import { composeQuery } from '../../../notes/query/compose-query.ts';
import { gapsOf } from '../../../notes/query/gaps-of.ts';
import { draftQuery, type QueryInHand } from '../../../notes/query/query-in-hand.ts';
import { LiveRegions } from '../../../ui/live-region.tsx';
import { ProviderQueries } from './provider-query.tsx';

const NOTE = 'Multiple AKs on the scalp frozen with LN2.';
const READING: NoteReading = {
  countEvidence: [],
  noCount: 'vague',
  vague: [{ start: 0, end: 8, text: 'Multiple' }],
  premalignantStated: true,
  methods: [{ start: 38, end: 41, text: 'LN2', method: 'cryosurgery' }],
  sites: [{ start: 20, end: 25, text: 'scalp', site: 'scalp' }],
  otherProcedures: [],
  refused: [],
  lesions: [{ nature: 'premalignant', method: 'cryosurgery', site: 'scalp' }],
};
const COUNTED: NoteReading = { ...READING, count: 7, lesions: [] };

const onAddendum = vi.fn<(addendum: Addendum) => void>();
let steps: readonly string[] = [];
const TERMS = { askedOn: '2026-11-24', due: '2026-12-01' };
let kept: readonly QueryInHand[] = [];

function Panel({ reading }: { reading: NoteReading }) {
  const [queries, setQueries] = useState<readonly QueryInHand[]>([]);
  return (
    <LiveRegions>
      <ProviderQueries
        note={NOTE}
        reading={reading}
        coding={undefined}
        reference="V-0142"
        dateOfService="2026-11-20"
        today="2026-11-24"
        queries={queries}
        onChange={(next, name) => {
          kept = next;
          steps = [...steps, name];
          setQueries(next);
        }}
        onAddendum={(addendum, next) => {
          kept = next;
          setQueries(next);
          onAddendum(addendum);
        }}
      />
    </LiveRegions>
  );
}

async function show(reading = READING) {
  const screen = await render(<Panel reading={reading} />);
  const button = (name: string) => screen.getByRole('button', { name });
  return {
    screen,
    button,
    text: screen.getByRole('textbox', { name: 'Text of the query' }),
    due: screen.getByRole('textbox', { name: 'Answer due' }),
    write: () => button('Write a query').click(),
  };
}

afterEach(() => {
  vi.restoreAllMocks();
});

beforeEach(() => {
  onAddendum.mockClear();
  kept = [];
  steps = [];
});

describe('what the note leaves open', () => {
  it('is listed, each gap with a way to ask', async () => {
    const { screen } = await show();
    const list = screen.getByRole('list', { name: 'What the note leaves open' });
    await expect.element(list).toHaveTextContent('The note gives no exact number.');
    await expect
      .element(list.getByRole('button'))
      .toHaveAccessibleName('Write a query: The note gives no exact number.');
  });

  it('is nothing where the note says it all', async () => {
    const { screen, button } = await show(COUNTED);
    await expect
      .element(screen.getByText('The note leaves nothing open to ask its provider.'))
      .toBeVisible();
    expect(button('Write a query').elements()).toEqual([]);
  });
});

describe('a query', () => {
  it('quotes the note, asks openly, and takes the focus to be edited', async () => {
    const { screen, text, write } = await show();
    await write();
    await expect.element(text).toHaveFocus();
    await expect
      .element(text)
      .toHaveValue(
        [
          'The note reads:',
          `“${NOTE}”`,
          '',
          'How many lesions were destroyed at this visit, at each site and in total, as far as it is known?',
          '',
          'Answer in your own words, or mark one:',
          '[ ] Other (please state)',
          '[ ] Unable to determine',
        ].join('\n'),
      );
    await expect
      .element(text)
      .toHaveAccessibleDescription(/^Nothing found that steers the answer\./);
    await expect.element(screen.getByText('A query is written.')).toBeVisible();
  });

  it('is typed where no helper sends it elsewhere', async () => {
    const { text, due, write } = await show();
    await write();
    // The day it is due and all that is typed into a field of one line.
    await expect.element(due).toHaveAttribute('data-gramm', 'false');
    await expect.element(due).toHaveAttribute('writingsuggestions', 'false');
    for (const [name, value] of [
      ['spellcheck', 'false'],
      ['autocomplete', 'off'],
      ['autocorrect', 'off'],
      ['writingsuggestions', 'false'],
      ['data-gramm', 'false'],
      ['data-gramm_editor', 'false'],
      ['data-enable-grammarly', 'false'],
      ['data-lt-active', 'false'],
    ] as const)
      await expect.element(text).toHaveAttribute(name, value);
  });

  it('that the coder’s words steer says so at once, and is not sent, copied or printed', async () => {
    const { screen, button, text, write } = await show();
    await write();
    await userEvent.fill(text, `“${NOTE}” Were there 15?`);
    const faults = screen.getByRole('status').filter({ hasText: 'Take out' });
    await expect
      .element(faults.getByRole('listitem').nth(0))
      .toHaveTextContent(
        'Ask an open question: how many, what, where, how. A yes or no can only agree.',
      );
    await expect
      .element(text)
      .toHaveAccessibleDescription(/Take out “15”\. A number or limit named in the question/);
    await expect.element(text).toHaveAttribute('aria-invalid', 'true');
    for (const name of ['Mark as sent', 'Copy', 'Print'])
      await expect
        .element(button(name))
        .toHaveAttribute('title', 'Mend the 2 things listed below the query first.');
    await button('Mark as sent').click({ force: true });
    expect(kept).toMatchObject([{ state: 'draft' }]);
    expect(screen.getByRole('alert').element().textContent).toBe('');
  });

  it('shows where a fault stands', async () => {
    const { button, text, write } = await show();
    await write();
    await userEvent.fill(text, `“${NOTE}” How many of the 15?`);
    await button('Take out “15”').click();
    await expect.element(text).toHaveFocus();
    // The field of this label is a textarea.
    const field = text.element() as HTMLTextAreaElement;
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('15');
  });

  it('has a day by which an answer is asked for', async () => {
    const { due, write } = await show();
    await write();
    await userEvent.fill(due, '12/1/2026');
    await userEvent.keyboard('{Enter}');
    await expect.element(due).toHaveValue('12/01/2026');
    expect(kept).toMatchObject([{ terms: { due: '2026-12-01' } }]);
    await userEvent.fill(due, '11/1/2026');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(due)
      .toHaveAccessibleDescription(
        'Enter a day from 2026-11-24 on, the day the query was written.',
      );
    expect(kept).toMatchObject([{ terms: { due: '2026-12-01' } }]);
  });

  it('is copied whole, with its heading and room for the answer', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { screen, button, write } = await show();
    await write();
    await button('Copy').click();
    await expect
      .element(screen.getByRole('status').filter({ hasText: 'Copied the query.' }))
      .toBeInTheDocument();
    expect(writeText.mock.calls[0]?.[0]).toMatch(
      /^Query to the provider of this visit\nAbout: Number of lesions destroyed\nVisit reference: V-0142\nDate of service: 2026-11-20\n[^]*“Multiple AKs[^]*Date of the answer:$/,
    );
  });

  it('that could not be copied says so', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    const { screen, button, write } = await show();
    await write();
    await button('Copy').click();
    await expect
      .element(screen.getByRole('status').filter({ hasText: 'Not copied: the browser' }))
      .toBeInTheDocument();
  });

  it('is printed alone', async () => {
    const printed: (string | null)[] = [];
    const onPage = vi.fn<() => void>();
    window.addEventListener('beforeprint', onPage);
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockImplementation(function (
      this: HTMLIFrameElement,
    ) {
      // The page of a frame that was just put in.
      const page = own?.get?.call(this) as Window;
      page.print = () => {
        printed.push(page.document.title, page.document.body.textContent);
        page.dispatchEvent(new Event('afterprint'));
      };
      return page;
    });
    const { button, write } = await show();
    await write();
    await button('Print').click();
    vi.restoreAllMocks();
    window.removeEventListener('beforeprint', onPage);
    expect(printed).toEqual(['Provider query', expect.stringContaining(`“${NOTE}”`)]);
    expect(onPage).not.toHaveBeenCalled();
    expect(document.querySelector('iframe')).toBeNull();
  });

  it('that is not needed goes, and the focus finds the heading', async () => {
    const { screen, button, write } = await show();
    await write();
    await button('Remove draft').click();
    await expect.element(screen.getByRole('heading', { name: 'Provider queries' })).toHaveFocus();
    expect(kept).toEqual([]);
    await expect.element(button('Write a query')).toBeVisible();
  });
});

async function send() {
  const shown = await show();
  await shown.write();
  await shown.button('Mark as sent').click();
  return { ...shown, add: shown.button('Add the answer to the note') };
}

describe('an answer', () => {
  it('is waited for once the query is sent, which then stays as it was', async () => {
    const { screen, text } = await send();
    expect(kept).toMatchObject([{ state: 'sent', sentOn: '2026-11-24' }]);
    await expect.element(text).toHaveAttribute('readonly');
    await expect
      .element(screen.getByRole('heading', { name: 'Number of lesions destroyed' }))
      .toHaveFocus();
    await expect.element(screen.getByText('Sent 11/24/2026', { exact: true })).toBeVisible();
    await expect
      .element(screen.getByRole('status').filter({ hasText: 'Marked as sent 11/24/2026.' }))
      .toBeInTheDocument();
    expect(steps).toEqual(['write a query', 'mark the query as sent']);
  });

  it('needs words, an author and a day', async () => {
    const { screen, add } = await send();
    await expect.element(add).toHaveAccessibleDescription(/^Enter the answer/);
    await userEvent.fill(screen.getByRole('textbox', { name: 'Answer', exact: true }), '7');
    await expect.element(add).toHaveAccessibleDescription(/^Enter who answered/);
    await userEvent.fill(screen.getByRole('textbox', { name: 'Answered by' }), 'Dr. Roe');
    const day = screen.getByRole('textbox', { name: 'Day of the answer' });
    await expect.element(day).toHaveValue('11/24/2026');
    await userEvent.fill(day, '11/23/2026');
    await userEvent.keyboard('{Enter}');
    await expect.element(add).toHaveAccessibleDescription(/^Enter a day from 2026-11-24 on/);
    await add.click({ force: true });
    expect(onAddendum).not.toHaveBeenCalled();
  });

  it('becomes a dated addendum with its author', async () => {
    const { screen, add, button } = await send();
    await userEvent.fill(screen.getByRole('textbox', { name: 'Answer', exact: true }), '7, scalp');
    await userEvent.fill(screen.getByRole('textbox', { name: 'Answered by' }), 'Dr. Roe, MD');
    await add.click();
    const text = 'Addendum 2026-11-24 by Dr. Roe, MD: Number of lesions destroyed: 7, scalp';
    expect(onAddendum.mock.calls).toEqual([
      [
        {
          question: 'Number of lesions destroyed',
          answer: '7, scalp',
          author: 'Dr. Roe, MD',
          date: '2026-11-24',
          text,
        },
      ],
    ]);
    expect(kept).toMatchObject([{ state: 'answered', answeredOn: '2026-11-24' }]);
    await expect.element(screen.getByText(text)).toBeVisible();
    // The note may still leave it open; then it can be asked again.
    await button('Write a query').click();
    expect(kept.map(({ id }) => id)).toEqual(['count', 'count-2']);
  });

  it('that is late is said to be', async () => {
    const [gap] = gapsOf(READING, undefined);
    const draft = gap && draftQuery(composeQuery(gap, NOTE), TERMS);
    if (!draft) throw new Error('The note leaves its number open.');
    const screen = await render(
      <ProviderQueries
        note={NOTE}
        reading={READING}
        coding={undefined}
        reference=""
        dateOfService={undefined}
        today="2026-12-02"
        queries={[{ ...draft, state: 'sent', sentOn: '2026-11-24' }]}
        onChange={() => {}}
        onAddendum={onAddendum}
      />,
    );
    await expect
      .element(screen.getByText('Sent 11/24/2026, no answer by 12/01/2026'))
      .toBeVisible();
  });
});

it('axe finds nothing in a draft with faults, nor in a sent query', async () => {
  const { screen, button, text, write } = await show();
  await write();
  const draft = text.element().closest('textarea')?.value ?? '';
  await userEvent.fill(text, 'Were there 15?');
  await expect.element(text).toHaveAttribute('aria-invalid', 'true');
  expect((await axe.run(screen.container)).violations).toEqual([]);
  await userEvent.fill(text, draft);
  await button('Mark as sent').click();
  await expect.element(button('Add the answer to the note')).toBeVisible();
  expect((await axe.run(screen.container)).violations).toEqual([]);
});
