import { createServer as createHttpServer } from 'node:http';
import { dirname } from 'node:path';
import { createServer } from 'vite';
import type { HotPayload, ViteDevServer } from 'vite';
import { onTestFinished } from 'vitest';
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
  // The watcher is ready when it has seen what is there; a change before that goes unnoticed.
  await new Promise<void>((resolve) => {
    if (Object.keys(server.watcher.getWatched()).length > 0) resolve();
    else server.watcher.once('ready', () => resolve());
  });
  return { server, sent, codeOf };
};
