/** The grammar checker's program, as it is unpacked; a test holds it to the package. Servers send about half of it. */
export const grammarBytes = 15_935_196;

/** Where the program lies beside the app. Its name changes with its contents. */
export const grammarUrl = new URL(
  '../../../../node_modules/harper.js/dist/harper_wasm_slim_bg.wasm',
  import.meta.url,
).href;

/** Kept apart from the copy of the app, which is replaced with every new version of it. */
const cacheName = 'grammar-checker';

/** The grammar checker's program in this browser: fetched once when the candidate asks for it, then there without a network. */
export type GrammarFile = {
  /** `impossible` where the browser keeps no files for this address. */
  readonly standing: () => Promise<'kept' | 'absent' | 'impossible'>;
  /**
   * Fetches and keeps it; tells the share that has arrived, from 0 to 1. Rejects with an Error whose message is a sentence for
   * the candidate; with the signal's reason where it was stopped.
   */
  readonly download: (onShare: (share: number) => void, signal: AbortSignal) => Promise<void>;
  /** Undefined where it is not kept. */
  readonly read: () => Promise<Blob | undefined>;
  readonly remove: () => Promise<void>;
};

type Outside = { readonly caches: CacheStorage | undefined; readonly fetch: typeof fetch };

const notArrived = (cause?: unknown): Error =>
  new Error('The download was incomplete. Check the connection, then try again.', { cause });

const receive = async (
  response: Response,
  onShare: (share: number) => void,
): Promise<readonly Uint8Array<ArrayBuffer>[]> => {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (part?.value === undefined) break;
    parts.push(part.value);
    received += part.value.length;
    onShare(Math.min(1, received / grammarBytes));
  }
  // Also what a server sends in the place of a file that it does not have.
  if (received !== grammarBytes) throw notArrived();
  return parts;
};

export const createGrammarFile = (
  outside: Outside = { caches: globalThis.caches, fetch: (...request) => fetch(...request) },
): GrammarFile => {
  const open = async (): Promise<Cache> => {
    if (outside.caches === undefined) throw new Error('This browser keeps no files for this page.');
    return outside.caches.open(cacheName);
  };
  const fetchParts: (
    ...how: Parameters<GrammarFile['download']>
  ) => Promise<readonly Uint8Array<ArrayBuffer>[]> = async (onShare, signal) => {
    try {
      const response = await outside.fetch(grammarUrl, { signal, cache: 'no-store' });
      if (!response.ok) throw notArrived();
      return await receive(response, onShare);
    } catch (error) {
      signal.throwIfAborted();
      throw error instanceof TypeError ? notArrived(error) : error;
    }
  };
  return {
    standing: async () => {
      try {
        return (await (await open()).match(grammarUrl)) === undefined ? 'absent' : 'kept';
      } catch {
        // An insecure address, or a private window: the page says so.
        return 'impossible';
      }
    },
    download: async (onShare, signal) => {
      const cache = await open();
      const program = new Blob([...(await fetchParts(onShare, signal))], {
        type: 'application/wasm',
      });
      try {
        await cache.put(grammarUrl, new Response(program));
      } catch (error) {
        throw new Error(
          'The grammar checker could not be kept: this browser has too little space left for it.',
          { cause: error },
        );
      }
      // Those of earlier versions of the app.
      for (const request of await cache.keys()) {
        if (request.url !== grammarUrl) await cache.delete(request);
      }
    },
    read: async () => {
      const kept = await (await open()).match(grammarUrl);
      const program = await kept?.blob();
      // A blob without this type is not compiled while it is read.
      return program === undefined ? undefined : new Blob([program], { type: 'application/wasm' });
    },
    remove: async () => {
      await outside.caches?.delete(cacheName);
    },
  };
};
