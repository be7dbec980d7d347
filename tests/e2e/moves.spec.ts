import type { Locator, Page } from '@playwright/test';
import { openSection, questionNumber } from './support/exam-room.ts';
import { expect, test } from './support/test.ts';

const edgesOf = async (element: Locator): Promise<{ top: number; bottom: number }> => {
  const box = await element.boundingBox();
  if (box === null) throw new Error('what is measured is not on the screen');
  return { top: Math.round(box.y), bottom: Math.round(box.y + box.height) };
};

const nextButton = (page: Page): Locator => page.getByRole('button', { name: 'Next' });

/** Where Next stands for each of the section's first questions. */
const placesOfNext = async (page: Page, count: number): Promise<ReadonlySet<number>> => {
  const places = new Set<number>();
  for (let number = 1; number <= 12; number += 1) {
    await expect(questionNumber(page, number, count)).toBeVisible();
    places.add((await edgesOf(nextButton(page))).top);
    // Nor has the page moved on: the moves are in sight wherever it is scrolled to.
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await nextButton(page).click();
  }
  return places;
};

for (const [name, viewport] of [
  ['a laptop', { width: 1366, height: 650 }],
  ['a phone', { width: 390, height: 844 }],
] as const) {
  test(`on ${name} Next stands in the same place for every question`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openSection(page, 'Job Knowledge');
    const places = await placesOfNext(page, 60);
    expect([...places]).toHaveLength(1);
    await openSection(page, 'English Expression');
    expect(await placesOfNext(page, 65)).toEqual(places);
  });
}

test('on a tall screen Next stays near what is read', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 1400 });
  await openSection(page, 'Job Knowledge');
  expect((await edgesOf(nextButton(page))).bottom).toBeLessThan(970);
});

test('what takes the focus is never behind the moves, nor under the head of the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await openSection(page, 'Job Knowledge');
  await expect(page.getByRole('button', { name: 'All questions' })).toBeVisible();
  const head = (await edgesOf(page.getByRole('banner').or(page.locator('main > header')))).bottom;
  const moves = (await edgesOf(nextButton(page))).top;
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement?.closest('fieldset, [role="group"]') == null) return null;
      const { top, bottom } = activeElement.getBoundingClientRect();
      return { top, bottom };
    });
  let stops = 0;
  for (const key of ['Tab', 'Shift+Tab'] as const) {
    for (let time = 0; time < 14; time += 1) {
      await page.keyboard.press(key);
      const edges = await focused();
      if (edges === null) continue;
      stops += 1;
      expect(edges.top).toBeGreaterThanOrEqual(head);
      expect(edges.bottom).toBeLessThanOrEqual(moves);
    }
  }
  // Options and tools, both ways.
  expect(stops).toBeGreaterThan(16);
});

test('a double click on what brings the question neither answers nor flags it', async ({
  page,
}) => {
  await openSection(page, 'Job Knowledge');
  // The second click, on what has come to stand where the first one was.
  const clickAgain = async (target: Locator): Promise<void> => {
    await target.hover();
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
  };
  const option = page.getByRole('radio').nth(1);
  const flag = page.getByRole('button', { name: 'Flag for review' });
  await clickAgain(option);
  await clickAgain(flag);
  await expect(option).not.toBeChecked();
  await expect(flag).toHaveAttribute('aria-pressed', 'false');
  await option.dblclick();
  await expect(option).toBeChecked();
});
