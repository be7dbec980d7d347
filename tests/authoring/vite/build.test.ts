import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bankPlugin } from '../../../src/authoring/vite-plugin.ts';
import type { BankCatalog } from '../../../src/bank/catalog.ts';
import type { SectionBank } from '../../../src/bank/item.ts';
import { aFormatFile, aQuestionSource, aSetFile } from '../../support/bank-sources.ts';
import { aTemporaryBank } from '../../support/temporary-bank.ts';
import type { TemporaryBank } from '../../support/temporary-bank.ts';

const entryCode = `
export { formats } from 'virtual:bank/formats';
export { loadCatalog, loadSection } from 'virtual:bank/sections';
`;

type BuiltApp = {
  readonly formats: readonly unknown[];
  readonly loadSection: Readonly<Record<string, () => Promise<SectionBank>>>;
  readonly loadCatalog: () => Promise<BankCatalog>;
};

const entry = {
  name: 'entry',
  resolveId: (id: string) => (id === 'app' ? '\0app' : undefined),
  load: (id: string) => (id === '\0app' ? entryCode : undefined),
};

/** Builds a library of the virtual modules alone, and imports what came out. */
const built = async ({ bankDir }: TemporaryBank) => {
  const root = dirname(bankDir);
  const { output } = (await build({
    configFile: false,
    base: './',
    root,
    logLevel: 'silent',
    plugins: [bankPlugin({ bankDir }), entry],
    build: {
      modulePreload: false,
      rolldownOptions: {
        input: 'app',
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'app.mjs', chunkFileNames: '[name].mjs' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const file = join(root, 'dist', 'app.mjs');
  const app = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as BuiltApp;
  return { app, files: output.map(({ fileName }) => fileName), code: await readFile(file, 'utf8') };
};

/** What a static host answers, from the disk. */
const fetchFile = async (address: string): Promise<Response> => {
  try {
    return new Response(await readFile(fileURLToPath(address)));
  } catch {
    return new Response(null, { status: 404 });
  }
};

beforeEach(() => {
  vi.stubGlobal('fetch', fetchFile);
  return () => vi.unstubAllGlobals();
});

describe('a build', { timeout: 20_000 }, () => {
  it('loads each section from a file of its own, when it is first asked for', async () => {
    const sound = aSetFile(aQuestionSource());
    const { app, files, code } = await built(
      await aTemporaryBank(['biographic/composure/sound.md'], [sound, aFormatFile]),
    );
    expect(files).toHaveLength(6);
    // Authors' pages are the development server's alone.
    expect(code).not.toContain('dev/bank');
    expect(code).not.toContain('Which body gives');
    expect(app.formats).toMatchObject([{ format: { id: 'fsot-one' } }]);
    expect(await app.loadSection['job-knowledge']?.()).toMatchObject({
      section: 'job-knowledge',
      sets: [{ items: [{ stem: '<p>Which body gives its consent to treaties?</p>' }] }],
    });
    expect(await app.loadSection['essay']?.()).toEqual({ section: 'essay', sets: [] });
    expect(code).not.toContain('gov-senate-consent');
    expect((await app.loadCatalog())[0]).toEqual([
      'job-knowledge',
      [['us-government', null, [['gov-senate-consent', 'choice', 2, null]]]],
    ]);
  });

  it('keeps every character of the bank', async () => {
    const stem = 'A `</script>` & ${x} \\\\ “é” \u2028 \\`?';
    const odd = aSetFile(aQuestionSource({ stem }));
    const { app } = await built(await aTemporaryBank([], [odd, aFormatFile]));
    const section = await app.loadSection['job-knowledge']?.();
    expect(section?.sets[0]?.items[0]?.stem).toBe(
      '<p>A <code>&lt;/script&gt;</code> &amp; ${x} \\ “é” \u2028 `?</p>',
    );
  });

  it('fails with every fault of the bank', async () => {
    const bank = await aTemporaryBank([
      'job-knowledge/us-government/no-key.md',
      'essay/education/two-points.md',
    ]);
    await expect(built(bank)).rejects.toThrow(
      /The question bank has 2 faults[^]*two-points\.md:13: [^]*no-key\.md:13: no option is the key: /u,
    );
  });

  it('fails where a format cannot be filled', async () => {
    await expect(built(await aTemporaryBank(['formats/sound.md']))).rejects.toThrow(
      /formats\/sound\.md:8: the bank cannot fill the section job-knowledge \(us-government\)/u,
    );
  });
});
