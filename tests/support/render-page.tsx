import { render, screen, waitFor } from '@solidjs/testing-library';
import { Suspense } from 'solid-js';
import type { Component } from 'solid-js';
import { Router } from '../../src/ui/routing/router.tsx';
import { ServicesContext } from '../../src/ui/services/services.ts';
import type { Services } from '../../src/ui/services/services.ts';
import { StoreProvider } from '../../src/ui/services/store-gate.tsx';
import type { AttemptStore } from '../../src/storage/attempt-store.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { someServices } from './some-services.ts';

type PageOptions = {
  /** The route it stands at, as in the app. */
  readonly path: string;
  /** Where the reader goes, without the `#`. */
  readonly address: string;
  readonly page: Component;
  readonly store: AttemptStore;
  readonly services?: Services;
  /** What stands at all other addresses. */
  readonly elsewhere?: Component;
};

/** One page of the app under its router, its attempts in `store`. The page is there after the storage has opened. */
export const renderPage = ({ path, address, page, store, services, elsewhere }: PageOptions) => {
  // jsdom lays nothing out, and so cannot scroll.
  globalThis.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  // Nor has it media: its page is on no paper, and its reader asked for nothing.
  globalThis.matchMedia = () =>
    Object.assign(new EventTarget(), { matches: false }) as unknown as MediaQueryList;
  globalThis.location.hash = address;
  return render(() => (
    <ServicesContext.Provider value={services ?? someServices()}>
      <StoreProvider
        open={() => Promise.resolve({ store })}
        openInMemory={() => Promise.resolve(createMemoryStore())}
      >
        <Suspense>
          <Router routes={[{ path, page }]} notFound={elsewhere ?? (() => 'nowhere')} />
        </Suspense>
      </StoreProvider>
    </ServicesContext.Provider>
  ));
};

/** Waits for what a page reads after its heading is there. */
export const untilOpened = (): Promise<void> =>
  waitFor(() => {
    if (screen.queryByText('Opening…') !== null) throw new Error('the page is still opening');
  });
