import { parseArgs } from 'node:util';
import { systemClock } from '../shared/clock.ts';
import { check } from './commands/check.ts';
import type { CommandContext } from './commands/command-context.ts';
import { json } from './commands/json.ts';
import { newSet } from './commands/new.ts';
import { stats } from './commands/stats.ts';
import { processTerminal } from './commands/terminal.ts';
import { cureForName } from './parse/nearest-name.ts';

export const usage = `Usage: npm run bank -- <command>

  check [path …]          shows every fault, warning, and figure of the bank, or of the files and folders named
    --guesser             also lists the questions whose key is easiest to guess from the form of the options
  stats                   shows how many questions there are, and how many exams they fill
  json                    prints all questions as one JSON array, for other tools
  new <section> <topic>   writes a file ready to fill in

Exit codes: 0 all is well, 1 a fault or a figure out of bounds, 2 wrong usage.`;

const commands = ['check', 'stats', 'json', 'new'] as const;
const options = { help: { type: 'boolean', short: 'h' }, guesser: { type: 'boolean' } } as const;

type CommandLine = {
  readonly words: readonly string[];
  readonly help: boolean;
  readonly guesser: boolean;
  /** What is wrong with an option, or null. */
  readonly problem: string | null;
};

const dashed = (name: string): string => (name.length === 1 ? `-${name}` : `--${name}`);

/** The command line as positional words and options. */
const readArgs = (args: readonly string[]): CommandLine => {
  // Not strict, for the messages of the strict reading are about parsers and not about this tool.
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options,
  });
  const known = Object.keys(options);
  const unknown = Object.keys(values).find((name) => !known.includes(name));
  const valued = known.find((name) => typeof Reflect.get(values, name) === 'string');
  const problem =
    unknown !== undefined
      ? `there is no option \`${dashed(unknown)}\`: ${cureForName(dashed(unknown), known.map(dashed))}`
      : valued !== undefined
        ? `\`${dashed(valued)}\` takes no value: write it by itself`
        : null;
  return {
    words: positionals,
    help: values.help === true,
    guesser: values.guesser === true,
    problem,
  };
};

/** What is wrong with a command line, and how to mend it; null where it can be run. */
const usageProblem = ({ words, guesser, problem }: CommandLine): string | null => {
  const [command = '', ...rest] = words;
  if (problem !== null) return problem;
  const known = commands.find((each) => each === command);
  if (command === '') return `no command was given: ${cureForName(command, commands)}`;
  if (known === undefined)
    return `there is no command \`${command}\`: ${cureForName(command, commands)}`;
  if (known === 'check') return null;
  if (guesser) return `\`${known}\` has no option \`--guesser\`: only \`check\` has it`;
  if (known === 'new') {
    return rest.length === 2
      ? null
      : '`new` needs a section and one of its topics: write it as `new job-knowledge economics`';
  }
  return rest.length === 0
    ? null
    : `\`${known}\` covers the whole bank: remove \`${rest.join(' ')}\``;
};

/**
 * Runs one command of the bank's tool and resolves to its exit code: 0 fine, 1 faults, 2 wrong usage.
 * `args` are those behind `npm run bank --`.
 */
export const runBankTool = async (
  args: readonly string[],
  context: CommandContext,
): Promise<number> => {
  const { terminal } = context;
  const line = readArgs(args);
  const [command, ...rest] = line.words;
  if (line.help) {
    terminal.out(usage);
    return 0;
  }
  const problem = args.length === 0 ? '' : usageProblem(line);
  if (problem !== null) {
    terminal.err(problem === '' ? usage : `${problem}\n\n${usage}`);
    return 2;
  }
  if (command === 'check') return check(rest, context, { listsGuessable: line.guesser });
  if (command === 'stats') return stats(context);
  if (command === 'json') return json(context);
  const [section = '', topic = ''] = rest;
  return newSet(section, topic, context);
};

/** The tool as a program. */
export const main = (args: readonly string[], bankDir: string): Promise<number> =>
  runBankTool(args, {
    bankDir,
    terminal: processTerminal(),
    today: new Date(systemClock.now()).toISOString().slice(0, 10),
  });
