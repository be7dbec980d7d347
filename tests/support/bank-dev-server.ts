import { readdir } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { dirname } from 'node:path';
import { createServer } from 'vite';
import type { HotPayload, ViteDevServer } from 'vite';
import { expect, onTestFinished, vi } from 'vitest';
import { bankPlugin } from '../../src/authoring/vite-plugin.ts';
import { bankReadEvent } from '../../src/authoring/vite/bank-events.ts';
import type { TemporaryBank } from './temporary-bank.ts';

export type BankDevServer = {
  readonly server: ViteDevServer;
  /** All that was sent to the app, oldest first; what is for the preview of the bank is left out. */
  readonly sent: readonly HotPayload[];
  /** The code of a module as the browser would get it now. */
  readonly codeOf: (id: string) => Promise<string>;
};

/** A development server of a bank alone, which is closed with the test. */
export const aBankDevServer = async ({ bankDir }: TemporaryBank): Promise<BankDevServer> => {
  const server = await createServer({
    configFile: false,
    root: dirname(bankDir),
    logLevel: 'silent',
    plugins: [bankPlugin({ bankDir })],
    server: { middlewareMode: true, hmr: { server: createHttpServer() } },
    optimizeDeps: { noDiscovery: true },
  });
  onTestFinished(() => server.close());
  const { client } = server.environments;
  const sent: HotPayload[] = [];
  const send = (payload: HotPayload | string, data?: unknown): void => {
    if (payload === bankReadEvent) return;
    sent.push(typeof payload === 'string' ? { type: 'custom', event: payload, data } : payload);
  };
  client.hot.send = send;
  const codeOf = async (id: string): Promise<string> =>
    (await client.transformRequest(id))?.code ?? '';
  // A change to a file that the watcher has not seen yet goes unnoticed.
  const files = (await readdir(bankDir, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  await vi.waitFor(() => {
    const watched = server.watcher.getWatched();
    for (const { parentPath, name } of files) expect(watched[parentPath]).toContain(name);
  }, 10_000);
  return { server, sent, codeOf };
};
