import { createResource, createSignal, onCleanup } from 'solid-js';
import type { Accessor } from 'solid-js';
import type { AttemptId } from '../../exam/attempt.ts';
import type { EssayReading, EssayReadings } from '../../progress/essay-reading.ts';
import type { ItemId } from '../../bank/item.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import type { ProgressStore } from '../../storage/progress-store.ts';

export type Readings = {
  /** Of this essay, oldest first; undefined until they are read. */
  readonly readings: Accessor<readonly EssayReading[] | undefined>;
  /** Of all essays. */
  readonly all: Accessor<readonly EssayReadings[]>;
  /** Why they could not be read or saved, as a sentence. */
  readonly problem: Accessor<string | null>;
  /** In the place of those there are. Tells whether they are stored. */
  readonly save: (readings: readonly EssayReading[]) => Promise<boolean>;
};

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** The readings of one essay and of all others, read again whenever they change, in whichever tab. */
export const createReadings = (
  store: AttemptStore,
  attemptId: AttemptId,
  itemId: ItemId,
): Readings => {
  const [problem, setProblem] = createSignal<string | null>(null);
  let isGone = false;
  let stopWatching = (): void => undefined;
  onCleanup(() => {
    isGone = true;
    stopWatching();
  });
  let opened: Promise<ProgressStore> | null = null;
  const progress = (): Promise<ProgressStore> => (opened ??= store.progress());

  const [all, { refetch }] = createResource(async () => {
    try {
      return await (await progress()).essayReadings();
    } catch (error) {
      setProblem(sentenceOf(error));
      return [];
    }
  });
  const watch = async (): Promise<void> => {
    const stop = (await progress()).watch(() => void refetch());
    if (isGone) stop();
    else stopWatching = stop;
  };
  // What goes wrong here went wrong above too, and is told there.
  watch().catch(() => undefined);

  return {
    all: () => all.latest ?? [],
    readings: () =>
      all.latest === undefined
        ? undefined
        : (all.latest.find((of) => of.attemptId === attemptId)?.readings ?? []),
    problem,
    save: async (readings) => {
      setProblem(null);
      try {
        await (await progress()).saveEssayReadings({ attemptId, itemId, readings });
      } catch (error) {
        setProblem(sentenceOf(error));
        return false;
      }
      await refetch();
      return true;
    },
  };
};
