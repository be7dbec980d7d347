import { cleanup, fireEvent, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ExamPage } from '../../../src/ui/exam/exam-page.tsx';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import { createFakeLocks } from '../../support/fake-tabs.ts';
import { renderPage } from '../../support/render-page.tsx';
import { aStoredAttempt, aStoreWith } from '../../support/stored-attempt.ts';

// Ended by its log, and not marked finished.
const stored = aStoredAttempt();
const { id } = stored.attempt;

beforeEach(() => {
  Object.defineProperty(navigator, 'locks', { configurable: true, value: createFakeLocks() });
});
afterEach(cleanup);

const showExam = async (changes: (store: AttemptStore) => Partial<AttemptStore>) => {
  const store = await aStoreWith(stored);
  renderPage({
    path: '/exam/:attemptId',
    address: `/exam/${id}`,
    page: ExamPage,
    store: { ...store, ...changes(store) },
  });
  return store;
};

test('an exam whose end cannot be stored says so, and is ended once that is tried again', async () => {
  let isFull = true;
  const store = await showExam((whole) => ({
    finishAttempt: async (...end) => {
      if (isFull) throw new Error('The disk is full.');
      await whole.finishAttempt(...end);
    },
  }));
  expect(await screen.findByText(/The disk is full/u)).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toContain('not marked as finished');
  isFull = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(location.hash).toBe(`#/blind/${id}`));
  expect((await store.standing()).underWay).toEqual([]);
});

test('a candidate who leaves while the end is being stored is not called back', async () => {
  let finish = (): void => undefined;
  const finishing = new Promise<void>((resolve) => (finish = resolve));
  const store = await showExam((whole) => ({
    finishAttempt: async (...end) => {
      await finishing;
      await whole.finishAttempt(...end);
    },
  }));
  await screen.findByText('Saving the exam …');
  location.hash = '#/elsewhere';
  expect(await screen.findByText('nowhere')).toBeTruthy();
  finish();
  await waitFor(async () => expect((await store.standing()).underWay).toEqual([]));
  await new Promise((resolve) => setTimeout(resolve));
  expect(location.hash).toBe('#/elsewhere');
});
