import type { Page } from '@playwright/test';
import {
  beginMockExam,
  endSection,
  openWithClock,
  questionNumber,
  startSection,
  straightToResult,
} from './support/exam-room.ts';
import { expect, test } from './support/test.ts';

/** Sits a mock exam with nothing answered, up to the question whether to answer again. */
const sitMockExam = async (page: Page): Promise<void> => {
  await openWithClock(page);
  await beginMockExam(page);
  for (const title of ['Job Knowledge', 'Biographic', 'English Expression', 'Essay']) {
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await startSection(page);
    await endSection(page);
  }
};

/** A heading that has the focus already, and takes it anew with other words, is not read by every screen reader. */
const expectMoves = async (page: Page, headingOf: (number: number) => RegExp): Promise<void> => {
  const heading = (number: number) => page.getByRole('heading', { name: headingOf(number) });
  await page.keyboard.press('n');
  await expect(heading(2)).toBeFocused();
  await expect(heading(2)).not.toHaveAccessibleDescription('');
  const second = await heading(2).elementHandle();
  await page.keyboard.press('n');
  await expect(heading(3)).toBeFocused();
  expect(await second?.evaluate((element) => element === document.activeElement)).toBe(false);
  await page.clock.runFor(2000);
  await expect(page.getByRole('heading', { name: /^Question \d+ of/ })).toHaveCount(1);
};

test('in the blind review each question is read with its stem, and an answer by key with its letter and the count', async ({
  page,
}) => {
  await sitMockExam(page);
  await page.getByRole('button', { name: 'Answer these 125 again' }).click();
  await expect(questionNumber(page, 1, 125)).toBeFocused();
  await expectMoves(page, (number) => new RegExp(`^Question ${number} of 125$`));
  await page.keyboard.press('2');
  await expect(page.getByRole('status')).toHaveText(['Answered again: 1 of 125.', 'B chosen.']);
  // Another answer to the same question changes no count.
  await page.keyboard.press('3');
  await expect(page.getByRole('status')).toHaveText(['Answered again: 1 of 125.', 'C chosen.']);
});

test('in the review each question is read with how it went and its stem', async ({ page }) => {
  await sitMockExam(page);
  await straightToResult(page);
  await page.getByRole('link', { name: 'Review every question' }).click();
  await expect(page.getByRole('heading', { name: /^Question 1 of 60/ })).toBeVisible();
  await expectMoves(page, (number) => new RegExp(`^Question ${number} of 60 Unanswered$`));
});

test('pages are opened without advice being read out', async ({ page }) => {
  await openWithClock(page, '#/drill/section');
  await page.getByRole('button', { name: 'Begin Essay' }).first().click();
  await startSection(page);
  await endSection(page);
  await expect(page).toHaveURL(/#\/result\//);
  await page.goto('#/history');
  await expect(page.getByText('Pick it to delete it.')).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Picked attempts' }).getByRole('status'),
  ).toHaveText('');
  await page.goto('#/settings');
  const offline = page.getByRole('region', { name: 'Offline use' });
  await expect(offline).toContainText('browser');
  await expect(offline.getByRole('status')).toHaveCount(0);
});
