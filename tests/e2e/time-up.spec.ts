import {
  beginMockExam,
  openWithClock,
  sections,
  startSection,
  untilSaved,
  straightToResult,
} from './support/exam-room.ts';
import { expect, test } from './support/test.ts';

test('time runs out in each section, and what was answered is kept', async ({ page }) => {
  await openWithClock(page);
  await beginMockExam(page);
  for (const [index, section] of sections.entries()) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(section.title);
    await startSection(page);
    if (section.title === 'Essay') {
      await page.getByRole('textbox', { name: 'Your essay' }).fill('Cut off in mid-');
    } else {
      await page.getByRole('radio').first().check();
    }
    await page.clock.fastForward((section.minutes - 1) * 60_000);
    await expect(page.getByRole('timer')).toHaveText(/^(1:00|0:59)$/);
    await page.clock.fastForward(60_000);
    const next = sections[index + 1];
    if (next !== undefined) {
      await expect(page.getByText(`The time for ${section.title} is up`)).toBeVisible();
    }
  }
  await straightToResult(page);
  await expect(page.getByRole('main')).toContainText('Cut off in mid-');
});

test('a section that ran out while the page was closed is found closed, at its deadline', async ({
  page,
}) => {
  await openWithClock(page);
  await beginMockExam(page);
  await startSection(page);
  await page.getByRole('radio').first().check();
  await untilSaved(page);
  const address = page.url();
  await page.goto('about:blank');
  await page.clock.fastForward(3 * 3600_000);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Biographic');
  await expect(page.getByText('The time for Job Knowledge is up')).toBeVisible();
  await expect(page.getByRole('timer')).toHaveCount(0);
});

test('a reload at 0:00 goes on with the next section', async ({ page }) => {
  await openWithClock(page);
  await beginMockExam(page);
  await startSection(page);
  await untilSaved(page);
  await page.clock.pauseAt(new Date('2026-11-23T10:30:00'));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Biographic');
  await startSection(page);
});

test('a device clock set back gives no time', async ({ page }) => {
  await openWithClock(page);
  await beginMockExam(page);
  await startSection(page);
  await page.clock.fastForward(30 * 60_000);
  await page.clock.setSystemTime(new Date('2026-11-23T07:00:00'));
  await page.clock.runFor(2000);
  await expect(page.getByRole('timer')).toHaveText(/^(10:00|9:5\d)$/);
});
