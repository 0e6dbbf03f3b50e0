// Completes package-lock.json with the packages for platforms that the registry in use does not
// carry. npm leaves those out, and then `npm ci` rejects the lockfile as incomplete and a clone on
// another platform gets no native binary (npm/cli#9846, npm/cli#4828).
//   node .ci/lockfix.mjs           adds what is missing; run it after every npm install
//   node .ci/lockfix.mjs --check   exit code 1 when something is missing
import { readFileSync, writeFileSync } from 'node:fs';

const LOCKFILE = 'package-lock.json';
const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

/**
 * @typedef {{
 *   version?: string,
 *   dev?: boolean,
 *   optional?: boolean,
 *   os?: string[],
 *   cpu?: string[],
 *   libc?: string[],
 *   optionalDependencies?: Record<string, string>,
 * }} LockedPackage
 */

const lock = /** @type {{ packages: Record<string, LockedPackage> }} */ (
  JSON.parse(readFileSync(LOCKFILE, 'utf8'))
);
const missing = missingPackages();

if (process.argv.includes('--check')) {
  if (missing.length > 0) {
    console.error(`${LOCKFILE} lacks ${missing.length} platform packages. Run: npm run lockfix`);
    process.exitCode = 1;
  } else {
    console.log(`${LOCKFILE} names every platform package.`);
  }
} else {
  if (missing.length > 0) write(missing);
  console.log(`${missing.length} platform packages added to ${LOCKFILE}.`);
}

/** @returns {[path: string, LockedPackage][]} */
function missingPackages() {
  return Object.entries(lock.packages).flatMap(([path, dependent]) =>
    Object.entries(dependent.optionalDependencies ?? {})
      .filter(([name]) => !isLocked(name, path))
      .map(([name, version]) => entryFor(name, version, dependent)),
  );
}

/**
 * Looks where Node would look: in the dependent's own node_modules, then in each one above it.
 * @param {string} name
 * @param {string} dependentPath
 */
function isLocked(name, dependentPath) {
  for (
    let folder = dependentPath;
    ;
    folder = folder.slice(0, folder.lastIndexOf('node_modules/'))
  ) {
    const base = folder && !folder.endsWith('/') ? `${folder}/` : folder;
    if (lock.packages[`${base}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

/**
 * @param {string} name
 * @param {string} version
 * @param {LockedPackage} dependent
 * @returns {[path: string, LockedPackage]}
 */
function entryFor(name, version, dependent) {
  const { os, cpu, libc } = platformOf(name);
  if (!/^\d+\.\d+\.\d+/.test(version) || !(os || cpu)) {
    throw new Error(`${name}@${version} is not an exact version of one platform's package.`);
  }
  return [
    `node_modules/${name}`,
    {
      version,
      ...(cpu && { cpu: [cpu] }),
      ...(dependent.dev && { dev: true }),
      ...(libc && { libc: [libc] }),
      optional: true,
      ...(os && { os: [os] }),
    },
  ];
}

/**
 * Reads '@scope/binding-linux-arm64-musl' as linux, arm64, musl.
 * @param {string} name
 */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  const ending = words.at(-1) ?? '';
  const libc = ending.startsWith('musl') ? 'musl' : ending.startsWith('gnu') ? 'glibc' : undefined;
  return { os, cpu, libc: os === 'linux' ? libc : undefined };
}

/** @param {[path: string, LockedPackage][]} added */
function write(added) {
  // The root's path is empty, so that it stays first.
  const entries = [...Object.entries(lock.packages), ...added];
  lock.packages = Object.fromEntries(entries.toSorted(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(LOCKFILE, `${JSON.stringify(lock, null, 2)}\n`);
}
