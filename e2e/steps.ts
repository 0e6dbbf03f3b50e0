import { expect, type Page } from '@playwright/test';

/** The fields and panes of the Workbench, by the names a coder reads. */
export const workbench = (page: Page) => ({
  line: page.getByRole('textbox', { name: 'Visit in one line' }),
  count: page.getByRole('textbox', { name: /^(Lesions destroyed|Total the note states)$/ }),
  addSite: page.getByRole('combobox', { name: 'Add a site' }),
  diagnosis: page.getByRole('combobox', { name: 'Diagnosis', exact: true }),
  date: page.getByRole('textbox', { name: 'Date of service' }),
  method: (name: string) => page.getByRole('radio', { name, exact: true }),
  claim: page.getByRole('complementary', { name: 'Claim' }),
  lines: page.getByRole('table', { name: 'Suggested claim lines' }),
});

/** The suggested lines as a coder writes them: '17000; 17003x5'. No line reads ''. */
export async function expectLines(page: Page, expected: string): Promise<void> {
  await expect.poll(() => readLines(page)).toBe(expected);
}

async function readLines(page: Page): Promise<string> {
  const rows = await workbench(page).lines.locator('tbody tr:has(th)').all();
  const lines = await Promise.all(
    rows.map(async (row) => {
      const code = await row.getByRole('rowheader').innerText();
      const units = (await row.getByRole('cell').first().innerText()).replace(/\D/g, '');
      return units === '1' ? code : `${code}x${units}`;
    }),
  );
  return lines.join('; ');
}

/** Opens the Workbench with nothing entered. */
export async function openWorkbench(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Workbench' })).toBeVisible();
}

/** Puts a visit in by its shorthand line. */
export async function enterLine(page: Page, line: string): Promise<void> {
  const field = workbench(page).line;
  await field.fill(line);
  await field.press('Enter');
}
