import { afterEach, beforeEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { emptyBrowser } from '../features/payer-profiles/profiles-in-test.tsx';
import { assignProfiles } from '../storage/change-profiles.ts';
import { App } from './app.tsx';
import './styles.css';

beforeEach(async () => {
  await page.viewport(1366, 768);
  await emptyBrowser();
});
afterEach(emptyBrowser);

/** The app on a commercial patient's visit with a biopsy of another lesion. */
async function openVisit() {
  const screen = await render(<App />);
  const line = screen.getByRole('textbox', { name: 'Visit in one line' });
  await line.fill('3 ak scalp ln2; dx l57.0; bx 11102 separate dx d48.5; commercial; pos 11');
  await userEvent.keyboard('{Enter}');
  return screen;
}

// The app reads the profiles once, so what one test saves stands for the next: this one is for self-pay.
it('what another tab saves judges here as well', async () => {
  const screen = await openVisit();
  await screen.getByRole('combobox', { name: 'Payer' }).selectOptions('Self-pay');
  await expect.element(screen.getByRole('button', { name: 'Profile: Neutral' })).toBeVisible();
  await assignProfiles({ 'self-pay': 'medicare' });
  await expect.element(screen.getByRole('button', { name: 'Profile: Medicare' })).toBeVisible();
});

it('a profile of the office’s own judges the visit once it is saved and assigned, wherever it is changed', async () => {
  const screen = await openVisit();
  const claim = screen.getByRole('complementary', { name: 'Claim' });
  const codes = () =>
    claim
      .getByRole('rowheader')
      .elements()
      .map(({ textContent }) => textContent);
  await expect.poll(codes).toEqual(['11102', '17000-59', '17003']);
  await expect.element(claim).toHaveTextContent('Payer profile: Commercial, version 1.');

  const dialog = screen.getByRole('dialog', { name: 'Payer profiles' });
  const opener = screen.getByRole('button', { name: 'Profile: Commercial' });
  await opener.click();
  await dialog.getByRole('button', { name: 'Make a copy' }).click();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Blue Plan');
  await dialog.getByRole('radio', { name: 'XS' }).click();
  await dialog.getByRole('button', { name: 'Save as version 2' }).click();
  await dialog.getByRole('combobox', { name: 'Commercial' }).selectOptions('Blue Plan');
  await expect.element(dialog.getByRole('button', { name: 'Discard', exact: true })).toBeVisible();
  expect(codes()).toEqual(['11102', '17000-59', '17003']);
  await dialog.getByRole('button', { name: 'Save who is judged by which' }).click();
  await expect.poll(codes).toEqual(['11102', '17000-XS', '17003']);
  await expect.element(claim).toHaveTextContent('Payer profile: Blue Plan, version 2.');

  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('button', { name: 'Profile: Blue Plan' })).toHaveFocus();
  await userEvent.keyboard('{Alt>}8{/Alt}');
  await expect.element(dialog.getByRole('region', { name: 'Blue Plan version 2' })).toBeVisible();
  await userEvent.keyboard('{Escape}');

  // On paper as on the screen.
  window.dispatchEvent(new Event('beforeprint'));
  await expect
    .element(screen.getByRole('article', { name: 'Claim sheet' }))
    .toHaveTextContent('Payer profile: Blue Plan, version 2.');
  window.dispatchEvent(new Event('afterprint'));

  // Another payer has another profile.
  await screen.getByRole('combobox', { name: 'Payer' }).selectOptions('Medicare');
  await expect.poll(codes).toEqual(['11102', '17000-59', '17003']);
  await expect.element(screen.getByRole('button', { name: 'Profile: Medicare' })).toBeVisible();
});
