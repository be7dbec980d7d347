// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@solidjs/testing-library';
import { afterEach, test } from 'vitest';
import { ResultPage } from '../../../src/ui/result/result-page.tsx';
import { events } from '../../support/attempt-builders.ts';
import { renderPage } from '../../support/render-page.tsx';
import {
  aStoreBeforeBlindReview,
  aStoredAttempt,
  sectionFacts,
} from '../../support/stored-attempt.ts';

afterEach(cleanup);

test('no file with keys is made of a mock exam that goes on', async () => {
  const underWay = aStoredAttempt({ events: events(...sectionFacts) });
  renderPage({
    path: '/result/:attemptId',
    address: '/result/attempt-1',
    page: ResultPage,
    store: await aStoreBeforeBlindReview(underWay),
  });
  fireEvent.click(await screen.findByRole('button', { name: /^Save as CSV/u }));
  await screen.findByText(/hold the keys, so they can be made once this exam is finished/u);
});
