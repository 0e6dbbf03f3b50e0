import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { cdp, page } from 'vitest/browser';
import { WorkbenchPage } from '../features/workbench/workbench-page.tsx';
import { keepDraft } from '../storage/drafts.ts';
import { defaultSettings, keepSettings } from '../storage/settings.ts';
import { LiveRegions } from '../ui/live-region.tsx';
import { App } from './app.tsx';
import './styles.css';

const EMPTY_ROW = {
  site: '',
  side: '',
  count: '',
  nature: '',
  diagnosis: '',
  method: '',
  diameterCm: '',
};

/** A visit in the middle of being entered: two sites, a total that differs, an E/M, a biopsy. */
const BUSY = {
  reference: 'A-1',
  dateOfService: '2024-08-15',
  payer: 'medicare',
  placeOfService: '11',
  total: '7',
  lesions: [
    { ...EMPTY_ROW, site: 'forearm', side: 'left', count: '4' },
    { ...EMPTY_ROW, site: 'scalp', count: '2' },
  ],
  nature: '',
  diagnosis: 'L57.0',
  method: '',
  diameterCm: '',
  additionalDiagnoses: '',
  evaluation: {
    present: 'some',
    code: '99213',
    patient: '',
    separate: '',
    unrelated: '',
    diagnoses: '',
  },
  otherProcedures: {
    present: 'some',
    rows: [{ code: '11102', units: '', lesion: '', diagnoses: '' }],
  },
  priorProcedures: { present: '', rows: [] },
  documented: {},
  billed: '',
};

const VISITS = {
  'an empty visit': null,
  'a busy visit': BUSY,
  'fields that cannot be read': { ...BUSY, total: '-3', dateOfService: 'soon' },
};

/** The page as the app shows it, which itself reads the draft only once. */
const openPage = () =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <LiveRegions>
        <WorkbenchPage />
      </LiveRegions>
    </QueryClientProvider>,
  );

const placeOf = (element: Element) => Math.round(element.getBoundingClientRect().top);

const showTheme = (value: string) =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value }],
  });

beforeEach(async () => {
  await keepSettings(defaultSettings);
  await page.viewport(1366, 625);
});

afterEach(async () => {
  await showTheme('');
});

it('the app opens under one main heading', async () => {
  const screen = await render(<App />);
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
});

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  it.each(Object.entries(VISITS))(
    '%s opens under one main heading and leaves nothing for axe to find',
    async (_name, draft) => {
      await keepDraft(draft);
      await showTheme(theme);
      const screen = await openPage();
      await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
      await expect
        .element(screen.getByRole('textbox', { name: 'Visit reference' }))
        .toHaveValue(draft?.reference ?? '');
      const { violations } = await axe.run(document);
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html}`),
      );
      expect(found).toEqual([]);
    },
  );
});

describe('the place of things', () => {
  it.each([
    [1366, 625],
    [480, 760],
  ])('at %i by %i nothing in the form moves while lines come and go', async (width, height) => {
    await page.viewport(width, height);
    await keepDraft({ ...BUSY, lesions: [], total: '' });
    const screen = await openPage();
    const count = screen.getByRole('textbox', { name: 'Lesions destroyed' });
    await count.click();
    const form = [...screen.getByRole('main').element().querySelectorAll('input, select')];
    const before = form.map(placeOf);
    expect(before.length).toBeGreaterThan(20);
    for (const [typed, codes] of [
      ['1', '11102; 17000'],
      ['6', '11102; 17000; 17003x5'],
      ['15', '17004; 11102'],
    ] as const) {
      await count.fill(typed);
      await expect.element(screen.getByText(`At ${typed}: ${codes}.`)).toBeInTheDocument();
      expect(form.map(placeOf)).toEqual(before);
    }
  });

  it('nothing in the form moves when a message comes under the number', async () => {
    await keepDraft({ ...BUSY, lesions: [] });
    const screen = await openPage();
    const count = screen.getByRole('textbox', { name: 'Lesions destroyed' });
    await count.click();
    const form = [...screen.getByRole('main').element().querySelectorAll('input, select')];
    const before = form.map(placeOf);
    await count.fill('-3');
    await expect.element(count).toHaveAttribute('aria-invalid', 'true');
    expect(form.map(placeOf)).toEqual(before);
  });

  it('what stands right below the lines stays there, for three rows are kept free', async () => {
    await keepDraft({ ...BUSY, lesions: [], total: '' });
    const screen = await openPage();
    const table = screen.getByRole('table', { name: 'Suggested claim lines' });
    await expect.element(table).toBeVisible();
    const height = () => Math.round(table.element().getBoundingClientRect().height);
    const before = height();
    const count = screen.getByRole('textbox', { name: 'Lesions destroyed' });
    for (const [typed, rows] of [
      ['6', 3],
      ['15', 2],
    ] as const) {
      await count.fill(typed);
      await expect.poll(() => table.getByRole('rowheader').elements().length).toBe(rows);
      expect(height()).toBe(before);
    }
  });

  it.each([320, 480, 900, 1366])('nothing has to be scrolled sideways at %i', async (width) => {
    await page.viewport(width, 760);
    await keepDraft(BUSY);
    const screen = await openPage();
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it('the field in focus is not under the claim bar that sticks to the top', async () => {
    await page.viewport(480, 760);
    await keepDraft(BUSY);
    const screen = await openPage();
    const reference = screen.getByRole('textbox', { name: 'Visit reference' });
    await expect.element(reference).toBeVisible();
    const field = reference.element() as HTMLInputElement; // a text field
    // As after scrolling down: the field lies where the bar is.
    window.scrollBy(0, field.getBoundingClientRect().top - 10);
    expect(placeOf(field)).toBe(10);
    field.focus();
    const { left, top, width, height } = field.getBoundingClientRect();
    expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(field);
  });
});
