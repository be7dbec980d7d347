import { expectNoSidewaysScroll } from './support/accessible.ts';
import { endSection, openSection, startSection, untilSaved } from './support/exam-room.ts';
import { expect, test } from './support/test.ts';

const longWord = 'https://history.example.org/'.padEnd(600, 'milestones');

for (const width of [390, 1280]) {
  test(`a word longer than a line makes no page wider, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openSection(page, 'Job Knowledge');
    await page.keyboard.press('o');
    await page.getByRole('textbox', { name: 'Your note on this question' }).fill(longWord);
    await expectNoSidewaysScroll(page, 'exam');
    await endSection(page);
    await page
      .getByRole('link', { name: /^Review/ })
      .first()
      .click();
    await expect(page.getByText(longWord)).toBeVisible();
    await page.getByRole('button', { name: /^Add a study note/ }).click();
    await page.getByRole('textbox', { name: /^Study note/ }).fill(longWord);
    await expect(page.getByText('Saved on this device.')).toBeVisible();
    await expectNoSidewaysScroll(page, 'review');
    await page.goto('#/notes');
    await expect(page.getByText(longWord).first()).toBeVisible();
    await expectNoSidewaysScroll(page, 'notes');

    await page.goto('#/drill/section');
    await page.getByRole('button', { name: 'Begin Essay' }).first().click();
    await startSection(page);
    await page.getByRole('textbox', { name: 'Your essay' }).fill(longWord);
    await expectNoSidewaysScroll(page, 'essay');
    await untilSaved(page);
    await endSection(page);
    await expect(page.getByText(longWord)).toBeVisible();
    await expectNoSidewaysScroll(page, 'result of the essay');
    await page
      .getByRole('link', { name: /^Review/ })
      .first()
      .click();
    await expect(page.getByText(longWord)).toBeVisible();
    await expectNoSidewaysScroll(page, 'review of the essay');
  });
}
