import { cleanup, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { replay } from '../../../src/exam/apply-event.ts';
import { digestAttempt } from '../../../src/progress/digest-attempt.ts';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import { HomePage } from '../../../src/ui/home/home-page.tsx';
import { whenQuiet } from '../../../src/ui/services/when-quiet.ts';
import { anAttempt, events, examStart, minutes } from '../../support/attempt-builders.ts';
import { aBankWith } from '../../support/bank-with.ts';
import { everyItem } from '../../support/every-item.ts';
import { aFormSection, entriesOf } from '../../support/form-builders.ts';
import { aChoiceItem } from '../../support/item-builders.ts';
import { renderPage } from '../../support/render-page.tsx';
import { someServices } from '../../support/some-services.ts';
import {
  aStoreBeforeBlindReview,
  aStoredAttempt,
  aStoreWith,
  twoSections,
} from '../../support/stored-attempt.ts';

// What the page loads after its first paint is at hand, so that no test waits for it.
beforeAll(async () => {
  await import('../../../src/ui/home/at-a-glance.tsx');
  await import('../../../src/ui/home/due-today.tsx');
  await import('../../../src/ui/backup/backup-reminder.tsx');
});

afterEach(cleanup);

const inBank = ['gov-1', 'gov-2', 'econ-1', 'gov-9'];
const show = (store: AttemptStore, itemIds: readonly string[] = inBank) =>
  renderPage({
    path: '/',
    address: '/',
    page: HomePage,
    store,
    services: someServices({ loadSection: aBankWith(itemIds.map((id) => aChoiceItem({ id }))) }),
  });

const days = (count: number): number => count * minutes(24 * 60);

const finished = aStoredAttempt({
  finishedAt: examStart + minutes(5),
  summary: { sections: [] },
});
const addressOf = (name: RegExp): string | null =>
  screen.getByRole('link', { name }).getAttribute('href');

test('every way in is on the page before the storage is read, and after a moment what is waited for', async () => {
  const store = await aStoreWith(finished);
  show({ ...store, standing: () => new Promise(() => undefined) });
  expect(addressOf(/^Full mock exam/u)).toBe('#/mock');
  expect(addressOf(/^Drills/u)).toBe('#/drill');
  expect(addressOf(/^Past attempts/u)).toBe('#/history');
  expect((await screen.findByRole('status')).textContent).toBe('Opening your attempts…');
});

test('a newcomer is told how to begin', async () => {
  show(await aStoreWith());
  expect(await screen.findByText('New here?')).toBeDefined();
  expect(addressOf(/^Begin with one section$/u)).toBe('#/drill/section');
});

test('an exam under way can be gone on with', async () => {
  const begun = anAttempt({ id: 'attempt-2', createdAt: examStart + minutes(60) });
  show(await aStoreWith(finished, aStoredAttempt({ attempt: begun, events: [] })));
  expect(await screen.findByText('Job Knowledge is next.')).toBeDefined();
  expect(screen.getByRole('heading', { name: 'Under way' })).toBeDefined();
  expect(addressOf(/^Continue ?Mock exam: A short test/u)).toBe('#/exam/attempt-2');
});

test('what was finished last leads to its result and its review', async () => {
  show(await aStoreWith(finished));
  expect(await screen.findByRole('heading', { name: 'Last finished' })).toBeDefined();
  expect(addressOf(/^See the result$/u)).toBe('#/result/attempt-1');
  expect(addressOf(/^Review ?its questions$/u)).toBe('#/review/attempt-1');
});

test('one who has only what cannot be read is not taken for a newcomer', async () => {
  const store = await aStoreWith();
  const standing = { ...(await store.standing()), isEmpty: false };
  show({ ...store, standing: () => Promise.resolve(standing) });
  expect(await screen.findByText(/cannot be read. It was left as it is/u)).toBeDefined();
});

test('the page follows what is begun in another tab', async () => {
  const store = await aStoreWith();
  show(store);
  await screen.findByText('New here?');
  await store.createAttempt(anAttempt());
  await waitFor(() => expect(screen.getByText('Job Knowledge is next.')).toBeDefined());
});

const drilledLately = aStoredAttempt({
  ...finished,
  attempt: anAttempt({ kind: 'drill', createdAt: examStart - days(3), format: twoSections }),
  events: finished.events.map((event) => ({ ...event, at: event.at - days(3) })),
});

test('what is due for review today leads to its drill', async () => {
  show(await aStoreWith(drilledLately));
  expect(await screen.findByText('3 questions are due today.')).toBeDefined();
  expect(addressOf(/^Drill them$/u)).toBe('#/drill?make=due');
});

test('a question that the bank has no more is not due, as no drill asks it', async () => {
  show(await aStoreWith(drilledLately), ['gov-1', 'gov-2']);
  expect(await screen.findByText('2 questions are due today.')).toBeDefined();
});

test('one who has nothing to review today is told when there will be', async () => {
  show(await aStoreWith(finished));
  expect(
    await screen.findByText(/^Nothing is due for review until Monday, November 23\.$/u),
  ).toBeDefined();
});

test('who has questions due in an exam under way is told of the others only', async () => {
  const days3 = finished.events.map((event) => ({ ...event, at: event.at - days(3) }));
  const dueToday = aStoredAttempt({
    ...finished,
    attempt: anAttempt({ id: 'drill-1', kind: 'drill', format: twoSections }),
    events: days3,
  });
  const dueTomorrow = aStoredAttempt({
    ...finished,
    attempt: anAttempt({ id: 'drill-2', kind: 'drill', format: twoSections }),
    forms: [aFormSection({ entries: entriesOf([aChoiceItem({ id: 'gov-9' })]) }), undefined],
    events: events(
      { type: 'sectionStarted', sectionIndex: 0, deadline: examStart + minutes(2) },
      { type: 'itemShown', itemId: 'gov-9' },
      { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate' },
      { type: 'attemptFinished' },
    ),
  });
  const underWay = aStoredAttempt({ attempt: anAttempt({ format: twoSections }), events: [] });
  show(await aStoreWith(dueToday, dueTomorrow, underWay));
  expect((await screen.findByText(/due for review until/u)).textContent).toBe(
    'Nothing outside your exam is due for review until Monday, November 23.',
  );
});

test('several exams under way are counted, and the newest can be gone on with', async () => {
  const begun = (number: number) =>
    aStoredAttempt({
      attempt: anAttempt({ id: `attempt-${number}`, createdAt: examStart + minutes(number) }),
      events: [],
    });
  show(await aStoreWith(...[2, 3, 4, 5].map(begun)));
  await screen.findByText('Job Knowledge is next.');
  expect(screen.getByRole('heading', { name: 'Under way · 3 more' })).toBeDefined();
  expect(addressOf(/^3 more$/u)).toBe('#/history');
  expect(addressOf(/^Continue/u)).toBe('#/exam/attempt-5');
});

test('a last mock whose blind review is undecided offers the decision, and no result', async () => {
  show(await aStoreBeforeBlindReview(finished));
  expect(
    await screen.findByText(/result is waiting for you to decide on its blind review/u),
  ).toBeDefined();
  expect(addressOf(/^Decide on its blind review$/u)).toBe('#/blind/attempt-1');
  expect(screen.queryByRole('link', { name: 'See the result' })).toBeNull();
  expect(screen.queryByText(/due today/u)).toBeNull();
});

test('an undecided mock is told of beside what is under way', async () => {
  const begun = anAttempt({ id: 'attempt-2', createdAt: examStart + minutes(60) });
  const store = await aStoreBeforeBlindReview(finished);
  await store.createAttempt(begun);
  show(store);
  expect(await screen.findByText(/^A mock exam is waiting for you to decide/u)).toBeDefined();
  expect(addressOf(/^Decide now$/u)).toBe('#/blind/attempt-1');
  expect(addressOf(/^Continue/u)).toBe('#/exam/attempt-2');
});

test('nothing is said of the next review while questions are held back', async () => {
  const drill = aStoredAttempt({
    ...finished,
    finishedAt: examStart + minutes(4),
    attempt: anAttempt({ id: 'drill', kind: 'drill', format: twoSections }),
    forms: [aFormSection({ entries: entriesOf([aChoiceItem({ id: 'gov-9' })]) }), undefined],
    events: events(
      { type: 'sectionStarted', sectionIndex: 0, deadline: examStart + minutes(2) },
      { type: 'itemShown', itemId: 'gov-9' },
      { type: 'choiceSelected', itemId: 'gov-9', optionId: 'b' },
      { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate' },
      { type: 'attemptFinished' },
    ),
  });
  const store = await aStoreBeforeBlindReview(drill, finished);
  const progress = await store.progress();
  expect(await progress.nextDue(examStart, everyItem)).toBeGreaterThan(examStart);
  const due = vi.spyOn(progress, 'nextDue');
  show({ ...store, progress: () => Promise.resolve(progress) });
  await waitFor(() => expect(due).toHaveBeenCalled());
  await due.mock.results[0]?.value;
  await screen.findByText(/result is waiting for you to decide/u);
  expect(screen.queryByText(/^Nothing is due/u)).toBeNull();
  // The place above tells of the mock by itself.
  expect(screen.queryByRole('link', { name: 'Decide now' })).toBeNull();
});

test('what is due is counted again when a drill is finished in another tab', async () => {
  const essayOnly = aStoredAttempt({ ...finished, forms: [undefined, undefined], events: [] });
  const store = await aStoreWith(essayOnly);
  const progress = await store.progress();
  const counted = vi.spyOn(progress, 'countDue');
  show({ ...store, progress: () => Promise.resolve(progress) });
  await waitFor(() => expect(counted).toHaveBeenCalled());
  const begun = examStart - days(3);
  const attempt = anAttempt({ id: 'drill', kind: 'drill', createdAt: begun, format: twoSections });
  const log = finished.events.map((event) => ({ ...event, at: event.at - days(3) }));
  const state = replay(log);
  const { forms } = finished;
  const digest = digestAttempt({ attempt, forms, state, dayOf: () => '2026-11-19' });
  await store.createAttempt(attempt);
  await store.finishAttempt(attempt.id, begun, { sections: [] }, digest);
  expect(await screen.findByText('3 questions are due today.')).toBeDefined();
});

test('a failure of the statistics leaves the rest of the page as it is', async () => {
  const store = await aStoreWith(finished);
  show({ ...store, progress: () => Promise.reject(new Error('no code')) });
  expect(await screen.findByText(/due for review cannot be read right now/u)).toBeDefined();
  expect(screen.getByRole('heading', { name: 'Last finished' })).toBeDefined();
});

test('who has finished a mock exam is reminded of a backup, where there is something to back up', async () => {
  const store = await aStoreWith(finished);
  show({ ...store, keptIn: 'device' });
  expect(await screen.findByRole('button', { name: 'Save a backup' })).toBeDefined();
  cleanup();
  const progress = vi.fn<AttemptStore['progress']>(store.progress);
  show({ ...store, progress });
  // Asked by what is due for review alone.
  await screen.findByText(/^Nothing is due for review until/u);
  await whenQuiet();
  expect(progress).toHaveBeenCalledOnce();
});
