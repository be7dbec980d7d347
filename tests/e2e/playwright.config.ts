import { defineConfig } from '@playwright/test';

const port = 4199;
const isRoot = process.getuid?.() === 0;
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** The built app, served as a static host would, in a real Chromium. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // One picture for all machines: see pictures.spec.ts.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  // A machine that is busy with other things is slow, and no test asks how fast a page is.
  expect: {
    timeout: 15_000,
    toHaveScreenshot: { threshold: 0.02, maxDiffPixelRatio: 0.0003 },
  },
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    // A trace of each test costs a third of the time; `--trace on` has it for one that failed.
    screenshot: 'only-on-failure',
    // Only the test of the app without a network wants it; elsewhere it would answer for the server.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Text without colored edges, for the pictures: they differ from machine to machine.
        '--disable-lcd-text',
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
  webServer: {
    command: `node_modules/.bin/vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
