import { createSignal, untrack } from 'solid-js';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { messageOf } from '../controls/message-of.ts';
import { conditionsFor } from '../mock/conditions-for.ts';
import { preferences } from '../preferences/preferences.ts';
import { useRouting } from '../routing/router.tsx';
import { useServices } from '../services/services.ts';
import type { DrillData } from './load-drill-data.ts';
import { startDrill } from './start-drill.ts';
import type { DrillOrder } from './start-drill.ts';

/** Begins drills and leads to their first question. */
export const createDrillStart = (store: () => AttemptStore, data: () => DrillData) => {
  const { loadSection, wallClock } = useServices();
  const { address, go } = useRouting();
  const [isStarting, setStarting] = createSignal(false);
  const [problem, setProblem] = createSignal<string | null>(null);

  /** With `replace` the way back leads past this page, which would start the drill again. */
  const start = async (
    order: DrillOrder,
    options?: { readonly replace?: boolean },
  ): Promise<void> => {
    // A double click is meant once, and must not leave a second attempt behind.
    if (isStarting()) return;
    const from = untrack(address).path;
    setStarting(true);
    setProblem(null);
    try {
      const attemptId = await startDrill(order, {
        store: store(),
        clock: wallClock,
        loadSection,
        data: data(),
        conditions: conditionsFor('drill', preferences(), (query) => matchMedia(query).matches),
      });
      go(`/exam/${attemptId}`, { ...options, from });
    } catch (error) {
      setProblem(messageOf(error, 'The drill could not be saved.'));
      setStarting(false);
    }
  };
  return { isStarting, problem, start };
};
