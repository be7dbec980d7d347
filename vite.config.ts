/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import solid from 'vite-plugin-solid';
import { createFileNames, fetchFirstFiles } from './.scripts/build/first-files.ts';
import { bankPlugin } from './src/authoring/vite-plugin.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Tests that want a document. */
const pageTests = ['tests/**/*.test.tsx', 'tests/**/*.dom.test.ts'];

const projectDir = here('.').replace(/\/$/, '');

export default defineConfig(({ mode }) => ({
  root: here('src'),
  // Relative addresses, so that the built folder can be served under any path.
  base: './',
  publicDir: here('src/public'),
  plugins: [
    bankPlugin(),
    // Each handler on its own element: a click need not be looked for through the whole page, from its target up.
    solid({ solid: { delegateEvents: false } }),
    fetchFirstFiles(projectDir),
    VitePWA({
      // Registered by main.tsx. A new version waits until every tab is closed: none is swapped in during an exam.
      injectRegister: false,
      registerType: 'prompt',
      manifest: {
        name: 'FSOT practice exam',
        short_name: 'FSOT practice',
        description: 'Timed mock exams, drills, and reviews that stay on your device.',
        start_url: './',
        display: 'standalone',
        background_color: '#f8f8f6',
        theme_color: '#1f4e8c',
        icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
      workbox: { globPatterns: ['**/*.{html,js,css,json,svg,webmanifest}'] },
    }),
  ],
  worker: { format: 'es' },
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    // The first browsers with light-dark(), of spring 2024: rewriting it for older ones would double the tokens.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // The files of the first page are asked for by its address (first-files.ts); the others come one or two at a time.
    modulePreload: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: createFileNames(projectDir),
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
    // Read by the check of the byte budgets.
    manifest: true,
  },
  // Solid's browser build in component tests; never in the production config.
  resolve: {
    ...(mode === 'test' ? { conditions: ['development', 'browser'] } : {}),
    // Dexie's entry wraps its build for CommonJS; this is its build for browsers, 2 kB lighter.
    alias: { dexie: 'dexie/dist/modern/dexie.min.mjs' },
  },
  test: {
    root: here('.'),
    // Unless told so, Vitest leaves one core idle: on two, that is half of them.
    maxWorkers: '100%',
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        // What works on a page has it, and all that the app remembers, to itself.
        test: {
          name: 'page',
          environment: 'jsdom',
          include: pageTests,
          setupFiles: here('tests/support/wait-longer.ts'),
        },
      },
      {
        extends: true,
        // The rest keeps nothing from one test to the next, so its files share what they load.
        test: {
          name: 'logic',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: pageTests,
          isolate: false,
        },
      },
    ],
  },
}));
