import { expect, test } from 'vitest';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import { completeSummary } from '../../../src/ui/result/complete-summary.ts';
import { events } from '../../support/attempt-builders.ts';
import { attemptId } from '../../support/overrides.ts';
import { aStoredAttempt, aStoreWith, sectionFacts } from '../../support/stored-attempt.ts';

const listedIn = async (store: AttemptStore) =>
  (await store.attemptsById([attemptId('attempt-1')])).attempts[0];

test('an attempt finished in its log only is noted as finished, with its summary', async () => {
  const stored = aStoredAttempt();
  const store = await aStoreWith(stored);
  await completeSummary(store, stored);
  const listed = await listedIn(store);
  expect(listed?.finishedAt).toBe(stored.events.at(-1)?.at);
  expect(listed?.summary?.sections.map(({ section, right }) => ({ section, right }))).toEqual([
    { section: 'job-knowledge', right: 1 },
    { section: 'essay', right: null },
  ]);
});

test('an attempt under way is left as it is', async () => {
  const stored = aStoredAttempt({ events: events(...sectionFacts) });
  const store = await aStoreWith(stored);
  await completeSummary(store, stored);
  expect(await listedIn(store)).toMatchObject({
    finishedAt: null,
    summary: null,
  });
});

test('an attempt that has its summary is not written again', async () => {
  const stored = { ...aStoredAttempt(), finishedAt: 7, summary: { sections: [] } };
  const store = await aStoreWith(stored);
  await completeSummary(store, stored);
  expect(await listedIn(store)).toMatchObject({
    finishedAt: 7,
    summary: { sections: [] },
  });
});
