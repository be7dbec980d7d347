import { compileReadable } from '../compile/compile-bank.ts';
import type { CompiledBank } from '../compile/compile-bank.ts';
import { rememberCompiled } from '../compile/compile-sections.ts';
import { parseFile } from '../compile/read-bank.ts';
import type { BankReading, ParsedFile } from '../compile/read-bank.ts';
import type { Fault } from '../fault.ts';
import { readBankFile, readBankFiles } from '../read-bank-files.ts';
import type { SourceFile } from '../source-file.ts';

/** The bank while it is being written. */
export type LiveBank = {
  /** What the page is served: the last state without faults, or, until there was one, what could be read. */
  readonly bank: CompiledBank;
  readonly faults: readonly Fault[];
  /** As it is written now, faults and all. */
  readonly reading: BankReading;
  /** The files that it was read from, in order. */
  readonly files: readonly SourceFile[];
};

export type LiveReader = {
  /**
   * Reads the bank again: all of it, or only the files at `changed`, relative paths with forward slashes, which may have
   * come or gone. What did not change is neither parsed nor compiled again, and keeps its identity.
   */
  readonly read: (changed?: readonly string[]) => Promise<LiveBank>;
};

/** A reader of the bank in `bankDir`. A question that has just got a fault stays as it was, rather than vanish from the page. */
export const createLiveBank = (bankDir: string): LiveReader => {
  let before: LiveBank | null = null;
  const known = new Map<string, ParsedFile>();
  const compileSet = rememberCompiled();

  const readAll = async (): Promise<void> => {
    const files = await readBankFiles(bankDir);
    const paths = new Set(files.map(({ path }) => path));
    for (const path of known.keys()) if (!paths.has(path)) known.delete(path);
    for (const file of files)
      if (known.get(file.path)?.file.text !== file.text) known.set(file.path, parseFile(file));
  };

  const readChanged = async (path: string): Promise<void> => {
    const file = await readBankFile(bankDir, path);
    if (file === null) known.delete(path);
    else if (known.get(path)?.file.text !== file.text) known.set(path, parseFile(file));
  };

  return {
    read: async (changed) => {
      await (changed === undefined || before === null
        ? readAll()
        : Promise.all(changed.map(readChanged)));
      const parsed = [...known.values()].toSorted((a, b) => (a.file.path < b.file.path ? -1 : 1));
      const { bank, reading } = compileReadable(parsed, compileSet);
      const { faults } = reading;
      before = {
        bank: faults.length > 0 && before !== null ? before.bank : bank,
        faults,
        reading,
        files: parsed.map(({ file }) => file),
      };
      return before;
    },
  };
};
