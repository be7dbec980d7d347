import {
  beginMockExam,
  openWithClock,
  question,
  startSection,
  untilSaved,
} from './support/exam-room.ts';
import { expect, test } from './support/test.ts';

/** Whether an event of this type is stored. */
const isStored = (type: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('fsot-practice');
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction('events').objectStore('events').getAll();
      reading.addEventListener('error', () => reject(reading.error));
      reading.addEventListener('success', () => {
        opening.result.close();
        resolve(reading.result.some((row) => row.event.type === type));
      });
    });
  });

test('a reload in the middle comes back to the same question, answers and clock', async ({
  page,
}) => {
  await openWithClock(page);
  await beginMockExam(page);
  await startSection(page);
  await page.getByRole('radio').nth(2).check();
  const chosen = await page.getByRole('radio').nth(2).getAttribute('value');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Flag for review' }).click();
  await untilSaved(page);
  await page.clock.fastForward(5 * 60_000);
  await page.reload();

  await expect(question(page, 3, 60)).toBeVisible();
  // Asked for by the page itself, before the app ran: the line that does it is allowed by its hash.
  await expect(page.locator('link[rel="modulepreload"]')).not.toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Flag for review' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByRole('timer')).toHaveText(/^34:\d\d$/);
  await page.getByRole('button', { name: 'Previous' }).click();
  await page.getByRole('button', { name: 'Previous' }).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveAttribute('value', chosen ?? '');
});

test('the question is there, and takes answers, before the storage has been opened', async ({
  page,
}) => {
  await openWithClock(page);
  await beginMockExam(page);
  await startSection(page);
  await untilSaved(page);
  let letThrough = (): void => undefined;
  const isLetThrough = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(/assets\/storage-/u, async (route) => {
    await isLetThrough;
    await route.continue();
  });
  await page.reload();
  await expect(question(page, 1, 60)).toBeVisible();
  await page.getByRole('radio').nth(1).check();
  letThrough();
  await expect.poll(() => page.evaluate(isStored, 'choiceSelected')).toBe(true);
  await page.reload();
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
});

test('a look chosen in the settings is there with the first paint', async ({ page }) => {
  await page.goto('');
  await page.evaluate(() => localStorage.setItem('fsot-preferences', '{"theme":"dark"}'));
  // Nothing of the app itself arrives.
  await page.route(/assets\/index-.*\.js/u, (route) => route.abort());
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the home page leads back into an exam under way', async ({ page }) => {
  await openWithClock(page);
  await beginMockExam(page);
  await startSection(page);
  await untilSaved(page);
  await page.goto('');
  await expect(page.getByRole('main')).toContainText(
    /Job Knowledge: its clock is running, 39\smin/,
  );
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(question(page, 1, 60)).toBeVisible();
});

test('an exam that is not on this device is said to be so', async ({ page }) => {
  await page.goto('#/exam/no-such-attempt');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This exam is not on this device',
  );
});
