// Installs the packages when they are missing or differ from the lockfile. Runs before npm start,
// npm run build and the tests, so it uses nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old; 20.19 or newer is needed.`);
  process.exit(1);
}

if (!isInstalled()) {
  console.error('Installing packages …');
  if (!npm('ci')) {
    console.error(
      'npm ci refused the lockfile. Trying npm install, which leaves the lockfile as it is.',
    );
    if (!npm('install', '--no-save')) process.exit(1);
  }
}

/**
 * npm leaves a copy of the lockfile in node_modules that lists what it really put there. Optional
 * packages are for other platforms as often as not, so their absence says nothing.
 */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (present[path] ? present[path].version === version : optional),
  );
}

/**
 * @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lockfile
 * @param {string} file
 */
function packagesIn(file) {
  if (!existsSync(file)) return undefined;
  const lockfile = /** @type {Lockfile} */ (JSON.parse(readFileSync(file, 'utf8')));
  return lockfile.packages;
}

/** @param {string[]} command */
function npm(...command) {
  // A quiet caller (npm --silent) must not hide why an installation failed.
  const options = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const { status } = spawnSync('npm', [...command, ...options], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}
