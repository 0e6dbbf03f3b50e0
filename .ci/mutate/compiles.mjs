// A checker for the mutation run: a mutant that does not compile needs no test to catch it. Stryker's own
// needs the compiler as a library, which TypeScript 7 no longer is, so this one asks the command.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * @typedef {{ line: number, column: number }} Position
 * @typedef {{ id: string, fileName: string, replacement: string, location: { start: Position, end: Position } }} Mutant
 * @typedef {{ status: 'passed' } | { status: 'compileError', reason: string }} Verdict
 */

const RULES = join('src', 'rules');
/** What is compiled: the rules, or the notes, which read them. */
const LAYER = join('src', process.env['MUTATE_LAYER'] ?? 'rules');
const COMPILER = resolve('node_modules', 'typescript', 'bin', 'tsc');
/** So many mutants are compiled at once; each is a file more. */
const AT_ONCE = 1000;
/** A mutant may leave a name unused or a line unreached; those faults are for the tests. */
const LENIENT = ['--noUnusedLocals', 'false', '--noUnusedParameters', 'false'];

export const strykerPlugins = [
  { kind: 'Checker', name: 'compiles', factory: () => ({ init, group, check }) },
];

async function init() {}

/** @param {Mutant[]} mutants */
async function group(mutants) {
  const ids = mutants.map(({ id }) => id);
  const groups = [];
  while (ids.length > 0) groups.push(ids.splice(0, AT_ONCE));
  return groups;
}

/**
 * Puts each mutant beside its original under a name of its own, and compiles them all in one go.
 * @param {Mutant[]} mutants
 * @returns {Promise<Record<string, Verdict>>}
 */
async function check(mutants) {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  try {
    for (const layer of new Set([RULES, LAYER])) {
      cpSync(layer, join(folder, layer), { recursive: true });
    }
    cpSync('tsconfig.json', join(folder, 'tsconfig.json'));
    const files = mutants.map((mutant) => {
      const file = copyNameOf(mutant);
      writeFileSync(join(folder, file), textOf(mutant));
      return /** @type {const} */ ([file, mutant.id]);
    });
    const idOf = new Map(files);
    /** @type {Record<string, Verdict>} */
    const verdicts = Object.fromEntries(mutants.map(({ id }) => [id, { status: 'passed' }]));
    for (const { file, reason } of await compile(folder)) {
      const id = idOf.get(file);
      if (id === undefined) throw new Error(`${LAYER} does not compile: ${file}: ${reason}`);
      verdicts[id] = { status: 'compileError', reason };
    }
    return verdicts;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {Mutant} mutant */
function copyNameOf({ id, fileName }) {
  const file = relative(process.cwd(), fileName);
  return join(dirname(file), `mutant-${id}.ts`);
}

/** @param {Mutant} mutant */
function textOf({ fileName, replacement, location: { start, end } }) {
  const text = readFileSync(fileName, 'utf8');
  const lines = text.split('\n');
  const offset = (/** @type {Position} */ { line, column }) =>
    lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, column);
  return text.slice(0, offset(start)) + replacement + text.slice(offset(end));
}

/**
 * @param {string} folder
 * @returns {Promise<{ file: string, reason: string }[]>}
 */
function compile(folder) {
  return new Promise((done, fail) => {
    const command = [COMPILER, '--noEmit', '--pretty', 'false', ...LENIENT, '-p', LAYER];
    execFile(process.execPath, command, { cwd: folder, maxBuffer: 2 ** 28 }, (error, stdout) => {
      const faults = [...stdout.matchAll(/^(\S.*?)\(\d+,\d+\): error (.*)$/gmu)].map(
        ([, file = '', reason = '']) => ({ file: join(file), reason }),
      );
      if (error && faults.length === 0) fail(error);
      else done(faults);
    });
  });
}
