// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { standardConditions } from '../../../src/exam/conditions.ts';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import { HistoryPage } from '../../../src/ui/history/history-page.tsx';
import { anAttempt, examStart, minutes } from '../../support/attempt-builders.ts';
import { attemptId } from '../../support/overrides.ts';
import { renderPage } from '../../support/render-page.tsx';
import { aStoredAttempt, aStoreWith } from '../../support/stored-attempt.ts';

afterEach(cleanup);

const show = async (store: AttemptStore): Promise<void> => {
  renderPage({ path: '/history', address: '/history', page: HistoryPage, store });
  await screen.findByRole('heading', { level: 1, name: 'Past attempts' });
};

const summary = {
  sections: [
    {
      section: 'job-knowledge',
      items: 3,
      answered: 2,
      right: 1,
      characters: null,
      usedMs: minutes(1),
      endReason: 'candidate',
    },
  ],
} as const;

const later = anAttempt({ id: 'attempt-2', createdAt: examStart + minutes(60) });
const entries = () =>
  screen.getAllByRole('heading', { level: 2 }).map((title) => title.closest<HTMLElement>('li'));

test('a newcomer is told what to do', async () => {
  await show(await aStoreWith());
  expect(screen.getByText(/Nothing yet/u)).toBeDefined();
  expect(screen.getByRole('link', { name: 'Choose a mock exam' }).getAttribute('href')).toBe(
    '#/mock',
  );
});

test('a finished attempt shows its sections in brief and leads to result and review', async () => {
  await show(await aStoreWith(aStoredAttempt({ finishedAt: examStart + minutes(5), summary })));
  expect(screen.getByText('1 of 3 right')).toBeDefined();
  expect(screen.getByText(/Finished/u)).toBeDefined();
  const links = within(screen.getByRole('list')).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '#/result/attempt-1',
    '#/review/attempt-1',
  ]);
  expect(links[0]?.textContent).toMatch(/^Result.*of Mock exam: A short test, Nov 22, 2026/u);
});

test('time unlike that of the real test stands beside the title', async () => {
  const untimed = { ...standardConditions, timeFactor: null };
  await show(
    await aStoreWith(
      aStoredAttempt({ attempt: anAttempt({ conditions: untimed }), events: [] }),
      aStoredAttempt({ attempt: later, events: [] }),
    ),
  );
  expect(
    entries().map((entry) => entry?.textContent?.match(/A short test(?:untimed)?/u)?.[0]),
  ).toEqual(['A short test', 'A short testuntimed']);
});

test('an attempt under way leads back into the exam, and the newest stands first', async () => {
  const older = aStoredAttempt({ finishedAt: examStart + minutes(5), summary });
  await show(await aStoreWith(older, aStoredAttempt({ attempt: later, events: [] })));
  expect(
    entries().map((entry) => /Under way|Finished/u.exec(entry?.textContent ?? '')?.[0]),
  ).toEqual(['Under way', 'Finished']);
  expect(screen.getByRole('link', { name: /^Go on/u }).getAttribute('href')).toBe(
    '#/exam/attempt-2',
  );
});

test('the list follows what another tab begins and finishes', async () => {
  const store = await aStoreWith();
  await show(store);
  await store.createAttempt(later);
  await waitFor(() => expect(screen.getByText(/Under way/u)).toBeDefined());
  await store.finishAttempt(attemptId('attempt-2'), examStart + minutes(90), summary);
  await waitFor(() => expect(screen.getByText('1 of 3 right')).toBeDefined());
  expect(screen.queryByText(/Under way/u)).toBeNull();
});

test('a row that cannot be read is named beside those that can', async () => {
  const row = {
    table: 'attempts',
    key: 'old',
    attemptId: 'old',
    problem: 'Written by a newer app.',
  };
  const store = await aStoreWith(aStoredAttempt());
  await show({
    ...store,
    listAttempts: async () => ({ ...(await store.listAttempts()), unreadable: [row] }),
  });
  await screen.findByText(/Written by a newer app/u);
  expect(entries()).toHaveLength(1);
});
