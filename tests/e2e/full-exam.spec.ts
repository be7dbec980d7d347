import {
  answerAndGoOn,
  beginMockExam,
  endSection,
  openWithClock,
  question,
  sections,
  startSection,
  straightToResult,
} from './support/exam-room.ts';
import { expect, test } from './support/test.ts';

test('a candidate sits all four sections and reviews every question afterwards', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openWithClock(page);
  await beginMockExam(page);

  for (const section of sections) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(section.title);
    await expect(page.getByRole('timer')).toHaveCount(0);
    await startSection(page);
    await expect(page.getByRole('timer')).toHaveText(`${section.minutes}:00`);
    if (section.title === 'Essay') {
      await page
        .getByRole('textbox', { name: 'Your essay' })
        .fill('Nations should keep their word.');
      await page.clock.runFor(2000);
    }
    for (let number = 1; number <= section.questions; number += 1) {
      await expect(question(page, number, section.questions)).toBeVisible();
      await page.clock.fastForward(10_000);
      await answerAndGoOn(page, number % 4);
    }
    if (section.questions > 0) {
      await expect(page.getByRole('heading', { name: 'Review of this section' })).toBeVisible();
    }
    const words = await endSection(page);
    expect(words).toContain(
      section.title === 'Essay' ? 'Your essay has 5 words' : 'Every question is answered',
    );
  }

  await straightToResult(page);
  const main = page.getByRole('main');
  for (const { title } of sections) {
    await expect(main.getByRole('heading', { name: title, exact: true })).toBeVisible();
  }
  await expect(main.getByText('Nations should keep their word.')).toBeVisible();
  await expect(main).not.toContainText(/\b(passed|failed)\b/i);

  await page
    .getByRole('link', { name: /Review every question/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#\/review\//);
  await expect(page.getByRole('main')).toContainText(/Question 1 of 60/);

  // And any day later.
  await page.clock.setSystemTime(new Date('2027-02-01T18:00:00'));
  await page.goto('#/history');
  await page
    .getByRole('link', { name: /Review/ })
    .first()
    .click();
  await expect(page.getByRole('main')).toContainText(/Question 1 of 60/);
});
