// npm run bench: how fast visits are coded, as ratios from one run. Exit code 1 only when the peer it is
// timed against decides anything else, for then the ratios compare different work.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const ENTRY = 'src/testing/bench/bench.ts';
// Inside node_modules, so that the bundle finds the packages and Git does not find the bundle.
const FOLDER = 'node_modules/.bench';

// Bundled as the app is: modules served one by one would time the loader's detours too.
await build({
  configFile: false,
  logLevel: 'warn',
  build: { ssr: ENTRY, outDir: FOLDER, emptyOutDir: true, minify: false, copyPublicDir: false },
});
const bundle = pathToFileURL(join(process.cwd(), FOLDER, 'bench.js')).href;
const { allDifferences, table } = /** @type {typeof import('../src/testing/bench/bench.ts')} */ (
  await import(bundle)
);

const differences = await allDifferences();
if (differences.length > 0) {
  console.error(`The two decide differently:\n${differences.join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(await table());
}
