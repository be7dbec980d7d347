import { expectFocusInSight } from './support/accessible.ts';
import { openSection } from './support/exam-room.ts';
import { expect, test } from './support/test.ts';

for (const [what, viewport] of [
  ['a laptop', { width: 1366, height: 657 }],
  ['200% zoom', { width: 640, height: 512 }],
  ['a phone', { width: 390, height: 844 }],
] as const) {
  test(`what has the focus lies behind nothing: ${what}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openSection(page, 'Job Knowledge');
    await page.keyboard.press('o');
    const note = page.getByRole('textbox', { name: 'Your note on this question' });
    await expect(note).toBeFocused();
    await page.keyboard.type('The Berlin airlift');
    await expectFocusInSight(page);
    await note.blur();
    await page.evaluate(() => scrollTo(0, 0));
    await note.focus();
    await expectFocusInSight(page);

    await page.getByRole('button', { name: 'Review section' }).click();
    const entries = page.getByRole('button', { name: /^Question \d/ });
    await entries.last().focus();
    await expectFocusInSight(page);
    for (let left = await entries.count(); left > 0; left -= 1) {
      await page.keyboard.press('Shift+Tab');
      await expectFocusInSight(page);
    }
  });
}
