// npm run mutate: plants faults in the rules, one after another, and tells which of them no test notices.
//   npm run mutate -- --mutate 'src/rules/catalog/claim/**'   only in these files
//   npm run mutate -- --force                                 forget what earlier runs found
// A run takes up where the last one ended: a fault is planted again only where its file or the tests that
// reach it changed. It does not see that another file changed under them; for that there is --force.
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

const REPORTS = 'node_modules/.reports/mutate';

const NEVER = [
  '!**/*.test.ts',
  '!**/*.cases.ts',
  '!src/rules/catalog/example-visits.ts',
  // Data, held against its sources by tests of its own.
  '!src/rules/sources/registry.ts',
  '!src/rules/tables/imported/**',
];

const { values } = parseArgs({
  options: {
    mutate: { type: 'string', default: 'src/rules/**/*.ts' },
    force: { type: 'boolean', default: false },
  },
});

await new Stryker({
  // A comma between braces belongs to the pattern.
  mutate: [...values.mutate.split(/,(?![^{]*\})/u), ...NEVER],
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
  // What is read while a file loads, as a rule's severity is, is put to every test.
  ignoreStatic: false,
  incremental: true,
  incrementalFile: `${REPORTS}/incremental.json`,
  reporters: ['clear-text', 'html', 'json', 'progress'],
  htmlReporter: { fileName: `${REPORTS}/index.html` },
  jsonReporter: { fileName: `${REPORTS}/report.json` },
  clearTextReporter: { logTests: false, reportTests: false, skipFull: true },
  thresholds: { high: 98, low: 95, break: 95 },
  // A busy machine must not pass for a caught fault.
  timeoutMS: 180_000,
  tempDirName: '.tmp/mutate',
  cleanTempDir: 'always',
  ignorePatterns: ['.github', '.tmp', 'dist', 'e2e', 'playwright-report', 'public', 'test-results'],
  // There is no such file: Stryker would rewrite the real one with an API that TypeScript 7 lacks.
  tsconfigFile: 'no-tsconfig-rewrite.json',
}).runMutationTest();
