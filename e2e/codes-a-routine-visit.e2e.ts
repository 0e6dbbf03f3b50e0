import { expect, test } from './guard.ts';
import { enterLine, expectLines, openWorkbench, workbench } from './steps.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('six keratoses at two sites are entered and copied in at most 25 keystrokes', async ({
  page,
}) => {
  await openWorkbench(page);
  const keys = ['Alt+0', ...Array.from('4lfa,2sc ln2;dx l570'), 'Enter', 'F2'];
  for (const key of keys) await page.keyboard.press(key);

  await expectLines(page, '17000; 17003x5');
  await expect(workbench(page).claim.getByText('Settled', { exact: true })).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe('17000\t\t1\tL57.0\n17003\t\t5\tL57.0');
  // A chord such as Alt+0 is two keys held down.
  const strokes = keys.reduce((sum, key) => sum + key.split('+').length, 0);
  expect(strokes).toBeLessThanOrEqual(25);
});

test('the same visit through the fields, without a mouse', async ({ page }) => {
  await openWorkbench(page);
  const { addSite, lines } = workbench(page);
  await page.keyboard.press('Alt+2');
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await expect(addSite).toBeFocused();
  for (const [site, count] of [
    ['lfa', '4'],
    ['sc', '2'],
  ] as const) {
    await page.keyboard.type(site);
    await page.keyboard.press('Enter');
    await page.keyboard.type(count);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Alt+3');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+4');
  await page.keyboard.type('l570');
  await page.keyboard.press('Tab');

  await expectLines(page, '17000; 17003x5');
  await expect(lines.getByText('L57.0')).toHaveCount(2);
  await expect(page.getByText('sites add to 6')).toBeVisible();
  await expect(workbench(page).line).toHaveValue(
    '4 ak l forearm, 2 ak scalp ln2; dx l57.0; total 6',
  );
});

test('twenty visits in a row, each copied and the next started with one chord', async ({
  page,
}) => {
  test.slow();
  await openWorkbench(page);
  for (let count = 1; count <= 20; count += 1) {
    await enterLine(page, `${count} ak scalp ln2; dx l57.0; ref V-${count}`);
    await page.keyboard.press('Control+Shift+Enter');
    const expected =
      count === 1
        ? '17000\t\t1\tL57.0'
        : count < 15
          ? `17000\t\t1\tL57.0\n17003\t\t${count - 1}\tL57.0`
          : '17004\t\t1\tL57.0';
    await expect(workbench(page).line).toHaveValue('');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(expected);
  }
});

test('the next visit keeps day, payer and place and nothing that was found', async ({ page }) => {
  await openWorkbench(page);
  await enterLine(page, '3 ak nose ln2; dx l57.0; dos 2026-11-20; medicare; pos 11; ref V-7');
  await page.getByRole('button', { name: 'New visit' }).click();

  await expect(workbench(page).line).toHaveValue('dos 2026-11-20; medicare; pos 11');
  await expectLines(page, '');
});

test('lesions are tallied by digit, along with the note', async ({ page }) => {
  await openWorkbench(page);
  await enterLine(page, 'ak l forearm, ak scalp ln2; dx l57.0');
  await page.getByRole('radio', { name: 'Tally' }).check();
  const tally = page.getByRole('group', { name: 'Tally' });
  await tally.getByRole('button').first().focus();
  for (const key of ['1', '1', '2', '1']) await page.keyboard.press(key);
  await page.keyboard.press('-');

  await expect(
    tally.getByRole('button', { name: 'Add lesion, Left: forearm, now 2' }),
  ).toBeVisible();
  await expect(tally.getByRole('button', { name: 'Add lesion, Scalp, now 1' })).toBeVisible();
  await expectLines(page, '17000; 17003x2');
});

test('copying never takes the claim of a line that is not put in yet', async ({ page }) => {
  await openWorkbench(page);
  await enterLine(page, '5 ak nose ln2; dx l57.0');
  const { line } = workbench(page);
  await line.fill('9 ak scalp ln2; dx l57.0');
  await page.keyboard.press('Control+Shift+Enter');

  await expect(page.getByRole('status')).toHaveText(/Not copied: the line is not put in yet/);
  await expect(line).toHaveValue('9 ak scalp ln2; dx l57.0');
  await line.press('Enter');
  await page.keyboard.press('F2');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe('17000\t\t1\tL57.0\n17003\t\t8\tL57.0');
});

test('copying finishes the field that is being typed in', async ({ page }) => {
  await openWorkbench(page);
  await enterLine(page, '5 ln2; dx l57.0');
  await workbench(page).diagnosis.fill('b078');
  await page.keyboard.press('F2');

  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe('17110\t\t1\tB07.8');
});
