// Counts what the browser really fetches, from the manifest of the build: a glob over file names
// would miss the chunks that Vite splits off when two routes share code.
import { readFileSync } from 'node:fs';

const WORKBENCH = 'src/features/workbench/';

/**
 * @typedef {{ file: string, src?: string, isEntry?: boolean, isDynamicEntry?: boolean, imports?: string[] }} Chunk
 */
const manifest = /** @type {Record<string, Chunk>} */ (
  JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
);
const routes = Object.keys(manifest).filter((key) => manifest[key]?.isDynamicEntry);
const firstLoad = filesOf(
  Object.keys(manifest).filter(
    (key) =>
      manifest[key]?.isEntry || (key.startsWith(WORKBENCH) && !manifest[key]?.isDynamicEntry),
  ),
);

export default [
  { name: 'First load of the Workbench, JavaScript', path: firstLoad, limit: '190 kB' },
  { name: 'All styles', path: 'dist/assets/*.css', limit: '12 kB' },
  ...routes
    .map((route) => ({ name: `Added by ${route}`, path: ownFilesOf(route), limit: '60 kB' }))
    .filter(({ path }) => path.length > 0),
].map((budget) => ({ ...budget, brotli: true }));

/** @param {string} route */
function ownFilesOf(route) {
  return filesOf([route]).filter((file) => !firstLoad.includes(file));
}

/**
 * The files of the chunks and of everything they import statically.
 * @param {string[]} keys
 */
function filesOf(keys) {
  const reached = new Set(keys);
  for (const key of reached) {
    for (const imported of manifest[key]?.imports ?? []) reached.add(imported);
  }
  const files = [...reached].flatMap((key) => manifest[key]?.file ?? []);
  return files.filter((file) => file.endsWith('.js')).map((file) => `dist/${file}`);
}
