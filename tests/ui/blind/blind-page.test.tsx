import { cleanup, fireEvent, render, screen, waitFor, within } from '@solidjs/testing-library';
import { lazy, Suspense } from 'solid-js';
import type { Component } from 'solid-js';
import { afterEach, expect, test } from 'vitest';
import { finishSecondAnswers } from '../../../src/progress/change-second-answers.ts';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import type { StoredAttempt } from '../../../src/storage/stored-attempt.ts';
import { createMemoryStore } from '../../../src/storage/memory-store.ts';
import { BlindPage } from '../../../src/ui/blind/blind-page.tsx';
import { ResultPage } from '../../../src/ui/result/result-page.tsx';
import { ReviewPage } from '../../../src/ui/review/review-page.tsx';
import { Router } from '../../../src/ui/routing/router.tsx';
import type { RouteTable } from '../../../src/ui/routing/router.tsx';
import { ServicesContext } from '../../../src/ui/services/services.ts';
import { StoreProvider } from '../../../src/ui/services/store-gate.tsx';
import { events, examStart } from '../../support/attempt-builders.ts';
import { progressThatFails } from '../../support/failing-progress.ts';
import { attemptId } from '../../support/overrides.ts';
import { someServices } from '../../support/some-services.ts';
import {
  aStoreBeforeBlindReview,
  aStoredAttempt,
  sectionFacts,
} from '../../support/stored-attempt.ts';

afterEach(cleanup);

/** The pages that stand behind one another here, as in the app. */
const routes = [
  { path: '/blind/:attemptId', page: BlindPage },
  { path: '/result/:attemptId', page: ResultPage },
  { path: '/review/:attemptId', page: ReviewPage },
];

const show = (address: string, store: AttemptStore, shown: RouteTable = routes): void => {
  globalThis.scrollTo = () => undefined;
  globalThis.matchMedia = () =>
    Object.assign(new EventTarget(), { matches: false }) as unknown as MediaQueryList;
  Element.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  globalThis.location.hash = address;
  render(() => (
    <ServicesContext.Provider value={someServices()}>
      <StoreProvider
        open={() => Promise.resolve({ store })}
        openInMemory={() => Promise.resolve(createMemoryStore())}
      >
        <Suspense>
          <Router routes={shown} notFound={() => 'nowhere'} />
        </Suspense>
      </StoreProvider>
    </ServicesContext.Provider>
  ));
};
const open = async (address: string, stored: StoredAttempt = aStoredAttempt()) => {
  const store = await aStoreBeforeBlindReview(stored);
  show(address, store);
  return store;
};
const storedAnswers = async (store: AttemptStore) =>
  (await store.progress()).secondAnswers(attemptId('attempt-1'));
const click = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
const addressIs = (path: string) => waitFor(() => expect(location.hash).toBe(`#${path}`));
const questionIs = (name: string) => screen.findByRole('heading', { level: 2, name });

test.each(['/result/attempt-1', '/review/attempt-1?section=1&question=2'])(
  'whoever opens %s after a mock is asked first, and shown no key',
  async (address) => {
    await open(address);
    await screen.findByRole('heading', { level: 2, name: 'Before you see your result' });
    expect(screen.queryByText(/Key/u)).toBeNull();
    expect(screen.queryByText(/% right/u)).toBeNull();
    expect(screen.getByRole('button', { name: 'Answer these 2 again' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Answer all 3 again' })).toBeDefined();
  },
);

test('who wants no blind review comes to what was asked for, and is never asked again', async () => {
  const store = await open('/review/attempt-1?question=2');
  await click('Straight to the review');
  await addressIs('/review/attempt-1?question=2');
  await screen.findByText('✗ Your answer');
  expect(await storedAnswers(store)).toMatchObject({ itemIds: [], answers: [] });
  cleanup();
  show('/result/attempt-1', store);
  await screen.findByText(/% right/u);
  expect(screen.queryByText('Blind review: with and without the clock')).toBeNull();
});

test('who goes elsewhere while the result is loading is not led back to it', async () => {
  let loaded: () => void = () => undefined;
  const isLoaded = new Promise<void>((resolve) => (loaded = resolve));
  const slow = (page: Component): Component =>
    lazy(async () => {
      await isLoaded;
      return { default: page };
    });
  const store = await aStoreBeforeBlindReview(aStoredAttempt());
  show('/blind/attempt-1', store, [
    { path: '/blind/:attemptId', page: BlindPage },
    { path: '/result/:attemptId', page: slow(ResultPage) },
    { path: '/elsewhere', page: slow(() => 'elsewhere') },
  ]);
  await click('Straight to the result');
  await addressIs('/result/attempt-1');
  globalThis.location.hash = '/elsewhere';
  // The page still on the screen is told what was stored, its own choice not excepted.
  const declined = await storedAnswers(store);
  if (declined !== undefined) await (await store.progress()).saveSecondAnswers({ ...declined });
  await new Promise((resolve) => setTimeout(resolve, 50));
  loaded();
  await screen.findByText('elsewhere');
  expect(location.hash).toBe('#/elsewhere');
});

test('the marked questions are asked afresh, and each answer is stored', async () => {
  const store = await open('/blind/attempt-1');
  await click('Answer these 2 again');
  const heading = await questionIs('Question 1 of 2');
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(screen.getByText(/question 2 in the exam/u).textContent).toContain('flagged');
  expect(screen.getAllByRole('radio').some((radio) => (radio as HTMLInputElement).checked)).toBe(
    false,
  );
  expect(screen.queryByText(/Why b is right/u)).toBeNull();
  const radio = screen.getByRole('radio', { name: /Option b/u });
  radio.focus();
  fireEvent.click(radio);
  await waitFor(async () =>
    expect((await storedAnswers(store))?.answers).toEqual([['gov-2', 'b']]),
  );
  expect(document.activeElement).toBe(radio);
  expect(screen.getByText(/^Answered again/u).textContent).toContain('1 of 2');
  fireEvent.keyDown(document.body, { key: 'n', code: 'KeyN' });
  await questionIs('Question 2 of 2');
  fireEvent.keyDown(document.body, { key: '3', code: 'Digit3' });
  await waitFor(async () => expect((await storedAnswers(store))?.answers).toHaveLength(2));
});

test('a blind review is gone on with after a reload, at the first question still open', async () => {
  const store = await open('/blind/attempt-1');
  await click('Answer these 2 again');
  await questionIs('Question 1 of 2');
  fireEvent.click(screen.getByRole('radio', { name: /Option b/u }));
  await waitFor(async () => expect((await storedAnswers(store))?.answers).toHaveLength(1));
  cleanup();
  show('/result/attempt-1', store);
  await questionIs('Question 2 of 2');
});

test('a second answer is taken back, and the focus is not lost', async () => {
  const store = await open('/blind/attempt-1?question=1');
  await click('Answer all 3 again');
  const heading = await questionIs('Question 1 of 3');
  fireEvent.click(screen.getByRole('radio', { name: /Option a/u }));
  const back = await screen.findByRole('button', { name: 'Clear my answer' });
  back.focus();
  fireEvent.click(back);
  await waitFor(async () => expect((await storedAnswers(store))?.answers).toEqual([]));
  expect(document.activeElement).toBe(heading);
});

/** `gov-2` and `econ-1` are asked again, and `gov-2` is answered right. */
const mendOne = async (): Promise<AttemptStore> => {
  const store = await open('/blind/attempt-1');
  await click('Answer these 2 again');
  await questionIs('Question 1 of 2');
  fireEvent.click(screen.getByRole('radio', { name: /Option b/u }));
  await waitFor(async () => expect((await storedAnswers(store))?.answers).toHaveLength(1));
  return store;
};

test('the result has both scores once it is asked for', async () => {
  await mendOne();
  await click('Show my result');
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/1 question has not been answered again and keeps its/u)).toBeDefined();
  fireEvent.click(dialog.getByRole('button', { name: 'Show my result' }));
  await addressIs('/result/attempt-1');
  // By text: the whole result is on this page, and roles are slow to look up in it.
  const scores = await screen.findByText('Timed 1 of 3 right, untimed 2 of 3');
  const rows = [...(scores.closest('section')?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map(({ textContent }) => textContent).join(' '),
  );
  expect(rows).toContain('US government 2 1 2 +1 0');
});

test('the review has the second answer beside the first', async () => {
  const store = await mendOne();
  const progress = await store.progress();
  const second = await progress.secondAnswers(attemptId('attempt-1'));
  if (second === undefined) throw new Error('nothing was stored');
  await progress.saveSecondAnswers(finishSecondAnswers(second, examStart));
  cleanup();
  show('/review/attempt-1?question=2', store);
  const note = await screen.findByText('Your second answer, untimed');
  expect(note.closest('li')?.textContent).toContain('Option b');
});

test('keys of an exam under way are shown only to who gives up its blind review', async () => {
  const store = await open(
    '/review/attempt-1',
    aStoredAttempt({ events: events(...sectionFacts) }),
  );
  await screen.findByRole('heading', { name: 'This exam is not finished' });
  expect(screen.getByRole('link', { name: 'Continue the exam' })).toBeDefined();
  await click(/^Review what is finished/u);
  await screen.findByText('✓ Key, and your answer');
  expect((await storedAnswers(store))?.finishedAt).not.toBeNull();
});

test('where nothing can be stored, the result is shown all the same', async () => {
  const store = await aStoreBeforeBlindReview(aStoredAttempt());
  const progress = await store.progress();
  show('/blind/attempt-1', {
    ...store,
    progress: () => Promise.resolve(progressThatFails(progress, () => true)),
  });
  await click('Straight to the result');
  const alert = within(await screen.findByRole('alert'));
  expect(alert.getByText(/The disk is full\./u)).toBeDefined();
  globalThis.location.hash =
    alert.getByRole('link', { name: 'Show the result without them' }).getAttribute('href') ?? '';
  await screen.findByText(/% right/u);
});
