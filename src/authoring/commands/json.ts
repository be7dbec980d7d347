import { basename } from 'node:path';
import { readBank } from '../compile/read-bank.ts';
import { faultText } from '../fault.ts';
import { readBankFiles } from '../read-bank-files.ts';
import type { CommandContext } from './command-context.ts';
import { itemsJson } from './items-json.ts';

/**
 * Prints all questions as one JSON array, and nothing else, on the standard output. Faults go to the standard error, with
 * exit code 1; the questions that have them are not in the array.
 */
export const json = async ({ bankDir, terminal }: CommandContext): Promise<number> => {
  const folder = basename(bankDir);
  const { sets, faults } = readBank(await readBankFiles(bankDir));
  for (const fault of faults) terminal.err(faultText(folder, fault));
  terminal.out(JSON.stringify(itemsJson(sets, folder), null, 2));
  return faults.length === 0 ? 0 : 1;
};
