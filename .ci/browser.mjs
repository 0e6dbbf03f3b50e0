// Which Chromium the component and end-to-end tests drive.
//   node .ci/browser.mjs             prints its path and version; exit code 1 when there is none
//   node .ci/browser.mjs --install   gets one first when there is none
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS_APPS = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** Keeps the browser from calling home, which on a closed network shows up as console errors. */
export const browserArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a browser that can be run, or undefined when only an installation would help. */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH ?? process.env.CHROME_PATH;
  if (named) {
    if (!isRunnable(named)) {
      throw new Error(`CHROMIUM_PATH or CHROME_PATH names ${named}, which cannot be run.`);
    }
    return named;
  }
  return [
    chromium.executablePath(),
    ...COMMANDS.flatMap(onPath),
    ...MAC_APPS,
    ...windowsApps(),
  ].find(isRunnable);
}

/** Path of a browser; installs one when there is none. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;

  console.error('No browser found. Trying Playwright’s Chromium.');
  spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'inherit',
    timeout: 300_000,
    shell: process.platform === 'win32',
  });
  const downloaded = findBrowser();
  if (downloaded) return downloaded;

  if (canUseApt()) {
    console.error('That did not work. Trying the Chromium of this Linux distribution.');
    installWithApt();
    const packaged = findBrowser();
    if (packaged) return packaged;
  }
  throw new Error('No Chromium to test with. Install Chrome or Chromium, or set CHROMIUM_PATH.');
}

/** @param {string} file */
function isRunnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} command */
function onPath(command) {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command));
}

function windowsApps() {
  const { PROGRAMFILES, LOCALAPPDATA } = process.env;
  const roots = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA];
  return roots
    .filter((root) => root !== undefined)
    .flatMap((root) => WINDOWS_APPS.map((app) => join(root, app)));
}

function canUseApt() {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    onPath('apt-get').some((file) => existsSync(file))
  );
}

function installWithApt() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const browser = process.argv.includes('--install') ? ensureBrowser() : findBrowser();
    if (!browser) throw new Error('No browser found. Run: npm run browser');
    console.log(browser, versionOf(browser));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** @param {string} browser */
function versionOf(browser) {
  // On Windows chrome.exe opens a window instead of printing its version.
  if (process.platform === 'win32') return '';
  return execFileSync(browser, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}
