import { createResource, Match, Switch } from 'solid-js';
import { catalogItems } from '../../bank/catalog.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { messageOf } from '../controls/message-of.ts';
import { StoreGate } from '../services/store-gate.tsx';
import { useServices } from '../services/services.ts';
import { HistoryLayout } from '../shell/history-layout.tsx';
import { QuestionSearchForm } from './question-search-form.tsx';
import './questions.css';

const Search = (props: { readonly store: AttemptStore }) => {
  const { loadCatalog } = useServices();
  const [loaded, { refetch }] = createResource(async () => {
    const [catalog, lastSeen] = await Promise.all([loadCatalog(), props.store.lastSeen()]);
    return { catalog: catalogItems(catalog), lastSeen };
  });
  // Asked for before it is ready, it would take the whole page off the screen; after an error, it would throw it.
  const ready = () => (loaded.state === 'ready' ? loaded() : undefined);
  return (
    <Switch fallback={<p class="soft">Loading the questions…</p>}>
      <Match when={loaded.state === 'errored'}>
        <section class="notice stack" role="alert">
          <p>The questions could not be loaded: {messageOf(loaded.error)}</p>
          <button type="button" class="button" onClick={() => void refetch()}>
            Try again
          </button>
        </section>
      </Match>
      <Match when={ready()}>
        {(known) => <QuestionSearchForm catalog={known().catalog} lastSeen={known().lastSeen} />}
      </Match>
    </Switch>
  );
};

/** Every question of the bank, found by its words, its id or its topic. */
export const QuestionsPage = () => (
  <HistoryLayout
    title="Find a question"
    lead={<p>By its words, its options or passage, its topic, or its ID.</p>}
  >
    <StoreGate>{(store) => <Search store={store} />}</StoreGate>
  </HistoryLayout>
);
