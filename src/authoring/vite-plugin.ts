import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileBank } from './compile/compile-bank.ts';
import type { CompiledBank } from './compile/compile-bank.ts';
import { servePreview } from './preview/serve-preview.ts';
import { readBankFiles } from './read-bank-files.ts';
import { faultError } from './vite/fault-error.ts';
import { serveBank } from './vite/serve-bank.ts';
import type { BankServer } from './vite/serve-bank.ts';
import {
  builtSectionsCode,
  sectionsModule,
  virtualModuleCode,
  virtualModules,
} from './vite/virtual-modules.ts';
import type { BankAddresses } from './vite/virtual-modules.ts';

const defaultBankDir = fileURLToPath(new URL('../../question-bank', import.meta.url));

/**
 * Serves the compiled bank as the modules that `virtual-bank.d.ts` declares. A build fails with every fault of the bank;
 * a development server shows them in the browser and sends what was mended (see `serve-bank.ts`), and has a page for authors, `/dev/bank`.
 * `bankDir` is the absolute path of the bank's folder.
 */
export const bankPlugin = ({
  bankDir = defaultBankDir,
}: { readonly bankDir?: string } = {}): Plugin => {
  let built: CompiledBank | null = null;
  let server: BankServer | null = null;

  return {
    name: 'bank',
    configureServer(viteServer) {
      server = serveBank(viteServer, bankDir);
      servePreview(viteServer, bankDir, server.current);
    },
    async buildStart() {
      if (server !== null) return;
      const files = await readBankFiles(bankDir);
      for (const { path } of files) this.addWatchFile(`${bankDir}/${path}`);
      const compiled = compileBank(files);
      if (!compiled.ok) this.error(faultError(compiled.problem, bankDir));
      built = compiled.value;
    },
    resolveId: (id) => (virtualModules.includes(id) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith('\0virtual:bank/')) return undefined;
      const name = id.slice(1);
      const bank = server === null ? built : (await server.current()).bank;
      if (bank === null) return undefined;
      if (server !== null || name !== sectionsModule) return virtualModuleCode(name, bank);
      const addressOf = (name: string, data: unknown): string =>
        `import.meta.ROLLUP_FILE_URL_${this.emitFile({
          type: 'asset',
          name: `${name}.json`,
          source: JSON.stringify(data),
        })}`;
      const sections = bank.sections.map(
        (each) => [each.section, addressOf(each.section, each)] as const,
      );
      return builtSectionsCode({
        ...Object.fromEntries(sections),
        catalog: addressOf('catalog', bank.catalog),
      } as BankAddresses);
    },
  };
};
