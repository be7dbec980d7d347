import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible.ts';
import { endSection, startSection } from './support/exam-room.ts';
import { sitHalfMock } from './support/half-mock.ts';
import { expect, test } from './support/test.ts';

/** 30 and 32 questions with a key; the only answer that was not doubted is that of English Expression. */
const inDoubt = 61;

const questionHeading = (page: Page, number: number, count = inDoubt) =>
  page.getByRole('heading', { level: 2, name: `Question ${number} of ${count}`, exact: true });
const answeredAgain = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'Answered again' });
const optionsAreKeyed = (page: Page) => page.getByText('✓ Key');

test('a candidate answers again what was in doubt, without a clock, and sees both scores', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await sitHalfMock(page);
  await expect(page).toHaveURL(/#\/blind\//);
  await expect(optionsAreKeyed(page)).toHaveCount(0);
  await expectAccessible(page, 'invitation');

  await page.getByRole('button', { name: `Answer these ${inDoubt} again` }).click();
  await expect(questionHeading(page, 1)).toBeFocused();
  await expect(page.getByRole('timer')).toHaveCount(0);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expectAccessible(page, 'question');

  // By keyboard alone, as in the exam.
  await page.keyboard.press('1');
  await expect(page.getByRole('radio').first()).toBeChecked();
  await page.keyboard.press('n');
  await expect(questionHeading(page, 2)).toBeFocused();
  await page.keyboard.press('c');
  await expect(answeredAgain(page)).toContainText(`2 of ${inDoubt}`);

  // A reload, and the way through the result, come back to the first question still open.
  await page.getByText('Show my first answer').click();
  await expect(page.getByText('You left it unanswered.')).toBeVisible();
  await page.reload();
  await expect(answeredAgain(page)).toContainText(`2 of ${inDoubt}`);
  const result = page.url().replace('/blind/', '/result/').replace(/\?.*/u, '');
  await page.goto('#/');
  await expect(page.getByRole('heading', { level: 1, name: /^Practice for/ })).toBeVisible();
  await page.goto(result);
  await expect(questionHeading(page, 3)).toBeVisible();

  // A passage stands beside its questions.
  await page.getByText('All questions by number').click();
  await page.getByRole('button', { name: `Question ${inDoubt}, not answered again` }).click();
  await expect(questionHeading(page, inDoubt)).toBeFocused();
  await expect(page.getByText('English Expression, question 32 in the exam')).toBeVisible();

  await page.getByRole('button', { name: 'Show my result' }).last().click();
  const dialog = page.getByRole('dialog', { name: 'Show your result?' });
  await expect(dialog).toContainText(`${inDoubt - 2} questions have not been answered again`);
  await expectAccessible(page, 'dialog');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Show my result' }).last().click();
  await dialog.getByRole('button', { name: 'Show my result' }).click();

  await expect(page).toHaveURL(/#\/result\//);
  const panel = page.getByRole('region', { name: 'Blind review: with and without the clock' });
  await expect(panel).toContainText(/Timed \d of 62 right, untimed \d of 62/i);
  await expect(panel).toContainText('You answered 2 questions again.');
  await panel.getByText('The gap by topic').click();
  await expect(panel.getByRole('row', { name: /^Job Knowledge 30/ })).toBeVisible();
  await expectAccessible(page, 'result');

  await page
    .getByRole('link', { name: /Review every question/ })
    .first()
    .click();
  await expect(page.getByText(/Your second answer/).first()).toBeVisible();
});

test('who wants no blind review is asked once, also by the address of the review', async ({
  page,
}) => {
  await sitHalfMock(page);
  const review = page.url().replace('/blind/', '/review/');
  await page.goto(`${review}?section=3&question=4`);
  await expect(page.getByRole('heading', { name: 'Before you see your result' })).toBeVisible();
  await page.getByRole('button', { name: 'Straight to the review' }).click();
  await expect(page).toHaveURL(/#\/review\/.*question=4/);
  await expect(page.getByRole('heading', { name: /^Question 4 of 32/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: /^Question 4 of 32/ })).toBeVisible();
});

test('the blind review is as usable on a narrow screen with large text', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await sitHalfMock(page);
  await page.evaluate(() => document.documentElement.style.setProperty('--text-percent', '200'));
  await expectNoSidewaysScroll(page, 'invitation');
  await page.getByRole('button', { name: 'Answer all 62 again' }).click();
  await expect(questionHeading(page, 1, 62)).toBeFocused();
  await page.getByText('All questions by number').click();
  await page.getByRole('button', { name: 'Question 55, not answered again' }).click();
  await expect(questionHeading(page, 55, 62)).toBeVisible();
  await expectNoSidewaysScroll(page, 'question');
  await page.evaluate(() => document.documentElement.style.removeProperty('--text-percent'));
  await page.setViewportSize({ width: 320, height: 844 });
  await page.keyboard.press('c');
  await expect(page.getByRole('status').filter({ hasText: /^C chosen\.$/ })).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Clear my answer' })).toBeVisible();
  await expectNoSidewaysScroll(page, 'answered question');
  await page.getByRole('button', { name: 'Show my result' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Show my result' }).click();
  await expect(
    page.getByRole('region', { name: 'Blind review: with and without the clock' }),
  ).toBeVisible();
  await expectNoSidewaysScroll(page, 'result');
});

test('one section by itself leads straight to its result', async ({ page }) => {
  await page.goto('#/drill/section');
  await page.getByRole('button', { name: 'Begin Job Knowledge' }).first().click();
  await startSection(page);
  await endSection(page);
  await expect(page).toHaveURL(/#\/result\//);
  await expect(page.getByRole('link', { name: /Review every question/ }).first()).toBeVisible();
});

test('before it is decided, no page tells a score or a key of the exam, and each leads to the decision', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await sitHalfMock(page);
  const decide = new RegExp(page.url().split('?')[0]?.split('#')[1] ?? 'nowhere');

  await page.goto('#/history');
  await expect(page.getByText('score pending')).toHaveCount(2);
  await expect(page.getByText(/\d+ of \d+ right/)).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Decide on its blind review/ })).toHaveAttribute(
    'href',
    decide,
  );
  await expectAccessible(page, 'history');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page, 'history');

  await page.goto('#/progress');
  await expect(page.getByRole('link', { name: 'Decide now' })).toHaveAttribute('href', decide);
  await expect(page.getByText('No mock exam has a score in this yet.')).toBeVisible();
  await expectAccessible(page, 'progress');

  await page.goto('#/drill?make=missed');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing missed' })).toBeVisible();
  await expect(page.getByText('the 62 questions it asked are not in any drill yet')).toBeVisible();
  await expectAccessible(page, 'drill');

  await page.goto('#/');
  await expect(page.getByRole('heading', { level: 1, name: /^Practice for/ })).toBeVisible();
  await expect(page.getByText(/^Last finished/)).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.getByText(/(is|are) due (today|for review until)/)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'See the result' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Decide on its blind review' })).toHaveAttribute(
    'href',
    decide,
  );
  await expectAccessible(page, 'home');

  await page.goto('#/questions?met=1');
  await page.getByRole('region', { name: 'Questions' }).getByRole('link').first().click();
  await expect(
    page.getByRole('heading', { name: 'This question is waiting for its second answer' }),
  ).toBeVisible();
  await expect(optionsAreKeyed(page)).toHaveCount(0);
  await expectAccessible(page, 'question');

  // The decision leads back to what was wanted, and everything is told after it.
  const question = page.url();
  await page.getByRole('link', { name: 'Decide on the blind review' }).click();
  await page.getByRole('button', { name: 'Straight to the question' }).click();
  await expect(page).toHaveURL(question);
  await expect(optionsAreKeyed(page)).toBeVisible();
  await page.goto('#/history');
  await expect(page.getByText(/\d+ of \d+ right/)).toHaveCount(2);
  await page.goto('#/drill');
  await expect(page.getByText('From all topics of Job Knowledge')).toBeVisible();
  await expect(page.getByText(/are not in any drill yet/)).toHaveCount(0);
});
