import { cleanup, screen, within } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import { ComparePage } from '../../../src/ui/compare/compare-page.tsx';
import { aFinishedAttempt, allRightFacts } from '../../support/finished-attempt.ts';
import { renderPage } from '../../support/render-page.tsx';
import { aStoreBeforeBlindReview, aStoreWith } from '../../support/stored-attempt.ts';
import { standardConditions } from '../../support/standard-conditions.ts';

afterEach(cleanup);

const show = async (store: AttemptStore, address = '/compare/first/second'): Promise<void> => {
  renderPage({ path: '/compare/:first/:second', address, page: ComparePage, store });
  await screen.findByRole('heading', { level: 1, name: 'Compare two attempts' });
};

const first = aFinishedAttempt('first');
const second = aFinishedAttempt('second', { day: 1, facts: allRightFacts });

test('a section tells both scores, the difference with its interval, and whether it is chance', async () => {
  await show(await aStoreWith(first, second));
  const section = await screen.findByRole('region', { name: 'Job Knowledge' });
  expect(section.textContent).toMatch(
    /1 of 3 right \(33%\), then 3 of 3 right \(100%\): \+67 points \(.*\)\. The difference is within chance/u,
  );
  expect(within(section).getByRole('rowheader', { name: /^Economics/u }).textContent).toMatch(
    /0 of 1, then 1 of 1\. Within chance\./u,
  );
});

test('the same questions are counted by how they went both times', async () => {
  await show(await aStoreWith(first, second));
  const same = await screen.findByRole('region', { name: 'The same questions' });
  expect(same.textContent).toMatch(
    /3 questions were in both\. You gained 2 questions and lost 0\./u,
  );
  const cells = within(same).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent)).toEqual(['1', '0', '2', '0']);
});

test('the earlier one comes first, whichever the address names first', async () => {
  await show(await aStoreWith(first, second), '/compare/second/first');
  const links = await screen.findAllByRole('link', { name: /^Mock exam: A short test/u });
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '#/result/first',
    '#/result/second',
  ]);
  // Of the same title, they are told apart by their dates.
  expect(links.map((link) => link.textContent)).toEqual([
    expect.stringMatching(/^Mock exam: A short test, Nov 22, 2026/u),
    expect.stringMatching(/^Mock exam: A short test, Nov 23, 2026/u),
  ]);
});

test('an address that names one attempt twice is told so', async () => {
  await show(await aStoreWith(first), '/compare/first/first');
  expect(await screen.findByText(/names the same one twice/u)).toBeDefined();
  expect(screen.queryByText(/not on this device/u)).toBeNull();
});

test('other clocks and other kinds are told, as a difference may come from them', async () => {
  const attempt = {
    kind: 'section',
    conditions: { ...standardConditions, timeFactor: null },
  } as const;
  await show(await aStoreWith(first, aFinishedAttempt('second', { day: 1, attempt })));
  await screen.findByText(/of different kinds/u);
  expect(screen.getByText(/Their time limits differed/u).textContent).toBe(
    'Their time limits differed: the exam’s time in the earlier one, untimed in the later one.',
  );
});

test.each(['/compare/first/gone', '/compare/first/first'])(
  'at %s there are not two attempts, and the page says how to pick them',
  async (address) => {
    await show(await aStoreWith(first), address);
    await screen.findByText(/Two finished attempts are needed/u);
    expect(screen.getByRole('link', { name: 'Pick two attempts' }).getAttribute('href')).toBe(
      '#/history',
    );
  },
);

test('an undecided mock exam is not compared, as that would tell its scores', async () => {
  await show(await aStoreBeforeBlindReview(first, second));
  const links = await screen.findAllByRole('link', { name: /^Decide on the blind review/u });
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '#/blind/first',
    '#/blind/second',
  ]);
  expect(screen.queryByRole('region', { name: 'Job Knowledge' })).toBeNull();
});
