import { questionNumber } from './support/exam-room.ts';
import { expect, test } from './support/test.ts';

test('an exam can be begun, answered, flagged and left by keyboard alone', async ({ page }) => {
  await page.goto('#/mock');
  await page.getByRole('button', { name: 'Begin the exam' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Start section' }).focus();
  await page.keyboard.press('Enter');
  await expect(questionNumber(page, 1, 60)).toBeFocused();

  await page.keyboard.press('c');
  await expect(page.getByRole('radio').nth(2)).toBeChecked();
  await page.keyboard.press('1');
  await expect(page.getByRole('radio').nth(0)).toBeChecked();
  await page.keyboard.press('f');
  await expect(page.getByRole('button', { name: 'Flag for review' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('ArrowRight');
  await expect(questionNumber(page, 2, 60)).toBeFocused();
  await page.keyboard.press('n');
  await expect(questionNumber(page, 3, 60)).toBeFocused();
  await page.keyboard.press('p');
  await page.keyboard.press('ArrowLeft');
  await expect(questionNumber(page, 1, 60)).toBeFocused();

  // No key ends a section: whatever is pressed, the clock still runs.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('timer')).toBeVisible();
});

test('the question before a section ends keeps the focus and gives it back', async ({ page }) => {
  await page.goto('#/mock');
  await page.getByRole('button', { name: 'Begin the exam' }).click();
  await page.getByRole('button', { name: 'Start section' }).click();
  await page.getByRole('button', { name: 'End section' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'End Job Knowledge?' });
  await expect(dialog).toContainText('60 questions are unanswered, and none is flagged');
  await expect(dialog.getByRole('button', { name: 'Go back' })).toBeFocused();
  await page.keyboard.press('3');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'End section' })).toBeFocused();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});
