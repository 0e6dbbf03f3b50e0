import type { Page } from '@playwright/test';
import { expect, expectAxeClean, test } from './guard.ts';
import { enterLine, expectLines, openWorkbench, workbench } from './steps.ts';

/** The services kept off the claim, each with its reason. */
const leftOut = (page: Page) =>
  workbench(page).claim.getByRole('region', { name: 'Not on this claim' }).getByRole('listitem');

const nextQuestion = (page: Page, name: string) =>
  workbench(page).claim.getByRole('button', { name: `Next question: ${name}`, exact: true });

test('with a biopsy of another lesion the fifteenth keratosis turns the pair round', async ({
  page,
}) => {
  await openWorkbench(page);
  await enterLine(page, '14 ak ln2; dx l57.0; bx 11102 separate dx d48.5');
  await expectLines(page, '11102; 17000-59; 17003x13');

  await workbench(page).count.press('+');
  await expectLines(page, '17004; 11102-59');
  await page.keyboard.press('-');
  await expectLines(page, '11102; 17000-59; 17003x13');
  await expectAxeClean(page);
});

test('an E/M waits for its question, and the answer decides about it', async ({ page }) => {
  await openWorkbench(page);
  await enterLine(page, '6 ak scalp ln2; dx l57.0; em 99213 dx l40.0');
  const { claim } = workbench(page);
  await expectLines(page, '17000; 17003x5');
  await expect(leftOut(page)).toHaveText(/^99213 ?Waits for the answer whether the record shows/);
  await expect(nextQuestion(page, 'whether the E/M is separate')).toBeVisible();

  await page.keyboard.press('Alt+7');
  const asked = page.getByRole('group', { name: /is there a separate evaluation left/ });
  await expect(asked.getByRole('radio', { name: 'Not answered' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(asked.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
  await expectLines(page, '17000; 17003x5');
  await expect(leftOut(page)).toHaveText(/^99213/);
  await expect(leftOut(page)).not.toHaveText(/Waits/);
  await expect(claim.getByText('Settled', { exact: true })).toBeVisible();
  await expectAxeClean(page);

  await page.keyboard.press('ArrowRight');
  await expectLines(page, '99213-25; 17000; 17003x5');
  await expect(leftOut(page)).toHaveCount(0);
});

test('an earlier destruction five days before asks how today relates to it', async ({ page }) => {
  await openWorkbench(page);
  await enterLine(
    page,
    '6 ak scalp ln2; dx l57.0; dos 2026-11-20; medicare; pos 11; em 99213 separate dx l40.0; prior 17000 2026-11-15',
  );
  const { claim } = workbench(page);
  await expectLines(page, '17000; 17003x5');
  await expect(nextQuestion(page, 'relation of earlier procedure 1')).toBeVisible();
  await page.keyboard.press('Alt+7');
  const relation = page.getByRole('combobox', { name: 'Relation, earlier procedure 1' });
  await expect(relation).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(relation).toHaveValue('unrelated');

  await expectLines(page, '17000-79; 17003-79x5');
  await expect(leftOut(page)).toHaveText(/^99213 ?Waits for the answer what it was about/);
  await expect(nextQuestion(page, 'what the E/M was about')).toBeVisible();
  await page.keyboard.press('Alt+7');
  await page
    .getByRole('group', { name: /^What was the E\/M about/ })
    .getByRole('radio', { name: 'Something else' })
    .press('Space');

  await expectLines(page, '99213-24-25; 17000-79; 17003-79x5');
  await expect(leftOut(page)).toHaveCount(0);
  await expect(claim.getByText('Settled', { exact: true })).toBeVisible();
  await expectAxeClean(page);
});

test('beside warts every line of keratoses carries the modifier', async ({ page }) => {
  await openWorkbench(page);
  await enterLine(page, '4 ak scalp l57.0, 3 benign hand b07.8 ln2; medicare; pos 11');

  await expectLines(page, '17110; 17000-59; 17003-59x3');
  await expect(workbench(page).claim.getByText('Settled', { exact: true })).toBeVisible();
  await expectAxeClean(page);
});

test('a biopsy of a lesion that was destroyed is not reported, and says why', async ({ page }) => {
  await openWorkbench(page);
  await enterLine(page, '6 ak scalp ln2; dx l57.0; bx 11102 same dx d48.5');
  const { claim } = workbench(page);
  await expectLines(page, '17000; 17003x5');
  await expect(leftOut(page)).toHaveText(
    /^11102 ?The biopsied lesion was destroyed too, so the biopsy is part of that\./,
  );
  await claim.getByRole('button', { name: 'Finding about 11102' }).click();
  await expect(page.locator(':focus')).toContainText('11102');
  await expectAxeClean(page);

  const lesion = page.getByRole('combobox', { name: 'Same or separate lesion, procedure 1' });
  await lesion.selectOption('A separate lesion or site');
  await expectLines(page, '11102; 17000-59; 17003x5');
  await expect(leftOut(page)).toHaveCount(0);
});

test('a payer profile of the office’s own changes the modifier on the lines', async ({ page }) => {
  await openWorkbench(page);
  await enterLine(page, '3 ak scalp ln2; dx l57.0; bx 11102 separate dx d48.5; commercial; pos 11');
  await expectLines(page, '11102; 17000-59; 17003x2');

  await page.keyboard.press('Alt+8');
  const dialog = page.getByRole('dialog', { name: 'Payer profiles' });
  await dialog.getByRole('button', { name: 'Make a copy' }).click();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Blue Plan');
  await dialog.getByRole('radio', { name: 'XS' }).check();
  await dialog.getByRole('button', { name: 'Save as version 2' }).click();
  await dialog.getByRole('combobox', { name: 'Commercial' }).selectOption('Blue Plan');
  await expectAxeClean(page);
  await dialog.getByRole('button', { name: 'Save who is judged by which' }).click();
  await expectLines(page, '11102; 17000-XS; 17003x2');

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(workbench(page).line).toBeFocused();
  await expect(page.getByRole('button', { name: 'Profile: Blue Plan' })).toBeVisible();
  await expect(
    workbench(page).claim.getByText('Payer profile: Blue Plan, version 2.'),
  ).toBeVisible();
  await page.reload();
  await expectLines(page, '11102; 17000-XS; 17003x2');
});

test('the reasons name what would change the claim, with the lines then', async ({ page }) => {
  await openWorkbench(page);
  await enterLine(page, '14 ak scalp ln2; dx l57.0; bx 11102 separate dx d48.5');
  await page.keyboard.press('Control+/');
  const changes = page
    .getByRole('region', { name: 'Why these lines' })
    .getByRole('region', { name: 'What would change this claim, to verify' });
  await expect(changes).toBeVisible();
  const questions = await changes.getByRole('term').allInnerTexts();
  const at = questions.indexOf('Were 15 lesions destroyed, 1 more than entered?');

  expect(at, questions.join(' | ')).toBeGreaterThanOrEqual(0);
  await expect(changes.getByRole('definition').nth(at)).toHaveText('17004; 11102-59');
  await expectAxeClean(page);
});
