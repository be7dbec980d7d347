import { createResource, createSignal, Show } from 'solid-js';
import { noteFocus } from '../services/note-focus.ts';
import { storageInWords } from './storage-words.ts';

/** What is stored, and whether the browser has promised to keep it. */
export const StorageOnDevice = () => {
  const statusCode = () => import('../../storage/storage-status.ts');
  const [status, { refetch }] = createResource(async () =>
    (await statusCode()).readStorageStatus(),
  );
  const known = () => (status.state === 'pending' ? undefined : status.latest);
  const [answer, setAnswer] = createSignal<string | null>(null);
  let heading: HTMLHeadingElement | undefined;
  const ask = async (): Promise<void> => {
    const isUntouched = noteFocus();
    const promised = await (await statusCode()).askToPersist();
    setAnswer(
      promised
        ? 'The browser has promised to keep it.'
        : 'The browser has not promised to. It often does after the app has been used for a while, or once it is installed.',
    );
    await refetch();
    // The button is gone with what it asked for.
    if (promised && isUntouched()) heading?.focus();
  };
  return (
    <section class="stack" aria-labelledby="storage">
      <h2 ref={(element) => (heading = element)} id="storage" tabindex="-1">
        What is kept on this device
      </h2>
      <p class="prose">
        Your attempts, answers, and essays are kept in this browser, on this device, and nowhere
        else. There is no account and no server. Clearing the site’s data in the browser deletes
        them. Some browsers also do so by themselves: Safari, for one, when a site has not been
        visited during seven days of use, unless it has been added to the Home Screen. A backup
        keeps them safe.
      </p>
      <Show when={known()}>
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
