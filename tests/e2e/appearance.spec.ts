import type { Browser, BrowserContextOptions, Locator, Page } from '@playwright/test';
import { axeOn, expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { expect, test } from './support/test.ts';

/** On a phone, the preferences stored as if chosen before. */
const phoneWith = async (
  browser: Browser,
  preferences: Readonly<Record<string, unknown>>,
  options: BrowserContextOptions = {},
): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
  await context.addInitScript(
    (stored) => localStorage.setItem('fsot-preferences', stored),
    JSON.stringify(preferences),
  );
  return context.newPage();
};

const pages = [
  ['', /^Practice/],
  ['#/mock', 'Full mock exam'],
  ['#/drill', 'Drill'],
  ['#/drill/section', 'One section by itself'],
  ['#/history', 'Past attempts'],
  ['#/settings', 'Settings'],
] as const;

/** Every page that needs no attempt, with its options unfolded. */
const visitEach = async (page: Page, look: (address: string) => Promise<void>): Promise<void> => {
  for (const [address, title] of pages) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.waitForLoadState('networkidle');
    if (address === '#/mock' || address === '#/drill/section') {
      await page.getByText('Time and access').click();
      await expect(page.getByRole('group', { name: 'Time', exact: true })).toBeVisible();
    }
    if (address === '#/drill') {
      for (const summary of await page.locator('.narrowing > summary').all()) await summary.click();
    }
    await look(address);
  }
};

/** Text that stands out less than 7 to 1 (4.5 to 1 where it is large). */
const faintText = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await axeOn(page).withRules(['color-contrast-enhanced']).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with high contrast all text stands out 7 to 1, ${colorScheme}`, async ({ browser }) => {
    const page = await phoneWith(browser, { contrast: 'more' }, { colorScheme });
    await visitEach(page, async (address) => {
      expect(await faintText(page), address).toEqual([]);
    });
    await page.context().close();
  });
}

/** How far a field's placeholder stands out from it, as WCAG computes it; axe does not look. */
const placeholderContrast = (field: Locator): Promise<number> =>
  field.evaluate((element) => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (canvas === null) throw new Error('no canvas');
    const luminanceOf = (color: string): number => {
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) =>
        part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = luminanceOf(getComputedStyle(element).backgroundColor);
    const placeholder = getComputedStyle(element, '::placeholder');
    // Over the ground: it may let it through.
    canvas.globalAlpha = Number(placeholder.opacity);
    const ink = luminanceOf(placeholder.color);
    return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
  });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what stands in an empty field can be read, ${colorScheme}`, async ({ browser }) => {
    const page = await phoneWith(browser, {}, { colorScheme });
    await page.goto('#/settings');
    await page.getByRole('button', { name: /^Change the key: Flag/ }).click();
    const contrast = await placeholderContrast(page.getByPlaceholder('Press a key'));
    expect(contrast).toBeGreaterThanOrEqual(4.5);
    await page.context().close();
  });
}

test('a system that asks for more contrast gets it unasked', async ({ browser }) => {
  const inkOf = async (contrast: 'more' | 'no-preference'): Promise<string> => {
    const page = await phoneWith(browser, {}, { contrast, colorScheme: 'light' });
    await page.goto('');
    const ink = await page
      .getByRole('heading', { level: 1 })
      .evaluate((heading) => getComputedStyle(heading).color);
    await page.context().close();
    return ink;
  };
  expect(await inkOf('more')).not.toBe(await inkOf('no-preference'));
});

test('text of double size fits a phone without sideways scrolling, larger targets too', async ({
  browser,
}) => {
  const page = await phoneWith(browser, { textPercent: 200, targets: 'large' });
  await visitEach(page, async (address) => {
    for (const width of [320, 360, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await expectNoSidewaysScroll(page, `${address}, ${width} pixels wide`);
    }
    await expectAccessible(page, address);
  });
  await page.context().close();
});

test('larger targets are at least 56 pixels high', async ({ browser }) => {
  const page = await phoneWith(browser, { targets: 'large' });
  await visitEach(page, async (address) => {
    const low = await page
      .locator('button:visible, .button:visible, nav a:visible, summary:visible, label:visible')
      .evaluateAll((targets) =>
        targets
          .filter((target) => target.getBoundingClientRect().height < 55.5)
          .map((target) => target.outerHTML),
      );
    expect(low, address).toEqual([]);
  });
  await page.context().close();
});

test('paper shows what a version was, with its sources, and nothing to press', async ({ page }) => {
  await page.goto('#/mock');
  await expect(page.getByRole('button', { name: 'Begin the exam' })).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('button:visible, nav:visible, input:visible')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Job Knowledge' })).toBeVisible();
  const [ink, address] = await page
    .locator('main a[href^="https"]')
    .first()
    .evaluate((link) => [getComputedStyle(link).color, getComputedStyle(link, '::after').content]);
  expect(ink).toMatch(/^(rgb\(0, 0, 0\)|color\(srgb 0 0 0\))$/);
  expect(address).toContain('https://');
});
