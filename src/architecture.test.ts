import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsIn } from './testing/architecture/checks.ts';
import { parseSourceFile } from './testing/architecture/source-file.ts';

const root = import.meta.dirname;
const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.tsx?$/u.test(path));

describe('the source tree', () => {
  it('is found', () => {
    expect(paths).toContain('app/main.tsx');
  });

  it('keeps every rule of the architecture', () => {
    const faults = paths.flatMap((path) =>
      faultsIn(parseSourceFile(path, readFileSync(join(root, path), 'utf8'))),
    );
    expect(faults).toEqual([]);
  });
});

describe('a planted fault is found', () => {
  it.each([
    ['features/worklist/row.tsx', "import { a } from '../training/a.ts';"],
    ['features/worklist/row.tsx', "import { a } from '../../app/paths.ts';"],
    ['features/worklist/row.tsx', "const page = import('../training/page.tsx');"],
    ['coding-ui/lines.tsx', "import { a } from '../storage/db.ts';"],
    ['storage/db.ts', "export { a } from '../ui/button.tsx';\nexport const b = 1;"],
    ['ui/button.tsx', "import type { Line } from '../rules/index.ts';"],
    ['ui/button.tsx', "type Line = import('../rules/index.ts').Line;"],
    ['notes/read.ts', "import { a } from '../claims/csv.ts';"],
    ['rules/index.ts', "import { a } from '../notes/index.ts';"],
    ['app/app.tsx', "import { a } from '../testing/builders.ts';"],
    ['batch/batch.test.ts', "import { a } from '../app/app.tsx';"],
  ])('%s: %s', (path, text) => {
    expect(faultsOf(path, text)).toEqual([expect.stringContaining('may not import')]);
  });

  it.each([
    ['stray.ts', 'export const a = 1;', 'belongs to no layer'],
    ['misc/a.ts', 'export const a = 1;', 'belongs to no layer'],
    ['app/app.tsx', "import { a } from './paths';", 'lacks its file extension'],
    ['rules/a.ts', "import * as z from 'zod/mini';", "imports 'zod/mini'"],
    ['claims/a.ts', "import { join } from 'node:path';", "imports 'node:path'"],
    ['rules/a.ts', 'export const a = new Date(0);', 'reads the clock'],
    ['rules/a.ts', 'export const a = Date();', 'reads the clock'],
    ['notes/a.ts', 'export const a = Date.now();', 'uses Date.now'],
    ['claims/a.ts', 'export const a = Math.random();', 'uses Math.random'],
    ['rules/a.ts', 'export const a = performance.now;', 'uses performance.now'],
    ['rules/a.ts', "export const a = import.meta.glob('./*.ts');", 'needs a bundler'],
    ['features/worklist/a.ts', "export const a = '17000';", 'procedure code 17000'],
    ['claims/a.ts', 'export const a = `11102`;', 'procedure code 11102'],
    ['app/a.tsx', 'export const A = () => <b title="99213" />;', 'procedure code 99213'],
    ['app/utils.ts', 'export const a = 1;', 'named after a drawer'],
    ['ui/helpers.tsx', 'export const a = 1;', 'named after a drawer'],
    ['rules/types.ts', 'export const a = 1;', 'named after a drawer'],
    ['batch/constants.ts', 'export const a = 1;', 'named after a drawer'],
    ['ui/a.ts', 'export default 1;', 'default export'],
    ['ui/a.ts', 'const a = 1;\nexport { a as default };', 'default export'],
    ['rules/index.ts', "export * from './a.ts';", 'export *'],
    ['ui/index.ts', 'export const a = 1;', 'is a barrel'],
    ['ui/all.ts', "export { a } from './a.ts';", 'is a barrel'],
    ['ui/a.tsx', 'export const A = () => <b dangerouslySetInnerHTML={html} />;', 'takes markup'],
    ['ui/a.ts', 'element.innerHTML = text;', 'takes markup'],
    ['ui/a.ts', "eval('1');", 'eval runs code'],
    ['ui/a.ts', "new Function('return 1');", 'Function runs code'],
    ['ui/a.ts', 'useEffect(run, []);', 'names the outside system'],
    ['ui/a.ts', '// Printer\n\nReact.useLayoutEffect(run, []);', 'names the outside system'],
    ['ui/a.ts', 'export const a = b as string;', 'says why it holds'],
  ])('%s: %s', (path, text, says) => {
    expect(faultsOf(path, text)).toEqual([expect.stringContaining(says)]);
  });
});

describe('what is allowed is not reported', () => {
  it.each([
    ['app/app.tsx', "import { a } from '../features/worklist/page.tsx';\nimport './styles.css';"],
    ['features/worklist/row.tsx', "import { a } from './page.tsx';"],
    ['coding-ui/lines.tsx', "import { a } from '../ui/button.tsx';\nimport 'react';"],
    ['batch/client.ts', "import url from './batch.worker.ts?worker&url';"],
    ['rules/a.test.ts', "import 'vitest';\nimport '../testing/builders.ts';\nnew Date(0);"],
    ['rules/a.ts', "// new Date() and Math.random() are banned here\nexport const a = '17000';"],
    ['claims/a.test.ts', "export const a = '17000';"],
    ['claims/a.ts', "export const a = '12345';"],
    ['notes/index.ts', "export { readNote } from './read-note.ts';"],
    ['ui/a.ts', '// The title of the window.\nuseEffect(run, []);'],
    ['ui/a.ts', "export const a = ['b'] as const;"],
    ['ui/a.ts', '// The parser has just checked it.\nexport const a = b as string;'],
  ])('%s: %s', (path, text) => {
    expect(faultsOf(path, text)).toEqual([]);
  });
});

function faultsOf(path: string, text: string) {
  return faultsIn(parseSourceFile(path, text));
}
