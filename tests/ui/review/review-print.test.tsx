import { cleanup, fireEvent, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { digestAttempt } from '../../../src/progress/digest-attempt.ts';
import { ReviewPage } from '../../../src/ui/review/review-page.tsx';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import type { StoredAttempt } from '../../../src/storage/stored-attempt.ts';
import { events } from '../../support/attempt-builders.ts';
import { aFinishedAttempt } from '../../support/finished-attempt.ts';
import { attemptId, itemId } from '../../support/overrides.ts';
import { renderPage, untilOpened } from '../../support/render-page.tsx';
import { aMistake, secondAnswersTo } from '../../support/keepsake-builders.ts';
import {
  aStoredAttempt,
  aStoreWith,
  essayFacts,
  sectionFacts,
} from '../../support/stored-attempt.ts';

beforeEach(() => {
  // jsdom has no printer and opens no dialogs.
  globalThis.print = vi.fn();
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

const tools = [
  { type: 'optionStruck', itemId: 'gov-2', optionId: 'b' },
  { type: 'noteWritten', itemId: 'gov-2', text: 'Which branch?' },
  { type: 'textHighlighted', targetId: 'gov-2', ranges: [[4, 12]] },
] as const;

const usual = aStoredAttempt({
  events: events(...sectionFacts.slice(0, 7), ...tools, ...sectionFacts.slice(7), ...essayFacts),
});

const show = async (
  query = '',
  {
    stored = usual,
    prepare,
  }: {
    readonly stored?: StoredAttempt;
    readonly prepare?: (store: AttemptStore) => Promise<void>;
  } = {},
): Promise<void> => {
  const store = await aStoreWith(stored);
  const progress = await store.progress();
  await progress.changeMark(itemId('gov-1'), { note: 'Read the chapter.', changedAt: 1 });
  await progress.fileMistake(aMistake({ itemId: 'gov-2', cause: 'careless', note: 'In haste.' }));
  await prepare?.(store);
  renderPage({
    path: '/review/:attemptId',
    address: `/review/attempt-1${query}`,
    page: ReviewPage,
    store,
  });
  await screen.findByRole('heading', { level: 1, name: 'Review: A short test' });
  await untilOpened();
};

/** Another mock that asked the same questions. */
const aMockEnded = (id: string) => {
  const { attempt, forms, state } = aFinishedAttempt(id, { day: 1 });
  return { attempt, digest: digestAttempt({ attempt, forms, state, dayOf: () => '2026-11-23' }) };
};

const startPrinting = (): void => void globalThis.dispatchEvent(new Event('beforeprint'));
const endPrinting = (): void => void globalThis.dispatchEvent(new Event('afterprint'));
const printed = (): readonly string[] =>
  [...document.querySelectorAll('.printed-head > h3')].map(
    ({ textContent }) => textContent?.replaceAll(/\s+/gu, ' ').trim() ?? '',
  );
const paper = (): string => document.querySelector('.printed-review')?.textContent ?? '';

test('all questions of all sections are on paper, and taken off the page afterwards', async () => {
  await show();
  expect(printed()).toEqual([]);
  startPrinting();
  expect(printed()).toEqual([
    'Question 1 of 3 ✓ Right',
    'Question 2 of 3 ✗ Wrong',
    'Question 3 of 3 – Unanswered',
    'Essay • Written',
  ]);
  expect(document.querySelector('.review-stage')?.classList.contains('screen-only')).toBe(true);
  endPrinting();
  expect(printed()).toEqual([]);
  expect(document.querySelector('.review-stage')?.classList.contains('screen-only')).toBe(false);
});

test('paper tells the key, the answer, reasons, notes, marks and time', async () => {
  await show();
  startPrinting();
  await waitFor(() => expect(paper()).toContain('Study note: Read the chapter.'));
  expect(paper()).toContain('Why missed: careless. In haste.');
  expect(paper()).toContain('✓ Key, and your answer');
  expect(paper()).toContain('✗ Your answer');
  expect(paper()).toContain('Why d is right or wrong.');
  expect(paper()).toContain('Struck out by you');
  expect(paper()).toContain('Which branch?');
  expect(paper()).toContain('Highlighted by you: “question”');
  expect(paper()).toContain('Time on screen');
  expect(paper()).toContain('Yes,\n\nand for this.');
});

test('the filter goes onto paper too, and is named there', async () => {
  await show('?filter=wrong');
  startPrinting();
  expect(printed()).toEqual(['Question 2 of 3 ✗ Wrong']);
  expect(paper()).toContain('those under “Wrong”');
  expect(paper()).toContain('Wrong: 1 of 3 questions');
});

test('the button prints the section on the screen alone; the browser’s own command prints all again', async () => {
  await show();
  fireEvent.click(screen.getByRole('button', { name: 'Print…' }));
  expect(screen.getByRole('radio', { name: 'All sections: 4 questions' })).toBeDefined();
  // What is on the screen, as all of it may be eighty pages.
  const section = screen.getByRole<HTMLInputElement>('radio', {
    name: 'Job Knowledge: 3 questions',
  });
  expect(section.checked).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Print' }));
  expect(globalThis.print).toHaveBeenCalledOnce();
  expect(screen.queryByRole('dialog')).toBeNull();
  startPrinting();
  expect(printed()).toHaveLength(3);
  endPrinting();
  startPrinting();
  expect(printed()).toHaveLength(4);
});

test('paper tells the second answer of a blind review beside the first', async () => {
  await show('', {
    prepare: async (store) => {
      const second = secondAnswersTo(attemptId('attempt-1'));
      const progress = await store.progress();
      await progress.saveSecondAnswers({ ...second, finishedAt: second.startedAt + 1 });
    },
  });
  startPrinting();
  expect(paper()).toContain('Your second answer');
});

test('paper holds back the key of what waits in another mock exam', async () => {
  await show('', {
    prepare: async (store) => {
      const { attempt, digest } = aMockEnded('later');
      await store.createAttempt(attempt);
      await store.finishAttempt(attempt.id, digest.endedAt, { sections: [] }, digest);
    },
  });
  await screen.findByText(/^A mock exam also asked this question/u);
  startPrinting();
  expect(printed()).toHaveLength(4);
  expect(paper()).toContain('waits for its second answer there');
  expect(paper()).not.toContain('✓ Key');
  expect(paper()).not.toContain('is right or wrong.');
});

test('a section of which the filter leaves nothing says so on paper', async () => {
  const unflagged = sectionFacts.filter(({ type }) => type !== 'itemFlagged');
  await show('?filter=flagged', {
    stored: aStoredAttempt({ events: events(...unflagged, ...essayFacts) }),
  });
  startPrinting();
  expect(printed()).toEqual([]);
  expect(paper()).toContain('No question in this section was flagged.');
});

test('an exam of one section is printed without a question', async () => {
  await show('', { stored: aStoredAttempt({ events: events(...sectionFacts) }) });
  fireEvent.click(screen.getByRole('button', { name: 'Print' }));
  expect(globalThis.print).toHaveBeenCalledOnce();
});
