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
    modulePreload: { polyfill: false },
  },
  // Solid's browser build in component tests; never in the production config.
  ...(mode === 'test' ? { resolve: { conditions: ['development', 'browser'] } } : {}),
  test: {
    root: here('.'),
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
}));
