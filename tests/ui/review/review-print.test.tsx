// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ReviewPage } from '../../../src/ui/review/review-page.tsx';
import { events } from '../../support/attempt-builders.ts';
import { renderPage, untilOpened } from '../../support/render-page.tsx';
import { itemId } from '../../support/overrides.ts';
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

const show = async (query = ''): Promise<void> => {
  const stored = aStoredAttempt({
    events: events(...sectionFacts.slice(0, 7), ...tools, ...sectionFacts.slice(7), ...essayFacts),
  });
  const store = await aStoreWith(stored);
  await (
    await store.progress()
  ).saveMark({
    itemId: itemId('gov-1'),
    bookmarkedAt: null,
    note: 'Read the chapter.',
    changedAt: 1,
  });
  renderPage({
    path: '/review/:attemptId',
    address: `/review/attempt-1${query}`,
    page: ReviewPage,
    store,
  });
  await screen.findByRole('heading', { level: 1, name: 'Review: A short test' });
  await untilOpened();
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
  fireEvent.click(screen.getByRole('button', { name: 'Print …' }));
  expect(screen.getByRole('radio', { name: 'All sections: 4 questions' })).toBeDefined();
  fireEvent.click(screen.getByRole('radio', { name: 'Job Knowledge: 3 questions' }));
  fireEvent.click(screen.getByRole('button', { name: 'Print' }));
  expect(globalThis.print).toHaveBeenCalledOnce();
  expect(screen.queryByRole('dialog')).toBeNull();
  startPrinting();
  expect(printed()).toHaveLength(3);
  endPrinting();
  startPrinting();
  expect(printed()).toHaveLength(4);
});
