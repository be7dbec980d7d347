import { cleanup, fireEvent, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { essayCriteria } from '../../../src/progress/essay-reading.ts';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import type { rubric } from '../../../src/ui/essay/rubric.ts';
import { anAttempt, examStart } from '../../support/attempt-builders.ts';
import { aReading, someReadings } from '../../support/essay-builders.ts';
import { showEssayPage } from '../../support/essay-page.tsx';
import { aReadingDraft } from '../../support/keepsake-builders.ts';

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = () => undefined;
});
afterEach(cleanup);

const heading = (name: string) => screen.findByRole('heading', { name });
const draftIn = async (store: AttemptStore) =>
  (await store.progress()).readingDraft(anAttempt().id);
/** By the page itself: a query by role looks at all sixty elements of the rubric for each. */
const score = (criterion: keyof typeof rubric, value: number): HTMLInputElement => {
  const labels = document.querySelectorAll<HTMLLabelElement>(
    `[data-criterion='${criterion}'] label`,
  );
  const label = [...labels].find(({ textContent }) => textContent?.trim() === String(value));
  if (!(label?.control instanceof HTMLInputElement)) throw new Error(`no ${value}`);
  return label.control;
};

test('a reading that was begun is kept as it goes, and is there when the page is opened again', async () => {
  const store = await showEssayPage();
  await heading('Your reading');
  fireEvent.click(score('position', 5));
  fireEvent.click(score('language', 3));
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Clear.' } });
  fireEvent.click(screen.getByLabelText('Somebody else'));
  await screen.findByText('Kept on this device until you save the reading.');
  const kept = {
    ...aReadingDraft({ by: 'other', comment: 'Clear.' }),
    scores: { position: 5, language: 3 },
  };
  expect(await draftIn(store)).toEqual(kept);
  cleanup();

  await showEssayPage({ draft: kept });
  await heading('Your reading');
  expect(score('position', 5).checked).toBe(true);
  expect(score('language', 3).checked).toBe(true);
  expect(screen.getByLabelText<HTMLInputElement>('Somebody else').checked).toBe(true);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Clear.');
  expect(screen.getByText(/^3 scores still to give/u)).toBeDefined();
});

test('what was just given is kept though the page is left in haste', async () => {
  const store = await showEssayPage();
  await heading('Your reading');
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Clear.' } });
  dispatchEvent(new Event('pagehide'));
  const kept = aReadingDraft({ scores: {}, comment: 'Clear.' });
  await waitFor(async () => expect(await draftIn(store)).toEqual(kept));
});

test('a reading that is saved leaves nothing half given behind', async () => {
  const store = await showEssayPage();
  await heading('Your reading');
  for (const criterion of essayCriteria) fireEvent.click(score(criterion, 4));
  fireEvent.click(screen.getByRole('button', { name: 'Save this reading' }));
  await heading('Read once');
  expect(await draftIn(store)).toBeUndefined();
  fireEvent.click(screen.getByRole('button', { name: 'Let somebody else read it' }));
  expect(document.activeElement).toBe(await heading('The second reading'));
  expect(score('position', 4).checked).toBe(false);
});

test('a second reading that was begun by somebody else is gone on with', async () => {
  await showEssayPage({
    readings: [someReadings({ readings: [aReading()] })],
    draft: aReadingDraft({ after: 1, by: 'other' }),
  });
  await heading('The second reading');
  expect(score('position', 5).checked).toBe(true);
});

test('what was begun of a first reading is not offered as the second', async () => {
  await showEssayPage({
    readings: [someReadings({ readings: [aReading()] })],
    draft: aReadingDraft({ after: 0 }),
    now: examStart + 2 * 86_400_000,
  });
  await heading('The second reading');
  expect(score('position', 5).checked).toBe(false);
});

test('a reading that was begun is cleared after a question', async () => {
  const store = await showEssayPage({ draft: aReadingDraft() });
  await heading('Your reading');
  fireEvent.click(screen.getByRole('button', { name: 'Clear this reading' }));
  fireEvent.click(screen.getByText('Clear them'));
  expect(document.activeElement).toBe(await heading('Your reading'));
  expect(score('position', 5).checked).toBe(false);
  expect(screen.queryByRole('button', { name: 'Clear this reading' })).toBeNull();
  await waitFor(async () => expect(await draftIn(store)).toBeUndefined());
});

test('that it cannot be kept is told, and it can be tried again', async () => {
  const save = vi.fn(() => Promise.reject(new Error('The disk is full.')));
  const store = await showEssayPage({
    changeStore: (here) => ({
      ...here,
      progress: async () => ({ ...(await here.progress()), saveReadingDraft: save }),
    }),
  });
  await heading('Your reading');
  fireEvent.click(score('position', 5));
  expect((await screen.findByRole('alert')).textContent).toContain('Not saved. The disk is full.');
  save.mockImplementation(() => Promise.resolve() as never);
  fireEvent.click(screen.getByRole('button', { name: 'Save again' }));
  await waitFor(() => expect(save).toHaveBeenCalledTimes(2));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(score('position', 5).checked).toBe(true);
  expect(await draftIn(store)).toBeUndefined();
});

test('a reading whose saving failed is kept as begun again', async () => {
  let refuse: (reason: Error) => void = () => undefined;
  const store = await showEssayPage({
    changeStore: (here) => ({
      ...here,
      progress: async () => ({
        ...(await here.progress()),
        saveEssayReadings: () => new Promise((_, reject) => (refuse = reject)),
      }),
    }),
  });
  await heading('Your reading');
  for (const criterion of essayCriteria) fireEvent.click(score(criterion, 4));
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Clear.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save this reading' }));
  // What is to be kept now waits for the reading itself.
  dispatchEvent(new Event('pagehide'));
  await new Promise((resolve) => setTimeout(resolve));
  refuse(new Error('The disk is full.'));
  await screen.findByRole('alert');
  await waitFor(async () => expect((await draftIn(store))?.comment).toBe('Clear.'));
});
