import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import {
  beginMockExam,
  endSection,
  openWithClock,
  question,
  questionNumber,
  sections,
  startSection,
  straightToResult,
  untilSaved,
} from './support/exam-room.ts';
import { expect, test } from './support/test.ts';

const verdict = (page: Page): Locator =>
  page.getByRole('group', { name: /^(?:✓ Right|✗ Wrong)\./u });

const check = (page: Page): Locator => page.getByRole('button', { name: 'Check answer' });

/** Three questions on economics, immediate feedback. */
const beginEconomics = async (page: Page): Promise<void> => {
  await openWithClock(page, '#/drill');
  await page.getByRole('checkbox', { name: 'Job Knowledge' }).check();
  await page.locator('summary', { hasText: 'Topics of Job Knowledge' }).click();
  await page.getByRole('checkbox', { name: 'Economics' }).check();
  await page.getByRole('spinbutton', { name: 'Maximum questions' }).fill('3');
  await page.getByRole('button', { name: 'Start the drill' }).focus();
  await expect(page.getByText(/questions match\. The drill draws 3 of them/u)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(questionNumber(page, 1, 3)).toBeFocused();
};

test('a drill of one’s own is checked, locked, resumed, finished and reviewed', async ({
  page,
}) => {
  await beginEconomics(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Drill: Economics');
  await expect(page.getByText('Choose an option first')).toBeVisible();
  await page.getByRole('radio').first().check();
  await check(page).click();
  await expect(verdict(page)).toBeFocused();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.locator('.option-rationale')).toHaveCount(4);
  await expect(page.getByText(/^✓ Key/u)).toBeVisible();

  // What is left unchecked stays open.
  await page.getByRole('button', { name: 'Next question' }).click();
  await page.getByRole('radio').nth(1).check();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(question(page, 3, 3)).toBeVisible();
  await page.getByRole('button', { name: 'Previous' }).click();
  await expect(page.getByRole('radio').nth(1)).toBeChecked();

  await untilSaved(page);
  await page.reload();
  await expect(question(page, 2, 3)).toBeVisible();
  await expect(check(page)).toBeEnabled();
  await page.getByRole('button', { name: 'Previous' }).click();
  await expect(verdict(page)).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);

  await page.getByRole('button', { name: 'Review drill' }).click();
  await page.getByRole('button', { name: 'Finish the drill' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('1 question is unanswered');
  await dialog.getByRole('button', { name: 'Finish the drill' }).click();
  await expect(page).toHaveURL(/#\/result\//u);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Result: Economics');
  await expect(page.getByRole('main')).toContainText('Drill with immediate feedback');

  await page.goto(page.url().replace('#/result/', '#/review/'));
  await expect(page.getByRole('main')).toContainText('Question 1 of 3');
  await page.goto('#/history');
  await expect(page.getByText('Drill: Economics').first()).toBeVisible();
});

test('what was missed in a mock exam is drilled by one click, and starts with its question', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openWithClock(page);
  await beginMockExam(page, /Half length/u);
  const seen: string[] = [];
  for (const { title } of sections) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await startSection(page);
    if (title === 'Job Knowledge') seen.push(await page.locator('#question-stem').innerText());
    // Left blank, but seen: missed. What never came onto the screen is not.
    await page.clock.runFor(2_000);
    await endSection(page);
  }
  await straightToResult(page);

  await page.goto('#/drill');
  const missed = page.getByRole('listitem').filter({ hasText: 'What I missed last time' });
  await expect(missed).toContainText('2 questions you answered wrong or left blank');
  await missed.getByRole('button').click();
  await expect(question(page, 1, 1)).toBeVisible();
  expect(await page.locator('#question-stem').innerText()).toBe(seen[0]);

  // The second section of the drill has no instructions to read.
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('button', { name: 'Continue to English Expression' }).click();
  await expect(page.getByRole('main')).toContainText('Section 2 of 2');
  await expect(page.getByRole('main')).not.toContainText('There is no penalty');
  await startSection(page);
  await expect(question(page, 1, 1)).toBeVisible();
});

test('a drill runs by keyboard alone, and every state of it is accessible', async ({ page }) => {
  test.setTimeout(120_000);
  await openWithClock(page, '#/drill');
  await expect(page.getByRole('heading', { name: 'Ready to start' })).toBeVisible();
  await expectAccessible(page, 'drills');
  for (const words of ['Topics of Job Knowledge', 'Dimensions of', 'Topics and skills']) {
    await page.locator('summary', { hasText: words }).press('Enter');
  }
  await expectAccessible(page, 'drills unfolded');

  await page.getByRole('button', { name: 'Start Ten quick ones' }).press('Enter');
  const first = page.getByRole('heading', { name: /^Question 1 of/u });
  await expect(first).toBeFocused();
  // Enter does nothing before an answer, and checks it afterwards.
  await page.keyboard.press('Enter');
  await expect(page.getByText('Choose an option first')).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await expectAccessible(page, 'question');
  await page.keyboard.press('Enter');
  await expect(verdict(page)).toBeFocused();
  await expectAccessible(page, 'verdict');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, 'verdict, dark');

  // Its answer is locked for keys too; the next Tab is the way on, and so is Enter.
  await page.keyboard.press('3');
  await expect(verdict(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('button', { name: /^(?:Next question|Go to overview)$/u }),
  ).toBeFocused();
  await page.keyboard.press('p');
  await page.keyboard.press('Enter');
  await expect(verdict(page)).toHaveCount(0);
});

test('a link starts the drill that it names, and Back does not start it again', async ({
  page,
}) => {
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('#/drill?make=quick');
  await expect(page.getByRole('group', { name: /^Question 1 of/u })).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/drill|exam/u);
});

test('a drill with feedback at the end shows no key before it', async ({ page }) => {
  await openWithClock(page, '#/drill?section=english-expression&topic=sentence-correction&count=1');
  await page.getByRole('radio', { name: 'At the end' }).check();
  await page.getByRole('radio', { name: 'My own limit' }).check();
  await page.getByRole('spinbutton', { name: 'Minutes' }).fill('3');
  await page.getByRole('button', { name: 'Start the drill' }).click();
  await expect(question(page, 1, 1)).toBeVisible();
  await expect(page.getByRole('timer')).toContainText(/^(?:3:00|2:5\d)$/u);
  await page.getByRole('radio').first().check();
  await expect(check(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.locator('.option-rationale')).toHaveCount(0);
  // The time that is up ends it as in the exam.
  await page.clock.runFor(181_000);
  await expect(page).toHaveURL(/#\/result\//u);
});

test('questions are counted without their texts, and the texts of a drill fetched as it starts', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const [, name] = /\/([a-z-]+)-[\w-]{8}\.json$/u.exec(request.url()) ?? [];
    if (name !== undefined) fetched.push(name);
  });
  await page.goto('#/drill');
  await page.getByRole('checkbox', { name: 'English Expression' }).check();
  await expect(page.getByText(/questions match\./u)).toBeVisible();
  expect(fetched).toEqual(['catalog']);
  await page.getByRole('button', { name: 'Start the drill' }).click();
  await expect(page).toHaveURL(/#\/exam\//u);
  expect(fetched).toEqual(['catalog', 'english-expression']);

  await page.goto('#/questions');
  await expect(page.getByText(/questions in the bank\.$/u)).toBeVisible();
  expect(fetched).toEqual(['catalog', 'english-expression', 'catalog']);
});
