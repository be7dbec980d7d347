// Years of practice in the page's own database: rows as the app writes them, without sitting a thousand exams.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const generatedAttempts = async () => {
  const path = fileURLToPath(new URL('../../tests/support/generated-attempts.ts', import.meta.url));
  return (await runnerImport(path, { configFile: false, logLevel: 'error' })).module;
};

/** In the page: puts rows into the tables of the app's database. As JSON, which is sent many times faster than objects are. */
const putRows = async (json) => {
  const tables = JSON.parse(json);
  const answer = (request) =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const database = await answer(indexedDB.open('fsot-practice'));
  const transaction = database.transaction(Object.keys(tables), 'readwrite', {
    durability: 'relaxed',
  });
  for (const [name, rows] of Object.entries(tables)) {
    const store = transaction.objectStore(name);
    for (const row of rows) store.put(row);
  }
  await new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve);
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
  database.close();
};

const batchSize = 10;

const merged = (parts) => {
  const tables = {};
  for (const part of parts) {
    for (const [name, rows] of Object.entries(part)) (tables[name] ??= []).push(...rows);
  }
  return tables;
};

/**
 * Fills the database of the app, which `page` has open, with `count` finished attempts of 200 responses and their statistics.
 * `bankIds`: by section, the ids of the app's questions.
 */
export const fillDatabase = async (page, count, bankIds) => {
  const { generatedAttempt, statisticsRows } = await generatedAttempts();
  const put = (tables) => page.evaluate(putRows, JSON.stringify(tables));
  const digests = [];
  for (let from = 0; from < count; from += batchSize) {
    const numbers = Array.from({ length: Math.min(batchSize, count - from) }, (_, i) => from + i);
    const attempts = numbers.map((number) => generatedAttempt(number, bankIds));
    digests.push(...attempts.map(({ digest }) => digest));
    await put(merged(attempts.map(({ rows }) => rows)));
  }
  await put(statisticsRows(digests));
};
