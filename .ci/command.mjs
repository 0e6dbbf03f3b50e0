import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

const TIME_LIMIT_MINUTES = 15;
const PATIENCE_SECONDS = 10;
const ON_WINDOWS = process.platform === 'win32';

/**
 * Runs a shell command that finds the packages' programs, as npm would run it, and ends it together
 * with every server and browser it started when it takes too long or the caller is interrupted.
 * @param {string} command
 * @param {Record<string, string>} variables
 * @returns {Promise<{ exitCode: number, output: string }>}
 */
export function runCommand(command, variables = {}) {
  const child = spawn(command, {
    shell: true,
    // A process group of its own, so that all of it can be ended at once.
    detached: !ON_WINDOWS,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      // The output is kept aside and shown later, so that no program can see what it is written to.
      ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
      PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
      ...variables,
    },
  });

  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
    });
  }
  const end = () => endGroup(child);
  const timer = setTimeout(() => {
    output += `\nStopped after ${TIME_LIMIT_MINUTES} minutes.`;
    end();
  }, TIME_LIMIT_MINUTES * 60_000);
  process.once('SIGINT', end).once('SIGTERM', end);

  return new Promise((done) => {
    child.once('error', (error) => done({ exitCode: 1, output: error.message }));
    child.once('close', (exitCode) => {
      clearTimeout(timer);
      process.off('SIGINT', end).off('SIGTERM', end);
      done({ exitCode: exitCode ?? 1, output });
    });
  });
}

/** @param {import('node:child_process').ChildProcess} leader */
function endGroup(leader) {
  if (leader.pid === undefined) return;
  if (ON_WINDOWS) {
    spawn('taskkill', ['/pid', String(leader.pid), '/t', '/f']);
    return;
  }
  const group = -leader.pid;
  // Playwright keeps its server in a group of its own and ends it only when asked politely.
  process.kill(group, 'SIGINT');
  setTimeout(() => {
    const isRunning = leader.exitCode === null && leader.signalCode === null;
    if (isRunning) process.kill(group, 'SIGKILL');
  }, PATIENCE_SECONDS * 1000).unref();
}
