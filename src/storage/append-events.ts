import type { AttemptEvent } from '../exam/attempt-event.ts';
import type { AttemptId } from '../exam/attempt.ts';
import { connectionOf } from './connection-of.ts';
import type { PracticeDatabase } from './open-database.ts';
import { writeEvents } from './write-events.ts';

/** Writes events from the page itself (write-events.ts). */
export const appendEvents = async (
  database: PracticeDatabase,
  attemptId: AttemptId,
  events: readonly AttemptEvent[],
): Promise<void> => {
  await writeEvents(await connectionOf(database), attemptId, events);
};
