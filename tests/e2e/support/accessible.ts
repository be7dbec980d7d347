import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Axe, to look at the page for what is wrong with it. */
export const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    // Else a page is opened for each look, to keep frames of other origins apart: the app has none.
    .setLegacyMode();

/** What axe finds on the page as it is, by WCAG 2.2 AA and good practice: nothing. `where` names the page in a failure. */
export const expectAccessible = async (page: Page, where: string): Promise<void> => {
  const { violations } = await axeOn(page)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${where}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    ),
  ).toEqual([]);
};

export const expectNoSidewaysScroll = async (page: Page, where: string): Promise<void> => {
  const overflow = await page.evaluate(() => {
    // What is fixed to the window makes the page no wider, and cannot be scrolled to at all.
    const fixed = [...document.querySelectorAll('body *')].filter(
      (element) => getComputedStyle(element).position === 'fixed',
    );
    return Math.max(
      ...[document.documentElement, ...fixed].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    );
  });
  expect(overflow, where).toBeLessThanOrEqual(0);
};

/** What has the focus is in the window and lies behind nothing, right to its corners. */
export const expectFocusInSight = async (page: Page): Promise<void> => {
  const hidden = await page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'nothing has the focus';
    const { left, top, right, bottom } = element.getBoundingClientRect();
    // Within rounded corners.
    const [x, y] = [Math.min(8, (right - left) / 2), Math.min(8, (bottom - top) / 2)];
    const isSeen = [left + x, right - x].every((across) =>
      [top + y, bottom - y].every((down) => {
        const there = document.elementFromPoint(across, down);
        return there !== null && (element.contains(there) || there.contains(element));
      }),
    );
    return isSeen ? '' : `${element.tagName} ${element.textContent} at ${top}\u2013${bottom} px`;
  });
  expect(hidden).toBe('');
};
