// npm run import:ncci -- FILE… [--from YYYY-MM-DD] [--show N] [--write]
// Compares published NCCI files with the tables at hand; --write puts a new edition beside them. What it
// does is in src/ncci-import/, TypeScript that Node cannot load by itself.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

/** @typedef {typeof import('../src/ncci-import/import-ncci.ts')} Importer */

process.exitCode = await run();

async function run() {
  const asked = readArguments();
  if (typeof asked === 'string') {
    console.error(asked);
    return 1;
  }
  const { importNcci } = await load();
  const { ok, report, files } = importNcci(asked.options);
  console.log(report);
  if (!ok) return 1;
  if (!asked.write) console.log('Nothing was written; --write does.');
  for (const { path, text } of asked.write ? files : []) {
    writeFileSync(path, text);
    console.log(`Wrote ${path}`);
  }
  return 0;
}

/** What was asked for, with the files read; or what is wrong with it. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        show: { type: 'string' },
        write: { type: 'boolean', default: false },
      },
    });
    const files = positionals.map((path) => ({ name: basename(path), bytes: readFileSync(path) }));
    const { from, show, write } = values;
    return {
      write,
      options: { files, ...(from && { from }), ...(show && { show: Number(show) }) },
    };
  } catch (error) {
    // An option that is not known, or a file that is not there: Node's message says which.
    return error instanceof Error ? error.message : String(error);
  }
}

/** @returns {Promise<Importer>} */
async function load() {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, ws: false, hmr: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return /** @type {Importer} */ (await server.ssrLoadModule('/src/ncci-import/import-ncci.ts'));
  } finally {
    await server.close();
  }
}
