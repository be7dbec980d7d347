import { createSignal, untrack } from 'solid-js';
import type { Attempt } from '../../exam/attempt.ts';
import type { Conditions } from '../../exam/conditions.ts';
import type { ExamFormat } from '../../exam/exam-format.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { messageOf } from '../controls/message-of.ts';
import { preferences } from '../preferences/preferences.ts';
import { useRouting } from '../routing/router.tsx';
import { useServices } from '../services/services.ts';
import { conditionsFor } from './conditions-for.ts';
import { startAttempt } from './start-attempt.ts';

type Chosen = { readonly format: ExamFormat; readonly unscoredPerSection: number };

/** Begins attempts of a kind, under the conditions chosen last, and leads to the exam room. */
export const createStart = (kind: Attempt['kind'], store: () => AttemptStore) => {
  const { wallClock } = useServices();
  const { address, go } = useRouting();
  const [isStarting, setStarting] = createSignal(false);
  const [problem, setProblem] = createSignal<string | null>(null);
  const conditions = (): Conditions =>
    conditionsFor(kind, preferences(), (query) => matchMedia(query).matches);

  const start = async (chosen: Chosen): Promise<void> => {
    // A double click is meant once, and must not leave a second attempt behind.
    if (isStarting()) return;
    const from = untrack(address).path;
    setStarting(true);
    setProblem(null);
    try {
      const attemptId = await startAttempt({
        ...chosen,
        kind,
        store: store(),
        clock: wallClock,
        conditions: conditions(),
      });
      go(`/exam/${attemptId}`, { from });
    } catch (error) {
      setProblem(messageOf(error, 'The attempt could not be saved.'));
      setStarting(false);
    }
  };
  return { conditions, isStarting, problem, start };
};
