import { cleanup, fireEvent, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import { NotesPage } from '../../../src/ui/notes/notes-page.tsx';
import { examStart } from '../../support/attempt-builders.ts';
import { aBankWith } from '../../support/bank-with.ts';
import { aFinishedAttempt } from '../../support/finished-attempt.ts';
import { aChoiceItem } from '../../support/item-builders.ts';
import { itemId } from '../../support/overrides.ts';
import { renderPage } from '../../support/render-page.tsx';
import { someServices } from '../../support/some-services.ts';
import { aStoreWith, sectionFacts } from '../../support/stored-attempt.ts';

afterEach(cleanup);

const services = someServices({
  loadSection: aBankWith([
    aChoiceItem({ id: 'gov-1', stem: '<p>Who confirms treaties?</p>' }),
    aChoiceItem({ id: 'gov-2', stem: '<p>Who declares war?</p>' }),
  ]),
});

const show = async (store: AttemptStore): Promise<void> => {
  renderPage({ path: '/notes', address: '/notes', page: NotesPage, store, services });
  await screen.findByRole('heading', { level: 1, name: 'Notes and bookmarks' });
};

const written = {
  type: 'noteWritten',
  itemId: 'gov-2',
  text: 'Which branch?',
} as const;

/** `gov-1` bookmarked, a note on `gov-2` written in an exam, a study note on a question that left the bank. */
const someKept = async (): Promise<AttemptStore> => {
  const facts = [...sectionFacts.slice(0, 7), written, sectionFacts[9]];
  const store = await aStoreWith(aFinishedAttempt('attempt-1', { facts }));
  const progress = await store.progress();
  const at = { changedAt: examStart };
  await progress.changeMark(itemId('gov-1'), { bookmarkedAt: examStart, ...at });
  await progress.changeMark(itemId('old-1'), { note: 'Learn the dates.', ...at });
  return store;
};

const titles = () =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

test('a newcomer is told what will stand here, and what to do first', async () => {
  await show(await aStoreWith());
  await screen.findByText(/^Nothing yet\. Notes that you write during an exam/u);
  const first = screen.getByRole('link', { name: 'Choose a mock exam' });
  expect(first.getAttribute('href')).toBe('#/mock');
  expect(screen.queryByRole('link', { name: /to review/u })).toBeNull();
});

test('before anything is kept the page says how', async () => {
  await show(await aStoreWith(aFinishedAttempt('attempt-1')));
  await screen.findByText(/can be bookmarked and given a study/u);
});

test('bookmarks, study notes and notes from exams are listed with their questions', async () => {
  await show(await someKept());
  await screen.findByText('Who confirms treaties?');
  expect(titles()).toHaveLength(3);
  expect(screen.getByText('Which branch?')).toBeDefined();
  expect(screen.getByRole('link', { name: /^See it there/u }).getAttribute('href')).toBe(
    '#/review/attempt-1?item=gov-2',
  );
  expect(screen.getByRole('link', { name: 'Who confirms treaties?' }).getAttribute('href')).toBe(
    '#/question/gov-1',
  );
  expect(screen.getByText('(no longer in the bank)')).toBeDefined();
  expect(await screen.findByDisplayValue('Learn the dates.')).toBeDefined();
});

test('kinds and words narrow the list', async () => {
  await show(await someKept());
  await screen.findByText('Who confirms treaties?');
  fireEvent.click(screen.getByRole('button', { name: 'Notes from exams 1' }));
  await waitFor(() => expect(titles()).toEqual(['Who declares war?']));
  fireEvent.click(screen.getByRole('button', { name: 'All 3' }));
  await waitFor(() => expect(titles()).toHaveLength(3));
  fireEvent.input(screen.getByLabelText('Search'), { target: { value: 'TREATIES' } });
  expect(titles()).toEqual(['Who confirms treaties?']);
  fireEvent.input(screen.getByLabelText('Search'), { target: { value: 'nothing such' } });
  expect(screen.getByText(/Nothing matches/u)).toBeDefined();
});

test('who asks for more goes on at the first that is new', async () => {
  const store = await aStoreWith(aFinishedAttempt('attempt-1'));
  const progress = await store.progress();
  for (let index = 0; index < 21; index += 1) {
    const changedAt = examStart - index;
    await progress.changeMark(itemId(`old-${index}`), { bookmarkedAt: changedAt, changedAt });
  }
  await show(store);
  fireEvent.click(await screen.findByRole('button', { name: 'Show 1 more' }));
  expect(document.activeElement?.getAttribute('href')).toBe('#/question/old-20');
});

test('a bookmark taken off here is gone, and its question stays in sight until the page is left', async () => {
  const store = await someKept();
  await show(store);
  const bookmark = await screen.findByRole('button', { name: 'Bookmark question gov-1' });
  expect(bookmark.getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(bookmark);
  const progress = await store.progress();
  await waitFor(async () => expect(await progress.mark(itemId('gov-1'))).toBeUndefined());
  expect(titles()).toHaveLength(3);
  expect(bookmark.getAttribute('aria-pressed')).toBe('false');
});
