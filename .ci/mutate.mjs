// npm run mutate: plants faults in the rules, one after another, and tells which of them no test notices.
//   npm run mutate -- --layer notes                           in the note reader instead
//   npm run mutate -- --mutate 'src/rules/catalog/claim/**'   only in these files
//   npm run mutate -- --quick                                 without what is read while a file loads
//   npm run mutate -- --force                                 forget what earlier runs found
// A run takes up where the last one ended: a fault is planted again only where its file or the tests that
// reach it changed. It does not see that another file changed under them; for that there is --force.
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

/** Of a hundred faults so many have to be noticed. */
const LEAST = { rules: 95, notes: 90 };

const NEVER = [
  '!**/*.test.ts',
  '!**/*.cases.ts',
  '!src/rules/catalog/example-visits.ts',
  // Data, held against its sources by tests of its own.
  '!src/rules/sources/registry.ts',
  '!src/rules/tables/imported/**',
  // The words of the reader, held against the labelled notes.
  '!src/notes/reader/lexicon/**',
];

const { values } = parseArgs({
  options: {
    layer: { type: 'string', default: 'rules' },
    mutate: { type: 'string' },
    quick: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
  },
});

if (values.layer !== 'rules' && values.layer !== 'notes') {
  throw new Error(`--layer is rules or notes, not ${values.layer}.`);
}
// The tests and the compiler, in processes of their own, see it there.
process.env['MUTATE_LAYER'] = values.layer;
const reports = `node_modules/.reports/mutate/${values.layer}`;
const mutate = values.mutate ?? `src/${values.layer}/**/*.ts`;

await new Stryker({
  // A comma between braces belongs to the pattern.
  mutate: [...mutate.split(/,(?![^{]*\})/u), ...NEVER],
  force: values.force,
  testRunner: 'vitest',
  // `related` would look for tests from the project's folder, not from that of the copy.
  vitest: { configFile: '.ci/mutate/vitest.config.ts', related: false },
  plugins: [
    import.meta.resolve('@stryker-mutator/vitest-runner'),
    './.ci/mutate/compiles.mjs',
    './.ci/mutate/long-tables.mjs',
  ],
  checkers: ['compiles'],
  ignorers: ['long-tables'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // What is read while a file loads, as a rule's severity is, is put to every test; that takes hours.
  ignoreStatic: values.quick,
  incremental: true,
  incrementalFile: `${reports}/incremental.json`,
  reporters: ['clear-text', 'html', 'json', 'progress'],
  htmlReporter: { fileName: `${reports}/index.html` },
  jsonReporter: { fileName: `${reports}/report.json` },
  clearTextReporter: { logTests: false, reportTests: false, skipFull: true },
  thresholds: { high: 98, low: LEAST[values.layer], break: LEAST[values.layer] },
  // A busy machine must not pass for a caught fault.
  timeoutMS: 180_000,
  tempDirName: `.tmp/mutate-${values.layer}`,
  cleanTempDir: 'always',
  ignorePatterns: ['.github', '.tmp', 'dist', 'e2e', 'playwright-report', 'public', 'test-results'],
  // There is no such file: Stryker would rewrite the real one with an API that TypeScript 7 lacks.
  tsconfigFile: 'no-tsconfig-rewrite.json',
}).runMutationTest();
