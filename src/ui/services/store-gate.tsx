import {
  createContext,
  createSignal,
  lazy,
  Match,
  Show,
  Switch,
  untrack,
  useContext,
} from 'solid-js';
import type { JSX } from 'solid-js';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import type { OpenOutcome } from '../../storage/open-store.ts';
import { Waiting } from '../shell/waiting.tsx';

/** Rarely seen, so loaded only then. */
const StoreRefused = lazy(async () => ({
  default: (await import('./store-refused.tsx')).StoreRefused,
}));

export type StoreAccess = {
  /** Undefined while it opens. */
  readonly outcome: () => OpenOutcome | undefined;
  /** Resolves once it is open; rejects with an Error whose message is a sentence where it is refused. Asked again, tries again. */
  readonly whenOpen: () => Promise<AttemptStore>;
  /** Opens the storage of the device, where it is not open yet. */
  readonly open: () => void;
  /** Goes on without it: everything is lost when the page is closed, and the app says so on every page. */
  readonly goOnInMemory: () => void;
};

const StoreContext = createContext<StoreAccess>();

type StoreProviderProps = {
  readonly open: () => Promise<OpenOutcome>;
  readonly openInMemory: () => Promise<AttemptStore>;
  readonly children: JSX.Element;
};

const notFetched: OpenOutcome = {
  problem:
    'The part of this app that keeps your exams could not be loaded. Check your connection and try again.',
  cause: 'failed',
};

/** Opens the storage once for all pages, when the first of them asks for it: its code is loaded only then. */
export const StoreProvider = (props: StoreProviderProps) => {
  const [outcome, setOutcome] = createSignal<OpenOutcome>();
  let opening: Promise<OpenOutcome> | undefined;

  /** What was opened first stands, as where the candidate went on in memory while the device was still being tried. */
  const settle = (found: OpenOutcome): OpenOutcome => {
    const chosen = untrack(outcome);
    if (chosen !== undefined && 'store' in chosen) return chosen;
    // Tried again by whoever asks next.
    opening = 'problem' in found ? undefined : Promise.resolve(found);
    setOutcome(found);
    return found;
  };
  const openNow = async (): Promise<OpenOutcome> =>
    settle(await props.open().catch(() => notFetched));
  const open = (): Promise<OpenOutcome> => (opening ??= openNow());

  const goOnInMemory = async (): Promise<void> => {
    settle(
      await props.openInMemory().then(
        (store) => ({ store }),
        () => notFetched,
      ),
    );
  };

  const access: StoreAccess = {
    outcome,
    whenOpen: async () => {
      const found = await open();
      if ('problem' in found) throw new Error(found.problem);
      return found.store;
    },
    open: () => void open(),
    goOnInMemory: () => void goOnInMemory(),
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
  access.open();
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
    <Switch fallback={<Waiting>Opening your attempts…</Waiting>}>
      <Match when={store()} keyed>
        {(opened) => props.children(opened)}
      </Match>
      <Match when={problem()}>
        {(sentence) =>
          around(
            <StoreRefused
              problem={sentence()}
              onRetry={() => access.open()}
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
        Not saved: your answers will be lost when this page is closed or reloaded.
      </p>
    </Show>
  );
};
