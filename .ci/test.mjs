// npm test: everything a release needs, the quickest checks first. A failed step does not hide what
// the later ones have to say; only those that build on it are left out. Uses nothing but Node
// itself, because its first step installs the packages.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runCommand } from './command.mjs';

const REPORTS = 'node_modules/.reports';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{ name: string, command: string, needs?: string, readReport?: () => Count }} Step
 * @typedef {{ name: string, count: Count, seconds: number, leftOut?: string }} Result
 */

const { scripts } = /** @type {{ scripts: Record<string, string> }} */ (readJson('package.json'));

/** @type {Step[]} */
const steps = [
  { name: 'packages', command: 'node .ci/deps.mjs' },
  check('types'),
  check('lint'),
  check('format:check'),
  check('lockfile'),
  check('unused'),
  vitestSuite('unit', 'packages'),
  check('browser'),
  vitestSuite('component', 'browser'),
  check('build'),
  check('size', 'build'),
  playwrightSuite('e2e', 'build'),
];

let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    interrupted = true;
  });
}

/** @type {Result[]} */
const results = [];
for (const step of steps) {
  const reason = reasonToLeaveOut(step);
  results.push(reason ? leaveOut(step, reason) : await perform(step));
}
report();

/**
 * A static check counts as one test.
 * @param {string} name
 * @param {string} needs
 * @returns {Step}
 */
function check(name, needs = 'packages') {
  return { name, needs, command: commandOf(name) };
}

/**
 * @param {string} name
 * @param {string} needs
 * @returns {Step}
 */
function vitestSuite(name, needs) {
  return {
    name,
    needs,
    command: `${commandOf(name)} --reporter=default --reporter=json --outputFile.json=${reportOf(name)}`,
    readReport() {
      const totals = /** @type {Record<string, number>} */ (readJson(reportOf(name)));
      const {
        numPassedTests = 0,
        numFailedTests = 0,
        numPendingTests = 0,
        numTodoTests = 0,
      } = totals;
      return {
        passed: numPassedTests,
        failed: numFailedTests,
        skipped: numPendingTests + numTodoTests,
      };
    },
  };
}

/**
 * @param {string} name
 * @param {string} needs
 * @returns {Step}
 */
function playwrightSuite(name, needs) {
  return {
    name,
    needs,
    command: `${commandOf(name)} --reporter=list,json`,
    readReport() {
      const { stats } = /** @type {{ stats: Record<string, number> }} */ (readJson(reportOf(name)));
      const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
      return { passed: expected, failed: unexpected + flaky, skipped };
    },
  };
}

/**
 * @param {Step} step
 * @returns {Promise<Result>}
 */
async function perform(step) {
  process.stdout.write(`${step.name} … `);
  const started = performance.now();
  mkdirSync(REPORTS, { recursive: true });
  // A suite that dies early must not be judged by the report of an earlier run.
  rmSync(reportOf(step.name), { force: true });

  const { exitCode, output } = await runCommand(step.command, {
    PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf(step.name),
  });

  const count = countOf(step, exitCode);
  const seconds = (performance.now() - started) / 1000;
  console.log(count.failed === 0 ? 'ok' : `failed\n\n${output.trim()}\n`);
  return { name: step.name, count, seconds };
}

/**
 * A suite that ran no test has failed, and so has one that ended badly without a failed test, as
 * when one of its files could not be loaded.
 * @param {Step} step
 * @param {number} exitCode
 * @returns {Count}
 */
function countOf({ name, readReport }, exitCode) {
  const endedBadly = exitCode === 0 ? 0 : 1;
  if (!readReport) return { passed: 1 - endedBadly, failed: endedBadly, skipped: 0 };
  if (!existsSync(reportOf(name))) return { passed: 0, failed: 1, skipped: 0 };
  const count = readReport();
  const ranNothing = count.passed + count.failed === 0 ? 1 : 0;
  return { ...count, failed: Math.max(count.failed, endedBadly, ranNothing) };
}

/** @param {Step} step */
function reasonToLeaveOut({ needs }) {
  if (interrupted) return 'interrupted';
  const needed = results.find(({ name }) => name === needs);
  return needed && needed.count.failed > 0 ? `needs ${needed.name}` : undefined;
}

/**
 * @param {Step} step
 * @param {string} reason
 * @returns {Result}
 */
function leaveOut({ name }, reason) {
  return { name, count: { passed: 0, failed: 1, skipped: 0 }, seconds: 0, leftOut: reason };
}

function report() {
  console.log();
  const total = { passed: 0, failed: 0 };
  for (const { name, count, seconds, leftOut } of results) {
    const counted = Object.entries(count).filter(([, number]) => number > 0);
    const outcome = leftOut
      ? `left out, ${leftOut}`
      : counted.map(([kind, number]) => `${number} ${kind}`).join(', ');
    console.log(`${name.padEnd(14)}${seconds.toFixed(1).padStart(6)} s   ${outcome}`);
    total.passed += count.passed;
    total.failed += count.failed;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

/** @param {string} name */
function commandOf(name) {
  const command = scripts[name];
  if (!command) throw new Error(`package.json has no script "${name}".`);
  return command;
}

/** @param {string} suite */
function reportOf(suite) {
  return `${REPORTS}/${suite.replace(':', '-')}.json`;
}

/** @param {string} file */
function readJson(file) {
  return /** @type {unknown} */ (JSON.parse(readFileSync(file, 'utf8')));
}
