import { createResource, Show } from 'solid-js';
import { useServices } from '../services/services.ts';

const offlineWords = {
  ready: 'A copy of the whole app is kept in this browser, so it works offline.',
  refused:
    'This browser does not keep a copy of the app, so the app needs a connection to start. Your attempts are still kept.',
  development: 'The development server keeps no copy for use without a network.',
} as const;

/** Whether the app is there without a network. */
export const OfflineUse = () => {
  const { offline } = useServices();
  const [state] = createResource(() => offline);
  return (
    <section class="stack" aria-labelledby="offline">
      <h2 id="offline">Offline use</h2>
      {/* No status: it would be read out whenever the settings are opened. */}
      <p class="prose">
        <Show
          when={state.loading ? undefined : state()}
          fallback="The app is being copied to this browser…"
        >
          {(known) => offlineWords[known()]}
        </Show>
      </p>
    </section>
  );
};
