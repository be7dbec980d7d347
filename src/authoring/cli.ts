import { parseArgs } from 'node:util';
import { systemClock } from '../shared/clock.ts';
import { check } from './commands/check.ts';
import type { CommandContext } from './commands/command-context.ts';
import { json } from './commands/json.ts';
import { newSet } from './commands/new.ts';
import { stats } from './commands/stats.ts';
import { processTerminal } from './commands/terminal.ts';

export const usage = `Usage: npm run bank -- <command>

  check [path …]          every fault, warning and figure of the bank, or of the files below a path
    --guesser             and the questions whose key is guessed most easily by the form of the options
  stats                   how many questions there are, and how many exams they fill
  json                    all questions as one JSON array, for other tools
  new <section> <topic>   writes a file ready to fill in

Exit codes: 0 fine, 1 faults in the bank, 2 wrong usage.`;

/** The command line as positional words, or null where it has an option that is not known. */
const readArgs = (
  args: readonly string[],
): {
  readonly words: readonly string[];
  readonly help: boolean;
  readonly guesser: boolean;
} | null => {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, guesser: { type: 'boolean' } },
    });
    return {
      words: positionals,
      help: values.help === true,
      guesser: values.guesser === true,
    };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
};

/**
 * Runs one command of the bank's tool and resolves to its exit code: 0 fine, 1 faults, 2 wrong usage.
 * `args` are those behind `npm run bank --`.
 */
export const runBankTool = async (
  args: readonly string[],
  context: CommandContext,
): Promise<number> => {
  const read = readArgs(args);
  if (read?.help === true) {
    context.terminal.out(usage);
    return 0;
  }
  const [command, ...rest] = read?.words ?? [];
  const [section, topic] = rest;
  if (command === 'check') return check(rest, context, { listsGuessable: read?.guesser === true });
  if (read?.guesser === true) {
    context.terminal.err(usage);
    return 2;
  }
  if (command === 'stats' && rest.length === 0) return stats(context);
  if (command === 'json' && rest.length === 0) return json(context);
  if (command === 'new' && section !== undefined && topic !== undefined && rest.length === 2) {
    return newSet(section, topic, context);
  }
  context.terminal.err(usage);
  return 2;
};

/** The tool as a program. */
export const main = (args: readonly string[], bankDir: string): Promise<number> =>
  runBankTool(args, {
    bankDir,
    terminal: processTerminal(),
    today: new Date(systemClock.now()).toISOString().slice(0, 10),
  });
