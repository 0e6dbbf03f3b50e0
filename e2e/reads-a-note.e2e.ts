import { expect, expectAxeClean, test } from './guard.ts';
import { expectLines, openWorkbench, workbench } from './steps.ts';

const NOTE = `Skin check. 3 mm papule on the chin, observed only.
Six actinic keratoses were treated with liquid nitrogen: four on the left forearm and two on the scalp.
Assessment: actinic keratosis L57.0.`;

test('a pasted note becomes the claim, and every value leads back to its words', async ({
  page,
}) => {
  await openWorkbench(page);
  const note = page.getByRole('textbox', { name: 'Procedure note' });
  await expect(note).toBeVisible();
  await page.keyboard.press('Alt+n');
  await expect(note).toBeFocused();
  await note.fill(NOTE);
  await page.keyboard.press('Alt+u');

  await expectLines(page, '17000; 17003x5');
  await expect(workbench(page).line).toHaveValue('4 ak l forearm, 2 ak scalp ln2; dx l57.0');
  const counts = page.getByRole('table', { name: 'Three counts, one story' });
  await expect(counts.getByText('Agree', { exact: true })).toHaveCount(2);

  const evidence = page.getByRole('list', { name: 'What the note says' }).getByRole('button');
  await evidence.filter({ hasText: 'Count: 6' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(note).toBeFocused();
  const selected = await note.evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(selected).toMatch(/six/i);
  await expect(page.getByRole('list', { name: 'Numbers seen and not counted' })).toContainText(
    'a size',
  );

  await page.getByRole('button', { name: 'Undo: use all from the note' }).click();
  await expectLines(page, '');
  await expect(note).toHaveValue(NOTE);
});

test('what was entered before the note stays, and the difference is said', async ({ page }) => {
  await openWorkbench(page);
  const { count } = workbench(page);
  await count.fill('5');
  await page.getByRole('textbox', { name: 'Procedure note' }).fill(NOTE);
  await expect(page.getByText('you have 5, the note says 6').first()).toBeVisible();
  await page.keyboard.press('Alt+u');
  await expect(count).toHaveValue('5');
});

test('the note is gone after a reload, and the fields are not', async ({ page }) => {
  await openWorkbench(page);
  const note = page.getByRole('textbox', { name: 'Procedure note' });
  await note.fill(NOTE);
  await page.keyboard.press('Alt+u');
  await expectLines(page, '17000; 17003x5');
  await expect(page.getByText(/^Draft kept /)).toBeVisible();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();

  expect(asked).toEqual(['beforeunload']);
  await expectLines(page, '17000; 17003x5');
  await expect(note).toHaveValue('');
});

test('a vague note is asked about, answered and coded again, by keyboard alone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 1366, height: 768 });
  await openWorkbench(page);
  const note = page.getByRole('textbox', { name: 'Procedure note' });
  await expect(note).toBeVisible();
  await page.evaluate(() =>
    navigator.clipboard.writeText('Multiple AKs on the scalp were frozen. Dx L57.0.'),
  );
  await page.keyboard.press('Alt+n');
  await page.keyboard.press('Control+v');
  // What the note offers comes into sight with it.
  await expect(page.getByRole('heading', { name: 'Not found' })).toBeInViewport();
  await page.keyboard.press('Alt+u');
  await expectLines(page, '');

  await page
    .getByRole('button', { name: 'Write a query: The note gives no exact number.' })
    .focus();
  await page.keyboard.press('Enter');
  const text = page.getByRole('textbox', { name: 'Text of the query' });
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(/“Multiple AKs on the scalp were frozen\.”/);
  await page.keyboard.press('Tab');
  await page.keyboard.type('12/1/2099');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied the query.').first()).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^About: Number of lesions destroyed$/m);
  expect(copied).toMatch(/^Answer due: 2099-12-01$/m);

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Number of lesions destroyed' })).toBeFocused();
  const answer = page.getByRole('textbox', { name: 'Answer', exact: true });
  await expect(answer).toBeInViewport();
  await answer.focus();
  await page.keyboard.type('9');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Dr. Roe, MD');
  await page.getByRole('button', { name: 'Add the answer to the note' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'For the visit' })).toBeFocused();
  await expect(note).toHaveValue(/frozen\. Dx L57\.0\.\n\nAddendum \S+ by Dr\. Roe, MD: .+: 9$/);
  await expect(page.getByText('May tell who the patient is.')).toHaveCount(0);

  await page.keyboard.press('Alt+u');
  await expectLines(page, '17000; 17003x8');
  await page.getByRole('button', { name: 'Undo: use all from the note' }).click();
  await page.getByRole('button', { name: 'Undo: add the answer to the note' }).click();
  await expect(note).toHaveValue('Multiple AKs on the scalp were frozen. Dx L57.0.');
});

for (const width of [320, 480, 1366, 1700]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${width} wide, ${colorScheme}: no violation and nothing off to the side`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 768 });
      await openWorkbench(page);
      await workbench(page).count.fill('5');
      await page
        .getByRole('textbox', { name: 'Procedure note' })
        .fill(`Patient: Rowena Testwell, DOB 03/04/1951.\n${NOTE}`);
      await expect(page.getByText('May tell who the patient is.').first()).toBeVisible();
      await expect(page.getByText('you have 5, the note says 6').first()).toBeVisible();

      await expectAxeClean(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}
