import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchTables } from '../../src/storage/change-feed.ts';
import { databaseName } from '../../src/storage/database-name.ts';

/** Another thread with a Dexie of its own, as another tab has. It writes a row to each table that it is told. */
const otherTab = `
  const { parentPort, workerData } = require('node:worker_threads');
  require('fake-indexeddb/auto');
  const { Dexie } = require('dexie');
  const database = new Dexie(workerData);
  database.version(1).stores({ attempts: 'id', drafts: 'id' });
  parentPort.on('message', async (table) => {
    await database.table(table).put({ id: 'attempt-1' });
    parentPort.postMessage('written');
  });
  database.open().then(() => parentPort.postMessage('open'));
`;

test('hears what another tab writes to its table, and to no other', async () => {
  const worker = new Worker(otherTab, { eval: true, workerData: databaseName });
  onTestFinished(async () => {
    await worker.terminate();
  });
  const writeTo = (table: string): void => worker.postMessage(table);
  await once(worker, 'message');
  const heard = vi.fn();
  onTestFinished(watchTables(['attempts'], heard));

  writeTo('drafts');
  await once(worker, 'message');
  writeTo('attempts');
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  expect(heard).toHaveBeenCalledTimes(1);
});
