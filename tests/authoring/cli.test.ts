import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runTool } from '../support/run-tool.ts';
import { aTemporaryBank } from '../support/temporary-bank.ts';

describe('runBankTool', () => {
  it.each([
    [['chek'], 'there is no command `chek`: did you mean `check`?'],
    [['--guesser'], 'no command was given: use one of `check`, `stats`, `json`, `new`'],
    [['check', '--gueser'], 'there is no option `--gueser`: did you mean `--guesser`?'],
    [['check', '-x'], 'there is no option `-x`: use one of `--help`, `--guesser`'],
    [['check', '--guesser=5'], '`--guesser` takes no value: write it by itself'],
    [['stats', '--guesser'], '`stats` has no option `--guesser`: only `check` has it'],
    [['stats', 'more'], '`stats` covers the whole bank: remove `more`'],
    [['json', 'a', 'b'], '`json` covers the whole bank: remove `a b`'],
    [
      ['new', 'essay'],
      '`new` needs a section and one of its topics: write it as `new job-knowledge economics`',
    ],
    [
      ['new', 'essay', 'education', 'more'],
      '`new` needs a section and one of its topics: write it as `new job-knowledge economics`',
    ],
  ])('says what is wrong with %j, explains itself and ends with 2', async (args, problem) => {
    const { bankDir } = await aTemporaryBank();
    const { code, out, err } = await runTool(bankDir, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.split('\n\nUsage: npm run bank -- <command>\n')[0]).toBe(problem);
  });

  it('explains itself and ends with 2 where no command is given', async () => {
    const { bankDir } = await aTemporaryBank();
    const { code, err } = await runTool(bankDir, []);
    expect(code).toBe(2);
    expect(err).toMatch(/^Usage: npm run bank -- <command>/u);
  });

  it('explains itself and ends with 0 where help is asked for', async () => {
    const { bankDir } = await aTemporaryBank();
    expect(await runTool(bankDir, ['--help'])).toMatchObject({ code: 0, err: '' });
  });
});

describe('bank.mjs', { timeout: 30_000 }, () => {
  it('writes the whole array into a pipe, and nothing else', async () => {
    const program = fileURLToPath(new URL('../../src/authoring/bank.mjs', import.meta.url));
    const tool = spawn(process.execPath, [program, 'json'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const items: unknown = JSON.parse(await text(tool.stdout));
    expect(Array.isArray(items)).toBe(true);
  });

  it('ends quietly where its reader has seen enough', async () => {
    const program = fileURLToPath(new URL('../../src/authoring/bank.mjs', import.meta.url));
    const tool = spawn(process.execPath, [program, 'json'], { stdio: ['ignore', 'pipe', 'pipe'] });
    tool.stdout.once('data', () => tool.stdout.destroy());
    expect(await text(tool.stderr)).toBe('');
  });
});
