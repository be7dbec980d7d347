// Finds a Chromium for the browser tests, or installs one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const answers = (path) => {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  // A stub that only says how to install the real thing does not count.
  return status === 0 && /\d+\.\d+/.test(stdout ?? '');
};

const usualPlaces = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const onPath = (name) => {
  if (name.includes('/') || name.includes('\\')) return existsSync(name) ? name : undefined;
  const { status, stdout } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], {
    encoding: 'utf8',
  });
  return status === 0 ? stdout.split(/\r?\n/)[0] : undefined;
};

const playwrightsOwn = async () => {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
};

const find = async () => {
  if (process.env.CHROMIUM_PATH) {
    if (answers(process.env.CHROMIUM_PATH)) return process.env.CHROMIUM_PATH;
    throw new Error(
      `CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, which does not answer --version: set it to a Chromium that runs, or unset it.`,
    );
  }
  const own = await playwrightsOwn();
  if (own && answers(own)) return own;
  return usualPlaces.map(onPath).find((path) => path !== undefined && answers(path));
};

const canApt = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== undefined;

const install = () => {
  const run = (command, args) =>
    spawnSync(command, args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: process.platform === 'win32',
    }).status === 0;
  if (canApt()) {
    const lock = ['-o', 'DPkg::Lock::Timeout=300'];
    run('apt-get', [...lock, 'update', '-qq']);
    if (run('apt-get', [...lock, 'install', '-y', '-qq', '--no-install-recommends', 'chromium']))
      return;
  }
  run('npx', ['playwright', 'install', 'chromium']);
};

/** The path of a Chromium that runs; throws an Error with one clear sentence where there is none to be had. */
export const ensureBrowser = async () => {
  const found = await find();
  if (found) return found;
  console.log('No Chromium found; installing one …');
  install();
  const installed = await find();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chromium, and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  );
};
