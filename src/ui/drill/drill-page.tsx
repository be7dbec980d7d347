import { createResource, Show } from 'solid-js';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { StoreGate } from '../services/store-gate.tsx';
import { useServices } from '../services/services.ts';
import { SiteLayout } from '../shell/site-layout.tsx';
import { DrillDesk } from './drill-desk.tsx';
import { loadDrillData } from './load-drill-data.ts';

type LoadedDeskProps = { readonly store: AttemptStore };

const LoadedDesk = (props: LoadedDeskProps) => {
  const services = useServices();
  const [data] = createResource(() => loadDrillData(props.store, services));
  return (
    <Show
      when={data.loading ? undefined : data()}
      fallback={
        <p class="soft" role="status">
          Looking through the questions …
        </p>
      }
    >
      {(loaded) => <DrillDesk store={props.store} data={loaded()} />}
    </Show>
  );
};

/** Where questions are practiced: drills that are ready, a drill of one's own, and the way to a section by itself. */
export const DrillPage = () => (
  <SiteLayout
    title="Drill"
    lead={<p>Short practice on questions you pick. Drills are kept apart from your mock scores.</p>}
  >
    <StoreGate>{(store) => <LoadedDesk store={store} />}</StoreGate>
  </SiteLayout>
);
