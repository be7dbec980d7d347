import { createResource, Match, Switch } from 'solid-js';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { messageOf } from '../controls/message-of.ts';
import { StoreGate } from '../services/store-gate.tsx';
import { useServices } from '../services/services.ts';
import { SiteLayout } from '../shell/site-layout.tsx';
import { DrillDesk } from './drill-desk.tsx';
import { loadDrillData } from './load-drill-data.ts';

type LoadedDeskProps = { readonly store: AttemptStore };

const LoadedDesk = (props: LoadedDeskProps) => {
  const services = useServices();
  const [data, { refetch }] = createResource(() => loadDrillData(props.store, services));
  return (
    <Switch
      fallback={
        <p class="soft" role="status">
          Looking through the questions…
        </p>
      }
    >
      {/* Asked for its value then, it would throw what went wrong. */}
      <Match when={data.state === 'errored'}>
        <section class="notice stack" role="alert">
          <p>The questions could not be read: {messageOf(data.error)}</p>
          <p>
            <button type="button" class="button" onClick={() => void refetch()}>
              Try again
            </button>
          </p>
        </section>
      </Match>
      <Match when={data.state === 'ready' ? data() : undefined}>
        {(loaded) => <DrillDesk store={props.store} data={loaded()} />}
      </Match>
    </Switch>
  );
};

/** Where questions are practiced: drills that are ready, a drill of one's own, and the way to a section by itself. */
export const DrillPage = () => (
  <SiteLayout
    title="Drill"
    lead={
      <p>Short practice on questions you choose. Drills are kept separate from your mock scores.</p>
    }
  >
    <StoreGate>{(store) => <LoadedDesk store={store} />}</StoreGate>
  </SiteLayout>
);
