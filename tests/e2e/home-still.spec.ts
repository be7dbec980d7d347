import type { Page } from '@playwright/test';
import { beginMockExam, startSection, straightToResult } from './support/exam-room.ts';
import { expectAccessible } from './support/accessible.ts';
import { sitHalfMock } from './support/half-mock.ts';
import { expect, test } from './support/test.ts';

/** Notes what moves on the page from its first paint on. */
const noteShifts = (): void => {
  const shifts = { sum: 0, moved: [] as string[] };
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      readonly value: number;
      readonly sources: readonly { readonly node: Node | null }[];
    })[]) {
      shifts.sum += entry.value;
      for (const { node } of entry.sources) {
        if (node instanceof Element) shifts.moved.push(node.className);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

const sizes = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
] as const;

/** Opens home anew in both sizes and waits for `last`, which comes last. */
const expectStill = async (page: Page, last: RegExp): Promise<void> => {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.reload();
    await expect(page.getByRole('main').getByText(last)).toBeVisible();
    await page.waitForLoadState('networkidle');
    const shifts = await page.evaluate(
      () => (globalThis as unknown as { shifts: { sum: number; moved: readonly string[] } }).shifts,
    );
    expect(shifts.sum, `moved at ${size.width} px: ${shifts.moved.join(', ')}`).toBeLessThan(0.02);
    // The three ways in, and what stands beside them.
    expect(shifts.moved.filter((name) => name === 'ways' || name === 'glance-entry')).toEqual([]);
  }
};

test('nothing on the home page moves as what is stored comes onto it', async ({ page }) => {
  test.setTimeout(120_000);
  await page.addInitScript(noteShifts);
  await page.goto('');
  await expectStill(page, /^Begin with one section to get to know/);
  await sitHalfMock(page, 8);
  await page.goto('#/');
  await expectStill(page, /result is waiting for you to decide on its blind review/);
  await page.goBack();
  await straightToResult(page);
  await page.goto('#/');
  await expectStill(page, /^Nothing is due for review until/);
  await beginMockExam(page);
  await startSection(page);
  await page.goto('#/');
  await expectStill(page, /its clock is running/);
  await expect(page.getByText(/^Nothing outside your exam is due for review until/)).toBeVisible();
  await expectAccessible(page, 'home with an exam under way');
});
