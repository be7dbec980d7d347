import { Show } from 'solid-js';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { WaitingNote } from '../blind/waiting-note.tsx';
import { createKept } from '../services/create-kept.ts';
import { KeptGate } from '../services/kept-gate.tsx';
import { StoreGate } from '../services/store-gate.tsx';
import { FirstSteps } from '../shell/first-steps.tsx';
import { HistoryLayout } from '../shell/history-layout.tsx';
import { PracticeTime } from './practice-time.tsx';
import { ScoreTrends } from './score-trends.tsx';
import './trends.css';

const Trends = (props: { readonly store: AttemptStore }) => {
  const totals = createKept(
    () => props.store,
    async (progress) => {
      const [{ series, days }, undecided] = await Promise.all([
        progress.totals(),
        progress.undecided(),
      ]);
      return { series, days, undecided };
    },
  );
  return (
    <KeptGate kept={totals}>
      {(known) => (
        <Show
          when={known().series.length > 0}
          fallback={
            <FirstSteps>
              Nothing yet. Once you have finished an exam or a drill, your scores over time and the
              time you practiced appear here.
            </FirstSteps>
          }
        >
          <WaitingNote
            undecided={known().undecided}
            so={{
              one: 'its scores are not shown here yet',
              several: 'their scores are not shown here yet',
            }}
          />
          <ScoreTrends store={props.store} series={known().series} />
          <PracticeTime days={known().days} />
        </Show>
      )}
    </KeptGate>
  );
};

/** Scores and practice over time. */
export const TrendsPage = () => (
  <HistoryLayout title="Progress">
    <StoreGate>{(store) => <Trends store={store} />}</StoreGate>
  </HistoryLayout>
);
