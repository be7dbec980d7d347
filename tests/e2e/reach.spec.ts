import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { endSection, straightToResult } from './support/exam-room.ts';

/** Tabs until the button has the focus, as one without a mouse must; fails after a fair number of stops. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  const button = page.getByRole('button', { name, exact: true });
  for (let stop = 0; stop < 40; stop += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`"${name}" is not reached by Tab`);
};

const expectNoSidewaysScroll = async (page: Page, where: string): Promise<void> => {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, where).toBeLessThanOrEqual(0);
};

test('the whole exam is sat by keyboard alone', async ({ page }) => {
  await page.goto('#/mock');
  await tabTo(page, 'Begin the exam');
  await page.keyboard.press('Enter');
  for (const section of ['Job Knowledge', 'Biographic', 'English Expression', 'Essay']) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(section);
    await expect(page.getByRole('heading', { name: `: ${section}` })).toBeFocused();
    await tabTo(page, 'Start section');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('timer')).toBeVisible();
    if (section === 'Essay') {
      await expect(page.getByRole('textbox', { name: 'Your essay' })).toBeFocused();
      await page.keyboard.type('Written without a mouse.');
    } else {
      for (const key of ['1', 'ArrowRight', 'b', 'f', 'n']) await page.keyboard.press(key);
      await expect(page.getByRole('heading', { name: /^Question 3 of/ })).toBeFocused();
      await tabTo(page, 'All questions');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog', { name: 'All questions' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: 'All questions' })).toBeFocused();
    }
    await page.keyboard.press('Shift+Tab');
    await page.evaluate(() => document.querySelector('main')?.focus());
    await tabTo(page, 'End section');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'Before you see your result' })).toBeVisible();
  await tabTo(page, 'Straight to the result');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/result\//);
  await expect(page.getByRole('main')).toContainText('Written without a mouse.');
});

test('at 400% zoom nothing needs sideways scrolling', async ({ page }) => {
  // 1280 by 1024 pixels at 400%.
  await page.setViewportSize({ width: 320, height: 256 });
  for (const address of ['', '#/mock', '#/drill', '#/drill/section', '#/history', '#/settings']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoSidewaysScroll(page, address);
  }
  await page.goto('#/mock');
  await page.getByRole('radio', { name: /Half length/ }).check();
  await page.getByRole('button', { name: 'Begin the exam' }).click();
  for (const section of ['Job Knowledge', 'Biographic', 'English Expression', 'Essay']) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(section);
    await expectNoSidewaysScroll(page, `before ${section}`);
    await page.getByRole('button', { name: 'Start section' }).click();
    await expect(page.getByRole('timer')).toBeVisible();
    await expectNoSidewaysScroll(page, section);
    await endSection(page);
  }
  await expect(page.getByRole('heading', { name: 'Before you see your result' })).toBeVisible();
  await expectNoSidewaysScroll(page, 'blind review');
  await straightToResult(page);
  await expectNoSidewaysScroll(page, 'result');
});

test('in forced colors the chosen option, a pressed button and the mark stand out', async ({
  browser,
}) => {
  const context = await browser.newContext({ forcedColors: 'active' });
  const page = await context.newPage();
  await page.goto('#/mock');
  await page.getByRole('button', { name: 'Begin the exam' }).click();
  await page.getByRole('button', { name: 'Start section' }).click();
  await page.keyboard.press('2');
  await page.keyboard.press('f');
  const looks = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { outlineStyle, borderColor, backgroundColor, borderWidth } =
          getComputedStyle(element);
        return [outlineStyle, borderColor, backgroundColor, borderWidth].join(' ');
      });
  expect(await looks('.option:has(:checked)')).not.toBe(await looks('.option:not(:has(:checked))'));
  expect(await looks('.button[aria-pressed="true"]')).not.toBe(
    await looks('.button[aria-pressed="false"], .button:not([aria-pressed])'),
  );
  await context.close();
});
