const urlOf = (request: RequestInfo | URL): string =>
  typeof request === 'object' && 'url' in request ? request.url : String(request);

const fakeCache = (overrides: Partial<Cache>): Cache => {
  const kept = new Map<string, Response>();
  return {
    match: (request: RequestInfo | URL) => Promise.resolve(kept.get(urlOf(request))?.clone()),
    put: (request: RequestInfo | URL, response: Response) => {
      kept.set(urlOf(request), response);
      return Promise.resolve();
    },
    delete: (request: RequestInfo | URL) => Promise.resolve(kept.delete(urlOf(request))),
    keys: () => Promise.resolve([...kept.keys()].map((url) => ({ url }) as Request)),
    ...overrides,
  } as Cache;
};

/** The browser's store of files, in memory; `overrides` are methods of every cache in it. */
export const fakeCaches = (overrides: Partial<Cache> = {}): CacheStorage => {
  const caches = new Map<string, Cache>();
  return {
    open: (name: string) => {
      const cache = caches.get(name) ?? fakeCache(overrides);
      caches.set(name, cache);
      return Promise.resolve(cache);
    },
    delete: (name: string) => Promise.resolve(caches.delete(name)),
  } as CacheStorage;
};
