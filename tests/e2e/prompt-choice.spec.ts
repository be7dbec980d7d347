import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { openWithClock, startSection, untilSaved } from './support/exam-room.ts';
import { expect, test } from './support/test.ts';

/** In the page: makes the stored essay one of three prompts with three minutes to choose, as a format may say; its form is made anew. */
const offerThree = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('fsot-practice');
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction(['attempts', 'forms'], 'readwrite');
      transaction.addEventListener('abort', () => reject(transaction.error));
      transaction.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
      transaction.objectStore('forms').clear();
      const attempts = transaction.objectStore('attempts');
      const reading = attempts.getAll();
      reading.addEventListener('success', () => {
        for (const row of reading.result) {
          for (const section of row.attempt.format.sections) {
            Object.assign(section, { offered: 3, choosingMinutes: 3 });
          }
          attempts.put(row);
        }
      });
    });
  });

const openChoice = async (page: Page): Promise<void> => {
  await openWithClock(page, '#/drill/section');
  await page.getByRole('button', { name: 'Begin Essay' }).first().click();
  await expect(page.getByRole('button', { name: 'Start section' })).toBeVisible();
  await untilSaved(page);
  await page.evaluate(offerThree);
  await page.reload();
  await expect(page.getByRole('main')).toContainText('You are given 3 prompts');
  await expect(page.getByRole('main')).toContainText(
    'within the first 3\u00a0min, one is assigned',
  );
  await startSection(page);
  await expect(page.getByRole('region', { name: /^Prompt \d/ })).toHaveCount(3);
};

test('one of three prompts is chosen, by keyboard, and written on', async ({ page }) => {
  await openChoice(page);
  await expect(page.getByRole('heading', { name: 'Choose one of these prompts' })).toBeFocused();
  await expectAccessible(page, 'choosing a prompt');
  const second = page.getByRole('region', { name: 'Prompt 2' });
  const words = await second.locator('.prose').innerText();
  await second.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Your essay' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Prompt' }).locator('.prose')).toHaveText(words);
  await page.keyboard.type('A position.');
  await untilSaved(page);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Your essay' })).toHaveValue('A position.');
  await expect(page.getByRole('region', { name: 'Prompt' }).locator('.prose')).toHaveText(words);
});

test('where the time to choose ends, one is assigned, and said to be', async ({ page }) => {
  await openChoice(page);
  await page.clock.runFor(3 * 60_000 + 1_000);
  const box = page.getByRole('textbox', { name: 'Your essay' });
  await expect(box).toBeFocused();
  await expect(box).toHaveAccessibleDescription(/this prompt was assigned/);
  await expect(page.getByRole('timer')).toHaveText(/^2[67]:\d\d$/);
});
