import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import { draftQuery, keepDraft } from '../../storage/drafts.ts';
import { defaultSettings, keepSettings, settingsQuery } from '../../storage/settings.ts';
import { LiveRegions } from '../../ui/live-region.tsx';
import {
  type Entry,
  emptyEntry,
  emptyLesionRow,
  emptyOtherProcedure,
  emptyPriorProcedure,
} from './entry.ts';
import { listen } from './workbench-in-test.tsx';
import { WorkbenchPage } from './workbench-page.tsx';

/** The page as the app opens it: a client that has read nothing yet. */
const openPage = () =>
  render(
    <QueryClientProvider
      client={
        new QueryClient({
          defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } },
        })
      }
    >
      <LiveRegions>
        <WorkbenchPage />
      </LiveRegions>
    </QueryClientProvider>,
  );

/** What this browser has kept, as the next page will read it. */
const keptDraft = () => new QueryClient().fetchQuery(draftQuery);
const keptSettings = () => new QueryClient().fetchQuery(settingsQuery);

/** A browser that has no room left. */
const refuseDrafts = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });

beforeEach(async () => {
  await keepDraft(null);
  await keepSettings(defaultSettings);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the draft', () => {
  it('is there again when the page is opened', async () => {
    await keepDraft({ ...emptyEntry, total: '6', reference: 'A-1' });
    const screen = await openPage();
    await expect
      .element(screen.getByRole('textbox', { name: 'Lesions destroyed' }))
      .toHaveValue('6');
    await expect.element(screen.getByText('This browser only')).toBeVisible();
    await expect.element(screen.getByRole('note')).not.toBeInTheDocument();
  });

  it('is kept a moment after the last key, and called kept only then', async () => {
    const screen = await openPage();
    await userEvent.type(screen.getByRole('textbox', { name: 'Lesions destroyed' }), '15');
    await expect
      .element(screen.getByText(/^Draft kept \d\d:\d\d, in this browser only$/))
      .toBeVisible();
    expect(await keptDraft()).toEqual({ ...emptyEntry, total: '15' });
  });

  it('is kept at once when the page is left', async () => {
    const screen = await openPage();
    await userEvent.type(screen.getByRole('textbox', { name: 'Lesions destroyed' }), '7');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await screen.unmount();
    await expect.poll(keptDraft).toMatchObject({ total: '7' });
  });

  it('that the browser refuses is never called kept, and the text stays', async () => {
    refuseDrafts();
    const screen = await openPage();
    const total = screen.getByRole('textbox', { name: 'Lesions destroyed' });
    await userEvent.type(total, '15');
    await expect
      .element(screen.getByRole('contentinfo'))
      .toHaveTextContent('Draft not kept: this browser refused it. Your text is still here.');
    await expect.element(total).toHaveValue('15');
    await expect.element(screen.getByText(/^Draft kept/)).not.toBeInTheDocument();
  });

  it('that the browser refuses is announced once, however long it goes on, and again after a draft was kept', async () => {
    const put = refuseDrafts();
    const screen = await openPage();
    const total = screen.getByRole('textbox', { name: 'Lesions destroyed' });
    const warned = listen(screen.getByRole('alert').element());
    const says = 'Draft not kept: this browser refused it. Your text is still here.';
    await userEvent.type(total, '1');
    await expect.poll(() => warned).toEqual([says]);
    await userEvent.type(total, '5');
    await expect.poll(() => put.mock.calls.length).toBeGreaterThan(1);
    expect(warned).toEqual([says]);
    put.mockRestore();
    await userEvent.fill(total, '6');
    await expect.element(screen.getByText(/^Draft kept/)).toBeVisible();
    refuseDrafts();
    await userEvent.fill(total, '7');
    await expect.poll(() => warned).toEqual([says, says]);
  });

  it('of another version opens an empty visit, and the page says so', async () => {
    await keepDraft({ total: 6 });
    const screen = await openPage();
    await expect
      .element(screen.getByRole('note'))
      .toHaveTextContent('A draft from another version could not be opened here.');
    await expect
      .element(screen.getByRole('textbox', { name: 'Lesions destroyed' }))
      .toHaveValue('');
  });

  it('where nothing can be kept the page works, and says that the visit is lost on closing it', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError');
    });
    const screen = await openPage();
    await expect.element(screen.getByRole('note')).toHaveTextContent(/lost on closing it/);
    await userEvent.type(screen.getByRole('textbox', { name: 'Lesions destroyed' }), '6');
    await expect
      .element(screen.getByRole('complementary', { name: 'Claim' }))
      .toHaveTextContent('Needed first');
  });
});

/** The fields of an E/M, another procedure and an earlier one, all open. */
const ALL_PARTS: Entry = {
  ...emptyEntry,
  evaluation: { ...emptyEntry.evaluation, present: 'some' },
  otherProcedures: { present: 'some', rows: [emptyOtherProcedure] },
  priorProcedures: { present: 'some', rows: [emptyPriorProcedure] },
};

/** Closes the page as a reload does, in the middle of typing, and opens it again. */
async function reload(screen: Awaited<ReturnType<typeof openPage>>) {
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  await screen.unmount();
  return openPage();
}

describe('text that is not finished', () => {
  it.each([
    ['Date of service', '11/2'],
    ['Place of service', '1'],
    ['Add a site', 'behind the e'],
    ['Diagnosis', 'kera'],
    ['Additional codes', 'x32'],
    ['E/M code', '992'],
    ['E/M diagnoses', 'l4'],
    ['Code, procedure 1', '111'],
    ['Units, procedure 1', 'tw'],
    ['Diagnoses, procedure 1', 'd48'],
    ['Code, earlier procedure 1', '170'],
    ['Date, earlier procedure 1', '11/1'],
  ])(
    'in “%s” is there after a reload as it was typed, and the cursor behind it',
    async (label, text) => {
      await keepDraft(ALL_PARTS);
      const screen = await openPage();
      await userEvent.type(screen.getByLabelText(label, { exact: true }).first(), text);
      const again = await reload(screen);
      const field = again.getByLabelText(label, { exact: true }).first();
      await expect.element(field).toHaveValue(text);
      await expect.element(field).toHaveFocus();
      // No message comes and nothing is taken over before it is finished.
      await expect.element(field).not.toHaveAttribute('aria-invalid');
      expect(await keptDraft()).toMatchObject(ALL_PARTS);
      await userEvent.keyboard('9');
      await expect.element(field).toHaveValue(`${text}9`);
    },
  );

  it('in a row of lesions is there as well', async () => {
    const lesions = [{ ...emptyLesionRow, site: 'scalp' }];
    await keepDraft({ ...emptyEntry, lesions });
    const screen = await openPage();
    await userEvent.fill(screen.getByRole('combobox', { name: 'Site of row 1' }), 'vert');
    const again = await reload(screen);
    const site = again.getByRole('combobox', { name: 'Site of row 1' });
    await expect.element(site).toHaveValue('vert');
    expect(await keptDraft()).toMatchObject({ lesions });
  });

  it('is finished by leaving the field after the reload, as it would have been before', async () => {
    const screen = await openPage();
    await userEvent.type(screen.getByRole('textbox', { name: 'Date of service' }), '8/15/2024');
    const again = await reload(screen);
    await expect.element(again.getByRole('textbox', { name: 'Date of service' })).toHaveFocus();
    await userEvent.tab();
    await expect
      .poll(keptDraft, { timeout: 5000 })
      .toEqual({ ...emptyEntry, dateOfService: '2024-08-15' });
  });

  it('given up with Escape is not kept', async () => {
    const screen = await openPage();
    await userEvent.type(screen.getByRole('textbox', { name: 'Date of service' }), '8/1');
    await expect.poll(keptDraft).toMatchObject({ unfinished: { dateOfService: '8/1' } });
    await userEvent.keyboard('{Escape}');
    await expect.poll(keptDraft).toEqual(emptyEntry);
  });
});

describe('a line that is not put in', () => {
  it('is there after a reload, still not put in, and can be put in or typed on', async () => {
    const screen = await openPage();
    await userEvent.type(screen.getByRole('textbox', { name: 'Visit in one line' }), '4 lfa ln2');
    const again = await reload(screen);
    const line = again.getByRole('textbox', { name: 'Visit in one line' });
    await expect.element(line).toHaveValue('4 lfa ln2');
    await expect.element(line).toHaveAccessibleDescription(/^Not put in yet\./);
    await expect.element(line).not.toHaveFocus();
    await userEvent.click(line);
    await userEvent.keyboard('{End}; dx l57.0{Enter}');
    await expect.element(again.getByRole('textbox', { name: 'Lesions, Forearm' })).toHaveValue('4');
    await expect.poll(keptDraft).not.toHaveProperty('unfinished');
  });

  it('is not marked by coming back to it, where one key would take its place', async () => {
    const screen = await openPage();
    const line = screen.getByRole('textbox', { name: 'Visit in one line' });
    await userEvent.type(line, '4 lfa');
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    await expect.element(line).toHaveFocus();
    await userEvent.keyboard(' ln2');
    await expect.element(line).toHaveValue('4 lfa ln2');
  });
});

describe('the office’s settings', () => {
  it('are kept when they are changed', async () => {
    const screen = await openPage();
    await screen.getByRole('button', { name: 'Assume nothing' }).click();
    await expect
      .element(screen.getByRole('button', { name: 'Assume none unless entered' }))
      .toBeVisible();
    await expect.poll(keptSettings).toMatchObject({ noneUnlessEntered: false });
  });

  it('are those that were set before', async () => {
    await keepSettings({ noneUnlessEntered: false, welcomed: true });
    const screen = await openPage();
    await expect
      .element(screen.getByText('Nothing is assumed; what is not entered is unknown.'))
      .toBeVisible();
    await expect
      .element(screen.getByRole('region', { name: 'Getting started' }))
      .not.toBeInTheDocument();
  });
});

describe('the first minute', () => {
  it('offers an example that comes to two lines and can be taken back', async () => {
    const screen = await openPage();
    await screen.getByRole('button', { name: 'Try an example visit' }).click();
    const claim = screen.getByRole('complementary', { name: 'Claim' });
    await expect.element(claim.getByRole('rowheader', { name: '17003' }).first()).toBeVisible();
    await screen.getByRole('button', { name: 'Undo: load the example visit (Ctrl+Z)' }).click();
    await expect.element(claim).toHaveTextContent('Enter a lesion count to see codes');
  });

  it('put away stays away', async () => {
    const screen = await openPage();
    const welcome = screen.getByRole('region', { name: 'Getting started' });
    await expect.element(welcome).toBeVisible();
    await welcome.getByRole('button', { name: 'Put away' }).click();
    await expect.element(welcome).not.toBeInTheDocument();
    await expect.poll(keptSettings).toMatchObject({ welcomed: true });
  });
});

describe('printing', () => {
  it('puts the sheet in place of the screen, and the screen back with what was typed', async () => {
    await keepDraft({ ...emptyEntry, total: '6', diagnosis: 'L57.0', reference: 'A-1' });
    const screen = await openPage();
    await expect.element(screen.getByRole('textbox', { name: 'Lesions destroyed' })).toBeVisible();
    window.dispatchEvent(new Event('beforeprint'));
    await expect.element(screen.getByRole('heading', { name: 'Claim sheet A-1' })).toBeVisible();
    window.dispatchEvent(new Event('afterprint'));
    await expect
      .element(screen.getByRole('textbox', { name: 'Lesions destroyed' }))
      .toHaveValue('6');
  });
});
