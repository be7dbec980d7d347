import { cleanup, screen } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { BlindPage } from '../../../src/ui/blind/blind-page.tsx';
import { ResultPage } from '../../../src/ui/result/result-page.tsx';
import { createLatePage } from '../../support/late-page.ts';
import { renderPage } from '../../support/render-page.tsx';
import {
  aStoreBeforeBlindReview,
  aStoredAttempt,
  aStoreWith,
} from '../../support/stored-attempt.ts';

afterEach(cleanup);

test.each([
  ['its blind review is open', '/result', ResultPage, aStoreBeforeBlindReview],
  ['its blind review is over', '/blind', BlindPage, aStoreWith],
] as const)('who goes elsewhere before it is known that %s is not led on', async (...given) => {
  const [, path, page, aStore] = given;
  let read = (): void => undefined;
  const reading = new Promise<void>((resolve) => (read = resolve));
  const store = await aStore(aStoredAttempt());
  const progress = await store.progress();
  const secondAnswers: typeof progress.secondAnswers = async (attemptId) => {
    await reading;
    return progress.secondAnswers(attemptId);
  };
  const elsewhere = createLatePage();
  renderPage({
    path: `${path}/:attemptId`,
    address: `${path}/attempt-1`,
    page,
    elsewhere: elsewhere.page,
    store: { ...store, progress: () => Promise.resolve({ ...progress, secondAnswers }) },
  });
  await screen.findByText('Opening…');
  location.hash = '#/elsewhere';
  await new Promise((resolve) => setTimeout(resolve, 20));
  read();
  await new Promise((resolve) => setTimeout(resolve, 20));
  elsewhere.load();
  expect(await screen.findByText('elsewhere')).toBeTruthy();
  expect(location.hash).toBe('#/elsewhere');
});
