import type { Terminal } from './terminal.ts';

/** What every command of `npm run bank` is given. */
export type CommandContext = {
  /** The folder of the bank; an absolute path. */
  readonly bankDir: string;
  readonly terminal: Terminal;
  /** As 2026-11-22. */
  readonly today: string;
};
