import { compileReadable } from '../compile/compile-bank.ts';
import type { CompiledBank } from '../compile/compile-bank.ts';
import { parseFile } from '../compile/read-bank.ts';
import type { ParsedFile } from '../compile/read-bank.ts';
import type { Fault } from '../fault.ts';
import { readBankFiles } from '../read-bank-files.ts';

/** The bank while it is being written. */
export type LiveBank = {
  /** What the page is served: the last state without faults, or, until there was one, what could be read. */
  readonly bank: CompiledBank;
  readonly faults: readonly Fault[];
};

/** Reads the bank again and again. A file that did not change is not parsed again. */
export type LiveReader = { readonly read: () => Promise<LiveBank> };

/** A reader of the bank in `bankDir`. A question that has just got a fault stays as it was, rather than vanish from the page. */
export const createLiveBank = (bankDir: string): LiveReader => {
  let before: LiveBank | null = null;
  let known: ReadonlyMap<string, ParsedFile> = new Map();
  return {
    read: async () => {
      const parsed = (await readBankFiles(bankDir)).map((file) => {
        const earlier = known.get(file.path);
        return earlier?.file.text === file.text ? earlier : parseFile(file);
      });
      known = new Map(parsed.map((each) => [each.file.path, each]));
      const { bank, faults } = compileReadable(parsed);
      before = { bank: faults.length > 0 && before !== null ? before.bank : bank, faults };
      return before;
    },
  };
};
