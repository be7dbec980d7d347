import { createSignal } from 'solid-js';
import type { AttemptId } from '../../exam/attempt.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { counted } from '../controls/plural.ts';

/** Attempts that the candidate may want to delete. */
export type Deletion = {
  readonly attemptIds: readonly AttemptId[];
  /** What the one attempt was and when, as a sentence; null where there are several. */
  readonly subject: string | null;
};

/** Deletes attempts after a question. `onDone` is called once they are gone, with what to say about it. */
export const createDeletion = (store: () => AttemptStore, onDone: (words: string) => void) => {
  const [asked, setAsked] = createSignal<Deletion | null>(null);
  return {
    /** What is asked about; null: nothing. */
    asked,
    ask: (deletion: Deletion): void => void setAsked(deletion),
    dismiss: (): void => void setAsked(null),
    /** Rejects with an Error whose message is a sentence; the question then stays. */
    confirm: async (): Promise<void> => {
      const { attemptIds } = asked() ?? { attemptIds: [] };
      await (await store().progress()).deleteAttempts(attemptIds);
      setAsked(null);
      onDone(`${counted(attemptIds.length, 'attempt')} deleted.`);
    },
  };
};
