import { cleanup, fireEvent, screen, waitFor, within } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import { HistoryPage } from '../../../src/ui/history/history-page.tsx';
import { anAttempt, examStart, minutes } from '../../support/attempt-builders.ts';
import { aFinishedAttempt } from '../../support/finished-attempt.ts';
import { aFormat, aQuestionSection } from '../../support/format-builders.ts';
import { attemptId } from '../../support/overrides.ts';
import { renderPage } from '../../support/render-page.tsx';
import {
  aStoreBeforeBlindReview,
  aStoredAttempt,
  aStoreWith,
} from '../../support/stored-attempt.ts';
import { standardConditions } from '../../support/standard-conditions.ts';

afterEach(cleanup);

const show = async (store: AttemptStore, query = ''): Promise<void> => {
  renderPage({ path: '/history', address: `/history${query}`, page: HistoryPage, store });
  await screen.findByRole('heading', { level: 1, name: 'Past attempts' });
};

const untilListed = () => screen.findByRole('heading', { level: 2, name: 'Finished' });
const titles = () =>
  screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const addresses = (list: HTMLElement) =>
  within(list)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));

const later = anAttempt({ id: 'attempt-2', createdAt: examStart + minutes(60) });
const alone = aFinishedAttempt('alone', {
  day: 1,
  attempt: {
    kind: 'section',
    format: aFormat({ id: 'other', title: 'Another test', sections: [aQuestionSection()] }),
  },
});
const twoMocks = [aFinishedAttempt('first'), aFinishedAttempt('second', { day: 2 })] as const;

test('a newcomer is told what to do', async () => {
  await show(await aStoreWith());
  await screen.findByText(/Nothing yet/u);
  expect(screen.getByRole('link', { name: 'Choose a mock exam' }).getAttribute('href')).toBe(
    '#/mock',
  );
});

test('a finished attempt shows its sections in brief and leads to result and review', async () => {
  await show(await aStoreWith(aFinishedAttempt('attempt-1')));
  await screen.findByText('1 of 3 right (33%)');
  const list = screen.getByRole('list');
  expect(addresses(list)).toEqual(['#/result/attempt-1', '#/review/attempt-1']);
  expect(within(list).getAllByRole('link')[0]?.textContent).toMatch(
    /^Result.*of Mock exam: A short test, Nov 22, 2026/u,
  );
});

test('time unlike that of the real test stands beside the title', async () => {
  const untimed = { ...standardConditions, timeFactor: null };
  await show(await aStoreWith(aFinishedAttempt('attempt-1', { attempt: { conditions: untimed } })));
  await untilListed();
  expect(screen.getByText('untimed')).toBeDefined();
});

test('an attempt under way stands apart and leads back into the exam', async () => {
  await show(
    await aStoreWith(aFinishedAttempt('attempt-1'), aStoredAttempt({ attempt: later, events: [] })),
  );
  await untilListed();
  const underWay = screen.getByRole('region', { name: 'Under way' });
  expect(addresses(underWay)).toEqual(['#/exam/attempt-2']);
});

test('the newest stands first', async () => {
  await show(await aStoreWith(...twoMocks, alone));
  await untilListed();
  expect(titles()).toEqual([
    'Mock exam: A short test',
    'Job Knowledge by itself',
    'Mock exam: A short test',
  ]);
});

test('a kind, a section, a format, days and words narrow the list, and the address keeps them', async () => {
  await show(await aStoreWith(...twoMocks, alone));
  await untilListed();
  fireEvent.change(screen.getByLabelText('Kind'), { target: { value: 'section' } });
  await waitFor(() => expect(titles()).toEqual(['Job Knowledge by itself']));
  expect(screen.getByText('1 of 3 attempts')).toBeDefined();
  expect(globalThis.location.hash).toBe('#/history?kind=section');
  fireEvent.change(screen.getByLabelText('Section'), { target: { value: 'essay' } });
  await screen.findByText(/No attempts match/u);
  fireEvent.click(screen.getByRole('button', { name: 'Show all attempts' }));
  expect(document.activeElement?.textContent).toBe('Finished');
  await waitFor(() => expect(titles()).toHaveLength(3));
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-11-24' } });
  await waitFor(() => expect(titles()).toHaveLength(1));
});

test('what is typed is searched for at once', async () => {
  await show(await aStoreWith(...twoMocks, alone));
  await untilListed();
  fireEvent.input(screen.getByLabelText('Search'), { target: { value: 'nov 23' } });
  expect(titles()).toEqual(['Job Knowledge by itself']);
});

test('an address with a filter opens the list narrowed', async () => {
  await show(await aStoreWith(...twoMocks, alone), '?format=other');
  await untilListed();
  expect(titles()).toEqual(['Job Knowledge by itself']);
});

test('more are shown as they are asked for, from the first of which readers go on', async () => {
  const many = Array.from({ length: 23 }, (_, index) =>
    aFinishedAttempt(`attempt-${index}`, { day: index }),
  );
  await show(await aStoreWith(...many));
  await untilListed();
  expect(titles()).toHaveLength(20);
  fireEvent.click(screen.getByRole('button', { name: 'Show 3 more' }));
  expect(titles()).toHaveLength(23);
  expect(document.activeElement).toBe(screen.getAllByRole('checkbox')[20]);
  expect(screen.queryByRole('button', { name: /^Show/u })).toBeNull();
});

test('the list follows what another tab begins and finishes', async () => {
  const store = await aStoreWith();
  await show(store);
  await screen.findByText(/Nothing yet/u);
  await store.createAttempt(later);
  await screen.findByRole('heading', { level: 2, name: 'Under way' });
  const progress = await store.progress();
  await progress.deleteAttempts([attemptId('attempt-2')]);
  await screen.findByText(/Nothing yet/u);
});

test('a row that cannot be read is named beside those that can', async () => {
  const row = {
    table: 'attempts',
    key: 'old',
    attemptId: 'old',
    isNewer: true,
    problem: 'Written by a newer app.',
  };
  const store = await aStoreWith(aStoredAttempt());
  await show({
    ...store,
    standing: async () => ({ ...(await store.standing()), unreadable: [row] }),
  });
  await screen.findByText(/Written by a newer app/u);
  // A backup would be older.
  expect(screen.queryByRole('link', { name: 'restore it in the settings' })).toBeNull();
  expect(titles()).toHaveLength(1);
});

test('a mock exam whose blind review is undecided shows no score, and the way to decide', async () => {
  await show(await aStoreBeforeBlindReview(aFinishedAttempt('first')));
  await untilListed();
  const entry = within(screen.getByRole('listitem'));
  expect(entry.getByText('score pending')).toBeDefined();
  expect(entry.queryByText(/right/u)).toBeNull();
  expect(entry.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '#/blind/first',
  ]);
});
