import { cleanup, fireEvent, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import { changePreferences, preferences } from '../../../src/ui/preferences/preferences.ts';
import { ReviewPage } from '../../../src/ui/review/review-page.tsx';
import { aMistake } from '../../support/keepsake-builders.ts';
import { attemptId, itemId } from '../../support/overrides.ts';
import { renderPage, untilOpened } from '../../support/render-page.tsx';
import { aStoredAttempt, aStoreWith } from '../../support/stored-attempt.ts';

const standard = preferences();
// The page fetches it later, and a busy machine is slow at that.
beforeAll(async () => void (await import('../../../src/ui/review/review-tools.tsx')));
afterEach(() => {
  cleanup();
  changePreferences(standard);
});

const show = async (store: AttemptStore, query = ''): Promise<void> => {
  renderPage({
    path: '/review/:attemptId',
    address: `/review/attempt-1${query}`,
    page: ReviewPage,
    store,
  });
  await untilOpened();
  await screen.findByRole('heading', { level: 3, name: 'Learn from it' });
};

const questionIs = (number: number) =>
  screen.findByRole('heading', { level: 2, name: new RegExp(`^Question ${number} of 3`, 'u') });
const causes = () => screen.queryByRole('group', { name: 'Why did you miss it?' });
const cause = (name: RegExp) => screen.findByRole<HTMLInputElement>('radio', { name });
const filedIn = async (store: AttemptStore) =>
  (await store.progress()).mistakesOf(attemptId('attempt-1'));

test('only a missed question asks why', async () => {
  await show(await aStoreWith(aStoredAttempt()));
  await questionIs(1);
  await screen.findByRole('button', { name: 'Bookmark' });
  expect(causes()).toBeNull();
  fireEvent.keyDown(document.body, { key: 'n' });
  await questionIs(2);
  await waitFor(() => expect(causes()).not.toBeNull());
});

test('a miss is filed as its cause is chosen, with a note, and stays filed', async () => {
  const store = await aStoreWith(aStoredAttempt());
  await show(store, '?item=gov-2');
  const misread = await cause(/^Misread/u);
  fireEvent.click(misread);
  const note = await screen.findByLabelText('What to remember from it');
  // The fields stay as they are while what they file is noted.
  expect(misread.isConnected && misread.checked).toBe(true);
  fireEvent.input(note, { target: { value: 'The Senate.' } });
  fireEvent.change(note);
  await waitFor(async () =>
    expect(await filedIn(store)).toMatchObject([
      {
        itemId: 'gov-2',
        section: 'job-knowledge',
        topic: 'us-government',
        cause: 'misread',
        note: 'The Senate.',
      },
    ]),
  );
  fireEvent.keyDown(document.body, { key: 'n' });
  await questionIs(3);
  await waitFor(() => expect(causes()).not.toBeNull());
  expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
  fireEvent.keyDown(document.body, { key: 'p' });
  await questionIs(2);
  expect((await cause(/^Misread/u)).checked).toBe(true);
});

test('a miss filed by mistake is taken off the log', async () => {
  const store = await aStoreWith(aStoredAttempt());
  await show(store, '?item=gov-2');
  fireEvent.click(await cause(/^Time/u));
  await waitFor(async () => expect(await filedIn(store)).toHaveLength(1));
  fireEvent.click(screen.getByRole('button', { name: 'Remove from the log' }));
  await waitFor(async () => expect(await filedIn(store)).toEqual([]));
  expect(document.activeElement).toBe(await cause(/^Knowledge/u));
});

test('another cause leaves the note that another tab has saved meanwhile', async () => {
  const store = await aStoreWith(aStoredAttempt());
  const progress = await store.progress();
  // Of what the other tab did it has not heard.
  const watch = () => () => undefined;
  await show({ ...store, progress: async () => ({ ...progress, watch }) }, '?item=gov-2');
  const misread = await cause(/^Misread/u);
  await progress.fileMistake(aMistake({ itemId: 'gov-2', note: 'The Senate.' }));
  fireEvent.click(misread);
  await waitFor(async () =>
    expect(await filedIn(store)).toMatchObject([{ cause: 'misread', note: 'The Senate.' }]),
  );
});

test('what another tab files is shown, unless something is being written here', async () => {
  const store = await aStoreWith(aStoredAttempt());
  const progress = await store.progress();
  await show(store, '?item=gov-2');
  const misread = await cause(/^Misread/u);
  await progress.fileMistake(aMistake({ itemId: 'gov-2', cause: 'misread', note: 'The Senate.' }));
  const note = await screen.findByLabelText<HTMLTextAreaElement>('What to remember from it');
  expect([misread.checked, note.value]).toEqual([true, 'The Senate.']);
  fireEvent.input(note, { target: { value: 'The Senate, ' } });
  await progress.fileMistake(aMistake({ itemId: 'gov-2', cause: 'time', note: 'Congress.' }));
  expect([misread.checked, note.value]).toEqual([true, 'The Senate, ']);
  fireEvent.change(note);
  await waitFor(async () =>
    expect(await filedIn(store)).toMatchObject([{ cause: 'misread', note: 'The Senate,' }]),
  );
  expect(note.value).toBe('The Senate, ');
});

test('a mistake log that cannot be read is told, and is read when asked again', async () => {
  const store = await aStoreWith(aStoredAttempt());
  const progress = await store.progress();
  await progress.fileMistake(aMistake({ itemId: 'gov-2', cause: 'misread' }));
  let isFailing = true;
  const mistakesOf: typeof progress.mistakesOf = (id) =>
    isFailing ? Promise.reject(new Error('The storage failed.')) : progress.mistakesOf(id);
  await show({ ...store, progress: async () => ({ ...progress, mistakesOf }) }, '?item=gov-2');
  expect((await screen.findByRole('alert')).textContent).toContain(
    'Your mistake log cannot be read. The storage failed.',
  );
  expect(causes()).toBeNull();
  isFailing = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect((await cause(/^Misread/u)).checked).toBe(true);
});

test('a note not saved yet is saved as the reader moves on', async () => {
  const store = await aStoreWith(aStoredAttempt());
  await show(store);
  fireEvent.click(await screen.findByRole('button', { name: 'Add a study note' }));
  fireEvent.input(screen.getByLabelText('Study note'), { target: { value: 'Article II' } });
  fireEvent.keyDown(document.body, { key: 'n' });
  await questionIs(2);
  const progress = await store.progress();
  await waitFor(async () =>
    expect(await progress.mark(itemId('gov-1'))).toMatchObject({ note: 'Article II' }),
  );
});

test('what cannot be saved says why, and is saved when asked again', async () => {
  const store = await aStoreWith(aStoredAttempt());
  const progress = await store.progress();
  let isFull = true;
  const changeMark: typeof progress.changeMark = async (...change) => {
    if (isFull) throw new Error('The disk is full.');
    await progress.changeMark(...change);
  };
  await show({ ...store, progress: async () => ({ ...progress, changeMark }) });
  fireEvent.click(await screen.findByRole('button', { name: 'Bookmark' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/Not saved\. The disk is full\./u);
  isFull = false;
  fireEvent.click(screen.getByRole('button', { name: 'Save again' }));
  await screen.findByText('Saved on this device.');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('arrow keys belong to the causes while one has the focus; N still goes on', async () => {
  await show(await aStoreWith(aStoredAttempt()), '?item=gov-2');
  const misread = await cause(/^Misread/u);
  expect(fireEvent.keyDown(misread, { key: 'ArrowRight' })).toBe(true);
  expect(fireEvent.keyDown(misread, { key: 'n' })).toBe(false);
  await questionIs(3);
});

test('no single key moves where the settings switch them off', async () => {
  changePreferences({ keys: { ...standard.keys, enabled: false } });
  await show(await aStoreWith(aStoredAttempt()));
  await questionIs(1);
  expect(fireEvent.keyDown(document.body, { key: 'n' })).toBe(true);
  expect(fireEvent.keyDown(document.body, { key: 'ArrowRight' })).toBe(true);
  expect(screen.queryByText(/^By keyboard/u)).toBeNull();
  expect(screen.getByRole('button', { name: 'Next' }).hasAttribute('aria-keyshortcuts')).toBe(
    false,
  );
  await questionIs(1);
});
