import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { beginMockExam, endSection, startSection, straightToResult } from './support/exam-room.ts';
import { expect, test } from './support/test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`every page is accessible, ${colorScheme}, ${width} pixels wide`, async ({ browser }) => {
      test.setTimeout(180_000);
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 844 } });
      const page = await context.newPage();
      const look = async (where: string): Promise<void> => {
        await expectAccessible(page, where);
        await expectNoSidewaysScroll(page, where);
      };
      for (const address of [
        '',
        '#/mock',
        '#/drill',
        '#/drill/section',
        '#/history',
        '#/settings',
        '#/nowhere',
      ]) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForLoadState('networkidle');
        await look(address);
      }
      await page.goto('');
      await beginMockExam(page, /Half length/);
      await look('instructions');
      for (const section of ['Job Knowledge', 'Biographic', 'English Expression', 'Essay']) {
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(section);
        await startSection(page);
        await look(section);
        if (section === 'Job Knowledge') {
          await page.getByRole('radio').first().check();
          await page.getByRole('button', { name: 'Review section' }).click();
          await look('section review');
          await page.getByRole('button', { name: 'End section' }).click();
          await look('dialog');
          await page.keyboard.press('Escape');
        }
        await endSection(page);
      }
      await expect(page.getByRole('heading', { name: 'Before you see your result' })).toBeVisible();
      await look('blind review');
      await straightToResult(page);
      await look('result');
      await page
        .getByRole('link', { name: /Review every question/ })
        .first()
        .click();
      await expect(page.getByRole('main')).toContainText(/Question 1 of 30/);
      await look('review');
      await page.goto('#/history');
      await look('history');
      await context.close();
    });
  }
}

test('nothing is fetched from anywhere else', async ({ page }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('http://127.0.0.1')) elsewhere.push(request.url());
  });
  await page.goto('');
  await beginMockExam(page);
  await startSection(page);
  await page.goto('#/settings');
  expect(elsewhere).toEqual([]);
});
