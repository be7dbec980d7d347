import { Show } from 'solid-js';
import { keptQuestions } from '../../progress/kept-questions.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { createKept } from '../services/create-kept.ts';
import { KeptGate } from '../services/kept-gate.tsx';
import { StoreGate } from '../services/store-gate.tsx';
import { HistoryLayout } from '../shell/history-layout.tsx';
import './notes.css';
import { KeptList } from './kept-list.tsx';
import { NothingKept } from './nothing-kept.tsx';

const Kept = (props: { readonly store: AttemptStore }) => {
  // Not followed: a question stays in the list while its bookmark is taken off and put back.
  const kept = createKept(
    () => props.store,
    async (progress) => {
      const [marks, records] = await Promise.all([progress.marks(), progress.notedItems()]);
      const questions = keptQuestions(marks, records);
      const hasAttempts = questions.length > 0 || (await progress.totals()).series.length > 0;
      return { questions, hasAttempts };
    },
    { isFollowed: false },
  );
  return (
    <KeptGate kept={kept}>
      {(known) => (
        <Show
          when={known().questions.length > 0}
          fallback={<NothingKept hasAttempts={known().hasAttempts} />}
        >
          <KeptList questions={known().questions} store={props.store} />
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
