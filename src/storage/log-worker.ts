import { nativeVersion } from './database-versions.ts';
import type { FromLogWorker, ToLogWorker } from './log-writer.ts';
import { openAsItIs } from './open-as-it-is.ts';
import { writeEvents } from './write-events.ts';

/*
 * Writes what happens in an exam beside the page. Chromium keeps a page from hearing of its own requests until what was clicked is
 * painted; here a transaction goes through at once, and the page has none of its work.
 */

const say = (message: FromLogWorker): void => globalThis.postMessage(message);

let opening: Promise<IDBDatabase> | undefined;

const open = async (): Promise<IDBDatabase> => {
  const connection = await openAsItIs(globalThis.indexedDB);
  const letGo = (): void => {
    opening = undefined;
    connection.close();
  };
  // Another tab brings a newer version, or deletes the database: not to stand in the way.
  connection.addEventListener('versionchange', letGo);
  connection.addEventListener('close', letGo);
  if (connection.version === nativeVersion) return connection;
  letGo();
  throw new Error('the database is of another version');
};

/** The connection; opened anew where it could not be had before. */
const connect = async (): Promise<IDBDatabase> => {
  opening ??= open();
  try {
    return await opening;
  } catch (error) {
    opening = undefined;
    throw error;
  }
};

globalThis.addEventListener('message', ({ data }: MessageEvent<ToLogWorker>) => {
  const { ticket, attemptId, events } = data;
  const writing = connect().then((connection) => writeEvents(connection, attemptId, events));
  // Why it could not be done is found, and told, by the page, which then writes itself.
  writing.then(
    () => say({ ticket, isStored: true }),
    () => say({ ticket, isStored: false }),
  );
});

connect().then(
  () => say('ready'),
  () => say('unfit'),
);
