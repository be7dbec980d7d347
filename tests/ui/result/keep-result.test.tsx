// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { declineSecondAnswers } from '../../../src/progress/change-second-answers.ts';
import { ResultExport } from '../../../src/progress/result-export.ts';
import { ResultPage } from '../../../src/ui/result/result-page.tsx';
import { anAttempt, events, examStart, minutes } from '../../support/attempt-builders.ts';
import { aFormSection } from '../../support/form-builders.ts';
import { attemptId } from '../../support/overrides.ts';
import { renderPage } from '../../support/render-page.tsx';
import {
  aStoreBeforeBlindReview,
  aStoredAttempt,
  sectionFacts,
  twoSections,
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

/** jsdom's blobs cannot be read as text. */
const textOf = (file: Blob | undefined): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    if (file !== undefined) reader.readAsText(file);
  });

const finished = (id: string) =>
  aStoredAttempt({
    attempt: anAttempt({ id, format: twoSections }),
    finishedAt: examStart + minutes(5),
    summary: { sections: [] },
  });

test('questions that a later mock waits for are held back in the files, and the page says so', async () => {
  const files: Blob[] = [];
  URL.createObjectURL = (file) => {
    files.push(file as Blob);
    return '#';
  };
  URL.revokeObjectURL = () => undefined;
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
  const file = ResultExport.parse(JSON.parse(await textOf(files[0])));
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
