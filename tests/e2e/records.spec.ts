import type { Page } from '@playwright/test';
import { endSection, startSection } from './support/exam-room.ts';
import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/test.ts';

/** One section, ended at its first question without an answer: one question is missed, and due the next day. */
const sitOneSection = async (page: Page): Promise<void> => {
  await page.goto('#/drill/section');
  await page
    .getByRole('button', { name: /^Begin ?Job Knowledge/ })
    .first()
    .click();
  await startSection(page);
  await endSection(page);
  await expect(page).toHaveURL(/#\/result\//);
};

test('a backup brings everything to another browser, and statistics can be made again there', async ({
  page,
  browser,
}) => {
  await sitOneSection(page);
  await page.goto('#/settings');
  await page.getByRole('radio', { name: 'Dark', exact: true }).check();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^fsot-practice-backup-\d{4}-\d\d-\d\d\.json$/);
  const file = await download.path();
  await expectAccessible(page, 'settings with a backup saved');

  const other = await (await browser.newContext()).newPage();
  await other.goto('#/settings');
  const restore = async (chosen: Parameters<typeof other.setInputFiles>[1]): Promise<void> => {
    const choosing = other.waitForEvent('filechooser');
    const button = other.getByRole('button', { name: 'Restore a backup' });
    await button.focus();
    await other.keyboard.press('Enter');
    await (await choosing).setFiles(chosen);
  };
  await restore({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('hello') });
  await expect(other.getByText('This file is not a backup of this app')).toBeVisible();
  await restore(file);
  await expect(other.getByText('The backup is restored: 1 attempt was added.')).toBeVisible();
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'system');
  await other.getByRole('checkbox', { name: /^Use the backup’s settings too/ }).check();
  await restore(file);
  await expect(other.getByText(/Its settings are now in use\.$/)).toBeVisible();
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await other.getByRole('button', { name: 'Rebuild the statistics from the records' }).click();
  await expect(other.getByText('from 1 finished attempt.')).toBeVisible();
  await expectAccessible(other, 'settings with a backup restored');

  await other.goto('');
  await expect(other.getByRole('link', { name: 'See the result' })).toBeVisible();
  await other.context().close();
});

test('the home page says what is due for review, and leads to its drill', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T09:00:00') });
  await sitOneSection(page);
  await page.goto('');
  await expect(page.getByText(/^Nothing is due for review until/)).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-11-25T09:00:00'));
  await page.reload();
  await expect(page.getByText('1 question is due today.')).toBeVisible();
  await expectAccessible(page, 'home with a review due');
  await expect(page.getByRole('link', { name: 'Drill it' })).toHaveAttribute(
    'href',
    '#/drill?make=due',
  );
});

test('after a week without one, the home page reminds of a backup, and makes it', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-23T09:00:00') });
  await sitOneSection(page);
  await page.clock.setFixedTime(new Date('2026-12-01T09:00:00'));
  await page.goto('');
  await expect(page.getByText('1 finished attempt is in no backup')).toBeVisible();
  await expectAccessible(page, 'home with a backup worth the while');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const name = 'fsot-practice-backup-2026-12-01.json';
  expect((await downloading).suggestedFilename()).toBe(name);
  await expect(page.getByText(`${name} is in your downloads.`)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Backup' })).toBeFocused();
  await expectAccessible(page, 'home with a backup saved');
});
