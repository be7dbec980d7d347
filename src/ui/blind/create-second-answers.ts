import { createSignal, onCleanup } from 'solid-js';
import type { ItemId, OptionId } from '../../bank/item.ts';
import type { AttemptId } from '../../exam/attempt.ts';
import {
  beginSecondAnswers,
  changeSecondAnswer,
  declineSecondAnswers,
  finishSecondAnswers,
} from '../../progress/change-second-answers.ts';
import type { StoredSecondAnswers } from '../../progress/second-answers.ts';
import type { EpochMs } from '../../shared/clock.ts';
import type { ProgressStore } from '../../storage/progress-store.ts';
import { StorageError } from '../../storage/storage-error.ts';
import { messageOf } from '../controls/message-of.ts';

type Options = {
  readonly attemptId: AttemptId;
  readonly progress: ProgressStore;
  /** What is stored now. */
  readonly stored: StoredSecondAnswers | undefined;
  readonly now: () => EpochMs;
};

/** `found` has the changes made earlier that are not stored yet; `before` is what is stored, without them. */
type Change = (
  found: StoredSecondAnswers | undefined,
  before: StoredSecondAnswers | undefined,
) => StoredSecondAnswers | undefined;

/**
 * The second answers to one exam: each change is on the screen at once and stored right after. It is made to what is stored by
 * then, so that two tabs do not undo each other's answers. A change that cannot be stored stays on the screen, is told, and
 * goes along with the next one.
 */
export const createSecondAnswers = ({ attemptId, progress, stored, now }: Options) => {
  const [second, setSecond] = createSignal(stored);
  const [problem, setProblem] = createSignal<string | null>(null);
  let unsaved: readonly Change[] = [];
  let writing: Promise<void> = Promise.resolve();

  const save = async (): Promise<void> => {
    const changes = unsaved;
    if (changes.length === 0) return;
    try {
      const before = await progress.secondAnswers(attemptId);
      let next = before;
      for (const change of changes) next = change(next, before);
      // What was begun is there as long as its attempt.
      if (next === undefined) throw new StorageError('notStored');
      await progress.saveSecondAnswers(next);
      unsaved = unsaved.slice(changes.length);
      setProblem(null);
      if (unsaved.length === 0) setSecond(next);
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  /** Resolves to whether everything is stored. Only answers are shown before: an end that is not stored is none. */
  const change = async (made: Change, isShownAtOnce = false): Promise<boolean> => {
    unsaved = [...unsaved, made];
    if (isShownAtOnce) setSecond((shown) => made(shown, shown));
    writing = writing.then(save);
    await writing;
    return unsaved.length === 0;
  };

  // What another tab has written.
  const follow = async (): Promise<void> => {
    try {
      const found = await progress.secondAnswers(attemptId);
      if (unsaved.length > 0) return;
      setProblem(null);
      if (found !== undefined) setSecond(found);
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  onCleanup(progress.watch(() => void follow()));

  return {
    /** Undefined before it is begun or declined. */
    second,
    /** Why the last change is not stored; null where it is. */
    problem,
    // Of two choices that were not stored the later one stands, and neither against one that is.
    begin: (itemIds: readonly ItemId[]) =>
      change((_, before) => before ?? beginSecondAnswers(attemptId, itemIds, now())),
    decline: () => change((_, before) => before ?? declineSecondAnswers(attemptId, now())),
    answer: (itemId: ItemId, optionId: OptionId | null) =>
      change((found, before) => {
        // An end that is not stored is none: who goes on has not ended.
        const finishedAt = before?.finishedAt ?? null;
        return found && changeSecondAnswer({ ...found, finishedAt }, itemId, optionId, now());
      }, true),
    finish: () => change((found) => found && finishSecondAnswers(found, now())),
    /** Stores what is not stored, or reads anew where only that had failed. */
    retry: () => (writing = writing.then(() => (unsaved.length > 0 ? save() : follow()))),
  };
};

export type SecondAnswersInHand = ReturnType<typeof createSecondAnswers>;
