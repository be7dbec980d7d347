import { cleanup, fireEvent, screen, waitFor, within } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import { TrendsPage } from '../../../src/ui/trends/trends-page.tsx';
import { aFinishedAttempt, allRightFacts } from '../../support/finished-attempt.ts';
import { examStart, minutes } from '../../support/attempt-builders.ts';
import { renderPage } from '../../support/render-page.tsx';
import { someServices } from '../../support/some-services.ts';
import { aStoreBeforeBlindReview, aStoreWith } from '../../support/stored-attempt.ts';

afterEach(cleanup);

const day = 24 * 60 * minutes(1);

const show = async (store: AttemptStore, query = '', now = examStart + day): Promise<void> => {
  renderPage({
    path: '/progress',
    address: `/progress${query}`,
    page: TrendsPage,
    store,
    services: someServices({ wallClock: { now: () => now } }),
  });
  await screen.findByRole('heading', { level: 1, name: 'Progress' });
};

const twoMocks = () =>
  aStoreWith(
    aFinishedAttempt('first'),
    aFinishedAttempt('second', { day: 1, facts: allRightFacts }),
  );
const mocks = (subject: string) => screen.findByRole('region', { name: `${subject}: Mock exams` });

test('a newcomer is told what to do', async () => {
  await show(await aStoreWith());
  await screen.findByText(/Nothing yet/u);
});

test('the scores of a section are told in words and listed, mocks apart from drills', async () => {
  await show(await twoMocks());
  const region = await mocks('Job Knowledge');
  expect(region.textContent).toMatch(/From 1 of 3 \(33%\) in the first to 3 of 3 \(100%\)/u);
  const links = within(region).getAllByRole('link', { name: /of 3 right$/u, hidden: true });
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '#/result/second',
    '#/result/first',
  ]);
  expect(screen.getByText(/No drill has a score in this yet/u)).toBeDefined();
});

test('a topic chosen shows its own trend, and stands in the address', async () => {
  await show(await twoMocks());
  await mocks('Job Knowledge');
  fireEvent.change(screen.getByLabelText('Topic'), { target: { value: 'economics' } });
  const region = await mocks('Economics');
  await waitFor(() => expect(region.textContent).toMatch(/From 0 of 1 \(0%\)/u));
  expect(globalThis.location.hash).toBe('#/progress?topic=economics');
});

test('an address opens its section', async () => {
  await show(await twoMocks(), '?section=english-expression');
  await screen.findByText(/No mock exam has a score in this yet/u);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'English Expression' }).checked).toBe(
    true,
  );
});

test('the calendar tells each day in a table by the week', async () => {
  await show(await twoMocks());
  const calendar = await screen.findByRole('table', { name: /^Minutes by day/u });
  const [, week] = within(calendar).getAllByRole('row');
  expect(week?.textContent).toMatch(/^Nov 22<1 min<1 minstill to come/u);
  expect(screen.getByText(/You practiced on 2 of the last 28 days/u)).toBeDefined();
  const months = screen.getByRole('table', { name: 'By month' });
  expect(within(months).getByRole('rowheader').textContent).toBe('November 2026');
});

test('the calendar has a day that was practiced before the date line was crossed to the day before', async () => {
  await show(await twoMocks(), '', examStart);
  const calendar = await screen.findByRole('table', { name: /^Minutes by day/u });
  const [, week] = within(calendar).getAllByRole('row');
  expect(week?.textContent).toMatch(/^Nov 22<1 min<1 minstill to come/u);
  expect(within(calendar).getByRole('cell', { current: 'date' })).toBe(
    within(calendar).getAllByRole('cell')[0],
  );
  expect(screen.getByText(/You practiced on 2 of the last 28 days/u)).toBeDefined();
});

test('earlier weeks come when they are asked for', async () => {
  await show(await aStoreWith(aFinishedAttempt('first', { day: -90 }), aFinishedAttempt('second')));
  const calendar = await screen.findByRole('table', { name: /^Minutes by day/u });
  expect(within(calendar).getAllByRole('row')).toHaveLength(9);
  fireEvent.click(screen.getByRole('button', { name: 'Show earlier weeks' }));
  expect(within(calendar).getAllByRole('row')).toHaveLength(15);
  expect(screen.queryByRole('button', { name: 'Show earlier weeks' })).toBeNull();
});

test('the scores of an undecided mock exam are not told, and the page says so', async () => {
  await show(await aStoreBeforeBlindReview(aFinishedAttempt('first')));
  await screen.findByText(/A mock exam is waiting for you to decide on its blind review/u);
  expect(screen.getByRole('link', { name: 'Decide now' }).getAttribute('href')).toBe(
    '#/blind/first',
  );
  expect((await mocks('Job Knowledge')).textContent).toMatch(/No mock exam has a score/u);
});
