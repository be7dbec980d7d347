import { createSignal } from 'solid-js';
import type { Accessor } from 'solid-js';
import type { AttemptId } from '../../exam/attempt.ts';
import type { EssayReading, EssayReadings } from '../../progress/essay-reading.ts';
import type { ItemId } from '../../bank/item.ts';
import type { ReadingDraft } from '../../progress/reading-draft.ts';
import type { EpochMs } from '../../shared/clock.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { messageOf } from '../controls/message-of.ts';
import { createKept } from '../services/create-kept.ts';

export type BegunReading = Omit<ReadingDraft, 'attemptId' | 'itemId'>;

export type Readings = {
  /**
   * Of this essay, oldest first; undefined until they are read. Where they cannot be read again they stay as they were: no form
   * goes off the screen with what was given in it.
   */
  readonly readings: Accessor<readonly EssayReading[] | undefined>;
  /** What was begun of the next reading, as it was when the readings were read; undefined where nothing was. */
  readonly begun: Accessor<ReadingDraft | undefined>;
  /** Of all essays. */
  readonly all: Accessor<readonly EssayReadings[]>;
  /** Why they could not be read, as a sentence; undefined where they could. */
  readonly problem: Accessor<string | undefined>;
  readonly readAgain: () => Promise<void>;
  /** Why the last change was not stored, as a sentence; null where it was. */
  readonly unsaved: Accessor<string | null>;
  /** In the place of those that are known here, and of no others. Tells whether they are stored. */
  readonly save: (readings: readonly EssayReading[]) => Promise<boolean>;
  /** Keeps what was begun. Rejects with an Error whose message is a sentence. */
  readonly saveBegun: (draft: BegunReading) => Promise<void>;
};

type Read = {
  readonly all: readonly EssayReadings[];
  readonly own: EssayReadings | undefined;
  readonly draft: ReadingDraft | undefined;
};

/** The readings of one essay and of all others, read again whenever they change, in whichever tab. */
export const createReadings = (
  store: AttemptStore,
  attemptId: AttemptId,
  itemId: ItemId,
  now: () => EpochMs,
): Readings => {
  const [unsaved, setUnsaved] = createSignal<string | null>(null);
  const kept = createKept(
    () => store,
    async (progress): Promise<Read> => {
      const [all, own, draft] = await Promise.all([
        progress.essayReadings(),
        progress.essayReadingsOf(attemptId),
        progress.readingDraft(attemptId),
      ]);
      return { all, own, draft };
    },
  );
  const readings = (): readonly EssayReading[] | undefined => {
    const read = kept.value();
    return read && (read.own?.readings ?? []);
  };

  return {
    all: () => kept.value()?.all ?? [],
    readings,
    begun: () => {
      const draft = kept.value()?.draft;
      return draft?.after === readings()?.length ? draft : undefined;
    },
    problem: kept.problem,
    readAgain: kept.readAgain,
    unsaved,
    save: async (changed) => {
      const seen = readings() ?? [];
      let problem: string | null = null;
      setUnsaved(null);
      try {
        const progress = await store.progress();
        const row = { attemptId, itemId, readings: changed, changedAt: now() };
        await progress.saveEssayReadings(row, seen);
      } catch (error) {
        problem = messageOf(error);
      }
      setUnsaved(problem);
      // Where it was not stored too: others may be there by now.
      await kept.readAgain();
      return problem === null;
    },
    saveBegun: async (draft) =>
      (await store.progress()).saveReadingDraft({ attemptId, itemId, ...draft }),
  };
};
