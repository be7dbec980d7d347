import type { Page } from '@playwright/test';
import { expectNoSidewaysScroll } from './support/accessible.ts';
import {
  beginMockExam,
  endSection,
  openWithClock,
  questionNumber,
  startSection,
  untilSaved,
  straightToResult,
} from './support/exam-room.ts';
import { expect, test } from './support/test.ts';

const openFirstQuestion = async (page: Page): Promise<void> => {
  await openWithClock(page);
  await beginMockExam(page);
  await startSection(page);
};

/** Selects the first `length` characters of the stem, which may begin with emphasis, or the cells of a table. */
const selectInStem = (page: Page, length: number): Promise<void> =>
  page.evaluate((wanted) => {
    const stem = document.getElementById('question-stem');
    const texts = document.createTreeWalker(stem ?? document.body, NodeFilter.SHOW_TEXT);
    const first = texts.nextNode();
    let last = first;
    let left = wanted;
    while (last !== null && left > (last.nodeValue ?? '').length) {
      left -= (last.nodeValue ?? '').length;
      last = texts.nextNode();
    }
    if (first !== null && last !== null) getSelection()?.setBaseAndExtent(first, 0, last, left);
  }, length);

const highlightedText = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('marked') ?? [])].map((range) => (range as Range).toString()).join('|'),
  );

test('a chosen option that was struck out is restored by choosing it again', async ({ page }) => {
  await openFirstQuestion(page);
  await page.getByRole('radio').nth(1).check();
  const strike = page.getByRole('button', { name: 'Strike out B' });
  for (const chooseAgain of [
    () => page.getByRole('radio').nth(1).click(),
    () => page.keyboard.press('2'),
  ]) {
    await strike.click();
    await expect(strike).toHaveAttribute('aria-pressed', 'true');
    await chooseAgain();
    await expect(strike).toHaveAttribute('aria-pressed', 'false');
    await expect(page.getByRole('radio').nth(1)).toBeChecked();
  }
});

test('options are struck out and restored by mouse and key, and stay so', async ({ page }) => {
  await openFirstQuestion(page);
  await page.getByRole('button', { name: 'Strike out B' }).click();
  await page.keyboard.press('Shift+Digit4');
  for (const option of ['B', 'D']) {
    await expect(page.getByRole('button', { name: `Strike out ${option}` })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  }
  await page.keyboard.press('Shift+D');
  await untilSaved(page);
  await page.reload();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Previous' }).click();
  await expect(page.getByRole('button', { name: 'Strike out B' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByRole('button', { name: 'Strike out D' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await expect(page.getByRole('radio').nth(1)).toHaveAccessibleDescription('B struck out');

  // To choose a struck option is to think better of it.
  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: 'Strike out B' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});

test('text is highlighted, kept through navigation and reload, and the highlight removed', async ({
  page,
}) => {
  await openFirstQuestion(page);
  await page.getByRole('button', { name: 'Highlight' }).click();
  await expect(page.getByText('Select text in the question or the passage first.')).toBeVisible();

  await selectInStem(page, 8);
  await page.getByRole('button', { name: 'Highlight' }).click();
  const marked = await highlightedText(page);
  expect(marked).toHaveLength(8);

  await page.getByRole('button', { name: 'Next' }).click();
  expect(await highlightedText(page)).toBe('');
  await page.getByRole('button', { name: 'Previous' }).click();
  expect(await highlightedText(page)).toBe(marked);
  await untilSaved(page);
  await page.reload();
  await expect.poll(() => highlightedText(page)).toBe(marked);

  await selectInStem(page, 8);
  await page.keyboard.press('h');
  expect(await highlightedText(page)).toBe('');
});

test('a private note is kept, and shown in the review', async ({ page }) => {
  await openFirstQuestion(page);
  await page.keyboard.press('o');
  const note = page.getByRole('textbox', { name: 'Your note on this question' });
  await expect(note).toBeFocused();
  await note.fill('Between A and C; read up on this.');
  await untilSaved(page);
  await page.reload();
  await expect(note).toHaveValue('Between A and C; read up on this.');

  for (const next of ['Biographic', 'English Expression', 'Essay', '']) {
    await endSection(page);
    if (next === '') break;
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(next);
    await startSection(page);
  }
  await straightToResult(page);
  await page
    .getByRole('link', { name: /Review every question/ })
    .first()
    .click();
  await expect(page.getByRole('main')).toContainText('Between A and C; read up on this.');
});

test('text grows to double its size without sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openFirstQuestion(page);
  const sizeOf = () =>
    page.evaluate(() => {
      const stem = document.getElementById('question-stem');
      return stem === null ? 0 : Number.parseFloat(getComputedStyle(stem).fontSize);
    });
  const before = await sizeOf();
  const larger = page.getByRole('button', { name: 'Larger text' });
  while (await larger.isEnabled()) await larger.click();
  expect(await sizeOf()).toBeGreaterThanOrEqual(before * 1.99);
  await expectNoSidewaysScroll(page, 'the largest text');
});

test('clock and counter can be hidden, and come back for the last five minutes', async ({
  page,
}) => {
  await openFirstQuestion(page);
  await expect(page.getByRole('timer')).toHaveText(/^(40:00|39:5\d)$/);
  await page.getByRole('button', { name: 'Hide clock' }).click();
  await expect(page.getByRole('timer')).toHaveText('hidden');
  await untilSaved(page);
  await page.reload();
  await expect(page.getByRole('timer')).toHaveText('hidden');
  await page.clock.fastForward(36 * 60_000);
  await expect(page.getByRole('timer')).toHaveText(/^3:\d\d$/);
});

test('the time is told at half, five minutes and one, and on demand', async ({ page }) => {
  await openFirstQuestion(page);
  const told = page.locator('.time-message');
  await expect(told).toHaveRole('status');
  await page.keyboard.press('t');
  await expect(told).toHaveText(/(40 minutes|39 minutes \d+ seconds?) left\./);
  await page.clock.fastForward(20 * 60_000);
  await expect(told).toHaveText('Half of the time is left.');
  await page.clock.fastForward(60_000);
  await expect(told).toHaveText('');
  await page.clock.fastForward(14 * 60_000);
  await expect(told).toHaveText('Five minutes are left.');
  await page.clock.fastForward(4 * 60_000);
  await expect(told).toHaveText('One minute is left.');
});

test('any question is reached from the list of all', async ({ page }) => {
  await openFirstQuestion(page);
  await page.keyboard.press('2');
  await page.keyboard.press('f');
  await page.getByRole('button', { name: 'All questions' }).click();
  const dialog = page.getByRole('dialog', { name: 'All questions' });
  await expect(dialog.getByRole('button', { name: 'Question 1 Answered Flagged' })).toBeVisible();
  await dialog.getByRole('button', { name: /^Question 47\b/ }).click();
  await expect(questionNumber(page, 47, 60)).toBeFocused();
});

test('the review page of a section filters by where questions stand', async ({ page }) => {
  await openFirstQuestion(page);
  await page.keyboard.press('2');
  await page.keyboard.press('n');
  await page.keyboard.press('f');
  await page.getByRole('button', { name: 'Review section' }).click();
  await page.getByRole('button', { name: 'Answered (1)' }).click();
  await expect(page.getByRole('button', { name: /^Question \d+/ })).toHaveCount(1);
  await page.getByRole('button', { name: 'Flagged (1)' }).click();
  await page.getByRole('button', { name: 'Question 2 Blank Flagged' }).click();
  await expect(questionNumber(page, 2, 60)).toBeFocused();
});
