import { cleanup, fireEvent, screen } from '@solidjs/testing-library';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { declineSecondAnswers } from '../../../src/progress/change-second-answers.ts';
import { ResultExport } from '../../../src/progress/result-export.ts';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import { ResultPage } from '../../../src/ui/result/result-page.tsx';
import { anAttempt, events, examStart, minutes } from '../../support/attempt-builders.ts';
import { blobText } from '../../support/blob-text.ts';
import { aFormSection, entriesOf } from '../../support/form-builders.ts';
import { aChoiceItem } from '../../support/item-builders.ts';
import { secondAnswersTo } from '../../support/keepsake-builders.ts';
import { attemptId } from '../../support/overrides.ts';
import { renderPage } from '../../support/render-page.tsx';
import {
  aStoreBeforeBlindReview,
  aStoredAttempt,
  aStoreWith,
  sectionFacts,
  twoSections,
} from '../../support/stored-attempt.ts';

const files: Blob[] = [];
const names: string[] = [];

beforeEach(() => {
  files.length = 0;
  names.length = 0;
  URL.createObjectURL = (file) => {
    files.push(file as Blob);
    return '#';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('no file with keys is made of a mock exam that goes on', async () => {
  const underWay = aStoredAttempt({ events: events(...sectionFacts) });
  renderPage({
    path: '/result/:attemptId',
    address: '/result/attempt-1',
    page: ResultPage,
    store: await aStoreBeforeBlindReview(underWay),
  });
  fireEvent.click(await screen.findByRole('button', { name: /^Save as CSV/u }));
  await screen.findByText(/contain the keys, so they can be made only once this exam is finished/u);
});

const finished = (id: string) =>
  aStoredAttempt({
    attempt: anAttempt({ id, format: twoSections }),
    finishedAt: examStart + minutes(5),
    summary: { sections: [] },
  });

test('questions that a later mock waits for are held back in the files, and the page says so', async () => {
  const store = await aStoreBeforeBlindReview(finished('older'), finished('later'));
  const progress = await store.progress();
  await progress.saveSecondAnswers(declineSecondAnswers(attemptId('older'), examStart));
  renderPage({
    path: '/result/:attemptId',
    address: '/result/older',
    page: ResultPage,
    store,
  });
  const note = await screen.findByText(/^3 questions are held back/u);
  expect(note.querySelector('a')?.getAttribute('href')).toBe('#/blind/later');
  fireEvent.click(screen.getByRole('button', { name: /^Save as JSON/u }));
  await screen.findByText(/^Handed to the browser/u);
  const file = ResultExport.parse(JSON.parse(await blobText(files[0])));
  expect(file.heldBack).toBe(3);
  expect(file.sections[0]?.responses.map(({ key }) => key)).toEqual([null, null, null]);
});

test('an attempt without an essay is not told of one in its files', async () => {
  const drill = aStoredAttempt({ forms: [aFormSection()], events: events(...sectionFacts) });
  renderPage({
    path: '/result/:attemptId',
    address: '/result/attempt-1',
    page: ResultPage,
    store: await aStoreBeforeBlindReview(drill),
  });
  const note = await screen.findByText(/^Files are made in this browser/u);
  expect(note.textContent).toContain('with your answers and your notes.');
});

const showResult = (store: AttemptStore) =>
  renderPage({ path: '/result/:attemptId', address: '/result/one', page: ResultPage, store });

test('questions that a later mock did not ask are not held back', async () => {
  const other = aFormSection({ entries: entriesOf([aChoiceItem({ id: 'gov-9' })]) });
  const later = aStoredAttempt({
    ...finished('later'),
    forms: [other, undefined],
    events: events(...sectionFacts.slice(0, 1), ...sectionFacts.slice(-2)),
  });
  const store = await aStoreBeforeBlindReview(finished('one'), later);
  const progress = await store.progress();
  await progress.saveSecondAnswers(declineSecondAnswers(attemptId('one'), examStart));
  expect((await progress.undecided()).questions.size).toBeGreaterThan(0);
  showResult(store);
  fireEvent.click(await screen.findByRole('button', { name: /^Save as JSON/u }));
  await screen.findByText(/^Handed to the browser/u);
  expect(screen.queryByText(/held back/u)).toBeNull();
  expect(ResultExport.parse(JSON.parse(await blobText(files[0]))).heldBack).toBe(0);
});

test('the files hold the second answers, are named for what was sat, and spreadsheets know them as Unicode', async () => {
  const store = await aStoreBeforeBlindReview(finished('one'));
  const progress = await store.progress();
  const second = { ...secondAnswersTo(attemptId('one')), finishedAt: examStart + minutes(9) };
  await progress.saveSecondAnswers(second);
  showResult(store);
  fireEvent.click(await screen.findByRole('button', { name: /^Save as CSV/u }));
  const name = 'fsot-result-2026-11-22-a-short-test.csv';
  await screen.findByText(`Handed to the browser to save: ${name}`);
  expect(names).toEqual([name]);
  // The mark of three bytes, which is no part of the text that is read.
  expect(files[0]?.size).toBe(new Blob([await blobText(files[0])]).size + 3);
  expect(await blobText(files[0])).toContain('Option b,right');
});

test('a file that cannot be made is told of', async () => {
  const store = await aStoreWith(finished('one'));
  showResult(store);
  const button = await screen.findByRole('button', { name: /^Save as JSON/u });
  URL.createObjectURL = () => {
    throw new Error('Out of memory.');
  };
  fireEvent.click(button);
  await screen.findByText('The file could not be made: Out of memory.');
});
