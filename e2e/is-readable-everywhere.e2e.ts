import type { Page } from '@playwright/test';
import { expect, expectAxeClean, test } from './guard.ts';
import { enterLine, expectLines, openWorkbench, workbench } from './steps.ts';

/** Every state a coder can meet, each reached as a coder would. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  empty: async () => {},
  example: async (page) => page.getByRole('button', { name: 'Try an example visit' }).click(),
  'settled, reasons open': async (page) => {
    await enterLine(page, '14 ak l forearm ln2; dx l57.0; dos 2026-11-20; medicare; pos 11');
    await page.keyboard.press('Control+/');
    await page.getByText(/^\d+ notes$/).click();
    await page.getByText('Reason and source').first().click();
    await page.getByText('Every count', { exact: true }).click();
  },
  'vague count': async (page) => enterLine(page, 'multiple ak scalp ln2; dx l57.0'),
  'conflict with fixes': async (page) => enterLine(page, '3 ak hand ln2; dx b07.8; total 9'),
  'every family': async (page) =>
    enterLine(
      page,
      '16 ak scalp ln2 l57.0, 3 benign hand ln2 b07.8, 20 tag neck shave l91.8, 1 malignant back 1.2cm ed c44.519, 1 uncertain nose',
    ),
  'unreadable fields': async (page) => {
    const { count, date } = workbench(page);
    await count.fill('1.5');
    await date.fill('2/30/2026');
    await date.press('Tab');
  },
  'the rest of the visit, reasons and changes open': async (page) => {
    await enterLine(
      page,
      '14 ak scalp l57.0, 3 benign l hand b07.8 ln2; dos 2026-11-20; em 99213 dx l40.0; bx 11102 same dx d48.5, 11104 separate; px 12345 separate dx l57.0; prior 17000 2026-11-15 unrelated',
    );
    const { claim } = workbench(page);
    await page.keyboard.press('Control+/');
    await claim.getByText('What would change it, to verify').first().click();
    await claim.getByText('Reason and source').first().click();
    await expect(claim.getByText(/^A payer would likely answer/)).toBeVisible();
    await expect(claim.getByText(/^Outside this check:/)).toBeVisible();
    await expect(
      claim.getByRole('heading', { name: 'What would change this claim, to verify' }),
    ).toBeVisible();
  },
  'everything asked': async (page) =>
    enterLine(
      page,
      '2 ak lip ln2; dx l57.0; em 99213 separate; bx 11102 separate; prior 17000 2026-11-14 unrelated',
    ),
  tally: async (page) => {
    await enterLine(page, 'ak scalp, ak nose');
    await page.getByRole('radio', { name: 'Tally' }).check();
  },
  keys: async (page) => page.getByRole('button', { name: 'Keys' }).click(),
};

for (const [name, reach] of Object.entries(STATES)) {
  test(`${name}: no accessibility violation`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await openWorkbench(page);
    await reach(page);
    await expectAxeClean(page);
  });
}

for (const width of [320, 480, 900, 1366, 1920]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${width} wide, ${colorScheme}: no violation and nothing off to the side`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 768 });
      await openWorkbench(page);
      await enterLine(page, '4 ak l forearm, 2 ak scalp ln2; dx l57.0; total 7');
      await expectLines(page, '17000; 17003x5');

      await expectAxeClean(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}

test('forced colours keep every severity in words', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openWorkbench(page);
  await enterLine(page, 'multiple ak scalp ln2; dx l57.0');

  await expect(workbench(page).claim.getByText('Fix', { exact: true }).first()).toBeVisible();
  await expectAxeClean(page);
});

test('six sites fit a 1366 by 625 window without scrolling the page', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 625 });
  await openWorkbench(page);
  await enterLine(
    page,
    '1 ak scalp, 2 ak nose, 1 ak chin, 3 ak neck, 1 ak chest, 2 ak back ln2; dx l57.0',
  );
  await expectLines(page, '17000; 17003x9');

  const page625 = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(page625).toBeLessThanOrEqual(625);
});

test('nothing in the form moves while suggestions change', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await openWorkbench(page);
  const { count, diagnosis } = workbench(page);
  const before = await diagnosis.boundingBox();
  await diagnosis.fill('l570');
  await diagnosis.press('Tab');
  for (const typed of ['1', '14', '15', 'many', '1.5', '']) {
    await count.fill(typed);
    expect(await diagnosis.boundingBox()).toEqual(before);
  }
});

test('on a narrow window the claim stays in sight above the focused field', async ({ page }) => {
  await page.setViewportSize({ width: 480, height: 760 });
  await openWorkbench(page);
  await enterLine(page, '6 ak scalp ln2; dx l57.0');
  const bar = page.getByText('17000; 17003x5').first();
  const { diagnosis } = workbench(page);
  await diagnosis.focus();

  await expect(bar).toBeInViewport();
  await expect(diagnosis).toBeInViewport();
  const [barBox, fieldBox] = [await bar.boundingBox(), await diagnosis.boundingBox()];
  expect(fieldBox?.y).toBeGreaterThan((barBox?.y ?? 0) + (barBox?.height ?? 0));
});

test('a screen reader hears a burst of typing as one change', async ({ page }) => {
  await openWorkbench(page);
  const { count, diagnosis } = workbench(page);
  await diagnosis.fill('l570');
  await diagnosis.press('Tab');
  await count.fill('6');
  const status = page.getByRole('status');
  await expect(status).toHaveText(/^Now 17000; 17003x5\./);
  await page.evaluate(() => {
    const heard: string[] = [];
    const region = document.querySelector('[role="status"]');
    if (region)
      new MutationObserver(() => heard.push(region.textContent)).observe(region, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    Object.assign(window, { heard });
  });
  await count.fill('');
  await count.pressSequentially('15');

  await expect(status).toHaveText(/^Now 17004\. Was 17000; 17003x5\./);
  const heard = await page.evaluate(() => Reflect.get(window, 'heard') as unknown[]);
  expect(new Set(heard).size).toBe(1);
});
