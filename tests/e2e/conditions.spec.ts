import type { Page } from '@playwright/test';
import {
  beginMockExam,
  endSection,
  openWithClock,
  question,
  startSection,
  untilSaved,
  straightToResult,
} from './support/exam-room.ts';
import { expect, test } from './support/test.ts';

/** Opens the choice of the exam with the options on time and access unfolded. */
const openOptions = async (page: Page): Promise<void> => {
  await openWithClock(page, '#/mock');
  await page.getByText('Time and access').click();
  await expect(page.getByRole('group', { name: 'Time', exact: true })).toBeVisible();
};

const begin = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Begin the exam' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Job Knowledge');
};

const finish = async (page: Page): Promise<void> => {
  await endSection(page);
  for (const next of ['Biographic', 'English Expression', 'Essay']) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(next);
    await startSection(page);
    await endSection(page);
  }
  await straightToResult(page);
};

test('time and a half is given, and told in the result', async ({ page }) => {
  await openOptions(page);
  await page.getByRole('radio', { name: /×\s1\.5/ }).check();
  await begin(page);
  await startSection(page);
  await expect(page.getByRole('timer')).toHaveText(/^(1:00:00|59:5\d)$/);
  await finish(page);
  await expect(page.getByRole('main')).toContainText(/×\s*1\.5/);
});

test('an untimed exam has no clock that runs out', async ({ page }) => {
  await openOptions(page);
  await page.getByRole('radio', { name: 'Untimed' }).check();
  await begin(page);
  await startSection(page);
  await page.clock.fastForward(5 * 3600_000);
  await expect(question(page, 1, 60)).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await expect(page.getByRole('timer')).toHaveAccessibleName(/untimed/i);
});

test('a paused section stands still, over a reload too, and its questions are covered', async ({
  page,
}) => {
  await openOptions(page);
  await page.getByRole('checkbox', { name: /^Allow pausing/ }).check();
  await begin(page);
  await startSection(page);
  await page.clock.fastForward(10 * 60_000);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await untilSaved(page);
  await page.clock.fastForward(3 * 3600_000);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(question(page, 1, 60)).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText(/^(30:00|29:\d\d)$/);
});

test('under the conditions of the real test nothing can be paused', async ({ page }) => {
  await openWithClock(page);
  await beginMockExam(page);
  await startSection(page);
  await expect(page.getByRole('button', { name: 'Pause' })).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'How sure are you?' })).toHaveCount(0);
  await finish(page);
  await expect(page.getByRole('main')).toContainText('Taken under the conditions of the real test');
});

test('aids are there where they were asked for', async ({ page }) => {
  await openOptions(page);
  await page.getByRole('checkbox', { name: /^Pace line/ }).check();
  await page.getByRole('checkbox', { name: /^Clock for each question/ }).check();
  await page.getByRole('checkbox', { name: /^Ask how sure I am/ }).check();
  await page.getByRole('radio', { name: /^10\smin$/ }).check();
  await begin(page);
  await startSection(page);
  await expect(page.getByText('On pace')).toBeVisible();
  await page.clock.fastForward(3 * 60_000);
  await expect(page.getByText('3 minutes behind')).toBeVisible();
  await expect(page.getByText(/On this question: 3:0\d/)).toBeVisible();

  await page.keyboard.press('a');
  await page.keyboard.press('u');
  await expect(page.getByRole('button', { name: 'Unsure' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: 'Sure', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Unsure' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await endSection(page);
  await expect(page.getByText(/Break: (10:00|9:5\d) left/)).toBeVisible();
  await page.clock.fastForward(11 * 60_000);
  await expect(page.getByText(/The break is over/)).toBeVisible();
  await expect(page.getByRole('timer')).toHaveCount(0);
});

test('single-key shortcuts can be turned off', async ({ page }) => {
  await openWithClock(page, '#/settings');
  await page.getByRole('checkbox', { name: /Single-key shortcuts/ }).uncheck();
  await page.goto('');
  await beginMockExam(page);
  await startSection(page);
  await page.keyboard.press('b');
  await page.keyboard.press('n');
  await expect(question(page, 1, 60)).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a key can be changed, and not to one that is taken', async ({ page }) => {
  await openWithClock(page, '#/settings');
  await page.getByRole('button', { name: /Change the key: Flag/ }).click();
  await expect(page.getByRole('textbox', { name: /Press a key: Flag/ })).toBeFocused();
  await page.keyboard.press('n');
  await expect(page.getByText(/^N is already the key for/)).toBeVisible();
  await page.keyboard.press('x');
  await page.goto('');
  await beginMockExam(page);
  await startSection(page);
  await page.keyboard.press('x');
  await expect(page.getByRole('button', { name: 'Flag for review' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});
