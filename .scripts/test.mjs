// `npm test`: sets up what is missing, then runs every check and says how many passed.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureDependencies, lockFaults } from './dependencies.mjs';

ensureDependencies();

const run = (command, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('close', (code) => resolve(code === 0));
    child.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
  });

// Not by npx, which would answer a failed check with an error of its own.
const tool = (name, ...args) => run(join('node_modules', '.bin', name), args);

const checkLock = async () => {
  const faults = lockFaults();
  for (const fault of faults) console.error(`package-lock.json: ${fault}`);
  return faults.length === 0;
};

const endToEnd = async () => {
  const { ensureBrowser } = await import('./browser.mjs');
  try {
    const browser = await ensureBrowser();
    process.env.CHROMIUM_PATH = browser;
    return await tool('playwright', 'test', '-c', 'tests/e2e/playwright.config.ts');
  } catch (error) {
    console.error(error.message);
    return false;
  }
};

const checks = [
  ['lock file', checkLock],
  ['format', () => tool('oxfmt', '--check')],
  ['types', () => tool('tsc', '-p', '.')],
  ['lint', () => tool('oxlint', '--type-aware', '--deny-warnings')],
  ['question bank', () => run('node', ['src/authoring/bank.mjs', 'check'])],
  ['unit tests', () => tool('vitest', 'run')],
  ['build', () => tool('vite', 'build', '--logLevel', 'warn')],
  ['sizes', () => run('node', ['.scripts/sizes.mjs'])],
  ['end-to-end tests', endToEnd],
];

const failed = [];
for (const [name, check] of checks) {
  const started = performance.now();
  console.log(`\n── ${name}`);
  const passed = await check();
  if (!passed) failed.push(name);
  console.log(
    `── ${name}: ${passed ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
}

if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${checks.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
