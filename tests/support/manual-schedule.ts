import type { Schedule } from '../../src/shared/schedule.ts';

type Waiting = { readonly due: number; readonly callback: () => void };

/** Lets promises that are ready go on, a good many times over. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

/** A schedule whose time passes only when told. */
export const createManualSchedule = () => {
  let now = 0;
  const waiting = new Set<Waiting>();
  const schedule: Schedule = (delayMs, callback) => {
    const entry = { due: now + delayMs, callback };
    waiting.add(entry);
    return () => waiting.delete(entry);
  };
  return {
    schedule,
    /** How many callbacks wait. */
    size: (): number => waiting.size,
    /** Lets time pass, calling back what falls due in its order and letting promises go on in between. */
    pass: async (ms: number): Promise<void> => {
      const until = now + ms;
      await settle();
      for (;;) {
        const [next] = [...waiting]
          .filter(({ due }) => due <= until)
          .toSorted((one, other) => one.due - other.due);
        if (next === undefined) break;
        waiting.delete(next);
        now = next.due;
        next.callback();
        await settle();
      }
      now = until;
    },
  };
};
