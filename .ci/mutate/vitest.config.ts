import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Golden cases catch most faults and are done at once; tests of properties take longest. */
function rankOf({ moduleId }: TestSpecification): number {
  if (moduleId.endsWith('/catalog/catalog.test.ts')) return 0;
  return readFileSync(moduleId, 'utf8').includes("from 'fast-check'") ? 2 : 1;
}

class QuickestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((a, b) => rankOf(a) - rankOf(b)));
  }
}

const LAYER = process.env['MUTATE_LAYER'] ?? 'rules';

/** The tests that mutants of a layer are put to, one file after another until one notices. */
export default defineConfig({
  test: {
    environment: 'node',
    include: [`src/${LAYER}/**/*.test.ts`],
    // These try every visit there is. Each mutant would pay for that, and cases and properties find it first.
    exclude: ['src/rules/proof/**', 'src/rules/**/*-grid.test.ts', 'src/notes/fuzz.test.ts'],
    setupFiles: ['.ci/mutate/few-runs.ts'],
    // One set of modules serves all files of a run; loading them anew for each took most of the time.
    isolate: false,
    sequence: { sequencer: QuickestFirst },
  },
});
