import {
  createContext,
  createResource,
  createSignal,
  lazy,
  Match,
  Show,
  Switch,
  useContext,
} from 'solid-js';
import type { JSX } from 'solid-js';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import type { OpenOutcome } from '../../storage/open-store.ts';

/** Rarely seen, so loaded only then. */
const StoreRefused = lazy(async () => ({
  default: (await import('./store-refused.tsx')).StoreRefused,
}));

export type StoreAccess = {
  /** Undefined while it opens. */
  readonly outcome: () => OpenOutcome | undefined;
  /** Tries again to open the storage of the device. */
  readonly retry: () => void;
  /** Goes on without it: everything is lost when the page is closed, and the app says so on every page. */
  readonly goOnInMemory: () => void;
};

const StoreContext = createContext<StoreAccess>();

type StoreProviderProps = {
  readonly open: () => Promise<OpenOutcome>;
  readonly openInMemory: () => Promise<AttemptStore>;
  readonly children: JSX.Element;
};

/** Opens the storage once for all pages. Its code is loaded only now: the first paint does not wait for it. */
export const StoreProvider = (props: StoreProviderProps) => {
  const [inMemory, setInMemory] = createSignal<AttemptStore>();
  const [opened, { refetch }] = createResource(() => props.open());
  const access: StoreAccess = {
    outcome: () => {
      const store = inMemory();
      // `latest` alone would throw what the loader threw; the loader itself answers with a problem.
      return store === undefined ? opened.latest : { store };
    },
    retry: () => void refetch(),
    goOnInMemory: () => void props.openInMemory().then(setInMemory),
  };
  return <StoreContext.Provider value={access}>{props.children}</StoreContext.Provider>;
};

export const useStoreAccess = (): StoreAccess => {
  const access = useContext(StoreContext);
  if (access === undefined) throw new Error('no StoreProvider above this component');
  return access;
};

type StoreGateProps = {
  readonly children: (store: AttemptStore) => JSX.Element;
  /** What stands around the refusal on a page that has nothing of its own before its children. */
  readonly aroundRefusal?: (refusal: JSX.Element) => JSX.Element;
};

/** Shows its children once the storage is open; says what is wrong, and what can be done, where it is refused. */
export const StoreGate = (props: StoreGateProps) => {
  const access = useStoreAccess();
  const store = () => {
    const outcome = access.outcome();
    return outcome !== undefined && 'store' in outcome ? outcome.store : undefined;
  };
  const problem = () => {
    const outcome = access.outcome();
    return outcome !== undefined && 'problem' in outcome ? outcome.problem : undefined;
  };
  const around = (refusal: JSX.Element) => props.aroundRefusal?.(refusal) ?? refusal;
  return (
    <Switch
      fallback={
        <p class="soft" role="status">
          Opening your attempts …
        </p>
      }
    >
      <Match when={store()} keyed>
        {(opened) => props.children(opened)}
      </Match>
      <Match when={problem()}>
        {(sentence) =>
          around(
            <StoreRefused
              problem={sentence()}
              onRetry={() => access.retry()}
              onGoOn={() => access.goOnInMemory()}
            />,
          )
        }
      </Match>
    </Switch>
  );
};

/** Stands on every page while nothing is saved. */
export const NotSavedBanner = () => {
  const access = useStoreAccess();
  const isInMemory = () => {
    const outcome = access.outcome();
    return outcome !== undefined && 'store' in outcome && outcome.store.keptIn === 'memory';
  };
  return (
    <Show when={isInMemory()}>
      <p class="not-saved" role="status">
        Not saved: your answers are lost when this page is closed or reloaded.
      </p>
    </Show>
  );
};
