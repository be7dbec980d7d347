import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { endSection, openSection, straightToResult } from './support/exam-room.ts';
import { picturedBank } from './support/pictured-bank.ts';
import { expect, test } from './support/test.ts';

/** Tabs until the button has the focus, as one without a mouse must; fails after a fair number of stops. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  const button = page.getByRole('button', { name, exact: true });
  for (let stop = 0; stop < 40; stop += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`"${name}" is not reached by Tab`);
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

const wideTable = `<table><thead><tr>${'<th>Guaranteed</th>'.repeat(6)}</tr></thead><tbody><tr>${'<td>48,000,000</td>'.repeat(6)}</tr></tbody></table>`;

/** The section's questions, each with a table too wide for a phone, in its stem and in its passage. */
const withWideTables = (section: string) => {
  const bank = picturedBank.find((one) => one.section === section);
  if (bank === undefined) throw new Error(`no section ${section}`);
  return {
    ...bank,
    sets: bank.sets.map(({ passage, items, ...set }) => ({
      ...set,
      passage: passage === null ? null : { ...passage, html: `${wideTable}${passage.html}` },
      items: items.map((item) => ({ ...item, stem: `${item.stem}${wideTable}` })),
    })),
  };
};

for (const [section, title, tables] of [
  ['job-knowledge', 'Job Knowledge', 1],
  ['english-expression', 'English Expression', 2],
] as const) {
  test(`on a phone a table too wide for it scrolls by itself, by keyboard too: ${title}`, async ({
    page,
  }) => {
    await page.route(`**/assets/${section}-*.json`, (route) =>
      route.fulfill({ json: withWideTables(section) }),
    );
    await page.setViewportSize({ width: 390, height: 844 });
    await openSection(page, title);
    const frames = page.getByRole('group', { name: 'Table' });
    await expect(frames).toHaveCount(tables);
    await expectNoSidewaysScroll(page, title);
    for (const frame of await frames.all()) {
      await frame.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => frame.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    }
    await expectAccessible(page, title);
  });
}

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
