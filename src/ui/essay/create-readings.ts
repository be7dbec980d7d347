import { createResource, createSignal, onCleanup } from 'solid-js';
import type { Accessor } from 'solid-js';
import type { AttemptId } from '../../exam/attempt.ts';
import type { EssayReading, EssayReadings } from '../../progress/essay-reading.ts';
import type { ItemId } from '../../bank/item.ts';
import type { ReadingDraft } from '../../progress/reading-draft.ts';
import type { EpochMs } from '../../shared/clock.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import type { ProgressStore } from '../../storage/progress-store.ts';

export type BegunReading = Omit<ReadingDraft, 'attemptId' | 'itemId'>;

export type Readings = {
  /** Of this essay, oldest first; undefined until they are read. */
  readonly readings: Accessor<readonly EssayReading[] | undefined>;
  /** What was begun of the next reading, as it was when the readings were read; undefined where nothing was. */
  readonly begun: Accessor<ReadingDraft | undefined>;
  /** Of all essays. */
  readonly all: Accessor<readonly EssayReadings[]>;
  /** Why they could not be read or saved, as a sentence. */
  readonly problem: Accessor<string | null>;
  /** In the place of those there are. Tells whether they are stored. */
  readonly save: (readings: readonly EssayReading[]) => Promise<boolean>;
  /** Keeps what was begun. Rejects with an Error whose message is a sentence. */
  readonly saveBegun: (draft: BegunReading) => Promise<void>;
};

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** The readings of one essay and of all others, read again whenever they change, in whichever tab. */
export const createReadings = (
  store: AttemptStore,
  attemptId: AttemptId,
  itemId: ItemId,
  now: () => EpochMs,
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

  /** What is read of one kind, or that in its place, with the reason told. */
  const readOr = async <Value>(
    instead: Value,
    read: (from: ProgressStore) => Promise<Value>,
  ): Promise<Value> => {
    try {
      return await read(await progress());
    } catch (error) {
      setProblem(sentenceOf(error));
      return instead;
    }
  };
  const [read, { refetch }] = createResource(async () => {
    const [all, begun] = await Promise.all([
      readOr<readonly EssayReadings[]>([], (from) => from.essayReadings()),
      readOr(undefined, (from) => from.readingDraft(attemptId)),
    ]);
    return { all, begun };
  });
  const readings = (): readonly EssayReading[] | undefined =>
    read.latest === undefined
      ? undefined
      : (read.latest.all.find((of) => of.attemptId === attemptId)?.readings ?? []);
  const watch = async (): Promise<void> => {
    const stop = (await progress()).watch(() => void refetch());
    if (isGone) stop();
    else stopWatching = stop;
  };
  // What goes wrong here went wrong above too, and is told there.
  watch().catch(() => undefined);

  return {
    all: () => read.latest?.all ?? [],
    readings,
    begun: () => {
      const begun = read.latest?.begun;
      return begun?.after === readings()?.length ? begun : undefined;
    },
    problem,
    save: async (readings) => {
      setProblem(null);
      try {
        const changed = { attemptId, itemId, readings, changedAt: now() };
        await (await progress()).saveEssayReadings(changed);
      } catch (error) {
        setProblem(sentenceOf(error));
        return false;
      }
      await refetch();
      return true;
    },
    saveBegun: async (draft) =>
      (await progress()).saveReadingDraft({ attemptId, itemId, ...draft }),
  };
};
