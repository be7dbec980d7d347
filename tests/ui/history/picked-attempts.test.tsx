import { cleanup, fireEvent, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import { HistoryPage } from '../../../src/ui/history/history-page.tsx';
import { aFinishedAttempt } from '../../support/finished-attempt.ts';
import { attemptId } from '../../support/overrides.ts';
import { renderPage } from '../../support/render-page.tsx';
import { aStoredAttempt, aStoreWith } from '../../support/stored-attempt.ts';

beforeAll(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

const threeAttempts = () =>
  aStoreWith(
    aFinishedAttempt('first'),
    aFinishedAttempt('second', { day: 1 }),
    aFinishedAttempt('third', { day: 2 }),
  );

const show = async (store: AttemptStore): Promise<void> => {
  renderPage({ path: '/history', address: '/history', page: HistoryPage, store });
  await screen.findByRole('heading', { level: 2, name: 'Finished' });
};

const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox', { name: /^Pick/u });
const pick = (place: number): void => {
  const box = boxes()[place];
  if (box !== undefined) fireEvent.click(box);
};
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const confirm = async (): Promise<void> => {
  await screen.findByRole('dialog');
  fireEvent.click(button(/^Delete \d/u));
};

test('two picked attempts are compared, the earlier first', async () => {
  await show(await threeAttempts());
  pick(2);
  expect(button('Compare two').disabled).toBe(true);
  pick(0);
  fireEvent.click(button('Compare two'));
  expect(globalThis.location.hash).toBe('#/compare/first/third');
});

test('picked attempts are deleted after a question, and the outcome takes the focus', async () => {
  const store = await threeAttempts();
  await show(store);
  pick(0);
  pick(1);
  fireEvent.click(button('Delete…'));
  await screen.findByText(/cannot be undone/u);
  await confirm();
  const outcome = await screen.findByText('2 attempts deleted.');
  expect(document.activeElement).toBe(outcome);
  // With the focus it is read; as a status too, it would be read twice.
  expect(outcome.role).toBeNull();
  await waitFor(() => expect(boxes()).toHaveLength(1));
  const { series } = await (await store.progress()).totals();
  expect(series.map((point) => point.attemptId)).toEqual(['first']);
});

test('all attempts are picked at once', async () => {
  const store = await threeAttempts();
  await show(store);
  fireEvent.click(button('Pick all 3'));
  fireEvent.click(button('Delete…'));
  await confirm();
  await screen.findByText(/Nothing yet/u);
});

test('picking all and none hand the focus to each other, as each takes the place of the other', async () => {
  await show(await threeAttempts());
  button('Pick all 3').focus();
  fireEvent.click(button('Pick all 3'));
  expect(document.activeElement).toBe(button('Pick none'));
  fireEvent.click(button('Pick none'));
  expect(document.activeElement).toBe(button('Pick all 3'));
});

test('one attempt by itself is picked and left by its box alone', async () => {
  await show(await aStoreWith(aFinishedAttempt('first')));
  pick(0);
  expect(screen.queryByRole('button', { name: /^Pick/u })).toBeNull();
});

test('nothing that a filter hides is deleted with what is picked', async () => {
  const store = await threeAttempts();
  await show(store);
  fireEvent.click(button('Pick all 3'));
  fireEvent.input(screen.getByLabelText('Search'), { target: { value: 'nov 22' } });
  fireEvent.click(button('Delete…'));
  await confirm();
  await screen.findByText('1 attempt deleted.');
  expect((await store.attemptsById([attemptId('second')])).attempts).toHaveLength(1);
});

test('who keeps them keeps them', async () => {
  await show(await threeAttempts());
  pick(0);
  fireEvent.click(button('Delete…'));
  await screen.findByRole('dialog');
  fireEvent.click(button('Keep it'));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(boxes()).toHaveLength(3);
});

test('a deletion that fails says why, and may be tried again', async () => {
  const store = await threeAttempts();
  const progress = await store.progress();
  let isFull = true;
  const deleteAttempts: typeof progress.deleteAttempts = async (ids) => {
    if (isFull) throw new Error('The disk is full.');
    await progress.deleteAttempts(ids);
  };
  await show({ ...store, progress: async () => ({ ...progress, deleteAttempts }) });
  pick(0);
  fireEvent.click(button('Delete…'));
  await confirm();
  await screen.findByText('Nothing was deleted. The disk is full.');
  isFull = false;
  await confirm();
  await screen.findByText('1 attempt deleted.');
});

test('an attempt under way is deleted after a question too', async () => {
  const store = await aStoreWith(aStoredAttempt({ events: [] }));
  renderPage({ path: '/history', address: '/history', page: HistoryPage, store });
  fireEvent.click(await screen.findByRole('button', { name: /^Delete…/u }));
  await screen.findByText(/^Mock exam: A short test, started Nov 22, 2026/u);
  await confirm();
  await screen.findByText(/Nothing yet/u);
});
