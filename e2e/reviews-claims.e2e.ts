import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { makeVisitsFile } from '../src/testing/visits/make-visits-file.ts';
import { HEADER, row, visitsFile } from '../src/testing/visits/few-visits.ts';
import { interchangeText } from '../src/testing/x12/interchange-text.ts';
import { expect, expectAxeClean, test } from './guard.ts';
import { enterLine, openWorkbench } from './steps.ts';

const goTo = (page: Page, screen: string) =>
  page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: screen }).click();

const files = (page: Page) => ({
  grid: page.getByRole('grid', { name: 'Rows of the file' }),
  outcome: (word: string) => page.getByRole('button', { name: new RegExp(`^${word} [\\d,]+$`) }),
  choose: (name: string, text: string) =>
    page
      .getByLabel(/^(Choose a file|Another file)$/)
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) }),
});

/** The text of the corrected file, as the browser saves it. */
async function correctedFile(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Export…' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save: Corrected CSV' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^dermtally-\d{8}-\d{4}-\d+rows\.csv$/);
  const text = await readFile(await saved.path(), 'utf8');
  await page.keyboard.press('Escape');
  return text;
}

test('a denied claim is corrected beside the visit it was billed for', async ({ page }) => {
  await openWorkbench(page);
  await enterLine(page, '4 ak l forearm, 2 ak scalp ln2; dx l57.0; em none');
  await goTo(page, 'Claim review');
  await expect(page.getByRole('heading', { level: 1, name: 'Claim review' })).toBeFocused();
  const billed = page.getByRole('textbox', { name: 'Billed lines, as pasted or typed' });
  await billed.fill('17000, 17003x6, 17004');
  const table = page.getByRole('table', { name: 'Billed and supported lines' });
  await expect(table.getByText('units 6 billed, 5 supported')).toBeVisible();
  await expect(table.getByRole('row', { name: /^17004 .*remove/ })).toBeVisible();
  await expectAxeClean(page);

  await page.getByRole('button', { name: /all safe fixes/i }).click();
  await expect(page.getByRole('textbox', { name: 'Units, billed line 2' })).toHaveValue('5');
  await expect(page.getByText('units 6 billed, 5 supported')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('textbox', { name: 'Units, billed line 2' })).toHaveValue('6');
});

test('a day’s file is reviewed, mended in bulk, and a row of it opened in the form', async ({
  page,
}) => {
  await page.goto('/claims/files');
  await expect(page.getByRole('heading', { level: 1, name: 'Review files' })).toBeVisible();
  await expectAxeClean(page);
  await page.getByRole('button', { name: 'Try the sample of 2,000 visits' }).click();
  const { grid, outcome } = files(page);
  await expect(page.getByText(/Reviewed 2,000 rows/).first()).toBeVisible();
  await expect(grid.getByRole('row').nth(3)).toBeVisible();
  await expectAxeClean(page);

  await page
    .getByRole('button', { name: /^Fix [\d,]+ rows like this:/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expectAxeClean(page);
  await dialog
    .getByRole('button', { name: /^Accept|^Fix/ })
    .first()
    .click();
  await expect(page.getByText(/accepted\. One step takes all of them back/).first()).toBeVisible();

  await page.getByRole('button', { name: 'Count the patterns' }).click();
  await expect(page.getByRole('table', { name: 'Visits by number of lesions' })).toBeVisible();
  await expectAxeClean(page);

  await outcome('Fix').click();
  await grid.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Open in Workbench' }).click();
  await expect(page).toHaveURL(/\/claims?$/);
  await expect(page.getByRole('textbox', { name: 'Visit reference' })).toHaveValue(/^V-\d+$/);
  await goTo(page, 'Review files');
  await expect(grid).toBeVisible();
});

test('a review is cancelled half-way and says how far it came', async ({ page }) => {
  await page.goto('/claims/files');
  const { choose, grid } = files(page);
  await choose('year.csv', makeVisitsFile({ seed: 3, rows: 60_000 }));
  await page.getByRole('button', { name: /^Cancel/ }).click();
  await expect(page.getByText(/cancelled/i).first()).toBeVisible();
  await expect(grid.getByRole('row').nth(2)).toBeVisible();
});

test('what is exported and opened again comes to the same', async ({ page }) => {
  await page.goto('/claims/files');
  const { choose, outcome, grid } = files(page);
  const rows = [row('V-1', '6', '17000; 17003x5'), row('V-2', '6', '17000; 17003x6')];
  const text = await visitsFile([...rows, 'V-3,too short'], HEADER).text();
  await choose('day.csv', text);
  await expect(outcome('Fix')).toHaveAccessibleName('Fix 1');
  expect(await correctedFile(page)).toBe(text);

  await outcome('Fix').click();
  await grid.focus();
  await page.keyboard.press('a');
  await expect(page.getByText('V-2 is accepted.').first()).toBeVisible();
  const corrected = await correctedFile(page);
  expect(corrected).toBe(text.replace('17000; 17003x6', '17000; 17003x5'));

  await choose('again.csv', corrected);
  await page.getByRole('button', { name: 'Give them up' }).click();
  await expect(outcome('Clean')).toHaveAccessibleName('Clean 2');
  await expect(outcome('Could not read')).toHaveAccessibleName('Could not read 1');
});

test('a review survives a reload with its decisions', async ({ page }) => {
  await page.goto('/claims/files');
  const { choose, outcome, grid } = files(page);
  const text = await visitsFile([row('V-1', '6', '17000; 17003x6')], HEADER).text();
  await choose('day.csv', text);
  await expect(outcome('Fix')).toHaveAccessibleName('Fix 1');
  await grid.focus();
  await page.keyboard.press('a');
  await expect(page.getByText('V-1 is accepted.').first()).toBeVisible();
  // The browser has it when leaving is no longer asked about.
  await expect
    .poll(() =>
      page.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))),
    )
    .toBe(true);
  await page.reload();
  await choose('the same under another name.csv', text);
  await expect(page.getByText(/reviewed here before: 1 row, 1 decided/).first()).toBeVisible();
  await expect(grid.getByRole('row', { name: /V-1/ })).toContainText(/accepted/i);
});

test('claims of an 837P are held against their records and go out corrected', async ({ page }) => {
  await page.goto('/claims/files');
  const claims = interchangeText({
    sets: [
      {
        providers: [
          [
            {
              filingIndicator: 'CI',
              claims: [
                {
                  reference: 'V-0150',
                  diagnoses: ['L570'],
                  lines: [
                    { code: '17000', charge: '150' },
                    { code: '17003', units: '7', charge: '140' },
                  ],
                },
              ],
            },
          ],
        ],
      },
    ],
  });
  const { choose, outcome, grid } = files(page);
  await choose('claims.x12', claims);
  await expect(outcome('Not settled')).toHaveAccessibleName('Not settled 1');
  await page.getByLabel('Add the visits file').setInputFiles({
    name: 'visits.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'visit_id,date_of_service,nature,lesion_count,method,sites,diagnosis,em_code,other_procedures,prior_procedures\n' +
        'V-0150,2026-11-20,premalignant,5,cryosurgery,scalp:5,L57.0,none,none,none\n',
    ),
  });
  await expect(outcome('Fix')).toHaveAccessibleName('Fix 1');
  await grid.focus();
  await page.keyboard.press('a');
  await expect(page.getByText('V-0150 is accepted.').first()).toBeVisible();

  await page.getByRole('button', { name: 'Export…' }).click();
  for (const [label, value] of [
    ['Sender ID (ISA06)', 'OFFICE'],
    ['Receiver ID (ISA08)', 'CLEARING'],
    ['Application sender (GS02)', 'OFFICE'],
    ['Application receiver (GS03)', 'CLEARING'],
    ['Interchange control number (ISA13)', '7'],
    ['Group control number (GS06)', '7'],
  ] as const)
    await page.getByLabel(label).fill(value);
  const save = page.getByRole('button', { name: 'Save: Corrected 837P' });
  await save.click();
  await expect(page.getByText(/^V-0150 is left out\..*17003/)).toBeVisible();
  await page.getByLabel(/^Charges,/).fill('17003,20.00');
  await expectAxeClean(page);
  const download = page.waitForEvent('download');
  await save.click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('SV1*HC:17003*80*UN*4');
  expect(text).toContain('CLM*V-0150*230');
});
