import { createResource, Match, Show, Switch } from 'solid-js';
import { catalogItems } from '../../bank/catalog.ts';
import type { ItemId } from '../../bank/item.ts';
import { sectionTitles } from '../../bank/taxonomy.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { MarkControl } from '../controls/mark-control.tsx';
import { messageOf } from '../controls/message-of.ts';
import { useRouting } from '../routing/router.tsx';
import { StoreGate } from '../services/store-gate.tsx';
import { useServices } from '../services/services.ts';
import { HistoryLayout } from '../shell/history-layout.tsx';
import { QuestionHistory } from './question-history.tsx';
import { QuestionId } from './question-id.tsx';
import { QuestionInBank } from './question-in-bank.tsx';
import { questionTitle } from './question-title.ts';
import './question.css';
import { readQuestion } from './read-question.ts';

type QuestionDetailsProps = { readonly itemId: ItemId; readonly store: AttemptStore };

const NotInBank = () => (
  <section class="notice stack">
    <p>
      The bank has no question with this ID. If you have seen it, it has since been removed; the
      review of each attempt below still shows it as you saw it.
    </p>
    <p>
      <a href="#/questions">Find another question</a>
    </p>
  </section>
);

const QuestionDetails = (props: QuestionDetailsProps) => {
  const services = useServices();
  const [read, { refetch }] = createResource(
    () => ({ itemId: props.itemId, store: props.store }),
    ({ itemId, store }) => readQuestion(store, services, itemId),
  );
  // Asked for before it is ready, it would take the whole page off the screen; after an error, it would throw it.
  const known = () => (read.state === 'ready' ? read() : undefined);
  return (
    <Switch fallback={<p class="soft">Opening the question…</p>}>
      <Match when={read.state === 'errored'}>
        <section class="notice stack" role="alert">
          <p>This question cannot be opened. {messageOf(read.error)}</p>
          <button type="button" class="button" onClick={() => void refetch()}>
            Try again
          </button>
        </section>
      </Match>
      <Match when={known()} keyed>
        {(all) => (
          <>
            <Show when={all.question} fallback={<NotInBank />}>
              {(question) => (
                <QuestionInBank question={question()} known={all} store={props.store} />
              )}
            </Show>
            <QuestionHistory known={all} />
            <section class="stack" aria-labelledby="question-marks">
              <h2 id="question-marks">Bookmark and study note</h2>
              <MarkControl itemId={all.itemId} store={props.store} />
            </section>
            <p>
              <a href="#/questions">Find another question</a>
            </p>
          </>
        )}
      </Match>
    </Switch>
  );
};

/** One question as the bank has it, and everything the candidate has done with it. */
export const QuestionPage = () => {
  const { params } = useRouting();
  const services = useServices();
  const itemId = () => (params()['itemId'] ?? '') as ItemId;
  const [listed] = createResource(itemId, async (id) => {
    const items = catalogItems(await services.loadCatalog());
    return { item: items.find((item) => item.id === id) };
  });
  // That the catalog cannot be read is told below, where the question is asked for.
  const found = () => (listed.state === 'ready' ? listed() : undefined);
  const title = () => {
    const known = found();
    if (known === undefined) return 'A question';
    return known.item === undefined ? 'A question not in the bank' : questionTitle(known.item);
  };
  const section = () => {
    const item = found()?.item;
    return item === undefined ? undefined : sectionTitles[item.section];
  };
  return (
    <HistoryLayout title={title()} lead={<QuestionId itemId={itemId()} section={section()} />}>
      <StoreGate>{(store) => <QuestionDetails itemId={itemId()} store={store} />}</StoreGate>
    </HistoryLayout>
  );
};
