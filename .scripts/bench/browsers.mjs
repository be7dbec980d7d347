// The two Chromiums of the bench: one whose contexts are as new as wanted, and one with a profile on the disk.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from '@playwright/test';

export const viewport = { width: 1280, height: 900 };

const quietArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export const launchBrowser = (executablePath) =>
  chromium.launch({ executablePath, args: quietArgs });

const startTimeoutMs = 20_000;

/** Chromium writes the port into its profile once it listens; until then there is no such file. */
const portIn = async (profile) => {
  const giveUpAt = performance.now() + startTimeoutMs;
  while (performance.now() < giveUpAt) {
    const [port] = (
      await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')
    ).split('\n');
    if (port !== '') return port;
    await sleep(50);
  }
  throw new Error('Chromium did not open its port for DevTools within 20 s.');
};

/**
 * A Chromium as on a candidate's device. Its database is on the disk, where a new context's is in memory; and a tab behind another
 * is hidden: Playwright would otherwise keep every page visible, hence the start by hand and `noDefaults`.
 * Resolves with its `context` and `close`, which removes the profile.
 */
export const launchDevice = async (executablePath) => {
  const profile = await mkdtemp(join(tmpdir(), 'fsot-bench-profile-'));
  const child = spawn(
    executablePath,
    [
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--window-size=${viewport.width},${viewport.height}`,
      ...quietArgs,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  // Not left behind where the bench is stopped half-way.
  const kill = () => child.kill();
  process.once('exit', kill);
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(profile)}`, {
      noDefaults: true,
    });
    const close = async () => {
      const session = await browser.newBrowserCDPSession();
      // It may be gone before it answers.
      await session.send('Browser.close').catch(() => ended);
      await ended;
      process.off('exit', kill);
      await removeProfile();
    };
    return { context: browser.contexts()[0], close };
  } catch (error) {
    kill();
    await ended;
    await removeProfile();
    throw error;
  }
};

/** Slows the page's main thread down: 1 is the machine's own speed. It holds on through navigations. */
export const setCpuRate = (session, rate) =>
  session.send('Emulation.setCPUThrottlingRate', { rate });
