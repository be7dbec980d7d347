import type { AttemptEvent } from '../exam/attempt-event.ts';
import type { AttemptId } from '../exam/attempt.ts';
import type { OpenedAttempt } from './attempt-store.ts';
import type { PracticeDatabase } from './open-database.ts';
import { readAttempt } from './read-attempt.ts';
import { rowsOfAttempt } from './rows-of-attempt.ts';

/** Of a log as it was found: the section that runs, or the next one. The log is read properly afterwards. */
const sectionIndexIn = (rows: readonly unknown[]): number => {
  const types = rows.map((row) => (Object(row).event as AttemptEvent | undefined)?.type);
  const started = types.filter((type) => type === 'sectionStarted').length;
  const ended = types.filter((type) => type === 'sectionEnded').length;
  return Math.max(0, started > ended ? started - 1 : started);
};

/** An attempt with the form of the section where it stands, in one transaction; the forms of the others are left out. */
export const enterAttempt = (
  database: PracticeDatabase,
  attemptId: AttemptId,
): PromiseLike<OpenedAttempt> => {
  const { attempts, forms, events, drafts } = database;
  return database.transaction('r', attempts, forms, events, drafts, async () => {
    const [attempt, foundEvents, foundDrafts] = await Promise.all([
      attempts.get(attemptId),
      rowsOfAttempt(events, attemptId),
      rowsOfAttempt(drafts, attemptId),
    ]);
    const form = await forms.get([attemptId, sectionIndexIn(foundEvents)]);
    return readAttempt(attemptId, {
      attempts: attempt === undefined ? [] : [attempt],
      forms: form === undefined ? [] : [form],
      events: foundEvents,
      drafts: foundDrafts,
    });
  });
};
