/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';
import { bankPlugin } from './src/authoring/vite-plugin.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ mode }) => ({
  root: here('src'),
  // Relative addresses, so that the built folder can be served under any path.
  base: './',
  publicDir: here('src/public'),
  plugins: [bankPlugin(), solid()],
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    // The first browsers with light-dark(), of spring 2024: rewriting it for older ones would double the tokens.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
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
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
}));
