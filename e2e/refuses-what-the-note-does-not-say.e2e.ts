import { expect, test } from './guard.ts';
import { enterLine, expectLines, openWorkbench, workbench } from './steps.ts';

const BAD_COUNTS = [
  { typed: '1.5', says: 'Enter a whole number from 0 to 999. “1.5” is not one.' },
  { typed: '-3', says: 'Enter a whole number from 0 to 999. “-3” is not one.' },
  { typed: '10000', says: 'Enter a whole number from 0 to 999. “10000” is not one.' },
  {
    typed: 'multiple',
    says: 'Enter the number of lesions. “multiple” is kept as the note’s words and cannot be billed.',
  },
  {
    typed: '10-12',
    says: 'Enter the number of lesions. “10-12” is kept as the note’s words and cannot be billed.',
  },
];

for (const { typed, says } of BAD_COUNTS) {
  test(`a count of ${typed} gets a message beside the field and no line`, async ({ page }) => {
    await openWorkbench(page);
    const { count, diagnosis } = workbench(page);
    await diagnosis.fill('l570');
    await diagnosis.press('Tab');
    await count.fill('6');
    await expectLines(page, '17000; 17003x5');
    await count.fill(typed);

    await expect(count).toHaveAccessibleDescription(says);
    await expect(count).toHaveAttribute('aria-invalid', 'true');
    await expect(count).toHaveValue(typed);
    await expectLines(page, '');
  });
}

const BAD_DATES = [
  { typed: '2/30/2026', says: 'Enter a date such as 11/20/2026. “2/30/2026” is not one.' },
  { typed: '1/1/2099', says: 'Enter the day of the visit. 01/01/2099 is still to come.' },
  {
    typed: '6/30/2024',
    says: 'Enter a date from 07/01/2024 on. The tables at hand start there, so an earlier visit is not checked.',
  },
];

for (const { typed, says } of BAD_DATES) {
  test(`the date ${typed} gets a message beside the field and no line`, async ({ page }) => {
    await openWorkbench(page);
    await enterLine(page, '6 ak scalp ln2; dx l57.0');
    const { date } = workbench(page);
    await date.fill(typed);
    await date.press('Tab');

    await expect(date).toHaveAccessibleDescription(says);
    await expectLines(page, '');
    await date.fill('7/1/2024');
    await date.press('Tab');
    await expectLines(page, '17000; 17003x5');
  });
}

test('a word that is no diagnosis is kept, marked, and holds the claim back', async ({ page }) => {
  await openWorkbench(page);
  const { count, diagnosis, claim } = workbench(page);
  await count.fill('6');
  await diagnosis.fill('banana');
  await diagnosis.press('Tab');

  const says = 'Enter an ICD-10-CM code such as L57.0. “BANANA” is not one.';
  await expect(diagnosis).toHaveAccessibleDescription(new RegExp(says));
  await claim.getByRole('button', { name: says }).click();
  await expect(diagnosis).toBeFocused();
});

test('an unlisted diagnosis is coded as stated, with a warning', async ({ page }) => {
  await openWorkbench(page);
  await enterLine(page, '2 ak scalp ln2; dx l85.9');

  await expectLines(page, '17000; 17003');
  await expect(
    workbench(page).claim.getByText(/Check L85\.9: not in our table of diagnoses/),
  ).toBeVisible();
});

test('a shorthand line that cannot be read says what to do and changes nothing', async ({
  page,
}) => {
  await openWorkbench(page);
  await enterLine(page, '6 ak scalp ln2; dx l57.0');
  const { line } = workbench(page);
  await line.fill('6 ak scalp; dos 2026-02-30');
  await line.press('Enter');

  await expect(line).toHaveAccessibleDescription(/day of the calendar/);
  await expect(line).toHaveValue('6 ak scalp; dos 2026-02-30');
  await expectLines(page, '17000; 17003x5');
});

test('warts called premalignant are a conflict with a fix that can be undone', async ({ page }) => {
  await openWorkbench(page);
  await enterLine(page, '3 ak hand ln2; dx b07.8');
  await expectLines(page, '');

  await page.keyboard.press('F8');
  await page.keyboard.press('Control+.');
  await expect(page.locator(':focus')).toHaveText(/Set the nature to benign, as B07.8 says/);
  await page.keyboard.press('1');
  await expectLines(page, '17110');
  await page.keyboard.press('Control+z');
  await expectLines(page, '');
  await page.keyboard.press('Control+Shift+z');
  await expectLines(page, '17110');
});

test('a stated total that differs from the sites is shown three ways and settled by the coder', async ({
  page,
}) => {
  await openWorkbench(page);
  await enterLine(page, '4 ak l forearm, 2 ak scalp ln2; dx l57.0; total 7');
  const { claim } = workbench(page);

  await expect(claim.getByText(/The note states 7, the rows add up to 6\./).first()).toBeVisible();
  await expect(claim.getByText('Differ', { exact: true })).toBeVisible();
  await claim.getByRole('button', { name: /add a row of 1 without a site/ }).click();
  await expectLines(page, '17000; 17003x6');
  await expect(claim.getByText('Agree', { exact: true })).toBeVisible();
});

test('what waits for an answer is kept off the claim and asked for, never passed over', async ({
  page,
}) => {
  await openWorkbench(page);
  await enterLine(page, '6 ak scalp ln2; dx l57.0; em 99213 dx l40.0; bx 11102 dx d48.5');
  const { claim } = workbench(page);

  await expectLines(page, '11102; 17000; 17003x5');
  await expect(claim.getByText('Not settled', { exact: true })).toBeVisible();
  await expect(
    claim.getByRole('heading', { name: /^Ask what the note shows for 99213/ }),
  ).toBeVisible();
  await expect(
    claim.getByRole('heading', { name: /^Ask whether the lesion of 11102 was destroyed too/ }),
  ).toBeVisible();
  await expect(claim.getByText(/3 not checked/)).toBeVisible();
});

test('what the tables do not reach is named, and holds nothing back', async ({ page }) => {
  await openWorkbench(page);
  await enterLine(page, '6 ak scalp ln2; dx l57.0; px 12345 separate dx l57.0');
  const { claim } = workbench(page);

  await expect(
    claim.getByText('Outside this check: Unit limits of 12345: none at hand.'),
  ).toBeVisible();
  await expect(claim.getByText(/0 not checked/)).toBeVisible();
});

test('what is assumed is shown and can be asked instead with one key', async ({ page }) => {
  await openWorkbench(page);
  await enterLine(page, '6 ak scalp ln2; dx l57.0');
  const { claim } = workbench(page);
  await expect(
    claim.getByText('Assumed none: same-day E/M, other procedures, earlier procedures.'),
  ).toBeVisible();
  await expect(claim.getByText('Settled', { exact: true })).toBeVisible();

  await page.keyboard.press('Alt+9');
  await expect(claim.getByText('Not settled', { exact: true })).toBeVisible();
  await expect(claim.getByRole('button', { name: 'same-day E/M', exact: true })).toBeVisible();
});

test('a biopsy entered in the fields is unknown until its row is finished', async ({ page }) => {
  await openWorkbench(page);
  await enterLine(page, '6 ak scalp ln2; dx l57.0');
  const { claim, line } = workbench(page);
  const others = page.getByRole('group', { name: 'Other procedures that day' });
  await others.getByRole('radio', { name: 'Yes' }).check();
  await expect(claim.getByRole('button', { name: 'other procedures', exact: true })).toBeVisible();

  const code = page.getByRole('textbox', { name: 'Code, procedure 1' });
  await code.fill('banana');
  await code.press('Tab');
  await expect(code).toHaveAccessibleDescription(/Enter a five-character procedure code/);
  await code.fill('11102');
  await code.press('Tab');
  await page.getByRole('combobox', { name: 'Lesion, procedure 1' }).selectOption('separate');
  await expectLines(page, '11102; 17000-59; 17003x5');
  await expect(line).toHaveValue('6 ak scalp ln2; dx l57.0; bx 11102 separate');
  await page.getByRole('button', { name: 'Remove procedure 1' }).click();
  await expect(line).toHaveValue('6 ak scalp ln2; dx l57.0');
});
