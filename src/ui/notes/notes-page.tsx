import { Show } from 'solid-js';
import { keptQuestions } from '../../progress/kept-questions.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { createKept } from '../services/create-kept.ts';
import { KeptGate } from '../services/kept-gate.tsx';
import { StoreGate } from '../services/store-gate.tsx';
import { HistoryLayout } from '../shell/history-layout.tsx';
import './notes.css';
import { KeptList } from './kept-list.tsx';

const NothingKept = () => (
  <div class="stack">
    <p class="lead">
      Nothing yet. In the review of an attempt, each question can be bookmarked and given a study
      note. Notes that you write during an exam are listed here too.
    </p>
    <p class="button-row">
      <a class="button" data-weight="primary" href="#/history">
        Choose an attempt to review
      </a>
    </p>
  </div>
);

const Kept = (props: { readonly store: AttemptStore }) => {
  // Not followed: a question stays in the list while its bookmark is taken off and put back.
  const kept = createKept(
    () => props.store,
    async (progress) => {
      const [marks, records] = await Promise.all([progress.marks(), progress.notedItems()]);
      return keptQuestions(marks, records);
    },
    { isFollowed: false },
  );
  return (
    <KeptGate kept={kept}>
      {(questions) => (
        <Show when={questions().length > 0} fallback={<NothingKept />}>
          <KeptList questions={questions()} store={props.store} />
        </Show>
      )}
    </KeptGate>
  );
};

/** Bookmarked questions, study notes, and notes written during exams. */
export const NotesPage = () => (
  <HistoryLayout title="Notes and bookmarks">
    <StoreGate>{(store) => <Kept store={store} />}</StoreGate>
  </HistoryLayout>
);
