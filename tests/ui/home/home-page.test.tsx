// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import { HomePage } from '../../../src/ui/home/home-page.tsx';
import { ServicesContext } from '../../../src/ui/services/services.ts';
import { anAttempt, examStart, minutes } from '../../support/attempt-builders.ts';
import { renderPage } from '../../support/render-page.tsx';
import { someServices } from '../../support/some-services.ts';
import { aStoredAttempt, aStoreWith } from '../../support/stored-attempt.ts';

// What the page loads after its first paint is at hand, so that no test waits for it.
beforeAll(() => import('../../../src/ui/home/at-a-glance.tsx'));

afterEach(cleanup);

const show = (store: AttemptStore) =>
  renderPage({
    path: '/',
    address: '/',
    page: () => (
      <ServicesContext.Provider value={someServices()}>
        <HomePage />
      </ServicesContext.Provider>
    ),
    store,
  });

const finished = aStoredAttempt({
  finishedAt: examStart + minutes(5),
  summary: { sections: [] },
});
const addressOf = (name: RegExp): string | null =>
  screen.getByRole('link', { name }).getAttribute('href');

test('every way in is on the page before the storage is read', () => {
  show({ ...finished, listAttempts: () => new Promise(() => undefined) } as never);
  expect(addressOf(/^Full mock exam/u)).toBe('#/mock');
  expect(addressOf(/^One section/u)).toBe('#/drill');
  expect(screen.getAllByRole('link', { name: /^Past attempts/u })).toHaveLength(2);
  expect(screen.getByRole('status').textContent).toBe('Opening your attempts …');
});

test('a newcomer is told how to begin', async () => {
  show(await aStoreWith());
  expect(await screen.findByText('New here?')).toBeDefined();
  expect(addressOf(/^one section$/u)).toBe('#/drill');
});

test('an exam under way can be gone on with', async () => {
  const begun = anAttempt({ id: 'attempt-2', createdAt: examStart + minutes(60) });
  show(await aStoreWith(finished, aStoredAttempt({ attempt: begun, events: [] })));
  expect(await screen.findByText('Job Knowledge is next.')).toBeDefined();
  expect(addressOf(/^Go on ?with Mock exam: A short test/u)).toBe('#/exam/attempt-2');
});

test('what was finished last leads to its result and its review', async () => {
  show(await aStoreWith(finished));
  expect(await screen.findByText('Last finished:')).toBeDefined();
  expect(addressOf(/^See the result$/u)).toBe('#/result/attempt-1');
  expect(addressOf(/^review its questions$/u)).toBe('#/review/attempt-1');
});

test('one who has only what cannot be read is not taken for a newcomer', async () => {
  const store = await aStoreWith();
  const row = { table: 'attempts', key: 'old', attemptId: 'old', problem: 'Too new.' };
  show({ ...store, listAttempts: () => Promise.resolve({ attempts: [], unreadable: [row] }) });
  expect(await screen.findByText(/cannot be read; it is left as it is/u)).toBeDefined();
});

test('the page follows what is begun in another tab', async () => {
  const store = await aStoreWith();
  show(store);
  await screen.findByText('New here?');
  await store.createAttempt(anAttempt());
  await waitFor(() => expect(screen.getByText('Job Knowledge is next.')).toBeDefined());
});
