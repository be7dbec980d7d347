import { compileReadable } from '../compile/compile-bank.ts';
import type { CompiledBank } from '../compile/compile-bank.ts';
import type { Fault } from '../fault.ts';
import { readBankFiles } from '../read-bank-files.ts';

/** The bank while it is being written. */
export type LiveBank = {
  /** What the page is served: the last state without faults, or, until there was one, what could be read. */
  readonly bank: CompiledBank;
  readonly faults: readonly Fault[];
};

/** Reads the bank anew. A question that has just got a fault stays as it was, rather than vanish from the page. */
export const readLiveBank = async (bankDir: string, before: LiveBank | null): Promise<LiveBank> => {
  const { bank, faults } = compileReadable(await readBankFiles(bankDir));
  return { bank: faults.length > 0 && before !== null ? before.bank : bank, faults };
};
