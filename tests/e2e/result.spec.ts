import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { ResultExport } from '../../src/progress/result-export.ts';
import { readCsv } from '../support/read-csv.ts';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { endSection, openWithClock, startSection } from './support/exam-room.ts';
import { expect, test } from './support/test.ts';

const region = (page: Page, name: string): Locator =>
  page.getByRole('region', { name, exact: true });

/** Sits the half-length exam with confidence switched on, answers twelve questions of Job Knowledge, and looks at the result. */
const sitExam = async (page: Page): Promise<void> => {
  await openWithClock(page, '#/mock');
  await page.getByRole('radio', { name: /Half length/ }).check();
  const sure = page.getByRole('checkbox', { name: /how sure/i });
  if (!(await sure.isVisible()))
    await page
      .locator('summary', { hasText: /time|aids/i })
      .first()
      .click();
  await sure.check();
  await page.getByRole('button', { name: 'Begin the exam' }).click();
  await startSection(page);
  for (let number = 1; number <= 12; number += 1) {
    await expect(
      page.getByRole('group', { name: new RegExp(`^Question ${number} of 30\\b`) }),
    ).toBeVisible();
    await page.clock.runFor(30_000);
    await page.keyboard.press(String((number % 4) + 1));
    await page.keyboard.press(number % 2 === 0 ? 's' : 'g');
    if (number % 3 === 0) await page.keyboard.press(String(((number + 1) % 4) + 1));
    await page.keyboard.press('ArrowRight');
  }
  for (const title of ['Biographic', 'English Expression', 'Essay']) {
    await endSection(page);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await startSection(page);
  }
  await endSection(page);
  await page.getByRole('button', { name: 'Straight to the result' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'What to do next' })).toBeVisible();
};

const textOf = async (download: Download): Promise<string> =>
  readFile(await download.path(), 'utf8');

const save = async (page: Page, button: RegExp): Promise<Download> => {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return downloading;
};

test('a result says what to do next, draws what it says, and is accessible', async ({ page }) => {
  test.setTimeout(120_000);
  await sitExam(page);
  const next = region(page, 'What to do next').getByRole('link');
  await expect(next.first()).toHaveAttribute('href', /#\/review\/[^?]+\?section=1&filter=wrong/);
  expect(await next.count()).toBeLessThanOrEqual(4);

  const knowledge = region(page, 'Job Knowledge');
  await expect(knowledge.getByRole('table', { name: 'By topic, weakest first' })).toBeVisible();
  await expect(knowledge).toContainText('18 questions left blank');
  const pace = knowledge.getByRole('figure', { name: 'Questions answered over the section' });
  await pace.getByText('The figures in a table').click();
  await expect(pace.getByRole('row', { name: /^20\s?min 12 30$/ })).toBeVisible();
  await expect(region(page, 'Answers you changed')).toContainText('4 changes to 4 answers');
  await expect(
    region(page, 'How sure you were').getByRole('figure', { name: /^Right answers against/ }),
  ).toBeVisible();
  await expectAccessible(page, 'light');

  for (const size of ['100', '200']) {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(
      (percent) => document.documentElement.style.setProperty('--text-percent', percent),
      size,
    );
    await expectNoSidewaysScroll(page, `${size}% text`);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, 'dark');

  await next.first().click();
  await expect(page).toHaveURL(/filter=wrong/);
});

test('the assumptions of the estimate are changed by keyboard, kept, and reset', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await sitExam(page);
  const panel = region(page, 'An estimate on the test’s scale');
  await expect(panel).toContainText('Historical cut score 154');
  const words = panel.locator('.interval-words').first();
  const before = await words.innerText();
  const mean = panel.getByRole('textbox', { name: 'Mean right, in %' }).first();
  await mean.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('150');
  await expect(panel.getByText('less than 100%')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(panel.getByText('less than 100%')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('33.5');
  await expect(panel.getByText('less than 100%')).toHaveCount(0);
  await expect(mean).toHaveValue('33.5');
  await expect(words).not.toHaveText(before);
  await panel.getByRole('textbox', { name: /^Score to add/ }).fill('52');
  await expect(panel).toContainText('Job Knowledge + Biographic + English Expression');
  const after = await words.innerText();

  await page.reload();
  await expect(words).toHaveText(after);
  await expect(mean).toHaveValue('33.5');
  await expectAccessible(page, 'with other assumptions');
  await panel.getByRole('button', { name: 'Back to the starting values' }).press('Enter');
  await expect(words).toHaveText(before);
  await expect(mean).toHaveValue('60');
  await expect(panel).not.toContainText('+ Biographic');
});

test('a result is saved as JSON and CSV, and prints black on white without buttons', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await sitExam(page);
  const json = await save(page, /^Save as JSON/);
  expect(json.suggestedFilename()).toMatch(/^fsot-result-2026-11-23-half-length.*\.json$/);
  const result = ResultExport.parse(JSON.parse(await textOf(json)));
  expect(result.sections.map(({ section, responses }) => [section, responses.length])).toEqual([
    ['job-knowledge', 30],
    ['biographic', expect.any(Number)],
    ['english-expression', expect.any(Number)],
    ['essay', 1],
  ]);
  expect(result.conditions.confidence).toBe(true);
  const [first] = result.sections[0]?.responses ?? [];
  expect(first?.question).not.toMatch(/[<>]/);
  expect(first?.key).not.toBeNull();

  const csv = await save(page, /^Save as CSV/);
  await expect(page.getByText(/^Handed to the browser to save: .*\.csv$/)).toBeVisible();
  const rows = readCsv((await textOf(csv)).replace('\uFEFF', ''));
  const questions = result.sections.flatMap(({ responses }) => responses);
  expect(rows).toHaveLength(questions.length + 1);
  expect(rows[1]?.[2]).toBe(first?.itemId);

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.locator('main').getByRole('button').count()).toBe(0);
  const colors = await page.evaluate(() => {
    // Painted, as a mixed color is not told in bytes.
    const bytesOf = (color: string): readonly number[] => {
      const canvas = document.createElement('canvas').getContext('2d');
      if (canvas === null) throw new Error('nothing to paint on');
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const panel = document.querySelector('.section-result') ?? document.body;
    return {
      paper: bytesOf(getComputedStyle(document.body).backgroundColor),
      ink: bytesOf(getComputedStyle(panel).color),
    };
  });
  expect(colors).toEqual({ paper: [255, 255, 255], ink: [0, 0, 0] });
  // The figures of a chart are told on paper, where nobody can open them.
  await expect(
    page
      .getByRole('figure', { name: 'Questions answered over the section' })
      .first()
      .getByRole('table'),
  ).toBeVisible();
});
