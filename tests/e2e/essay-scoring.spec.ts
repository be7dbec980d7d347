import type { Locator, Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { endSection, startSection, untilSaved } from './support/exam-room.ts';
import { expect, test } from './support/test.ts';

const essay =
  'The bill was passed by the the House. More then one member agreed.\n\n' +
  'In order to win, its friends said that it would be cheap. It will not be cheap. '.repeat(6);

const criteria = ['Position', 'Reasons and examples', 'The other side', 'Organization', 'Language'];

/** An essay written and handed in on a Monday morning; the result page is shown. */
const handInEssay = async (page: Page): Promise<void> => {
  await page.clock.install({ time: new Date('2026-11-23T09:00:00') });
  await page.goto('#/drill/section');
  await page.getByRole('button', { name: 'Begin Essay' }).first().click();
  await startSection(page);
  await page.getByRole('textbox', { name: 'Your essay' }).fill(essay);
  await untilSaved(page);
  await endSection(page);
  await expect(page).toHaveURL(/#\/result\//);
};

const openEssay = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Read and score your essay' }).click();
  await expect(page.getByRole('heading', { name: 'Your reading' })).toBeVisible();
};

const languageOf = (page: Page): Locator =>
  page.locator('summary', { hasText: 'The language of your essay' });

const scoreAll = async (page: Page, score: number): Promise<void> => {
  for (const name of criteria) {
    await page
      .getByRole('group', { name })
      .getByRole('radio', { name: String(score), exact: true })
      .check();
  }
};

const save = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Save this reading' }).click();

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 390],
] as const) {
  test(`an essay is read, and read again a day later, ${colorScheme}, ${width} pixels wide`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 844 } });
    const page = await context.newPage();
    await handInEssay(page);
    await openEssay(page);
    await expectAccessible(page, 'first reading');
    await expectNoSidewaysScroll(page, 'first reading');
    await scoreAll(page, 3);
    await expect(page.getByText('This reading: 3 of 6')).toBeVisible();
    // It is there after a reload though it was not saved, and gone once it is.
    await expect(page.getByText('Kept on this device until you save the reading.')).toBeVisible();
    await page.reload();
    await expect(page.getByText('This reading: 3 of 6')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Clear this reading' })).toBeVisible();
    await expectAccessible(page, 'reading gone on with');
    await expectNoSidewaysScroll(page, 'reading gone on with');
    await save(page);
    await expect(page.getByRole('region', { name: 'Your reading' })).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Read once' })).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expectAccessible(page, 'read once');
    await expectNoSidewaysScroll(page, 'read once');

    await page.clock.setFixedTime(new Date('2026-11-24T07:00:00'));
    await page.reload();
    await expect(page.getByRole('heading', { name: 'The second reading' })).toBeVisible();
    await scoreAll(page, 5);
    await save(page);
    await expect(page.getByText('8 of 12 estimate')).toBeVisible();
    await expect(page.getByText('2 points apart')).toBeVisible();
    await expectAccessible(page, 'read twice');
    await expectNoSidewaysScroll(page, 'read twice');

    await page.goto(page.url().replace('/essay/', '/result/'));
    await expect(page.getByText('8 of 12, an estimate from your two readings.')).toBeVisible();
    await context.close();
  });
}

test('a reading is given by keyboard alone', async ({ page }) => {
  await handInEssay(page);
  await openEssay(page);
  await page.getByRole('radio', { name: 'Somebody else' }).focus();
  for (const name of criteria) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(
      page.getByRole('group', { name }).getByRole('radio', { name: '5', exact: true }),
    ).toBeChecked();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.type('By hand.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Read once' })).toBeVisible();
});

test('hints stand in the text, and their numbers and the list lead to each other', async ({
  page,
}) => {
  await handInEssay(page);
  await openEssay(page);
  await languageOf(page).press('Enter');
  await page.getByRole('button', { name: 'Hint 2: Repeated word' }).press('Enter');
  const entry = page.getByRole('button', { name: '2. Repeated word “the the”' });
  await expect(entry).toBeFocused();
  await entry.press('Enter');
  await expect(page.getByRole('button', { name: 'Hint 2: Repeated word' })).toBeFocused();
  await expectAccessible(page, 'hints');
  await expectNoSidewaysScroll(page, 'hints');

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Save this reading' })).toBeHidden();
  await expect(
    page.getByRole('heading', { name: 'Strong answers and sample answers' }),
  ).toBeHidden();
  await expect(entry).toBeVisible();
});

test.describe('the grammar checker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('is downloaded when asked for, works without a network, and can be removed', async ({
    page,
    context,
  }) => {
    test.setTimeout(240_000);
    const programs: string[] = [];
    context.on('request', (request) => {
      if (request.url().endsWith('.wasm')) programs.push(request.url());
    });
    await page.goto('#/settings');
    // The whole app is copied first, which takes a slow machine a while.
    await expect(page.getByText('it works offline')).toBeVisible({ timeout: 60_000 });
    await handInEssay(page);
    await openEssay(page);
    await languageOf(page).click();
    await expect(page.getByRole('button', { name: 'Download and check' })).toBeVisible();
    expect(programs).toEqual([]);

    await page.getByRole('button', { name: 'Download and check' }).click();
    const finding = page.getByRole('button', { name: /Grammar and spelling “then”/ });
    await expect(finding).toBeVisible({ timeout: 60_000 });
    expect(programs).toHaveLength(1);

    await context.setOffline(true);
    await page.reload();
    await languageOf(page).click();
    await page.getByRole('button', { name: 'Check grammar' }).click();
    await expect(finding).toBeVisible({ timeout: 60_000 });
    expect(programs).toHaveLength(1);
    await expectAccessible(page, 'grammar');
    await expectNoSidewaysScroll(page, 'grammar');

    await page.getByRole('button', { name: 'Remove the grammar checker' }).click();
    await expect(page.getByRole('button', { name: 'Download and check' })).toBeVisible();
    await page.getByRole('button', { name: 'Download and check' }).click();
    await expect(page.getByText('The download was incomplete.')).toBeVisible();
  });
});
