import { expectAccessible } from './support/accessible.ts';
import { straightToResult } from './support/exam-room.ts';
import { sitHalfMock } from './support/half-mock.ts';
import { expect, test } from './support/test.ts';

test('the review prints whole: every question under the filter, and nothing of the screen', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await sitHalfMock(page);
  await straightToResult(page);
  const review = page.url().replace('/result/', '/review/');
  await page.goto(`${review}?section=1&question=2`);
  await expect(page.getByRole('heading', { level: 2, name: /^Question 2 of 30/ })).toBeVisible();
  const printed = page.getByRole('article');
  await expect(printed).toHaveCount(0);

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const title of ['Job Knowledge', 'Biographic', 'English Expression', 'Essay']) {
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  }
  const questions = printed.filter({ has: page.getByText('✓ Key') });
  await expect(questions).toHaveCount(62);
  await expect(questions.first()).toContainText('Source:');
  await expect(questions.first()).toContainText('Time on screen');
  await expect(page.getByText('There is no right answer to any of them.')).toBeVisible();
  await expect(page.getByText('Questions printed: all.')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  // A passage stands once, above its questions.
  const passages = page.locator('.printed-passage > h3');
  const titles = await passages.allTextContents();
  expect(titles.length).toBeGreaterThan(1);
  expect(new Set(titles).size).toBe(titles.length);

  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await expect(printed).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2, name: /^Question 2 of 30/ })).toBeVisible();
});

test('the browser’s own command prints what the filter leaves, as pages', async ({ page }) => {
  test.setTimeout(120_000);
  await sitHalfMock(page);
  await straightToResult(page);
  const review = page.url().replace('/result/', '/review/');
  await page.goto(review);
  await expect(page.getByRole('heading', { level: 2, name: /^Question 1 of 30/ })).toBeVisible();
  const all = await page.pdf({ format: 'A4' });
  await page.goto(`${review}?filter=flagged`);
  await expect(page.getByRole('button', { name: /^Flagged 1/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const flagged = await page.pdf({ format: 'Letter' });
  const pages = (pdf: Buffer): number => pdf.toString('latin1').split('/Type /Page\n').length - 1;
  // A hundred questions, four or so to a page: paper is not wasted, and nothing is left out.
  expect(pages(all)).toBeGreaterThan(15);
  expect(pages(all)).toBeLessThan(30);
  expect(pages(flagged)).toBeLessThan(5);
  expect(pages(flagged)).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'Print…' }).click();
  await expect(page.getByRole('dialog', { name: 'Print the review' })).toBeVisible();
  await expectAccessible(page, 'print dialog');
});
