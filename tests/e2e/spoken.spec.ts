import {
  beginMockExam,
  openSection,
  openWithClock,
  question,
  questionNumber,
} from './support/exam-room.ts';
import { expect, test } from './support/test.ts';

// It would answer for the server, which is to keep a page waiting.
test.use({ serviceWorkers: 'block' });

test('a page and a section say what they are as they take the focus', async ({ page }) => {
  await openWithClock(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Mock exam' }).click();
  await expect(page.getByRole('main', { name: 'Full mock exam' })).toBeFocused();

  // What waits for its questions tells when they are there; what had them already is read in its place.
  let send = (): void => undefined;
  const isWaitedFor = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/job-knowledge-*.json', async (route) => {
    await isWaitedFor;
    await route.continue();
  });
  await page.goto('');
  await beginMockExam(page);
  const place = page.getByRole('heading', { name: 'Section 1 of 4 : Job Knowledge' });
  await expect(place).toBeFocused();
  await expect(place).toHaveAccessibleDescription('60 questions, 40 min');
  await expect(page.getByText('Preparing the questions…')).toBeVisible();
  send();
  await expect(page.getByText('The clock is not running.')).toHaveRole('status');
});

test('a question is read once: its number, its stem, and each option by its letter', async ({
  page,
}) => {
  await openWithClock(page);
  await openSection(page, 'Job Knowledge');
  const heading = questionNumber(page, 1, 60);
  const stem = await page.locator('#question-stem').innerText();
  await expect(question(page, 1, 60)).toHaveAccessibleName('Question 1 of 60');
  await expect(heading).toHaveAccessibleDescription(stem.replaceAll(/\s+/gu, ' ').trim());
  for (const [place, letter] of ['A', 'B', 'C', 'D'].entries()) {
    const option = page.getByRole('radio').nth(place);
    const text = await page.locator('.option-text').nth(place).innerText();
    await expect(option).toHaveAccessibleName(text.replaceAll(/\s+/gu, ' ').trim());
    await expect(option).toHaveAccessibleDescription(letter);
    const strike = page.getByRole('button', { name: `Strike out ${letter}` });
    await strike.click();
    await expect(strike).toHaveAttribute('aria-pressed', 'true');
    // A tooltip with other words would be read out after the name.
    await expect(strike).toHaveAttribute('title', `Strike out ${letter}`);
  }
});

test('each move gives the focus to a heading that has not got it, and one number is there', async ({
  page,
}) => {
  await openWithClock(page);
  await openSection(page, 'Job Knowledge');
  await expect(questionNumber(page, 1, 60)).toBeFocused();
  // Between the two the focus must not be lost: what Orca finds then is taken as read.
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    document.addEventListener('focusin', ({ target, relatedTarget }) => {
      const texts = [relatedTarget, target].map((at) =>
        at instanceof Element ? (at.getAttribute('aria-label') ?? at.textContent) : '',
      );
      seen.push(`${texts.join(' > ')}${target === relatedTarget ? ', the same' : ''}`);
    });
  });
  for (const [key, number] of [
    ['n', 2],
    ['n', 3],
    ['ArrowLeft', 2],
    ['p', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(questionNumber(page, number, 60)).toBeFocused();
  }
  expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([
    'Question 1 of 60 > Question 2 of 60',
    'Question 2 of 60 > Question 3 of 60',
    'Question 3 of 60 > Question 2 of 60',
    'Question 2 of 60 > Question 1 of 60',
  ]);
  await page.clock.runFor(2000);
  await expect(page.getByRole('heading', { name: /^Question/ })).toHaveCount(1);
});

test('what a key does is said, and not said again', async ({ page }) => {
  await openWithClock(page);
  await openSection(page, 'Job Knowledge');
  const said = page.locator('p.visually-hidden[role=status]');
  await expect(said).toHaveCount(1);
  for (const [key, words] of [
    ['2', 'B chosen.'],
    ['Shift+Digit4', 'D struck out.'],
    ['Shift+Digit4', 'D restored.'],
    ['f', 'Flagged for review.'],
    ['f', 'Flag removed.'],
    ['n', ''],
  ] as const) {
    await page.keyboard.press(key);
    await expect(said).toHaveText(words);
  }
  await page.keyboard.press('1');
  await expect(said).toHaveText('A chosen.');
  await page.clock.runFor(4000);
  await expect(said).toHaveText('');

  // A control that is used says what it does by itself.
  await page.getByRole('button', { name: 'Flag for review' }).click();
  await page.getByRole('radio').nth(2).check();
  await expect(said).toHaveText('');
});

test('the question before a section ends is read with what would be left', async ({ page }) => {
  await openWithClock(page);
  await openSection(page, 'Job Knowledge');
  await page.getByRole('button', { name: 'End section' }).click();
  await expect(
    page.getByRole('dialog', { name: 'End Job Knowledge?' }),
  ).toHaveAccessibleDescription(
    '60 questions are unanswered, and none is flagged. You cannot come back to this section.',
  );
});

test('a marked portion is read with its question, and told within its passage', async ({
  page,
}) => {
  await openWithClock(page);
  await openSection(page, 'English Expression');
  const marked = page.locator('u[data-current]');
  for (let number = 1; (await marked.count()) === 0; number += 1) {
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(questionNumber(page, number + 1, 65)).toBeFocused();
  }
  const number = await marked.getAttribute('data-mark');
  const words = await marked.textContent();
  const stem = await page.locator('#question-stem').innerText();
  await expect(page.locator('#question-number')).toHaveAccessibleDescription(
    `${stem} Portion ${number} reads: ${words}`.replaceAll(/\s+/gu, ' ').trim(),
  );
  const around = await marked.evaluate((element) =>
    ['::before', '::after'].map((side) => getComputedStyle(element, side).content),
  );
  expect(around).toEqual([`" portion ${number}: "`, '", end of portion "']);
});

test('the length of what is written is told at a few lengths, not at each letter', async ({
  page,
}) => {
  await openWithClock(page);
  await openSection(page, 'Biographic');
  const box = page.getByRole('textbox', { name: 'Your examples' });
  for (let number = 1; (await box.count()) === 0; number += 1) {
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(questionNumber(page, number + 1, 77)).toBeFocused();
  }
  // The one below it says what was refused.
  const told = page.locator('.examples').getByRole('status').first();
  await box.fill('x'.repeat(100));
  await expect(box).toHaveAccessibleDescription('At most 200 characters.');
  await expect(told).toHaveText('');
  await box.fill('x'.repeat(192));
  await expect(box).toHaveAccessibleDescription('At most 200 characters.');
  await expect(told).toHaveText('8 characters left.');
  await box.fill('x'.repeat(203));
  await expect(told).toHaveText('3 characters over the limit of 200.');
});

test('the essay’s box, which takes the focus, is read with its prompt', async ({ page }) => {
  await openWithClock(page);
  await openSection(page, 'Essay');
  const box = page.getByRole('textbox', { name: 'Your essay' });
  await expect(box).toBeFocused();
  const prompt = await page.getByRole('region', { name: 'Prompt' }).innerText();
  await expect(box).toHaveAccessibleDescription(
    `${prompt.replaceAll(/\s+/gu, ' ').trim()} At most 2,800 characters.`,
  );
});
