import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import { draftQuery, keepDraft } from '../../storage/drafts.ts';
import { defaultSettings, keepSettings, settingsQuery } from '../../storage/settings.ts';
import { LiveRegions } from '../../ui/live-region.tsx';
import { emptyEntry } from './entry.ts';
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
