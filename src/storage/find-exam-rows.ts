import type { AttemptId } from '../exam/attempt.ts';

/** What is stored of an exam and needed to go on with it, as it was found: nobody has looked at it yet. */
export type FoundExamRows = {
  readonly attempt: unknown;
  readonly events: readonly unknown[];
  readonly drafts: readonly unknown[];
  /** Of the section where the exam stands; undefined where it is not assembled yet. */
  readonly form: unknown;
};

const typeOf = (row: unknown): unknown =>
  (row as { event?: { type?: unknown } } | null)?.event?.type;

/** The section that runs, or the next one. */
const sectionIndexIn = (events: readonly unknown[]): number => {
  const count = (type: string): number => events.filter((row) => typeOf(row) === type).length;
  const started = count('sectionStarted');
  return started > count('sectionEnded') ? started - 1 : started;
};

/**
 * Reads the rows of an attempt, with the form of one section only, in one transaction. Without Dexie, so that a page opened by
 * its address can ask before any library is there. Rejects with a DOMException where the browser does not read them.
 */
export const findExamRows = (
  connection: IDBDatabase,
  attemptId: AttemptId,
): Promise<FoundExamRows> =>
  new Promise((resolve, reject) => {
    const transaction = connection.transaction(['attempts', 'events', 'drafts', 'forms']);
    // All keys that begin with the id: no part of a key sorts behind a list.
    const parts = IDBKeyRange.bound([attemptId], [attemptId, []]);
    const attempt = transaction.objectStore('attempts').get(attemptId);
    const events = transaction.objectStore('events').getAll(parts);
    const drafts = transaction.objectStore('drafts').getAll(parts);
    let form: IDBRequest<unknown> | undefined;
    events.addEventListener('success', () => {
      form = transaction.objectStore('forms').get([attemptId, sectionIndexIn(events.result)]);
    });
    transaction.addEventListener('complete', () =>
      resolve({
        attempt: attempt.result,
        events: events.result,
        drafts: drafts.result,
        form: form?.result,
      }),
    );
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
