import {
  createContext,
  createMemo,
  createSignal,
  onCleanup,
  Show,
  startTransition,
  useContext,
} from 'solid-js';
import type { Accessor, Component } from 'solid-js';
import { matchPath, readAddress, writeAddress } from './read-address.ts';
import type { Address } from './read-address.ts';

export type RouteTable = readonly {
  /** `/exam/:attemptId`; no pattern covers every address. */
  readonly path: string;
  readonly page: Component;
}[];

type GoOptions = {
  readonly replace?: boolean;
  /** The path of the page that leads on, given where it has waited before: a reader who has left it meanwhile stays away. */
  readonly from?: string;
};

type Routing = {
  readonly address: Accessor<Address>;
  readonly params: Accessor<Readonly<Record<string, string>>>;
  readonly go: (to: string, options?: GoOptions) => void;
  /** Nothing was shown before the page on the screen: it was opened by its address. */
  readonly isFirstPage: Accessor<boolean>;
};

const RoutingContext = createContext<Routing>();

export const useRouting = (): Routing => {
  const routing = useContext(RoutingContext);
  if (routing === undefined) throw new Error('no Router above this component');
  return routing;
};

/** Whether the page that asks was opened by its address; outside of a router, it was not. */
export const isOpenedByAddress = (): boolean => useContext(RoutingContext)?.isFirstPage() ?? false;

/** Changes parts of the address's query and leaves the rest; in place, as a reload should come back to it and Back should not. */
export const useQuery = () => {
  const { address, go } = useRouting();
  return {
    query: () => address().query,
    changeQuery: (change: Readonly<Record<string, string | number | undefined>>): void => {
      const { path, query } = address();
      const to = writeAddress({ path, query: { ...query, ...change } });
      go(to, { replace: true, from: path });
    },
  };
};

type RouterProps = {
  readonly routes: RouteTable;
  readonly notFound: Component;
};

/**
 * Shows the page that the hash of the address names. Our own for its size: a fifth of what @solidjs/router weighs, for the few
 * things it is used for. A page still loading leaves the one before on the screen.
 */
export const Router = (props: RouterProps) => {
  const [address, setAddress] = createSignal(readAddress(location.hash));
  let isFirstPage = true;

  const follow = async (): Promise<void> => {
    const next = readAddress(location.hash);
    const isOtherPage = next.path !== address().path;
    isFirstPage &&= !isOtherPage;
    await startTransition(() => setAddress(next));
    // Unless the reader has come back meanwhile.
    if (isOtherPage && address().path === next.path) globalThis.scrollTo(0, 0);
  };
  const onFollow = (): void => void follow();
  globalThis.addEventListener('hashchange', onFollow);
  globalThis.addEventListener('popstate', onFollow);
  onCleanup(() => {
    globalThis.removeEventListener('hashchange', onFollow);
    globalThis.removeEventListener('popstate', onFollow);
  });

  // One value for each page shown: another query is the same page, another attempt is not.
  const shown = createMemo(
    () => {
      const { path } = address();
      for (const route of props.routes) {
        const params = matchPath(route.path, path);
        if (params !== null) return { path, page: route.page, params };
      }
      return { path, page: props.notFound, params: {} };
    },
    undefined,
    { equals: (before, after) => before.path === after.path },
  );

  const routing: Routing = {
    address,
    params: () => shown().params,
    isFirstPage: () => isFirstPage,
    go: (to, options) => {
      // By the location: the address follows it late where a page is loading.
      if (options?.from !== undefined && readAddress(location.hash).path !== options.from) return;
      if (options?.replace === true) history.replaceState(null, '', `#${to}`);
      else history.pushState(null, '', `#${to}`);
      onFollow();
    },
  };
  return (
    <RoutingContext.Provider value={routing}>
      <Show when={shown()} keyed>
        {({ page: Page }) => <Page />}
      </Show>
    </RoutingContext.Provider>
  );
};
