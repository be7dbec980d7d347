import { cleanup, fireEvent, render, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import { createMemoryStore } from '../../../src/storage/memory-store.ts';
import type { ProgressStore } from '../../../src/storage/progress-store.ts';
import { MarkControl } from '../../../src/ui/controls/mark-control.tsx';
import { ServicesContext } from '../../../src/ui/services/services.ts';
import { examStart } from '../../support/attempt-builders.ts';
import { itemId } from '../../support/overrides.ts';
import { someServices } from '../../support/some-services.ts';

afterEach(cleanup);

const gov1 = itemId('gov-1');
const changedAt = examStart + 1;

const show = async (store: AttemptStore): Promise<void> => {
  render(() => (
    <ServicesContext.Provider value={someServices()}>
      <MarkControl itemId={gov1} store={store} />
    </ServicesContext.Provider>
  ));
  await screen.findByRole('button', { name: 'Bookmark' });
};
const storeWith = (store: AttemptStore, changed: (progress: ProgressStore) => object) => ({
  ...store,
  progress: async () => {
    const progress = await store.progress();
    return { ...progress, ...changed(progress) };
  },
});

const bookmark = () => screen.getByRole('button', { name: 'Bookmark' });
const isBookmarked = () => bookmark().getAttribute('aria-pressed') === 'true';
const openNote = () => fireEvent.click(screen.getByRole('button', { name: 'Add a study note' }));
const note = () => screen.getByLabelText<HTMLTextAreaElement>('Study note');
const write = (value: string) => fireEvent.input(note(), { target: { value } });
const markIn = async (store: AttemptStore) => (await store.progress()).mark(gov1);

test('a bookmark leaves the note that another tab has saved meanwhile', async () => {
  const store = createMemoryStore();
  // Of what the other tab did it has not heard.
  await show(storeWith(store, () => ({ watch: () => () => undefined })));
  await (await store.progress()).changeMark(gov1, { note: 'Article II', changedAt });
  fireEvent.click(bookmark());
  await screen.findByText('Saved on this device.');
  expect(await markIn(store)).toMatchObject({ bookmarkedAt: examStart, note: 'Article II' });
});

test('a note leaves the bookmark that another tab has set meanwhile', async () => {
  const store = createMemoryStore();
  await show(storeWith(store, () => ({ watch: () => () => undefined })));
  await (await store.progress()).changeMark(gov1, { bookmarkedAt: changedAt, changedAt });
  openNote();
  write('Article II');
  fireEvent.change(note());
  await screen.findByText('Saved on this device.');
  expect(await markIn(store)).toMatchObject({ bookmarkedAt: changedAt, note: 'Article II' });
});

test('what another tab saves is shown', async () => {
  const store = createMemoryStore();
  await show(store);
  const change = { bookmarkedAt: changedAt, note: 'Article II', changedAt };
  await (await store.progress()).changeMark(gov1, change);
  await waitFor(() => expect(note().value).toBe('Article II'));
  expect(isBookmarked()).toBe(true);
  expect(document.activeElement).toBe(document.body);
});

test('what is being written stays as it is written, whatever another tab saves', async () => {
  const store = createMemoryStore();
  await show(store);
  openNote();
  write('Article II, ');
  const progress = await store.progress();
  await progress.changeMark(gov1, { note: 'Article I', changedAt });
  expect(note().value).toBe('Article II, ');
  fireEvent.change(note());
  await waitFor(async () => expect(await markIn(store)).toMatchObject({ note: 'Article II,' }));
  await screen.findByText('Saved on this device.');
  expect(note().value).toBe('Article II, ');
});

test('a note and a bookmark given in one breath are both saved', async () => {
  const store = createMemoryStore();
  await show(store);
  openNote();
  write('Article II');
  fireEvent.click(bookmark());
  await screen.findByText('Saved on this device.');
  expect(await markIn(store)).toMatchObject({ bookmarkedAt: examStart, note: 'Article II' });
});

test('a note that could not be saved goes along with the bookmark', async () => {
  const store = createMemoryStore();
  let isFull = true;
  const changeMark =
    (progress: ProgressStore): ProgressStore['changeMark'] =>
    (...change) =>
      isFull ? Promise.reject(new Error('The disk is full.')) : progress.changeMark(...change);
  await show(storeWith(store, (progress) => ({ changeMark: changeMark(progress) })));
  openNote();
  write('Article II');
  fireEvent.change(note());
  expect((await screen.findByRole('alert')).textContent).toContain('Not saved. The disk is full.');
  isFull = false;
  fireEvent.click(bookmark());
  await screen.findByText('Saved on this device.');
  expect(await markIn(store)).toMatchObject({ bookmarkedAt: examStart, note: 'Article II' });
});

test('a mark that cannot be read is told, is not written over, and is read when asked again', async () => {
  const store = createMemoryStore();
  await (await store.progress()).changeMark(gov1, { note: 'Article II', changedAt });
  let isFailing = true;
  const mark =
    (progress: ProgressStore): ProgressStore['mark'] =>
    (id) =>
      isFailing ? Promise.reject(new Error('The storage failed.')) : progress.mark(id);
  const showing = show(storeWith(store, (progress) => ({ mark: mark(progress) })));
  expect((await screen.findByRole('alert')).textContent).toContain('The storage failed.');
  expect(screen.queryByRole('button', { name: 'Bookmark' })).toBeNull();
  isFailing = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await showing;
  expect(note().value).toBe('Article II');
  expect(screen.queryByRole('alert')).toBeNull();
});
