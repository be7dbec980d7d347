import { render } from '@solidjs/testing-library';
import type { Component } from 'solid-js';
import { Router } from '../../src/ui/routing/router.tsx';
import { StoreProvider } from '../../src/ui/services/store-gate.tsx';
import type { AttemptStore } from '../../src/storage/attempt-store.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';

type PageOptions = {
  /** The route it stands at, as in the app. */
  readonly path: string;
  /** Where the reader goes, without the `#`. */
  readonly address: string;
  readonly page: Component;
  readonly store: AttemptStore;
};

/** One page of the app under its router, its attempts in `store`. The page is there after the storage has opened. */
export const renderPage = ({ path, address, page, store }: PageOptions) => {
  // jsdom lays nothing out, and so cannot scroll.
  globalThis.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.location.hash = address;
  return render(() => (
    <StoreProvider
      open={() => Promise.resolve({ store })}
      openInMemory={() => Promise.resolve(createMemoryStore())}
    >
      <Router routes={[{ path, page }]} notFound={() => 'nowhere'} />
    </StoreProvider>
  ));
};
