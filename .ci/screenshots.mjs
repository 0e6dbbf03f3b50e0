// Remakes the pictures of the README from the built app, and one of each width and theme to look at.
// Usage: npm run screenshots [-- FOLDER]   (the extra ones go to FOLDER; without it only the README's)
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { browserArgs, ensureBrowser } from './browser.mjs';

const README_PICTURE = '.github/workbench.png';
const VISIT =
  '4 ak l forearm, 2 ak scalp ln2; dx l57.0; total 7; dos 2026-11-20; medicare; pos 11; ref V-0142';

const WINDOWS = /** @type {const} */ ([
  { name: 'wide', width: 1366, height: 768, colorScheme: 'light' },
  { name: 'wide-dark', width: 1366, height: 768, colorScheme: 'dark' },
  { name: 'beside', width: 480, height: 800, colorScheme: 'light' },
  { name: 'beside-dark', width: 480, height: 800, colorScheme: 'dark' },
  { name: 'phone', width: 320, height: 640, colorScheme: 'light' },
]);

const folder = process.argv[2];
const server = await preview({ preview: { port: 0 }, logLevel: 'error' });
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error('The built app could not be served.');
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs });
try {
  mkdirSync('.github', { recursive: true });
  await shoot(WINDOWS[0], README_PICTURE);
  if (folder) {
    mkdirSync(folder, { recursive: true });
    for (const window of WINDOWS) await shoot(window, join(folder, `${window.name}.png`));
  }
} finally {
  await browser.close();
  await server.close();
}

/**
 * @param {(typeof WINDOWS)[number]} window
 * @param {string} path
 */
async function shoot({ width, height, colorScheme }, path) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(address ?? '');
  const line = page.getByRole('textbox', { name: 'Visit in one line' });
  await line.fill(VISIT);
  await line.press('Enter');
  await page.getByText(/^Draft kept /).waitFor();
  // A line that has just changed is tinted for a moment; the picture shows it at rest.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  await page.screenshot({ path });
  await page.close();
  console.log(path);
}
