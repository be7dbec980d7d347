import { cleanup, fireEvent, screen, waitFor } from '@solidjs/testing-library';
import type { Component } from 'solid-js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ExamPage } from '../../../src/ui/exam/exam-page.tsx';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import { requestLock } from '../../../src/storage/web-lock.ts';
import { examStart } from '../../support/attempt-builders.ts';
import { createFakeLocks } from '../../support/fake-tabs.ts';
import { createLatePage } from '../../support/late-page.ts';
import { renderPage } from '../../support/render-page.tsx';
import { aStoredAttempt, aStoreWith } from '../../support/stored-attempt.ts';

// Ended by its log, and not marked finished.
const stored = aStoredAttempt();
const { id } = stored.attempt;

beforeEach(() => {
  Object.defineProperty(navigator, 'locks', { configurable: true, value: createFakeLocks() });
});
afterEach(cleanup);

const showExam = async (
  changes: (store: AttemptStore) => Partial<AttemptStore>,
  elsewhere?: Component,
) => {
  const store = await aStoreWith(stored);
  renderPage({
    path: '/exam/:attemptId',
    address: `/exam/${id}`,
    page: ExamPage,
    store: { ...store, ...changes(store) },
    ...(elsewhere === undefined ? {} : { elsewhere }),
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
  expect(screen.getByRole('alert').textContent).toContain('not yet marked as finished');
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
  await screen.findByText('Saving the exam…');
  location.hash = '#/elsewhere';
  expect(await screen.findByText('nowhere')).toBeTruthy();
  finish();
  await waitFor(async () => expect((await store.standing()).underWay).toEqual([]));
  await new Promise((resolve) => setTimeout(resolve));
  expect(location.hash).toBe('#/elsewhere');
});

test('a candidate whose way elsewhere is still loading is not called back either', async () => {
  let finish = (): void => undefined;
  const finishing = new Promise<void>((resolve) => (finish = resolve));
  const elsewhere = createLatePage();
  const store = await showExam(
    (whole) => ({
      finishAttempt: async (...end) => {
        await finishing;
        await whole.finishAttempt(...end);
      },
    }),
    elsewhere.page,
  );
  await screen.findByText('Saving the exam…');
  location.hash = '#/elsewhere';
  await new Promise((resolve) => setTimeout(resolve));
  finish();
  await waitFor(async () => expect((await store.standing()).underWay).toEqual([]));
  await new Promise((resolve) => setTimeout(resolve));
  elsewhere.load();
  expect(await screen.findByText('elsewhere')).toBeTruthy();
  expect(location.hash).toBe('#/elsewhere');
});

test('who leaves while a finished exam is being opened is not led to its result', async () => {
  let answer = (): void => undefined;
  const answering = new Promise<void>((resolve) => (answer = resolve));
  const elsewhere = createLatePage();
  const finished = aStoredAttempt({ finishedAt: examStart, summary: { sections: [] } });
  await showExam(
    () => ({
      enterAttempt: async () => {
        await answering;
        return { found: 'attempt', stored: finished };
      },
    }),
    elsewhere.page,
  );
  await screen.findByText('Opening the exam…');
  location.hash = '#/elsewhere';
  await new Promise((resolve) => setTimeout(resolve));
  answer();
  await new Promise((resolve) => setTimeout(resolve, 20));
  elsewhere.load();
  expect(await screen.findByText('elsewhere')).toBeTruthy();
  expect(location.hash).toBe('#/elsewhere');
});

/** Another tab that does not answer is waited for. */
const soon = { timeout: 5_000 };

/** Another tab has the exam, and does not answer. */
const runElsewhere = () =>
  requestLock(
    navigator.locks,
    `fsot-practice/attempt/${id}`,
    { ifAvailable: true },
    () => undefined,
  );

test('a takeover that fails says why, and can be tried again', async () => {
  await runElsewhere();
  let isSilent = true;
  const read = vi.fn();
  await showExam((whole) => ({
    enterAttempt: (attemptId) => {
      read();
      return isSilent
        ? Promise.reject(new Error('The storage does not answer.'))
        : whole.enterAttempt(attemptId);
    },
    finishAttempt: () => new Promise(() => undefined),
  }));
  const takeOver = await screen.findByRole('button', { name: 'Take over here' }, soon);
  fireEvent.click(takeOver);
  expect(takeOver).toHaveProperty('disabled', true);
  // A double click is meant once.
  fireEvent.click(takeOver);
  const alert = await screen.findByRole('alert', {}, soon);
  expect(alert.textContent).toContain('The storage does not answer.');
  expect(read).toHaveBeenCalledTimes(1);
  isSilent = false;
  fireEvent.click(screen.getByRole('button', { name: 'Take over here' }));
  expect(await screen.findByText('Saving the exam…', {}, soon)).toBeTruthy();
});
