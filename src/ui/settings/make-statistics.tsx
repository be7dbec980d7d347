import { createSignal, Show } from 'solid-js';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { messageOf } from '../controls/message-of.ts';
import { rebuiltInWords } from './record-words.ts';

type MakeStatisticsProps = { readonly store: AttemptStore };

type Done = { readonly done: number; readonly all: number };

/** Makes all statistics again from the records of the attempts, for one who does not trust a figure. */
export const MakeStatistics = (props: MakeStatisticsProps) => {
  const [progress, setProgress] = createSignal<Done | null>(null);
  const [answer, setAnswer] = createSignal('');
  const make = async (): Promise<void> => {
    if (progress() !== null) return;
    setAnswer('');
    setProgress({ done: 0, all: 1 });
    try {
      const statistics = await props.store.progress();
      setAnswer(
        rebuiltInWords(await statistics.rebuild((done, all) => setProgress({ done, all }))),
      );
    } catch (error) {
      setAnswer(`The statistics were not changed. ${messageOf(error)}`);
    } finally {
      setProgress(null);
    }
  };
  return (
    <section class="stack" aria-labelledby="statistics">
      <h2 id="statistics">Statistics</h2>
      <p class="prose">
        The figures for scores over time, topics, and reviews are updated as each attempt ends. If
        one looks wrong, they can all be rebuilt from the records of your answers.
      </p>
      <button
        type="button"
        class="button"
        aria-disabled={progress() !== null}
        onClick={() => void make()}
      >
        Rebuild the statistics from the records
      </button>
      <Show when={progress()}>
        {(now) => (
          <label class="record-progress">
            Attempts counted
            <progress value={now().done} max={now().all} />
          </label>
        )}
      </Show>
      <p role="status">{answer()}</p>
    </section>
  );
};
