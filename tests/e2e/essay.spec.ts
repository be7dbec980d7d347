import type { Page } from '@playwright/test';
import { openWithClock, startSection, untilSaved } from './support/exam-room.ts';
import { expect, test } from './support/test.ts';

const openEssay = async (page: Page): Promise<void> => {
  await openWithClock(page, '#/drill/section');
  await page.getByRole('button', { name: 'Begin Essay' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Essay');
};

const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate(async (pasted) => {
    await navigator.clipboard.writeText(pasted);
  }, text);

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the prompt is hidden until the clock runs, and the box helps with nothing', async ({
  page,
}) => {
  await openEssay(page);
  await expect(page.getByRole('region', { name: 'Prompt' })).toHaveCount(0);
  await startSection(page);
  await expect(page.getByRole('region', { name: 'Prompt' })).toBeVisible();
  const box = page.getByRole('textbox', { name: 'Your essay' });
  await expect(box).toBeFocused();
  await expect(box).toHaveAttribute('spellcheck', 'false');
  await expect(box).toHaveAttribute('autocorrect', 'off');
  await expect(box).toHaveAttribute('autocapitalize', 'off');
});

test('a paste over the limit is refused whole, and told by how much it is over', async ({
  page,
}) => {
  await openEssay(page);
  await startSection(page);
  const box = page.getByRole('textbox', { name: 'Your essay' });
  await box.fill('x'.repeat(2_790));
  await paste(page, 'fifteen letters');
  await box.press('End');
  await box.press('ControlOrMeta+v');
  await expect(
    page.getByText('5 characters over the limit of 2,800, so nothing was pasted'),
  ).toBeVisible();
  await expect(box).toHaveValue('x'.repeat(2_790));

  await box.pressSequentially('0123456789 and more');
  await expect(box).toHaveValue(`${'x'.repeat(2_790)}0123456789`);
  await expect(page.getByText('You have reached the limit of 2,800 characters.')).toBeVisible();

  await box.press('ControlOrMeta+z');
  await expect(box).not.toHaveValue(/9$/);
});

test('a dictated text that is too long is refused whole, too', async ({ page }) => {
  await openEssay(page);
  await startSection(page);
  const box = page.getByRole('textbox', { name: 'Your essay' });
  await box.fill('x'.repeat(2_790));
  await page.keyboard.insertText('fifteen letters');
  await expect(
    page.getByText('5 characters over the limit of 2,800, so nothing was entered'),
  ).toBeVisible();
  await expect(box).toHaveValue('x'.repeat(2_790));
});

test('what is written is there after a crash', async ({ page }) => {
  await openEssay(page);
  await startSection(page);
  await page.getByRole('textbox', { name: 'Your essay' }).fill('A position, and a reason.');
  await untilSaved(page);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Your essay' })).toHaveValue(
    'A position, and a reason.',
  );
  await expect(page.getByText('25 of 2,800 characters, 5 words')).toBeVisible();
});

test('what was written last is there after a reload at once', async ({ page }) => {
  await openEssay(page);
  await startSection(page);
  const box = page.getByRole('textbox', { name: 'Your essay' });
  await box.pressSequentially('A position.');
  await untilSaved(page);
  await box.pressSequentially(' And the last words');
  await page.reload();
  await expect(box).toHaveValue('A position. And the last words');
});
