import { runBankTool } from '../../src/authoring/cli.ts';

/** Runs the bank's tool on a folder and returns all that it printed, without color unless asked for. */
export const runTool = async (
  bankDir: string,
  args: readonly string[],
  { color = false, today = '2026-11-22' } = {},
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = {
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    color,
  };
  const code = await runBankTool(args, { bankDir, terminal, today });
  return { code, out: out.join('\n'), err: err.join('\n') };
};
