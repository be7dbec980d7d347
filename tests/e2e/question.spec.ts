import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { straightToResult } from './support/exam-room.ts';
import { sitHalfMock } from './support/half-mock.ts';
import { expect, test } from './support/test.ts';

const results = (page: Page) =>
  page.getByRole('region', { name: 'Questions' }).getByRole('listitem');

test('a question is found by its words, by keyboard, and answered before its key is shown', async ({
  page,
}) => {
  await page.goto('#/questions');
  await expect(page.getByText(/questions in the bank\.$/)).toBeVisible();
  await expectAccessible(page, 'search');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('marbury original jurisdiction');
  await expect(results(page)).toHaveCount(1);
  await expect(results(page).locator('mark').first()).toBeVisible();
  await expectAccessible(page, 'found');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A question on US government');
  await expect(
    page.getByRole('heading', { name: 'You have not seen this question yet' }),
  ).toBeVisible();
  await expect(page.getByText('✓ Key')).toHaveCount(0);
  await expectAccessible(page, 'asked first');
  await page.getByRole('button', { name: 'Answer it first' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Answer first' })).toBeFocused();
  await page.keyboard.press('b');
  await expect(page.getByRole('status').filter({ hasText: /^B chosen\.$/ })).toHaveCount(1);
  await page.keyboard.press('1');
  await expect(page.getByRole('radio').first()).toBeChecked();
  await expectAccessible(page, 'answering');
  await page.getByRole('button', { name: 'Check answer' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^(✓ Right|✗ Wrong)$/ })).toBeFocused();
  await expectAccessible(page, 'key');

  // Seen once, it is new no more.
  await page.reload();
  await expect(page.getByRole('heading', { name: 'The question and its key' })).toBeVisible();
  await page.goto('#/questions?q=gov-marbury-refusal');
  await expect(results(page)).toContainText('seen');
});

test('the address of a search leads back to it, page by page', async ({ page }) => {
  await page.goto('#/questions?section=english-expression');
  await expect(results(page)).toHaveCount(20);
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page.getByRole('heading', { name: 'Questions', exact: true })).toBeFocused();
  await expect(page.getByText(/21 to 40 are shown/)).toBeVisible();
  await page.goBack();
  await expect(page.getByText(/1 to 20 are shown/)).toBeVisible();
  await page.getByLabel('Section').selectOption('Essay');
  await expect(page).toHaveURL(/section=essay/);
  await page.getByRole('searchbox').fill('zzz');
  await expect(page.getByText('No questions match.')).toBeVisible();
});

test('a question that was met tells its history, and leads to the review and back', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await sitHalfMock(page);
  await straightToResult(page);
  await page
    .getByRole('link', { name: /Review every question/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'This question in all your attempts' }).click();
  await expect(page.getByRole('heading', { name: 'The question and its key' })).toBeVisible();
  const history = page.getByRole('region', { name: 'Your history with it' });
  await expect(history).toContainText('You have seen it in 1 attempt');
  await expect(history.getByRole('listitem')).toContainText('flagged');
  await expectAccessible(page, 'question that was met');

  await page.getByRole('button', { name: 'Bookmark' }).click();
  await expect(page.getByRole('button', { name: 'Bookmark' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await history.getByRole('link').click();
  await expect(page.getByRole('heading', { name: /^Question 1 of 30/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bookmark' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('an essay prompt, a scale and a passage are shown as what they are, on a narrow screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [section, words] of [
    ['essay', 'Points that strong answers make on either side.'],
    ['biographic', 'There is no right answer to this question.'],
    ['english-expression', '✓ Key'],
  ] as const) {
    await page.goto(`#/questions?section=${section}`);
    await results(page).first().getByRole('link').click();
    await page.getByRole('button', { name: /^Show it/ }).click();
    await expect(page.getByText(words).first()).toBeVisible();
    await expectNoSidewaysScroll(page, section);
    await expectAccessible(page, section);
  }
});
