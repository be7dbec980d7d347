import { createResource, createSignal, For, Show, Suspense } from 'solid-js';
import { useServices } from '../services/services.ts';
import { StoreGate } from '../services/store-gate.tsx';
import { SiteLayout } from '../shell/site-layout.tsx';
import { chooseTheme, chosenTheme } from './theme.ts';
import type { Theme } from './theme.ts';
import { storageInWords } from './storage-words.ts';

const themes: readonly { readonly theme: Theme; readonly title: string }[] = [
  { theme: 'system', title: 'As the system' },
  { theme: 'light', title: 'Light' },
  { theme: 'dark', title: 'Dark' },
];

const ThemeChoice = () => {
  const [theme, setTheme] = createSignal(chosenTheme());
  const [isKept, setKept] = createSignal(true);
  return (
    <fieldset class="stack">
      <legend>
        <h2>Appearance</h2>
      </legend>
      <For each={themes}>
        {(choice) => (
          <label class="check-row">
            <input
              type="radio"
              name="theme"
              value={choice.theme}
              checked={theme() === choice.theme}
              onChange={() => {
                setTheme(choice.theme);
                setKept(chooseTheme(choice.theme));
              }}
            />
            <span>{choice.title}</span>
          </label>
        )}
      </For>
      <Show when={!isKept()}>
        <p class="soft" role="status">
          This browser keeps no preferences, so the choice lasts until the page is closed.
        </p>
      </Show>
    </fieldset>
  );
};

const StorageOnDevice = () => {
  const statusCode = () => import('../../storage/storage-status.ts');
  const [status, { refetch }] = createResource(async () =>
    (await statusCode()).readStorageStatus(),
  );
  const [answer, setAnswer] = createSignal<string | null>(null);
  const ask = async (): Promise<void> => {
    const promised = await (await statusCode()).askToPersist();
    setAnswer(
      promised
        ? 'The browser has promised to keep it.'
        : 'The browser has not promised. It often does after the app was used for some time, or once it is installed.',
    );
    await refetch();
  };
  return (
    <section class="stack" aria-labelledby="storage">
      <h2 id="storage">What is kept on this device</h2>
      <p class="prose">
        Your attempts, answers and essays are kept in this browser, on this device, and nowhere
        else. There is no account and no server. Clearing the site’s data in the browser deletes
        them.
      </p>
      <Show when={status.latest}>
        {(current) => (
          <>
            <p>{storageInWords(current())}</p>
            <Show when={current().persisted === false}>
              <button type="button" class="button" onClick={() => void ask()}>
                Ask the browser to keep it
              </button>
            </Show>
          </>
        )}
      </Show>
      <p role="status">{answer()}</p>
    </section>
  );
};

const offlineWords = {
  ready: 'A copy of the whole app is kept in this browser: it works without a network.',
  refused:
    'This browser keeps no copy of the app, so it needs a network to start. Your attempts are kept all the same.',
  development: 'The development server keeps no copy for use without a network.',
} as const;

const OfflineUse = () => {
  const { offline } = useServices();
  const [state] = createResource(() => offline);
  return (
    <section class="stack" aria-labelledby="offline">
      <h2 id="offline">Without a network</h2>
      <p class="prose">
        <Show when={state()} fallback="The app is being copied to this browser …">
          {(known) => offlineWords[known()]}
        </Show>
      </p>
    </section>
  );
};

export const SettingsPage = () => (
  <SiteLayout title="Settings">
    <ThemeChoice />
    <StoreGate>{() => <StorageOnDevice />}</StoreGate>
    <Suspense>
      <OfflineUse />
    </Suspense>
  </SiteLayout>
);
