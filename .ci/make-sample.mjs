// node .ci/make-sample.mjs
// Writes public/sample-visits.csv, 2,000 made-up visits to try a claim review with. A test tells when the
// file is no longer what src/testing/visits/ makes, TypeScript that Node cannot load by itself.
import { writeFileSync } from 'node:fs';
import { createServer } from 'vite';

const FILE = 'public/sample-visits.csv';

const server = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, ws: false, hmr: false },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { makeVisitsFile, SAMPLE } =
    /** @type {typeof import('../src/testing/visits/make-visits-file.ts')} */ (
      await server.ssrLoadModule('/src/testing/visits/make-visits-file.ts')
    );
  writeFileSync(FILE, makeVisitsFile(SAMPLE));
  console.log(`Wrote ${FILE}`);
} finally {
  await server.close();
}
