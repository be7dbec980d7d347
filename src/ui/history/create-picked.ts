import { createSignal } from 'solid-js';
import type { AttemptId } from '../../exam/attempt.ts';

/** Which attempts are picked. One that the filter hides is not: nothing is deleted that is not on the page. */
export const createPicked = (offered: () => readonly AttemptId[]) => {
  const [chosen, setChosen] = createSignal<ReadonlySet<AttemptId>>(new Set());
  return {
    picked: () => offered().filter((id) => chosen().has(id)),
    isPicked: (id: AttemptId): boolean => chosen().has(id),
    pick: (id: AttemptId, isPicked: boolean): void => {
      const others = [...chosen()].filter((each) => each !== id);
      setChosen(new Set(isPicked ? [...others, id] : others));
    },
    pickAll: (): void => void setChosen(new Set(offered())),
    clear: (): void => void setChosen(new Set<AttemptId>()),
  };
};
