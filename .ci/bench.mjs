// npm run bench: how fast visits are coded, as ratios from one run. Exit code 1 only when the peer it is
// timed against decides anything else, for then the ratios compare different work.
//   npm run bench -- --rows 100000    reviews a smaller file than one of a million rows
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';

const ENTRIES = { bench: 'src/testing/bench/bench.ts', batch: 'src/testing/bench/batch.ts' };
const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } });
// Inside node_modules, so that the bundle finds the packages and Git does not find the bundle.
const FOLDER = 'node_modules/.bench';

// Bundled as the app is: modules served one by one would time the loader's detours too.
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    rollupOptions: { input: ENTRIES },
    outDir: FOLDER,
    emptyOutDir: true,
    minify: false,
    copyPublicDir: false,
  },
});
const bundleOf = (/** @type {string} */ name) =>
  pathToFileURL(join(process.cwd(), FOLDER, `${name}.js`)).href;
const { allDifferences, table } = /** @type {typeof import('../src/testing/bench/bench.ts')} */ (
  await import(bundleOf('bench'))
);

const differences = await allDifferences();
if (differences.length > 0) {
  console.error(`The two decide differently:\n${differences.join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(await table());
  const { batchTable } = /** @type {typeof import('../src/testing/bench/batch.ts')} */ (
    await import(bundleOf('batch'))
  );
  console.log(await batchTable(Number(values.rows)));
}
