import type { Page } from '@playwright/test';
import { beginMockExam, endSection, straightToResult } from './support/exam-room.ts';
import { openSteadyPage } from './support/steady-page.ts';
import { expect, test } from './support/test.ts';

// Pictures of the main pages, kept beside this file, with squares in place of letters. When a page is meant to look otherwise,
// build the app, renew the pictures as the README says, and look at them before they are committed.

const sizes = { wide: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;

/** Starts the section whose instructions are on the screen, and waits for all that is on its first screen. */
const startWhole = async (page: Page, title: string): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.getByRole('button', { name: 'Start section' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  // What stands around a question comes after it.
  if (title !== 'Essay')
    await expect(page.getByRole('button', { name: 'Larger text' })).toBeVisible();
};

for (const [name, size] of Object.entries(sizes)) {
  test(`the main pages look as they did, ${name}`, async ({ browser }) => {
    const page = await openSteadyPage(browser, size);
    const expectPicture = async (of: string): Promise<void> => {
      // Every wait of the app says what it waits for, and ends so.
      await expect(page.getByText(/ …$/)).toHaveCount(0);
      // What the pointer rests on looks otherwise.
      await page.mouse.move(0, 0);
      await page.evaluate(async () => {
        await document.fonts.ready;
      });
      await expect.soft(page).toHaveScreenshot(`${of}-${name}.png`);
    };
    const expectBoth = async (of: string): Promise<void> => {
      await expectPicture(of);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectPicture(`${of}-dark`);
      await page.emulateMedia({ colorScheme: 'light' });
    };

    await page.goto('#/history');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Past attempts');
    await expect(page.getByRole('link', { name: 'Choose a mock exam' })).toBeVisible();
    await expectPicture('history-empty');
    await page.goto('');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Practice/);
    await expect(page.getByText(/^New here/)).toBeVisible();
    await expectPicture('home');
    await page.goto('#/mock');
    await expect(page.getByRole('button', { name: 'Begin the exam' })).toBeVisible();
    await expectPicture('mock');

    await page.goto('');
    await beginMockExam(page, /Half length/);
    await startWhole(page, 'Job Knowledge');
    await page.getByRole('radio').nth(1).check();
    await page.getByRole('button', { name: 'Flag for review' }).click();
    await expectBoth('question');
    await page.getByRole('button', { name: 'Review section' }).click();
    await expect(page.getByRole('heading', { name: /^Review/ })).toBeVisible();
    await expectPicture('section-review');
    await endSection(page);
    await startWhole(page, 'Biographic');
    await endSection(page);
    await startWhole(page, 'English Expression');
    await expect(page.getByRole('region', { name: /^Passage/ })).toBeVisible();
    await expectPicture('passage');
    await endSection(page);
    await startWhole(page, 'Essay');
    await endSection(page);
    await straightToResult(page);
    await expect(page.getByRole('link', { name: /^Review every question/ }).first()).toBeVisible();
    await expectBoth('result');
    await page.context().close();
  });
}
