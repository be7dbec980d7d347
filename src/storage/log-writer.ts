import type { AttemptEvent } from '../exam/attempt-event.ts';
import type { AttemptId } from '../exam/attempt.ts';

export type ToLogWorker = {
  readonly ticket: number;
  readonly attemptId: AttemptId;
  readonly events: readonly AttemptEvent[];
};

export type FromLogWorker =
  /** It has the database open. */
  | 'ready'
  /** It cannot open it. */
  | 'unfit'
  /** Stored, all of it; or nothing of it, for whatever reason. */
  | { readonly ticket: number; readonly isStored: boolean };

/** What of a Worker is used here. */
export type LogWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

type Append = (attemptId: AttemptId, events: readonly AttemptEvent[]) => Promise<void>;

type LogWriterOptions = {
  /** May throw, as where the browser has no workers. */
  readonly startWorker: () => LogWorker;
  /** Writes from the page itself. What it rejects with is what the caller gets. */
  readonly writeHere: Append;
};

/**
 * Appends events through a worker (log-worker.ts), and from the page where there is none, while it is still starting, and where it
 * could not: each write stores all or nothing, so one that failed there can be done again here, and says here why it fails.
 */
export const createLogWriter = ({ startWorker, writeHere }: LogWriterOptions): Append => {
  let worker: LogWorker | undefined;
  let isReady = false;
  let lastTicket = 0;
  const waiting = new Map<number, (isStored: boolean) => void>();

  const answer = (ticket: number, isStored: boolean): void => {
    waiting.get(ticket)?.(isStored);
    waiting.delete(ticket);
  };

  /** For good: what it had not answered is written here. */
  const doWithout = (): void => {
    isReady = false;
    worker?.terminate();
    for (const ticket of waiting.keys()) answer(ticket, false);
  };

  const hear = ({ data }: MessageEvent<FromLogWorker>): void => {
    if (data === 'ready') isReady = true;
    else if (data === 'unfit') doWithout();
    else answer(data.ticket, data.isStored);
  };

  const start = (): void => {
    try {
      worker = startWorker();
    } catch {
      // Without workers all is written here, as it is until they are ready.
      return;
    }
    worker.addEventListener('message', hear);
    worker.addEventListener('error', doWithout);
    worker.addEventListener('messageerror', doWithout);
  };

  const writeThere = (attemptId: AttemptId, events: readonly AttemptEvent[]): Promise<boolean> =>
    new Promise((resolve) => {
      lastTicket += 1;
      waiting.set(lastTicket, resolve);
      const message: ToLogWorker = { ticket: lastTicket, attemptId, events };
      worker?.postMessage(message);
    });

  let isStarted = false;
  return async (attemptId, events) => {
    if (!isStarted) start();
    isStarted = true;
    if (isReady && (await writeThere(attemptId, events))) return;
    await writeHere(attemptId, events);
  };
};
