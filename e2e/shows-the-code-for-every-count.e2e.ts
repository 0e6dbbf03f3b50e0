import { expect, test } from './guard.ts';
import { enterLine, expectLines, openWorkbench, workbench } from './steps.ts';

const EXAMPLES = [
  { line: '1 ak scalp ln2; dx l57.0', lines: '17000' },
  { line: '2 ak scalp ln2; dx l57.0', lines: '17000; 17003' },
  { line: '6 ak scalp ln2; dx l57.0', lines: '17000; 17003x5' },
  { line: '14 ak scalp ln2; dx l57.0', lines: '17000; 17003x13' },
  { line: '15 ak scalp ln2; dx l57.0', lines: '17004' },
  { line: '18 ak scalp ln2; dx l57.0', lines: '17004' },
  { line: '7 ak both forearm ln2; dx l57.0', lines: '17000; 17003x6' },
  { line: '8 ak scalp, 7 ak r forearm, 4 ak l forearm ln2; dx l57.0', lines: '17004' },
  { line: '5 benign foot ln2; dx b07.0', lines: '17110' },
  { line: '26 tag neck shave; dx l91.8', lines: '11200; 11201x2' },
  { line: '0 ak scalp; dx l57.0', lines: '' },
];

for (const { line, lines } of EXAMPLES) {
  test(`${line} comes to ${lines || 'no line'}`, async ({ page }) => {
    await openWorkbench(page);
    await enterLine(page, line);

    await expectLines(page, lines);
    await expect(workbench(page).line).toHaveValue(line);
  });
}

test('the codes follow every keystroke and the strip marks the count', async ({ page }) => {
  await openWorkbench(page);
  const { count, diagnosis, claim } = workbench(page);
  await diagnosis.fill('l570');
  await diagnosis.press('Tab');
  await count.fill('1');
  await expectLines(page, '17000');
  await count.press('4');
  await expectLines(page, '17000; 17003x13');
  await expect(claim.getByText('At 14: 17000; 17003x13.')).toBeVisible();
  await count.blur();
  await count.press('+');
  await expectLines(page, '17004');
  await expect(claim.getByText('At 15: 17004.')).toBeVisible();
  await expect(claim.getByText('2 to 14: 17000 + 17003; 15 to 20+: 17004.')).toBeVisible();
});

test('a line says why it is there, why not another, and what would change it', async ({ page }) => {
  await openWorkbench(page);
  await enterLine(page, '14 ak scalp ln2; dx l57.0');
  await page.keyboard.press('Control+/');
  const why = page.getByRole('region', { name: 'Why these lines' });

  await expect(why.getByRole('heading', { name: 'Why 17000; 17003x13' })).toBeVisible();
  await expect(why.getByText('14 lesions: 17000; 17003x13.').first()).toBeVisible();
  await expect(why.getByText('It starts at 15 lesions; 14 is 1 short.').first()).toBeVisible();
  const more = why.getByRole('term').filter({ hasText: 'Were 15 lesions destroyed' }).first();
  await expect(more).toHaveText('Were 15 lesions destroyed, 1 more than entered?');
});
