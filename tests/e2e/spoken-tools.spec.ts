import type { Page } from '@playwright/test';
import { openWithClock, questionNumber, startSection } from './support/exam-room.ts';
import { expect, test } from './support/test.ts';

/** A mock exam that may be paused and asks how sure one is, at its first question. */
const openQuestion = async (page: Page): Promise<void> => {
  await openWithClock(page, '#/mock');
  await page.getByText('Time and access').click();
  await page.getByRole('checkbox', { name: /^Allow pausing/ }).check();
  await page.getByRole('checkbox', { name: /^Ask how sure I am/ }).check();
  await page.getByRole('button', { name: 'Begin the exam' }).click();
  await startSection(page);
  await expect(questionNumber(page, 1, 60)).toBeFocused();
};

/** What is said in the tools, the header or at a key at the moment. */
const said = (page: Page, words: string) =>
  page.getByRole('status').filter({ hasText: new RegExp(`^${words}$`) });

test('hiding the clock and changing the text size say what they did, for a moment', async ({
  page,
}) => {
  await openQuestion(page);
  await page.getByRole('button', { name: 'Hide clock' }).click();
  await expect(said(page, 'Clock hidden\\.')).toHaveCount(1);
  await page.getByRole('button', { name: 'Show clock' }).click();
  await expect(said(page, 'Clock shown\\.')).toHaveCount(1);
  await page.getByRole('button', { name: 'Larger text' }).click();
  const size = page.getByRole('group', { name: 'Text size' }).getByRole('status');
  await expect(size).toHaveText(/^Text size \d+%\.$/);
  // It would be said again when a dialog that covered it is closed.
  await page.clock.runFor(4000);
  await expect(size).toHaveText('');
  await expect(said(page, 'Clock shown\\.')).toHaveCount(0);
});

test('the clock that cannot be hidden any more says why', async ({ page }) => {
  await openQuestion(page);
  await page.clock.fastForward(36 * 60_000);
  await page.getByRole('button', { name: 'Hide clock' }).click();
  await expect(said(page, 'The clock stays visible for the last five minutes\\.')).toHaveCount(1);
});

test('the same words about a highlight are put there anew, to be said again', async ({ page }) => {
  await openQuestion(page);
  const words = page.getByText('Select text in the question or the passage first.');
  await page.keyboard.press('h');
  const first = await words.elementHandle();
  await page.keyboard.press('h');
  await expect.poll(() => first?.evaluate((element) => element.isConnected)).toBe(false);
  await expect(words).toHaveCount(1);
});

test('the note key goes to a note that is there already', async ({ page }) => {
  await openQuestion(page);
  const note = page.getByRole('textbox', { name: 'Your note on this question' });
  await page.keyboard.press('o');
  await expect(note).toBeFocused();
  await note.fill('Look up the date');
  await page.keyboard.press('Tab');
  await expect(note).not.toBeFocused();
  await page.keyboard.press('o');
  await expect(note).toBeFocused();
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  await expect(note).toBeFocused();
});

test('how sure one is can be taken back by its key, and that is said', async ({ page }) => {
  await openQuestion(page);
  await page.keyboard.press('u');
  await expect(said(page, 'Marked as unsure\\.')).toHaveCount(1);
  await page.keyboard.press('u');
  await expect(said(page, 'No longer marked\\.')).toHaveCount(1);
});

test('a pause says what it is, and the question is read again after it', async ({ page }) => {
  await openQuestion(page);
  await page.getByRole('button', { name: 'Pause' }).click();
  const resume = page.getByRole('button', { name: 'Continue' });
  await expect(resume).toBeFocused();
  await expect(resume).toHaveAccessibleDescription(
    /^Paused The clock is stopped until you continue/,
  );
  await page.keyboard.press('Enter');
  await expect(questionNumber(page, 1, 60)).toBeFocused();
});

test('a warning about the time is heard while a dialog lies over the page', async ({ page }) => {
  await openQuestion(page);
  await page.getByRole('button', { name: 'All questions' }).click();
  await page.clock.runFor(35 * 60_000 - 60_000);
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('');
  await page.clock.runFor(62_000);
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Five minutes are left.');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'End section' }).click();
  await page.clock.runFor(4 * 60_000);
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('One minute is left.');
});

test('a button that has come to its end keeps the focus and says so', async ({ page }) => {
  await openQuestion(page);
  const larger = page.getByRole('button', { name: 'Larger text' });
  const size = page.getByRole('group', { name: 'Text size' }).getByRole('status');
  await larger.focus();
  for (const percent of [125, 150, 175, 200]) {
    await page.keyboard.press('Enter');
    await expect(size).toHaveText(`Text size ${percent}%.`);
  }
  await page.keyboard.press('Enter');
  await expect(size).toHaveText('The text is at its largest.');
  await expect(larger).toBeFocused();
  await expect(larger).toHaveAttribute('aria-disabled', 'true');
});

test('in a pause the clock stands still, and warns of nothing', async ({ page }) => {
  await openQuestion(page);
  await page.clock.runFor(19 * 60_000);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeFocused();
  const timer = page.getByRole('timer');
  await page.clock.runFor(1000);
  const before = await timer.innerText();
  for (const minutes of [2, 30]) {
    await page.clock.runFor(minutes * 60_000);
    await expect(timer).toHaveText(before);
    await expect(said(page, '.*(left|time).*')).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.clock.runFor(62_000);
  await expect(said(page, 'Half of the time is left\\.')).toHaveCount(1);
});
