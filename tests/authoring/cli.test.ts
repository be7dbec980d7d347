import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runTool } from '../support/run-tool.ts';
import { aTemporaryBank } from '../support/temporary-bank.ts';

describe('runBankTool', () => {
  it.each([
    [[]],
    [['chek']],
    [['check', '--fast']],
    [['stats', '--guesser']],
    [['stats', 'more']],
    [['json', 'more']],
    [['new', 'essay']],
    [['new', 'essay', 'education', 'more']],
  ])('explains itself and ends with 2 for %j', async (args) => {
    const { bankDir } = await aTemporaryBank();
    const { code, out, err } = await runTool(bankDir, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Usage: npm run bank -- <command>/u);
  });

  it('explains itself and ends with 0 where help is asked for', async () => {
    const { bankDir } = await aTemporaryBank();
    expect(await runTool(bankDir, ['--help'])).toMatchObject({ code: 0, err: '' });
  });
});

describe('bank.mjs', () => {
  it('writes the whole array into a pipe, and nothing else', async () => {
    const program = fileURLToPath(new URL('../../src/authoring/bank.mjs', import.meta.url));
    const tool = spawn(process.execPath, [program, 'json'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const items: unknown = JSON.parse(await text(tool.stdout));
    expect(Array.isArray(items)).toBe(true);
  });
});
