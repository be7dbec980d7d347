import { createResource, Show } from 'solid-js';
import { useServices } from '../services/services.ts';

const offlineWords = {
  ready: 'A copy of the whole app is kept in this browser: it works without a network.',
  refused:
    'This browser keeps no copy of the app, so it needs a network to start. Your attempts are kept all the same.',
  development: 'The development server keeps no copy for use without a network.',
} as const;

/** Whether the app is there without a network. */
export const OfflineUse = () => {
  const { offline } = useServices();
  const [state] = createResource(() => offline);
  return (
    <section class="stack" aria-labelledby="offline">
      <h2 id="offline">Without a network</h2>
      {/* No status: it would be read out whenever the settings are opened. */}
      <p class="prose">
        <Show
          when={state.loading ? undefined : state()}
          fallback="The app is being copied to this browser …"
        >
          {(known) => offlineWords[known()]}
        </Show>
      </p>
    </section>
  );
};
