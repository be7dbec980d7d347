import { Show } from 'solid-js';
import { WaitingNote } from '../blind/waiting-note.tsx';
import { createKept } from '../services/create-kept.ts';
import { KeptGate } from '../services/kept-gate.tsx';
import { StoreGate } from '../services/store-gate.tsx';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { HistoryLayout } from '../shell/history-layout.tsx';
import { MistakeLog } from './mistake-log.tsx';
import './mistakes.css';
import { NoMistakes } from './no-mistakes.tsx';
import { unfiledMisses } from './unfiled-misses.ts';
import { UnfiledList } from './unfiled-list.tsx';

const Mistakes = (props: { readonly store: AttemptStore }) => {
  const kept = createKept(
    () => props.store,
    async (progress) => {
      const [mistakes, totals, undecided] = await Promise.all([
        progress.mistakes(),
        progress.totals(),
        progress.undecided(),
      ]);
      const { series } = totals;
      return {
        mistakes,
        unfiled: unfiledMisses(series, mistakes),
        undecided,
        hasAttempts: series.length > 0,
      };
    },
  );
  return (
    <KeptGate kept={kept}>
      {(known) => (
        <>
          <WaitingNote
            undecided={known().undecided}
            so={{
              one: 'what you missed in it is not shown here yet',
              several: 'what you missed in them is not shown here yet',
            }}
          />
          <Show when={known().unfiled.length > 0}>
            <UnfiledList unfiled={known().unfiled} />
          </Show>
          <Show
            when={known().mistakes.length > 0}
            fallback={
              <NoMistakes
                hasAttempts={known().hasAttempts}
                hasMisses={known().unfiled.length > 0}
              />
            }
          >
            <MistakeLog mistakes={known().mistakes} heldBack={known().undecided.questions} />
          </Show>
        </>
      )}
    </KeptGate>
  );
};

/** What was missed and why, in the candidate's own judgment. */
export const MistakesPage = () => (
  <HistoryLayout
    title="Mistake log"
    lead={<p>Why you missed what you missed. Each cause calls for a different next step.</p>}
  >
    <StoreGate>{(store) => <Mistakes store={store} />}</StoreGate>
  </HistoryLayout>
);
