import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { beginMockExam, endSection, startSection } from './exam-room.ts';

/**
 * Sits the half-length mock exam: in Job Knowledge the first question is answered with its second option and flagged, in
 * English Expression the first is answered with its first; all else is left blank, but for so many more of Job Knowledge as are
 * asked for, so that not all that is answered is right by the draw. Ends before the blind review.
 */
export const sitHalfMock = async (page: Page, moreAnswered = 0): Promise<void> => {
  await page.goto('');
  await beginMockExam(page, /Half length/);
  for (const section of ['Job Knowledge', 'Biographic', 'English Expression', 'Essay']) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(section);
    await startSection(page);
    if (section === 'Job Knowledge') {
      await page.getByRole('radio').nth(1).check();
      await page.getByRole('button', { name: 'Flag for review' }).click();
      for (let more = 0; more < moreAnswered; more += 1) {
        await page.keyboard.press('n');
        await page.keyboard.press('2');
      }
    }
    if (section === 'English Expression') await page.getByRole('radio').first().check();
    await endSection(page);
  }
  await expect(page.getByRole('heading', { name: 'Before you see your result' })).toBeVisible();
};
