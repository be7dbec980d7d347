import type { Locator, Page } from '@playwright/test';
import { expectNoSidewaysScroll } from './support/accessible.ts';
import { beginMockExam, endSection, openSection, startSection } from './support/exam-room.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const openFirstQuestion = async (page: Page): Promise<void> => {
  await page.goto('');
  await beginMockExam(page, /Half length/);
  await startSection(page);
};

/** What on the screen is pressed and smaller than 44 by 44 px, in words. */
const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, .button, summary, nav a, .site-name')].flatMap(
      (element) => {
        const { width, height } = element.getBoundingClientRect();
        const isSmall = height < 43.5 || (element.tagName === 'BUTTON' && width < 43.5);
        return width > 0 && isSmall ? [`${element.textContent} ${width} × ${height}`] : [];
      },
    ),
  );

const topOf = async (element: Locator): Promise<number> => (await element.boundingBox())?.y ?? NaN;

test('everything that is pressed is large enough for a finger', async ({ page }) => {
  for (const address of ['', '#/mock', '#/drill', '#/history', '#/settings']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await smallTargets(page), address).toEqual([]);
  }
  await openFirstQuestion(page);
  await expect(page.getByRole('button', { name: 'All questions' })).toBeVisible();
  expect(await smallTargets(page), 'exam').toEqual([]);
});

test('the instructions name no keys where there is no keyboard', async ({ page }) => {
  await page.goto('');
  await beginMockExam(page, /Half length/);
  await expect(page.getByRole('button', { name: 'Start section' })).toBeVisible();
  await expect(page.getByText('By keyboard:')).toBeHidden();
  await expect(page.getByText('By keyboard:')).toHaveCount(1);
});

test('a screen that takes the place of a long question begins at its top', async ({ page }) => {
  // Lower than any question.
  await page.setViewportSize({ width: 390, height: 520 });
  await openFirstQuestion(page);
  // No further than that the heading of what comes is still in the window, under the head of the page.
  await page.evaluate(() => scrollTo(0, 60));
  expect(await page.evaluate(() => scrollY)).toBe(60);
  await page.getByRole('button', { name: 'Review section' }).click();
  await expect(page.getByRole('heading', { name: 'Review of this section' })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

/** How much of the page lies below all that is on it, in px. */
const emptyBelow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { bottom } = document.body.getBoundingClientRect();
    return document.documentElement.scrollHeight - Math.max(innerHeight, bottom + scrollY);
  });

test('the page ends where the question does, however long its passage is', async ({ page }) => {
  await page.goto('');
  await openSection(page, 'English Expression');
  const passage = page.getByRole('region', { name: /^Passage:/ });
  const expectNothingBelow = async (): Promise<void> => {
    // Much of it is out of sight.
    await expect
      .poll(() => passage.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
      .toBeGreaterThan(400);
    expect(await emptyBelow(page)).toBeLessThan(2);
  };
  await expectNothingBelow();
  const larger = page.getByRole('button', { name: 'Larger text' });
  for (let step = 0; step < 4; step += 1) await larger.click();
  await expect(page.locator('html')).toHaveAttribute('data-text-percent', '200');
  await expectNothingBelow();
});

test('a review opens at its top, and shows the mark within its passage', async ({ page }) => {
  await page.goto('');
  await openSection(page, 'English Expression');
  await endSection(page);
  await page.getByRole('link', { name: /^Review/ }).click();
  const passage = page.getByRole('region', { name: /^Passage:/ });
  const mark = passage.locator('u[data-current]');
  const hasMarkInIt = async (): Promise<boolean> => {
    const [outer, inner] = [await passage.boundingBox(), await mark.boundingBox()];
    if (outer === null || inner === null) return false;
    return inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height;
  };
  await expect.poll(hasMarkInIt).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  // The last of the passage, far below the first.
  for (let step = 0; step < 5; step += 1) {
    await page.getByRole('button', { name: 'Next', exact: true }).click();
  }
  await expect(page.getByRole('heading', { name: /^Question 6 of 65/ })).toBeVisible();
  await expect.poll(hasMarkInIt).toBe(true);
});

test('the questions of a section are shown several in a row', async ({ page }) => {
  await openFirstQuestion(page);
  await page.getByRole('button', { name: 'All questions' }).click();
  const entry = (number: number) =>
    page.getByRole('dialog').getByRole('button', { name: new RegExp(`^Question ${number} `) });
  expect(await topOf(entry(2))).toBe(await topOf(entry(1)));
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await topOf(entry(5))).toBe(await topOf(entry(1)));
});

test('on the narrowest phones the clock stands beside the title, and the moves in one row', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openFirstQuestion(page);
  const middleOf = async (element: Locator): Promise<number> => {
    const box = await element.boundingBox();
    return box === null ? NaN : Math.round(box.y + box.height / 2);
  };
  expect(await middleOf(page.getByRole('timer'))).toBeCloseTo(
    await middleOf(page.getByRole('heading', { level: 1 })),
    -1,
  );
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  expect(await topOf(button('End section'))).toBe(await topOf(button('Review section')));
  expect(await topOf(button('Next'))).toBe(await topOf(button('Previous')));
});

test('a second tap on the way to the section review does not meet the end of the section', async ({
  page,
}) => {
  await openFirstQuestion(page);
  const before = await page.getByRole('button', { name: 'Review section' }).boundingBox();
  await page.getByRole('button', { name: 'Review section' }).tap();
  await expect(page.getByRole('heading', { name: 'Review of this section' })).toBeVisible();
  const after = await page.getByRole('button', { name: 'End section' }).boundingBox();
  expect(after?.x).toBeGreaterThan((before?.x ?? NaN) + (before?.width ?? NaN));
});

test('at the largest text the words of an option have its whole width', async ({ page }) => {
  await openFirstQuestion(page);
  const before = await page.locator('.option-text').first().boundingBox();
  const larger = page.getByRole('button', { name: 'Larger text' });
  for (let step = 0; step < 4; step += 1) await larger.tap();
  await expect(page.locator('html')).toHaveAttribute('data-text-percent', '200');
  const after = await page.locator('.option-text').first().boundingBox();
  expect(after?.width).toBeGreaterThan(before?.width ?? NaN);
});

test('a long word in an option makes no page wider, at the largest text on the narrowest phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('#/settings');
  await page.getByRole('radio', { name: '200%' }).check();
  await page.goto('#/question/gov-church-committee');
  await page.getByRole('button', { name: 'Answer it first' }).click();
  await expect(page.getByText(/counterintelligence/)).toBeVisible();
  await expectNoSidewaysScroll(page, 'question');
});

test('the count of the essay, and what was refused, stay in sight', async ({ page }) => {
  await page.goto('#/drill/section');
  await page.getByRole('button', { name: 'Begin Essay' }).last().click();
  await startSection(page);
  const box = page.getByRole('textbox', { name: 'Your essay' });
  await box.fill('A position. '.repeat(110));
  await expect(page.getByText('1,320 of 1,400 characters')).toBeInViewport({ ratio: 1 });
  await page.keyboard.insertText('and a reason, '.repeat(10));
  await expect(page.getByText('characters over the limit of 1,400, so nothing')).toBeInViewport({
    ratio: 1,
  });
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(page.getByText('1,320 of 1,400 characters')).toBeInViewport({ ratio: 1 });
});

test('the review before the end tells every list of examples, those not needed too', async ({
  page,
}) => {
  await openFirstQuestion(page);
  await endSection(page);
  await startSection(page);
  await page.getByRole('button', { name: 'Review section' }).click();
  const counts = await page
    .getByRole('group', { name: 'Show' })
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons.map(({ textContent }) => [
        textContent.replace(/ \(.*/u, ''),
        Number(/\d+/u.exec(textContent)?.[0]),
      ]),
    );
  const {
    All: all,
    Flagged: flagged,
    ...kinds
  } = Object.fromEntries(counts) as Record<string, number>;
  expect(Object.keys(kinds)).toContain('Not needed');
  expect(flagged).toBe(0);
  expect(Object.values(kinds).reduce((sum, count) => sum + count, 0)).toBe(all);
});
