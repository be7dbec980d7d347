import { beginMockExam, endSection, startSection, straightToResult } from './support/exam-room.ts';
import { expect, test } from './support/test.ts';

test.use({ serviceWorkers: 'allow' });

test('after one visit, an exam can be sat without a network', async ({ page, context }) => {
  await page.goto('#/settings');
  // It is fetched once the first page has had its time.
  await expect(page.getByText('it works offline')).toBeVisible({ timeout: 30_000 });
  await page.goto('');
  await context.setOffline(true);
  await page.reload();
  await beginMockExam(page);
  for (const section of ['Job Knowledge', 'Biographic', 'English Expression', 'Essay']) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(section);
    await startSection(page);
    await endSection(page);
  }
  await straightToResult(page);
  await page
    .getByRole('link', { name: /Review every question/ })
    .first()
    .click();
  await expect(page.getByRole('main')).toContainText(/Question 1 of 60/);
});
