// Node cannot run TypeScript in every version that we support; Vite can, and is here anyway.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const { module: tool } = await runnerImport(path('cli.ts'), {
  configFile: false,
  logLevel: 'error',
});

// An exit code, not process.exit: what is still on its way into a pipe gets there.
process.exitCode = await tool.main(process.argv.slice(2), path('../../question-bank'));
